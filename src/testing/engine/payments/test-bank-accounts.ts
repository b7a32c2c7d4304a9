import { MINUTE } from '../time.js';
import type { MethodBehaviour, Settlement } from './behaviour.js';
import { PAYS } from './behaviour.js';
import { failedWith } from './verdict.js';

const SHORT_DELAY = 3 * MINUTE;

const pays = (after: Settlement['after'] = 'usual'): Settlement => ({ verdict: null, after });
const fails = (code: string, after: Settlement['after'] = 'usual'): Settlement => ({
  verdict: failedWith(code),
  after,
});

/**
 * Stripe's published test accounts by their number, IBANs included. Stripe settles most of them at
 * once; here they wait for the clock or for `controls.settleDelayedPayment`. An account that is
 * not listed pays.
 */
const SETTLEMENTS: Readonly<Record<string, Settlement>> = {
  // us_bank_account
  '000123456789': pays(),
  '000111111113': fails('account_closed'),
  '000111111116': fails('no_account'),
  '000222222227': fails('insufficient_funds'),
  '000333333335': fails('debit_not_authorized'),
  '000444444440': fails('invalid_currency'),
  '000000000009': pays('never'),
  // sepa_debit
  AT611904300234573201: pays(),
  AT321904300235473204: pays(SHORT_DELAY),
  AT861904300235473202: fails('generic_could_not_process'),
  AT051904300235473205: fails('generic_could_not_process', SHORT_DELAY),
  DE89370400440532013000: pays(),
  DE08370400440532013003: pays(SHORT_DELAY),
  DE62370400440532013001: fails('generic_could_not_process'),
  DE78370400440532013004: fails('generic_could_not_process', SHORT_DELAY),
  FR1420041010050500013M02606: pays(),
  FR8420041010050500013M02607: fails('generic_could_not_process'),
  NL39RABO0300065264: pays(),
  NL91ABNA0417164300: fails('generic_could_not_process'),
  // bacs_debit
  '00012345': pays(),
  '90012345': pays(SHORT_DELAY),
  '33333335': fails('debit_not_authorized'),
  '93333335': fails('debit_not_authorized', SHORT_DELAY),
  '22222227': fails('insufficient_funds'),
  '92222227': fails('insufficient_funds', SHORT_DELAY),
  // au_becs_debit
  '000123456': pays(),
  '900123456': pays(SHORT_DELAY),
  '111111113': fails('account_closed'),
  '111111116': fails('no_account'),
  '222222227': fails('refer_to_customer'),
  // acss_debit
  '900123456789': pays(SHORT_DELAY),
  '900222222227': fails('insufficient_funds', SHORT_DELAY),
};

/** What an account will do, by its number or IBAN; the usual course when none is known. */
export function judgeBankAccount(account: string | null): MethodBehaviour {
  const number = account?.replaceAll(/\s/g, '').toUpperCase() ?? '';
  return { ...PAYS, settlement: SETTLEMENTS[number] ?? pays() };
}
