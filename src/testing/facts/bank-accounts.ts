import type { PaymentPageBankAccounts } from '../wire.js';

/** One field of a bank account. */
export interface AccountField {
  /** The name on the wire. */
  name: string;
  label: string;
  /** The number of Stripe's test account that pays. */
  placeholder: string;
  /** What is sent for what was typed. */
  clean: (text: string) => string;
  /** What is wrong with a cleaned value, or null. */
  problem: (value: string) => string | null;
}

/** The types of bank debit: methods that take money from an account some days later. */
export type BankDebit = keyof PaymentPageBankAccounts;

const digits = (text: string) => text.replaceAll(/\D/g, '');

function numberField(
  name: string,
  label: string,
  placeholder: string,
  [least, most]: readonly [number, number],
): AccountField {
  const what = `Your ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  return {
    name,
    label,
    placeholder,
    clean: digits,
    problem(value) {
      if (value.length < least) return `${what} is incomplete.`;
      return value.length > most ? `${what} is invalid.` : null;
    },
  };
}

const IBAN: AccountField = {
  name: 'iban',
  label: 'IBAN',
  placeholder: 'DE89 3704 0044 0532 0130 00',
  clean: (text) => text.replaceAll(/\s/g, '').toUpperCase(),
  problem(value) {
    if (value.length < 15) return 'Your IBAN is incomplete.';
    return isIban(value) ? null : 'Your IBAN is invalid.';
  },
};

/** The fields of each bank debit, in order. */
export const ACCOUNT_FIELDS: Readonly<Record<BankDebit, readonly AccountField[]>> = {
  us_bank_account: [
    numberField('routing_number', 'Routing number', '110000000', [9, 9]),
    numberField('account_number', 'Account number', '000123456789', [4, 17]),
  ],
  sepa_debit: [IBAN],
  bacs_debit: [
    numberField('sort_code', 'Sort code', '10-88-00', [6, 6]),
    numberField('account_number', 'Account number', '00012345', [8, 8]),
  ],
  au_becs_debit: [
    numberField('bsb_number', 'BSB', '000-000', [6, 6]),
    numberField('account_number', 'Account number', '000123456', [4, 9]),
  ],
  acss_debit: [
    numberField('institution_number', 'Institution number', '000', [3, 3]),
    numberField('transit_number', 'Transit number', '11000', [5, 5]),
    numberField('account_number', 'Account number', '000123456789', [4, 17]),
  ],
};

/** Whether a type of payment method is a bank debit. */
export function isBankDebit(type: string): type is BankDebit {
  return Object.hasOwn(ACCOUNT_FIELDS, type);
}

/** The check of ISO 13616: the rearranged number leaves 1 when divided by 97. */
function isIban(value: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(value)) return false;
  const rearranged = value.slice(4) + value.slice(0, 4);
  let remainder = 0;
  for (const character of rearranged) {
    const number = Number.parseInt(character, 36);
    remainder = (remainder * (number > 9 ? 100 : 10) + number) % 97;
  }
  return remainder === 1;
}
