import { object, oneOf, required, text } from '../http/shapes.js';

/** The accounts of bank debits, each under its type's name. */
export const BANK_ACCOUNTS = {
  us_bank_account: object({
    account_number: required(text()),
    routing_number: required(text()),
    account_holder_type: oneOf('company', 'individual'),
    account_type: oneOf('checking', 'savings'),
  }),
  sepa_debit: object({ iban: required(text()) }),
  bacs_debit: object({ account_number: required(text()), sort_code: required(text()) }),
  au_becs_debit: object({ account_number: required(text()), bsb_number: required(text()) }),
  acss_debit: object({
    account_number: required(text()),
    institution_number: required(text()),
    transit_number: required(text()),
  }),
};
