import { invalidRequest } from '../refusal.js';
import type { World } from '../world.js';
import type { Jurisdiction } from './jurisdictions.js';

/** The account's tax settings, as a merchant makes them in Stripe's Dashboard. */
export interface TaxSettings {
  /**
   * Whether prices and shipping rates of an `unspecified` tax behaviour contain their tax. The word
   * `inferred_by_currency` is Stripe's: exclusive in US and Canadian dollars, inclusive in every
   * other currency. With null such prices are refused wherever tax is calculated automatically.
   * @default 'inferred_by_currency'
   */
  taxBehavior: 'exclusive' | 'inclusive' | 'inferred_by_currency' | null;
  /**
   * Where tax is collected: everywhere, or a list of countries and of states such as `US-CA`. A
   * country stands for all of its states. Elsewhere the tax is 0, with the reason `not_collecting`.
   * @default 'everywhere'
   */
  registrations: 'everywhere' | readonly string[];
}

const DEFAULTS: TaxSettings = {
  taxBehavior: 'inferred_by_currency',
  registrations: 'everywhere',
};

const EXCLUSIVE_CURRENCIES = ['cad', 'usd'];

/** The account's settings, completed. */
export function taxSettings(world: World): TaxSettings {
  return { ...DEFAULTS, ...world.account.tax };
}

/**
 * Whether an amount contains its tax. `what` names it for the refusal when neither it nor the
 * account says, such as ``The price `price_1` ``.
 */
export function isTaxInclusive(
  world: World,
  own: 'exclusive' | 'inclusive' | 'unspecified' | null,
  currency: string,
  what: string,
): boolean {
  const setting = own === null || own === 'unspecified' ? taxSettings(world).taxBehavior : own;
  if (setting === 'inferred_by_currency') return !EXCLUSIVE_CURRENCIES.includes(currency);
  if (setting !== null) return setting === 'inclusive';
  throw invalidRequest(
    `${what} does not have a \`tax_behavior\` set which is required for automatic tax computation. Please visit https://stripe.com/docs/tax/products-prices-tax-categories-tax-behavior#tax-behavior for more information.`,
  );
}

/** Whether the merchant collects this tax. */
export function isRegistered(world: World, { country, state }: Jurisdiction): boolean {
  const { registrations } = taxSettings(world);
  if (registrations === 'everywhere') return true;
  return registrations.includes(country) || registrations.includes(`${country}-${state}`);
}
