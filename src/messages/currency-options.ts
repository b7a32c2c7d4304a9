/** The currencies that the buyer may pay in. */
export interface CurrencyOptionsMessages {
  /** Names the choice. */
  readonly currencyOptions: string;
  /** `from` and `to` are ISO codes; `rate` says how much of `to` one of `from` is. */
  readonly exchangeRate: (values: { from: string; to: string; rate: number }) => string;
}

const rateFormat = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });

export const currencyOptionsMessages: CurrencyOptionsMessages = {
  currencyOptions: 'Currency',
  exchangeRate: ({ from, to, rate }) =>
    `Converted from ${from}: 1 ${from} = ${rateFormat.format(rate)} ${to}`,
};
