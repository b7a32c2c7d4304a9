import type { CheckoutSession } from './session.js';

/** Into which currency an amount was converted, and how. */
export interface CurrencyConversion {
  /** ISO code of the merchant's currency, in lower case as Stripe writes it. */
  readonly sourceCurrency: string;
  /** How much of the buyer's currency one unit of the merchant's is; Stripe's fee is within it. */
  readonly fxRate: number;
}

/** The currencies that the buyer may pay in. */
export interface CurrencyChoice {
  /** Stripe's options, each with what is due in it; empty where there is no choice. */
  readonly options: NonNullable<CheckoutSession['currencyOptions']>;
  /** ISO code of the currency that the session is shown in, in lower case as Stripe writes it. */
  readonly current: string;
  /** Null while the session is shown in the merchant's own currency. */
  readonly conversion: CurrencyConversion | null;
}

/** What the session says of its currencies. */
export function currencyChoiceOf({ currency, currencyOptions }: CheckoutSession): CurrencyChoice {
  const options = currencyOptions ?? [];
  const { currencyConversion } = options.find((option) => option.currency === currency) ?? {};
  return { options, current: currency, conversion: currencyConversion ?? null };
}
