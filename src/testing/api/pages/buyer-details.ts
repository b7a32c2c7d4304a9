import type { CustomField } from '../../engine/sessions/custom-fields.js';
import { countryOptions } from '../../facts/countries.js';
import type { Session } from '../../engine/sessions/session.js';
import type { PageContact, PaymentPage } from '../../wire.js';
import { checkbox, radioGroup, selectField, textField } from './form-fields.js';
import type { Answers } from './form-fields.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { money } from './order-summary.js';

/** Stripe guesses the buyer's country from their address on the Internet; this page has none. */
export const DEFAULT_COUNTRY = 'US';

/** Contact, addresses, names and what else the merchant asks for. */
export function buyerDetails(session: Session, payment: PaymentPage, answers: Answers): Html {
  const { collection } = payment;
  return html`<h2>Contact information</h2>
    ${
      collection.email
        ? textField(answers, {
            label: 'Email',
            name: 'email',
            value: payment.email,
            type: 'email',
            autocomplete: 'email',
            presence: 'required',
          })
        : html`<p>${payment.email}</p>`
    }
    ${
      collection.phone_number &&
      textField(answers, {
        label: 'Phone number',
        name: 'phone',
        value: payment.phone_number,
        type: 'tel',
        autocomplete: 'tel',
        presence: 'required',
      })
    }
    ${collection.individual_name !== null && nameField(answers, 'individual_name', payment.individual_name, collection.individual_name)}
    ${collection.business_name !== null && nameField(answers, 'business_name', payment.business_name_collected, collection.business_name)}
    ${shipping(session, payment, answers)}
    ${session.page.customFields.map((field) => customField(field, answers))}
    ${collection.tax_id && taxId(payment, answers)}`;
}

function nameField(
  answers: Answers,
  name: 'business_name' | 'individual_name',
  value: string | null,
  asked: 'optional' | 'required',
): Html {
  return textField(answers, {
    label: name === 'business_name' ? 'Business name' : 'Full name',
    name,
    value,
    autocomplete: name === 'business_name' ? 'organization' : 'name',
    presence: asked,
  });
}

function shipping(session: Session, payment: PaymentPage, answers: Answers): Html {
  const { shipping_address: asked } = payment.collection;
  const { shipping_address: message } = session.page.customText;
  return html`${
    asked &&
    addressFields(answers, {
      legend: 'Shipping address',
      prefix: 'shipping',
      contact: payment.shipping_address,
      countries: asked.allowed_countries,
    })
  }${message && html`<p class="hint">${message.message}</p>`}
  ${
    payment.shipping_options.length > 0 &&
    html`${radioGroup(
        answers,
        {
          legend: 'Shipping method',
          name: 'shipping_rate',
          value: payment.shipping?.option.id ?? '',
        },
        payment.shipping_options.map((option) => ({
          value: option.id,
          label: html`${option.display_name ?? 'Standard'} –
          ${option.amount === 0 ? 'Free' : money(payment, option.amount)}`,
        })),
      )}
      <p><button name="action" value="update">Update shipping</button></p>`
  }`;
}

/** The fields of an address, in a group. */
export function addressFields(
  answers: Answers,
  group: {
    legend: string;
    prefix: 'billing' | 'shipping';
    contact: PageContact | null;
    countries: readonly string[] | null;
  },
): Html {
  const { prefix, contact } = group;
  const address = contact?.address;
  const line = (
    part: 'city' | 'line1' | 'line2' | 'postal_code' | 'state',
    label: string,
    autocomplete: string,
  ) =>
    textField(answers, {
      label,
      name: `${prefix}[${part}]`,
      value: address?.[part] ?? null,
      autocomplete: `${prefix} ${autocomplete}`,
      ...(part === 'line1' && { presence: 'required' as const }),
    });
  return html`<fieldset>
    <legend>${group.legend}</legend>
    ${textField(answers, { label: 'Full name', name: `${prefix}[name]`, value: contact?.name ?? null, autocomplete: `${prefix} name`, presence: 'required' })}
    ${selectField(
      answers,
      {
        label: 'Country or region',
        name: `${prefix}[country]`,
        value: address?.country ?? DEFAULT_COUNTRY,
        autocomplete: `${prefix} country`,
        presence: 'required',
      },
      countryOptions('en', group.countries),
    )}
    ${line('line1', 'Address line 1', 'address-line1')}
    ${line('line2', 'Address line 2', 'address-line2')} ${line('city', 'City', 'address-level2')}
    ${line('state', 'State or province', 'address-level1')}
    ${line('postal_code', 'Postal code', 'postal-code')}
  </fieldset>`;
}

function customField(field: CustomField, answers: Answers): Html {
  const { label, optional } = field;
  const name = `custom[${field.key}]`;
  const common = {
    label: label.custom,
    name,
    presence: optional ? ('optional' as const) : ('required' as const),
  };
  if (field.type === 'dropdown') {
    const { default_value: value, options } = field.dropdown;
    return selectField(answers, { ...common, value }, [
      ['', 'Select…'],
      ...options.map((option) => [option.value, option.label] as const),
    ]);
  }
  const { default_value: value } = field.type === 'numeric' ? field.numeric : field.text;
  return textField(answers, {
    ...common,
    value,
    inputmode: field.type === 'numeric' ? 'numeric' : 'text',
  });
}

function taxId(payment: PaymentPage, answers: Answers): Html {
  const { tax_id_info: info } = payment;
  return html`<fieldset>
    <legend>Purchasing as a business</legend>
    ${textField(answers, { label: 'Kind of tax ID, such as eu_vat', name: 'tax_id[type]', value: info?.type ?? null })}
    ${textField(answers, { label: 'Tax ID', name: 'tax_id[value]', value: info?.value ?? null })}
    ${textField(answers, { label: 'Name of the business', name: 'tax_id[business_name]', value: info?.business_name ?? null, autocomplete: 'organization' })}
  </fieldset>`;
}

/** What the buyer is asked to agree to. */
export function consents(session: Session, payment: PaymentPage, answers: Answers): Html {
  const { consentCollection: asked, customText } = session.page;
  const seller = payment.business_name ?? 'the seller';
  return html`${
    asked?.promotions === 'auto' &&
    checkbox(answers, 'promotions', `Get emails from ${seller} about new products and sales`)
  }${
    asked?.terms_of_service === 'required' &&
    checkbox(
      answers,
      'terms',
      customText.terms_of_service_acceptance?.message ??
        `I agree to ${seller}’s Terms of Service and Privacy Policy`,
    )
  }`;
}
