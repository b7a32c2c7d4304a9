import { BUYER_COUNTRIES } from '../../../facts/countries.js';

/** Every country that Checkout can ship to, and Stripe's code for a country that is not known. */
export const SHIPPING_COUNTRIES: readonly string[] = [...BUYER_COUNTRIES, 'ZZ'];
