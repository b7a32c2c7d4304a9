import { ShippingOption, ShippingOptions } from 'checkstand';

export const Anatomy = () => (
  <ShippingOptions>{(option) => <ShippingOption.Root id={option.id} />}</ShippingOptions>
);
