import type {
  StripeAddressElementChangeEvent,
  StripeCheckoutAddressElementOptions,
} from '@stripe/stripe-js';
import type { PageContact } from '../wire.js';
import { addressRulesOf } from './address-rules.js';
import type { AddressRules } from './address-rules.js';
import { countryOfLocale, countryOptions } from './countries.js';
import { h } from './dom.js';
import { ElementBase } from './element-base.js';
import type { ElementFault } from './element-base.js';
import type { ElementHost } from './element-host.js';
import { createSelectField, createTextField } from './field.js';
import type { Field } from './field.js';

/** Options of the address Elements. `contacts` are accepted and not shown. */
export type AddressElementOptions = StripeCheckoutAddressElementOptions;

type ChangeEvent = StripeAddressElementChangeEvent;

/** Which of the session's addresses the element asks for. */
export type AddressMode = 'billing' | 'shipping';

/** What a text field is and says when it is empty. */
interface Part {
  field: Field;
  missing: string;
  asked: () => boolean;
}

/**
 * The Address Element. What the buyer has completed goes to the session when a field is left, as
 * with `updateShippingAddress` and `updateBillingAddress`.
 */
export class AddressElement extends ElementBase {
  readonly #mode: AddressMode;
  #options: AddressElementOptions;
  #fields: AddressFields | null = null;
  #sent = '';
  #lastChange = '';

  constructor(host: ElementHost, mode: AddressMode, options: AddressElementOptions = {}) {
    super(host, mode === 'billing' ? 'billingAddress' : 'shippingAddress', 'address');
    this.#mode = mode;
    this.#options = options;
  }

  update(options: Partial<AddressElementOptions>): this {
    this.#options = { ...this.#options, ...options };
    this.#fields?.setPhoneAsked(this.#options.fields?.phone === 'always');
    return this;
  }

  /** What the buyer has entered so far, in the words of the `change` event. */
  getValue(): Promise<Pick<ChangeEvent, 'complete' | 'isNewAddress' | 'value'>> {
    return Promise.resolve(this.#value());
  }

  override clear(): void {
    this.#fields?.fill(null);
    this.#changed();
  }

  override validate(): ElementFault[] {
    const faults = this.#fields?.problems(true) ?? [];
    return faults.map((message) => ({ message }));
  }

  protected override render(): void {
    const page = this.host.page();
    const allowed =
      this.#mode === 'shipping' ? page?.collection.shipping_address?.allowed_countries : null;
    const fields = createAddressFields({
      mode: this.#mode,
      locale: this.host.locale(),
      allowedCountries: allowed?.length ? allowed : null,
      nameLabel: this.#options.display?.name === 'organization' ? 'Organization' : 'Full name',
    });
    this.#fields = fields;
    fields.setPhoneAsked(this.#options.fields?.phone === 'always');
    const present = this.#mode === 'billing' ? page?.billing_address : page?.shipping_address;
    if (present) fields.fill(present);
    this.#sent = JSON.stringify(present ?? null);
    fields.node.addEventListener('input', () => this.#changed());
    fields.node.addEventListener('change', () => {
      this.#changed();
      void this.#send();
    });
    this.body.append(fields.node);
  }

  #value(): Omit<ChangeEvent, 'elementType'> {
    const fields = this.#fields;
    const { name = null, address = null } = fields?.contact() ?? {};
    return {
      elementMode: this.#mode,
      empty: fields?.empty() ?? true,
      complete: fields?.problems(false).length === 0,
      isNewAddress: true,
      value: {
        name: name ?? '',
        address: {
          line1: address?.line1 ?? '',
          line2: address?.line2 ?? null,
          city: address?.city ?? '',
          state: address?.state ?? '',
          postal_code: address?.postal_code ?? '',
          country: address?.country ?? '',
        },
        ...(fields?.phone() && { phone: fields.phone() }),
      },
    };
  }

  #changed(): void {
    const change = this.#value();
    this.markContainer({ complete: change.complete, empty: change.empty, invalid: false });
    const serialized = JSON.stringify(change);
    if (serialized === this.#lastChange) return;
    this.#lastChange = serialized;
    this.emit('change', change);
    this.host.completenessChanged();
  }

  async #send(): Promise<void> {
    const fields = this.#fields;
    if (!fields || fields.problems(false).length > 0) return;
    const contact = fields.contact();
    const serialized = JSON.stringify(contact);
    if (serialized === this.#sent) return;
    this.#sent = serialized;
    const result = await this.host.update(
      this.#mode === 'billing' ? { billing_address: contact } : { shipping_address: contact },
    );
    if (result.ok) return;
    this.#sent = '';
    fields.setCountryError(result.message);
  }
}

interface AddressFields {
  readonly node: HTMLElement;
  contact: () => PageContact;
  phone: () => string;
  empty: () => boolean;
  problems: (show: boolean) => string[];
  fill: (contact: PageContact | null) => void;
  setPhoneAsked: (asked: boolean) => void;
  setCountryError: (message: string) => void;
}

interface AddressFieldsOptions {
  mode: AddressMode;
  locale: string;
  allowedCountries: readonly string[] | null;
  nameLabel: string;
}

function createAddressFields(options: AddressFieldsOptions): AddressFields {
  const { mode } = options;
  const text = (label: string, autocomplete: string, half = false) =>
    createTextField({ label, autocomplete: `${mode} ${autocomplete}`, half });

  const countries = countryOptions(options.locale, options.allowedCountries);
  const name = text(options.nameLabel, 'name');
  const country = createSelectField(
    { label: 'Country or region', autocomplete: `${mode} country` },
    countries,
  );
  const line1 = text('Address line 1', 'address-line1');
  const line2 = text('Address line 2', 'address-line2');
  const city = text('City', 'address-level2', true);
  const postalCode = text('Postal code', 'postal-code', true);
  const typedState = text('State', 'address-level1');
  const chosenState = createSelectField(
    { label: 'State', autocomplete: `${mode} address-level1` },
    [],
  );
  const phone = createTextField({
    label: 'Phone number',
    autocomplete: `${mode} tel`,
    inputmode: 'tel',
    type: 'tel',
  });
  const suggested = countryOfLocale(options.locale);
  if (countries.some(([code]) => code === suggested)) country.control.value = suggested;
  let phoneAsked = false;

  const rules = (): AddressRules => addressRulesOf(country.control.value);
  const reflect = () => {
    const { postalCode: postalLabel, state, states, city: cityLabel } = rules();
    city.setLabel(cityLabel);
    postalCode.setHidden(postalLabel === null);
    postalCode.setLabel(postalLabel ?? '');
    typedState.setHidden(state === null || states !== undefined);
    typedState.setLabel(states ? '' : (state ?? ''));
    chosenState.setHidden(states === undefined);
    chosenState.setLabel(states ? (state ?? '') : '');
    chosenState.setChoices([['', ''], ...(states ?? [])]);
    phone.setHidden(!phoneAsked);
  };
  const parts: Part[] = [
    { field: name, missing: 'Your name is incomplete.', asked: () => true },
    { field: line1, missing: 'Your address is incomplete.', asked: () => true },
    { field: city, missing: 'Your city is incomplete.', asked: () => true },
    {
      field: postalCode,
      missing: 'Your postal code is incomplete.',
      asked: () => rules().postalCode !== null,
    },
    {
      field: typedState,
      missing: 'Your state is incomplete.',
      asked: () => rules().state !== null && !rules().states,
    },
    { field: phone, missing: 'Your phone number is incomplete.', asked: () => phoneAsked },
  ];
  const typed = [...parts.map(({ field }) => field), line2];
  for (const field of typed) {
    field.control.addEventListener('input', () => field.setError(null));
  }
  country.control.addEventListener('change', () => {
    country.setError(null);
    reflect();
  });
  chosenState.control.addEventListener('change', () => chosenState.setError(null));
  reflect();

  const value = ({ control }: Field) => control.value.trim();
  const orNull = (entered: string) => (entered === '' ? null : entered);
  const stateProblem = () =>
    rules().states && chosenState.control.value === '' ? 'Your state is incomplete.' : null;

  return {
    node: h(
      'div',
      { class: 'p-Grid' },
      ...[name, country, line1, line2, city, postalCode, typedState, chosenState, phone].map(
        ({ node }) => node,
      ),
    ),
    contact: () => ({
      name: orNull(value(name)),
      address: {
        country: country.control.value,
        line1: orNull(value(line1)),
        line2: orNull(value(line2)),
        city: orNull(value(city)),
        postal_code: rules().postalCode === null ? null : orNull(value(postalCode)),
        state: orNull(
          rules().states ? chosenState.control.value : rules().state ? value(typedState) : '',
        ),
      },
    }),
    phone: () => (phoneAsked ? value(phone) : ''),
    empty: () => typed.every((field) => value(field) === ''),
    problems(show) {
      const typedProblems = parts.flatMap(({ field, missing, asked }) => {
        const message = asked() && value(field) === '' ? missing : null;
        if (show) field.setError(message);
        return message ?? [];
      });
      const chosen = stateProblem();
      if (show) chosenState.setError(chosen);
      return [...typedProblems, ...(chosen ? [chosen] : [])];
    },
    fill(contact) {
      name.control.value = contact?.name ?? '';
      if (contact) country.control.value = contact.address.country;
      reflect();
      line1.control.value = contact?.address.line1 ?? '';
      line2.control.value = contact?.address.line2 ?? '';
      city.control.value = contact?.address.city ?? '';
      postalCode.control.value = contact?.address.postal_code ?? '';
      typedState.control.value = contact?.address.state ?? '';
      chosenState.control.value = contact?.address.state ?? '';
      for (const field of typed) field.setError(null);
    },
    setPhoneAsked(asked) {
      phoneAsked = asked;
      reflect();
    },
    setCountryError: (message) => country.setError(message),
  };
}
