import { ACCOUNT_FIELDS, isBankDebit } from '../../facts/bank-accounts.js';
import type { BankDebit } from '../../facts/bank-accounts.js';
import { cardBrandName } from '../../facts/card-numbers.js';
import { countryOptions } from '../../facts/countries.js';
import { paymentMethodName as nameOf } from '../../facts/payment-method-names.js';
import type { PaymentPage } from '../../wire.js';
import { addressFields, DEFAULT_COUNTRY } from './buyer-details.js';
import { checkbox, radioGroup, selectField, textField } from './form-fields.js';
import type { Answers } from './form-fields.js';
import { html } from './html.js';
import type { Html } from './html.js';

/**
 * How the buyer pays. Where there are several ways, each has its fields under it, which a browser
 * shows for the chosen one.
 */
export function paymentMethodFields(payment: PaymentPage, answers: Answers): Html {
  const saved = payment.saved_payment_methods ?? [];
  const choices = [
    ...saved.map(({ id, card }) => ({
      value: id,
      label: `${cardBrandName(card.brand)} ending in ${card.last4}`,
      content: null,
    })),
    ...payment.payment_method_types.map((type) => ({
      value: type,
      label: type === 'card' && saved.length > 0 ? 'Another card' : nameOf(type),
      content: fieldsOf(type, answers),
    })),
  ];
  const first = choices[0];
  return html`<h2>Payment method</h2>
    ${
      choices.length > 1
        ? radioGroup(
            answers,
            { legend: 'Pay with', name: 'method', value: first?.value ?? '' },
            choices,
          )
        : html`<input type="hidden" name="method" value="${first?.value}" />${first?.content}`
    }
    ${billing(payment, answers)}
    ${payment.saved_payment_method_rules.save && checkbox(answers, 'save_payment_method', 'Save my payment information for next time')}`;
}

/** What must be typed to pay in this way; nothing for those that have a page of their own. */
function fieldsOf(type: string, answers: Answers): Html | null {
  if (type === 'card') return cardFields(answers);
  return isBankDebit(type) ? bankFields(type, answers) : null;
}

function cardFields(answers: Answers): Html {
  return html`<fieldset>
    <legend>Card information</legend>
    ${textField(answers, { label: 'Card number', name: 'card[number]', autocomplete: 'cc-number', inputmode: 'numeric', presence: 'required' })}
    ${textField(answers, { label: 'Expiration date', name: 'card[expiry]', autocomplete: 'cc-exp', inputmode: 'numeric', hint: 'MM / YY', presence: 'required' })}
    ${textField(answers, { label: 'Security code', name: 'card[cvc]', autocomplete: 'cc-csc', inputmode: 'numeric', presence: 'required' })}
    ${textField(answers, { label: 'Cardholder name', name: 'card[name]', autocomplete: 'cc-name', presence: 'required' })}
  </fieldset>`;
}

/** The account of a bank debit. */
function bankFields(type: BankDebit, answers: Answers): Html {
  return html`<fieldset>
    <legend>${nameOf(type)}</legend>
    ${textField(answers, { label: 'Account holder name', name: `account_name[${type}]`, autocomplete: 'billing name', presence: 'required' })}
    ${ACCOUNT_FIELDS[type].map(({ name, label, placeholder }) =>
      textField(answers, {
        label,
        name: `bank[${type}][${name}]`,
        autocomplete: 'off',
        presence: 'required',
        hint: `Such as ${placeholder}`,
      }),
    )}
  </fieldset>`;
}

/** The whole address where the merchant asks for it, else what Stripe asks for with a card. */
function billing(payment: PaymentPage, answers: Answers): Html {
  const contact = payment.billing_address;
  if (payment.collection.billing_address) {
    return addressFields(answers, {
      legend: 'Billing address',
      prefix: 'billing',
      contact,
      countries: null,
    });
  }
  return html`${selectField(
    answers,
    {
      label: 'Country or region',
      name: 'billing[country]',
      value: contact?.address.country ?? DEFAULT_COUNTRY,
      autocomplete: 'billing country',
      presence: 'required',
    },
    countryOptions('en'),
  )}
  ${textField(answers, { label: 'ZIP or postal code', name: 'billing[postal_code]', value: contact?.address.postal_code ?? null, autocomplete: 'billing postal-code' })}`;
}
