import {
  cardBrandOf,
  cardNumberDigits,
  cardNumberProblem,
  formatCardNumber,
} from '../facts/card-numbers.js';
import type { CardBrand } from '../facts/card-numbers.js';
import { createBrandIcons, securityCodeIcon } from './card-brand-icons.js';
import { countryOfLocale, countryOptions } from '../facts/countries.js';
import { h } from './dom.js';
import type { ElementHost } from './element-host.js';
import {
  expirationDigits,
  expirationProblem,
  formatExpiration,
  readExpiration,
} from './expiration-date.js';
import { createSelectField, createTextField } from './field.js';
import type { Field } from './field.js';
import { maskInput } from './masked-input.js';
import type { MethodForm } from './method-form.js';
import { securityCodeDigits, securityCodeProblem } from './security-code.js';

/** The card's fields, and what only a card form can do. */
export interface CardForm extends MethodForm {
  /** Writes a whole test card into the fields, as if the buyer had typed it. */
  fill: (number: string) => void;
  /** The brand that the number shows by its first six digits; null before that. */
  brand: () => CardBrand | null;
  /** Fills in what the page knows of the buyer's address. */
  setDefaults: (address: { country?: string; postal_code?: string }) => void;
  /** Shows or hides the country and the ZIP code. */
  setAddressShown: (shown: boolean) => void;
}

/** The digits of a card number that name its issuer. */
const ISSUER_DIGITS = 6;

/** A field with the rule that its content must keep. */
interface RuledField {
  field: Field;
  problem: () => string | null;
  asked: () => boolean;
}

/**
 * Creates the card form: number, expiration date, security code, country, and the ZIP code in the
 * United States, the only country where Stripe asks a card for it since clover.
 */
export function createCardForm(host: ElementHost, onChange: () => void): CardForm {
  const brands = createBrandIcons();
  const number = createTextField({
    label: 'Card number',
    autocomplete: 'cc-number',
    inputmode: 'numeric',
    placeholder: '1234 1234 1234 1234',
    adornment: brands.node,
  });
  const expiration = createTextField({
    label: 'Expiration date',
    autocomplete: 'cc-exp',
    inputmode: 'numeric',
    placeholder: 'MM / YY',
    half: true,
  });
  const securityCode = createTextField({
    label: 'Security code',
    autocomplete: 'cc-csc',
    inputmode: 'numeric',
    placeholder: 'CVC',
    half: true,
    adornment: securityCodeIcon(),
  });
  const country = createSelectField(
    { label: 'Country or region', autocomplete: 'billing country' },
    countryOptions(host.locale()),
  );
  const zip = createTextField({
    label: 'ZIP code',
    autocomplete: 'billing postal-code',
    inputmode: 'numeric',
    placeholder: '12345',
    maxLength: 10,
  });
  number.control.classList.add('p-Input--icon');
  securityCode.control.classList.add('p-Input--icon');
  country.control.value = countryOfLocale(host.locale());

  const numberDigits = () => cardNumberDigits(number.control.value);
  const expirationDate = () => expirationDigits(expiration.control.value);
  const codeLength = () => cardBrandOf(numberDigits()).securityCodeLength;
  const code = () => securityCodeDigits(securityCode.control.value, codeLength());
  let addressShown = true;
  const asksZip = () => addressShown && country.control.value === 'US';

  maskInput(number.control, { digits: cardNumberDigits, format: formatCardNumber });
  maskInput(expiration.control, { digits: expirationDigits, format: formatExpiration });
  maskInput(securityCode.control, {
    digits: (text) => securityCodeDigits(text, codeLength()),
    format: (digits) => digits,
  });

  const ruled: RuledField[] = [
    { field: number, problem: () => cardNumberProblem(numberDigits()), asked: () => true },
    {
      field: expiration,
      problem: () => expirationProblem(expirationDate(), new Date(host.now())),
      asked: () => true,
    },
    {
      field: securityCode,
      problem: () => securityCodeProblem(code(), codeLength()),
      asked: () => true,
    },
    { field: zip, problem: () => zipProblem(zip.control.value), asked: asksZip },
  ];

  const reflect = () => {
    const { brand } = cardBrandOf(numberDigits());
    brands.show(brand);
    number.control.classList.toggle('p-Input--brands', brand === 'unknown');
    country.setHidden(!addressShown);
    zip.setHidden(!asksZip());
  };
  const changed = () => {
    reflect();
    onChange();
  };

  for (const each of ruled) {
    each.field.control.addEventListener('input', () => {
      each.field.setError(null);
      // A complete number that fails its check digit is told at once, as Stripe does.
      if (
        each.field === number &&
        numberDigits().length >= (cardBrandOf(numberDigits()).lengths.at(-1) ?? 16)
      ) {
        number.setError(each.problem());
      }
      changed();
    });
    each.field.control.addEventListener('blur', () => {
      if (each.asked() && each.field.control.value !== '') each.field.setError(each.problem());
    });
  }
  country.control.addEventListener('change', changed);
  reflect();

  const controls = [...ruled.map(({ field }) => field.control), country.control];

  return {
    node: h(
      'div',
      { class: 'p-Grid' },
      ...[number, expiration, securityCode, country, zip].map(({ node }) => node),
    ),
    problems(show) {
      return ruled.flatMap(({ field, problem, asked }) => {
        const message = asked() ? problem() : null;
        if (show) field.setError(message);
        return message === null ? [] : [message];
      });
    },
    empty: () => ruled.every(({ field }) => field.control.value === ''),
    data() {
      const { month, year } = readExpiration(expirationDate());
      return {
        payment_method_data: {
          type: 'card',
          card: { number: numberDigits(), exp_month: month, exp_year: year, cvc: code() },
          ...(addressShown && {
            billing_details: {
              address: {
                country: country.control.value,
                ...(asksZip() && { postal_code: zip.control.value.trim() }),
              },
            },
          }),
        },
      };
    },
    value: () => ({ type: 'card' }),
    fill(cardNumber) {
      number.control.value = formatCardNumber(cardNumber);
      const year = String(new Date(host.now()).getFullYear() + 4).slice(-2);
      expiration.control.value = formatExpiration(`12${year}`, false);
      securityCode.control.value = '1234'.slice(0, codeLength());
      if (zip.control.value === '') zip.control.value = '94107';
      for (const { field } of ruled) field.setError(null);
      changed();
    },
    clear() {
      for (const { field } of ruled) {
        field.control.value = '';
        field.setError(null);
      }
      changed();
    },
    setDisabled(disabled) {
      for (const control of controls) control.disabled = disabled;
    },
    brand: () => (numberDigits().length < ISSUER_DIGITS ? null : cardBrandOf(numberDigits()).brand),
    setDefaults({ country: code, postal_code: postalCode }) {
      if (code) country.control.value = code;
      if (postalCode) zip.control.value = postalCode;
      reflect();
    },
    setAddressShown(shown) {
      addressShown = shown;
      reflect();
    },
  };
}

function zipProblem(text: string): string | null {
  return /^\d{5}(-?\d{4})?$/.test(text.trim()) ? null : 'Your ZIP code is incomplete.';
}
