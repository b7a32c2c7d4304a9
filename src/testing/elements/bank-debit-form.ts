import { h } from './dom.js';
import { createTextField } from './field.js';
import type { MethodForm } from './method-form.js';

/** Methods that take money from a bank account some days later. */
export const BANK_DEBITS: readonly string[] = [
  'us_bank_account',
  'sepa_debit',
  'bacs_debit',
  'au_becs_debit',
  'acss_debit',
];

/** The form of a bank debit: the name on the account. The simulated bank asks no more. */
export function createBankDebitForm(type: string, onChange: () => void): MethodForm {
  const name = createTextField({ label: 'Full name', autocomplete: 'billing name' });
  const problem = () => (name.control.value.trim() === '' ? 'Your full name is incomplete.' : null);
  name.control.addEventListener('input', () => {
    name.setError(null);
    onChange();
  });
  return {
    node: h(
      'div',
      { class: 'p-Stack' },
      name.node,
      h('p', { class: 'p-Text' }, 'The payment is confirmed by the bank some days later.'),
    ),
    problems(show) {
      const message = problem();
      if (show) name.setError(message);
      return message === null ? [] : [message];
    },
    empty: () => name.control.value === '',
    data: () => ({
      payment_method_data: { type, billing_details: { name: name.control.value.trim() } },
    }),
    value: () => ({ type }),
    clear() {
      name.control.value = '';
      name.setError(null);
      onChange();
    },
    setDisabled(disabled) {
      name.control.disabled = disabled;
    },
  };
}
