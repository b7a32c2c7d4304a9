import { ExpressCheckout } from 'checkstand';

export const Anatomy = () => (
  <ExpressCheckout.Root>
    <ExpressCheckout.Buttons />
    <ExpressCheckout.Divider />
  </ExpressCheckout.Root>
);
