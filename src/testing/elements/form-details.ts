import type { PaymentPage, PaymentPageUpdate } from '../wire.js';
import { h } from './dom.js';
import type { ElementFault } from './element-base.js';
import type { ElementHost } from './element-host.js';
import { createTextField } from './field.js';
import type { Field, FieldOptions } from './field.js';

/** The fields of the buyer's phone number and names, as far as the session asks for them. */
export interface FormDetails {
  readonly node: HTMLElement;
  value: () => { complete: boolean; empty: boolean; value: Record<string, string> };
  validate: () => ElementFault[];
  clear: () => void;
}

interface Detail {
  name: 'phone' | 'name' | 'businessName';
  field: Field;
  missing: string | null;
  send: (text: string) => PaymentPageUpdate;
}

/** Creates the fields; what is typed goes to the session when a field is left. */
export function createFormDetails(
  host: ElementHost,
  { collection, ...page }: PaymentPage,
  onChange: () => void,
): FormDetails {
  const { individual_name: individual, business_name: business } = collection;
  const details: Detail[] = [
    ...(individual
      ? [
          detail('name', { label: 'Full name', autocomplete: 'name' }, page.individual_name, {
            missing: individual === 'required' ? 'Your name is incomplete.' : null,
            send: (text) => ({ individual_name: text }),
          }),
        ]
      : []),
    ...(business
      ? [
          detail(
            'businessName',
            { label: 'Business name', autocomplete: 'organization' },
            page.business_name_collected,
            {
              missing: business === 'required' ? 'Your business name is incomplete.' : null,
              send: (text) => ({ business_name: text }),
            },
          ),
        ]
      : []),
    ...(collection.phone_number
      ? [
          detail(
            'phone',
            { label: 'Phone number', autocomplete: 'tel', inputmode: 'tel', type: 'tel' },
            page.phone_number,
            {
              missing: 'Your phone number is incomplete.',
              send: (text) => ({ phone_number: text }),
            },
          ),
        ]
      : []),
  ];
  for (const { field, send } of details) {
    field.control.addEventListener('input', () => {
      field.setError(null);
      onChange();
    });
    field.control.addEventListener('change', () => void host.update(send(entered(field))));
  }

  const problem = ({ field, missing }: Detail) => (entered(field) === '' ? missing : null);
  return {
    node: h(
      'div',
      { class: 'p-Grid', hidden: details.length === 0 },
      ...details.map(({ field }) => field.node),
    ),
    value: () => ({
      complete: details.every((each) => problem(each) === null),
      empty: details.every(({ field }) => entered(field) === ''),
      value: Object.fromEntries(
        details
          .map(({ name, field }) => [name, entered(field)] as const)
          .filter(([, text]) => text !== ''),
      ),
    }),
    validate: () =>
      details.flatMap((each) => {
        const message = problem(each);
        each.field.setError(message);
        return message === null ? [] : [{ message }];
      }),
    clear() {
      for (const { field } of details) field.control.value = '';
      onChange();
    },
  };
}

function detail(
  name: Detail['name'],
  options: FieldOptions,
  present: string | null,
  rest: Pick<Detail, 'missing' | 'send'>,
): Detail {
  const field = createTextField(options);
  field.control.value = present ?? '';
  return { name, field, ...rest };
}

const entered = ({ control }: Field) => control.value.trim();
