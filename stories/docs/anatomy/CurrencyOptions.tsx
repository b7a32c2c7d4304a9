import { CurrencyOptions, CurrencySelectorElement } from 'checkstand';

export const Anatomy = () => (
  <CurrencyOptions.Root>
    <CurrencySelectorElement />
    <CurrencyOptions.Rate />
  </CurrencyOptions.Root>
);
