const ZERO_DECIMAL = new Set(
  'bif clp djf gnf jpy kmf krw mga pyg rwf ugx vnd vuv xaf xof xpf'.split(' '),
);
const THREE_DECIMAL = new Set('bhd jod kwd omr tnd'.split(' '));

/**
 * How many digits after the decimal point Stripe's amounts in a currency stand for: 2, 0 (JPY) or
 * 3 (KWD). ISK counts as two-decimal, as in Stripe's API, although nobody writes its decimals. UGX
 * is among the zero-decimal currencies, as in Stripe's list of them, although another passage of its
 * pages treats it like ISK.
 */
export function currencyDigits(currency: string): number {
  const code = currency.toLowerCase();
  if (ZERO_DECIMAL.has(code)) return 0;
  return THREE_DECIMAL.has(code) ? 3 : 2;
}
