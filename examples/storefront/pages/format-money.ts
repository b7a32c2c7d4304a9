/**
 * An amount as the buyer reads it.
 *
 * @param minorUnits The amount in the currency's minor unit.
 * @param currency ISO code, in any case.
 */
export function formatMoney(minorUnits: number, currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minorUnits / 10 ** digits);
}
