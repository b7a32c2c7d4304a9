import type { PaymentPageBankAccounts } from '../../wire.js';
import { invalidRequest, missingParam } from '../refusal.js';
import { fingerprintOf } from './card-details.js';
import type { PaymentMethodDetails } from './method-details.js';

const TEST_BANK = 'STRIPE TEST BANK';
const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/** A bank account as the REST API shows it, and its number or IBAN to judge it by. */
export interface ReadBankAccount {
  details: PaymentMethodDetails;
  number: string;
}

type Reader = (given: PaymentPageBankAccounts, at: string) => ReadBankAccount;

const digits = (text: string) => text.replaceAll(/\D/g, '');

const READERS: Readonly<Record<string, Reader>> = {
  us_bank_account({ us_bank_account: account }, at) {
    if (!account) throw missingParam(within(at, 'us_bank_account'));
    const number = digits(account.account_number);
    return {
      number,
      details: {
        us_bank_account: {
          account_holder_type: account.account_holder_type ?? 'individual',
          account_type: account.account_type ?? 'checking',
          bank_name: TEST_BANK,
          financial_connections_account: null,
          fingerprint: fingerprintOf(number),
          last4: number.slice(-4),
          networks: null,
          routing_number: checkedLength(
            digits(account.routing_number),
            9,
            within(at, 'us_bank_account', 'routing_number'),
          ),
          status_details: null,
        },
      },
    };
  },
  sepa_debit({ sepa_debit: account }, at) {
    if (!account) throw missingParam(within(at, 'sepa_debit'));
    const iban = account.iban.replaceAll(/\s/g, '').toUpperCase();
    if (!IBAN.test(iban)) {
      throw invalidRequest('The IBAN you entered is invalid.', {
        code: 'invalid_bank_account_iban',
        param: within(at, 'sepa_debit', 'iban'),
      });
    }
    return {
      number: iban,
      details: {
        sepa_debit: {
          bank_code: iban.slice(4, 12),
          branch_code: '',
          country: iban.slice(0, 2),
          fingerprint: fingerprintOf(iban),
          generated_from: null,
          last4: iban.slice(-4),
        },
      },
    };
  },
  bacs_debit({ bacs_debit: account }, at) {
    if (!account) throw missingParam(within(at, 'bacs_debit'));
    const number = digits(account.account_number);
    const sort = checkedLength(digits(account.sort_code), 6, within(at, 'bacs_debit', 'sort_code'));
    return {
      number,
      details: {
        bacs_debit: {
          fingerprint: fingerprintOf(number),
          last4: number.slice(-4),
          sort_code: `${sort.slice(0, 2)}-${sort.slice(2, 4)}-${sort.slice(4)}`,
        },
      },
    };
  },
  au_becs_debit({ au_becs_debit: account }, at) {
    if (!account) throw missingParam(within(at, 'au_becs_debit'));
    const number = digits(account.account_number);
    return {
      number,
      details: {
        au_becs_debit: {
          bsb_number: checkedLength(
            digits(account.bsb_number),
            6,
            within(at, 'au_becs_debit', 'bsb_number'),
          ),
          fingerprint: fingerprintOf(number),
          last4: number.slice(-4),
        },
      },
    };
  },
  acss_debit({ acss_debit: account }, at) {
    if (!account) throw missingParam(within(at, 'acss_debit'));
    const number = digits(account.account_number);
    return {
      number,
      details: {
        acss_debit: {
          bank_name: TEST_BANK,
          fingerprint: fingerprintOf(number),
          institution_number: account.institution_number,
          last4: number.slice(-4),
          transit_number: account.transit_number,
        },
      },
    };
  },
};

/** Reads the account of a bank debit; undefined for a type that is none. */
export function readBankAccount(
  type: string,
  given: PaymentPageBankAccounts,
  at: string,
): ReadBankAccount | undefined {
  return READERS[type]?.(given, at);
}

function checkedLength(number: string, length: number, param: string): string {
  if (number.length === length) return number;
  throw invalidRequest(`The number must have ${length} digits.`, { param });
}

/** A member's name in bracket form; `at` is empty for a request's own members. */
export function within(at: string, ...names: string[]): string {
  const [first = '', ...rest] = at === '' ? names : [at, ...names];
  return first + rest.map((name) => `[${name}]`).join('');
}
