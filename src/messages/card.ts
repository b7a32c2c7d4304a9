const BRANDS: Readonly<Record<string, string>> = {
  amex: 'American Express',
  cartes_bancaires: 'Cartes Bancaires',
  diners: 'Diners Club',
  discover: 'Discover',
  eftpos_au: 'eftpos Australia',
  jcb: 'JCB',
  mastercard: 'Mastercard',
  unionpay: 'UnionPay',
  visa: 'Visa',
};

/** The name that a brand of cards bears in every language. @param card Said of a brand that is not known. */
export function cardBrandOf(brand: string, card: string): string {
  return (Object.hasOwn(BRANDS, brand) && BRANDS[brand]) || card;
}

/** "04/29", as it is printed on cards. @param month From 1 to 12. @param year Of four digits. */
export function cardExpiry({ month, year }: { month: number; year: number }): string {
  return `${String(month).padStart(2, '0')}/${String(year).slice(-2)}`;
}
