import { ShippingOption, ShippingOptions } from 'checkstand';

export const Anatomy = () => (
  <ShippingOptions>
    {(option) => (
      <ShippingOption.Root id={option.id}>
        <ShippingOption.Radio />
        <ShippingOption.Name />
        <ShippingOption.Amount />
        <ShippingOption.Estimate />
        <ShippingOption.Error />
      </ShippingOption.Root>
    )}
  </ShippingOptions>
);
