import { ACCOUNT_FIELDS } from '../facts/bank-accounts.js';
import type { BankDebit } from '../facts/bank-accounts.js';
import { h } from './dom.js';
import { createTextField } from './field.js';
import type { Field } from './field.js';
import type { MethodForm } from './method-form.js';

/** A field with the rule that its content must keep. */
interface RuledField {
  field: Field;
  value: () => string;
  problem: () => string | null;
}

/**
 * The form of a bank debit: the name on the account, and the account. The simulated bank sends no
 * micro-deposits and asks for no login; it tells some days later whether it pays.
 */
export function createBankDebitForm(type: BankDebit, onChange: () => void): MethodForm {
  const name = ruled(
    createTextField({ label: 'Full name', autocomplete: 'billing name' }),
    (text) => text.trim(),
    (value) => (value === '' ? 'Your full name is incomplete.' : null),
  );
  const account = ACCOUNT_FIELDS[type].map(({ label, placeholder, clean, problem }) =>
    ruled(createTextField({ label, placeholder, autocomplete: 'off' }), clean, problem),
  );
  const fields = [name, ...account];
  for (const { field, problem } of fields) {
    field.control.addEventListener('input', () => {
      field.setError(null);
      onChange();
    });
    field.control.addEventListener('blur', () => {
      if (field.control.value !== '') field.setError(problem());
    });
  }

  return {
    node: h(
      'div',
      { class: 'p-Stack' },
      ...fields.map(({ field }) => field.node),
      h('p', { class: 'p-Text' }, 'The payment is confirmed by the bank some days later.'),
    ),
    problems(show) {
      return fields.flatMap(({ field, problem }) => {
        const message = problem();
        if (show) field.setError(message);
        return message === null ? [] : [message];
      });
    },
    empty: () => fields.every(({ field }) => field.control.value === ''),
    data: () => ({
      payment_method_data: {
        type,
        [type]: Object.fromEntries(
          ACCOUNT_FIELDS[type].map((field, i) => [field.name, account[i]?.value() ?? '']),
        ),
        billing_details: { name: name.value() },
      },
    }),
    value: () => ({ type }),
    clear() {
      for (const { field } of fields) {
        field.control.value = '';
        field.setError(null);
      }
      onChange();
    },
    setDisabled(disabled) {
      for (const { field } of fields) field.control.disabled = disabled;
    },
  };
}

function ruled(
  field: Field,
  clean: (text: string) => string,
  problem: (value: string) => string | null,
): RuledField {
  const value = () => clean(field.control.value);
  return { field, value, problem: () => problem(value()) };
}
