const NAMES: Readonly<Record<string, string>> = {
  card: 'Card',
  us_bank_account: 'US bank account',
  sepa_debit: 'SEPA Debit',
  bacs_debit: 'Bacs Direct Debit',
  au_becs_debit: 'BECS Direct Debit',
  acss_debit: 'Pre-authorized debit',
  ideal: 'iDEAL',
  eps: 'EPS',
  p24: 'Przelewy24',
  paypal: 'PayPal',
  afterpay_clearpay: 'Afterpay',
  cashapp: 'Cash App Pay',
  wechat_pay: 'WeChat Pay',
  revolut_pay: 'Revolut Pay',
  amazon_pay: 'Amazon Pay',
};

/** The name of a payment method type as buyers know it. */
export function paymentMethodName(type: string): string {
  const known = NAMES[type];
  if (known) return known;
  const words = type.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
