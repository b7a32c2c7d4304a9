/** A card as the REST API shows it. */
export interface CardDetails {
  brand: string;
  checks: {
    address_line1_check: string | null;
    address_postal_code_check: string | null;
    cvc_check: string | null;
  };
  country: string;
  display_brand: string;
  exp_month: number;
  exp_year: number;
  fingerprint: string;
  funding: 'credit' | 'debit';
  generated_from: null;
  last4: string;
  networks: { available: string[]; preferred: null };
  regulated_status: 'unregulated';
  three_d_secure_usage: { supported: boolean };
  wallet: null;
}

interface UsBankAccountDetails {
  account_holder_type: 'company' | 'individual';
  account_type: 'checking' | 'savings';
  bank_name: string;
  financial_connections_account: null;
  fingerprint: string;
  last4: string;
  networks: null;
  routing_number: string;
  status_details: null;
}

interface SepaDebitDetails {
  bank_code: string;
  branch_code: string;
  country: string;
  fingerprint: string;
  generated_from: null;
  last4: string;
}

interface BacsDebitDetails {
  fingerprint: string;
  last4: string;
  sort_code: string;
}

interface AuBecsDebitDetails {
  bsb_number: string;
  fingerprint: string;
  last4: string;
}

interface AcssDebitDetails {
  bank_name: string;
  fingerprint: string;
  institution_number: string;
  last4: string;
  transit_number: string;
}

type Nothing = Record<string, never>;

/** The member of a PaymentMethod that bears its type's name. Exactly one is there. */
export interface PaymentMethodDetails {
  acss_debit?: AcssDebitDetails;
  affirm?: Nothing;
  afterpay_clearpay?: Nothing;
  alipay?: Nothing;
  amazon_pay?: Nothing;
  au_becs_debit?: AuBecsDebitDetails;
  bacs_debit?: BacsDebitDetails;
  bancontact?: Nothing;
  card?: CardDetails;
  cashapp?: { buyer_id: null; cashtag: null };
  eps?: { bank: null };
  ideal?: { bank: null; bic: null };
  klarna?: { dob: null };
  link?: { email: string | null };
  p24?: { bank: null };
  paypal?: { country: null; payer_email: string | null; payer_id: null };
  revolut_pay?: Nothing;
  sepa_debit?: SepaDebitDetails;
  us_bank_account?: UsBankAccountDetails;
  wechat_pay?: Nothing;
}

/** The last characters of what the method is known by, or null where it has no number. */
export function last4Of(details: PaymentMethodDetails): string | null {
  const { card, us_bank_account, sepa_debit, bacs_debit, au_becs_debit, acss_debit } = details;
  const known = card ?? us_bank_account ?? sepa_debit ?? bacs_debit ?? au_becs_debit ?? acss_debit;
  return known?.last4 ?? null;
}
