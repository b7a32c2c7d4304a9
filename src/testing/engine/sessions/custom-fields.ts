import { invalidRequest, missingParam } from '../refusal.js';

interface FieldBasics {
  /** The merchant's name for it. */
  key: string;
  label: { custom: string; type: 'custom' };
  optional: boolean;
}

interface Lengths {
  default_value: string | null;
  maximum_length: number | null;
  minimum_length: number | null;
}

interface Options {
  default_value: string | null;
  options: Array<{ label: string; value: string }>;
}

/** A field that the merchant adds to a page of Stripe's own. */
export type CustomField = FieldBasics &
  (
    | { type: 'dropdown'; dropdown: Options }
    | { type: 'numeric'; numeric: Lengths }
    | { type: 'text'; text: Lengths }
  );

/** One element of `custom_fields`, as it was requested. */
export interface CustomFieldInput {
  key: string;
  label: { custom: string; type: 'custom' };
  optional?: boolean;
  type: CustomField['type'];
  dropdown?: { default_value?: string; options: Options['options'] };
  numeric?: { default_value?: string; maximum_length?: number; minimum_length?: number };
  text?: { default_value?: string; maximum_length?: number; minimum_length?: number };
}

const MOST_FIELDS = 3;
const MOST_OPTIONS = 200;
const LONGEST_KEY = 200;
const LONGEST_LABEL = 100;
const LONGEST_VALUE = 255;

/** The fields of a new session, within Stripe's limits. */
export function readCustomFields(inputs: readonly CustomFieldInput[]): CustomField[] {
  if (inputs.length > MOST_FIELDS) {
    throw invalidRequest(`Array must have at most ${MOST_FIELDS} elements.`, {
      param: 'custom_fields',
    });
  }
  return inputs.map((input, i) => {
    const at = `custom_fields[${i}]`;
    if (!/^[A-Za-z0-9]+$/.test(input.key) || input.key.length > LONGEST_KEY) {
      throw invalidRequest(
        `A custom field's key must be alphanumeric and up to ${LONGEST_KEY} characters long.`,
        { param: `${at}[key]` },
      );
    }
    if (inputs.findIndex((other) => other.key === input.key) !== i) {
      throw invalidRequest(`The custom field key \`${input.key}\` is used more than once.`, {
        param: `${at}[key]`,
      });
    }
    if (input.label.custom.length > LONGEST_LABEL) {
      throw invalidRequest(`A label can have up to ${LONGEST_LABEL} characters.`, {
        param: `${at}[label][custom]`,
      });
    }
    return readField(input, at);
  });
}

function readField(input: CustomFieldInput, at: string): CustomField {
  const { key, label, optional = false, type } = input;
  for (const other of ['dropdown', 'numeric', 'text'] as const) {
    if (other === type || input[other] === undefined) continue;
    throw invalidRequest(`You can not pass \`${other}\` to a custom field of type \`${type}\`.`, {
      param: `${at}[${other}]`,
    });
  }
  const basics = { key, label, optional };
  if (type === 'dropdown') return { ...basics, type, dropdown: readDropdown(input.dropdown, at) };
  if (type === 'numeric') return { ...basics, type, numeric: readLengths(input.numeric, at, type) };
  return { ...basics, type, text: readLengths(input.text, at, type) };
}

function readDropdown(given: CustomFieldInput['dropdown'], at: string): Options {
  if (!given) throw missingParam(`${at}[dropdown]`);
  const { options, default_value = null } = given;
  if (options.length < 1 || options.length > MOST_OPTIONS) {
    throw invalidRequest(`A dropdown needs 1 to ${MOST_OPTIONS} options.`, {
      param: `${at}[dropdown][options]`,
    });
  }
  if (default_value !== null && !options.some((option) => option.value === default_value)) {
    throw invalidRequest('The default value must be one of the options.', {
      param: `${at}[dropdown][default_value]`,
    });
  }
  return { default_value, options };
}

function readLengths(
  given: CustomFieldInput['text'],
  at: string,
  type: 'numeric' | 'text',
): Lengths {
  const { default_value = null, maximum_length = null, minimum_length = null } = given ?? {};
  for (const [name, length] of Object.entries({ maximum_length, minimum_length })) {
    if (length === null || (length >= 1 && length <= LONGEST_VALUE)) continue;
    throw invalidRequest(`A length must be between 1 and ${LONGEST_VALUE}.`, {
      param: `${at}[${type}][${name}]`,
    });
  }
  if (minimum_length !== null && maximum_length !== null && minimum_length > maximum_length) {
    throw invalidRequest('`minimum_length` must not be greater than `maximum_length`.', {
      param: `${at}[${type}][minimum_length]`,
    });
  }
  return { default_value, maximum_length, minimum_length };
}

/** Why the buyer's answer to a field does not do, for the buyer's eyes; null when it does. */
export function faultOfAnswer(field: CustomField, answer: string): string | null {
  const { custom: label } = field.label;
  if (answer === '') return field.optional ? null : `${label} is required.`;
  if (field.type === 'dropdown') {
    const known = field.dropdown.options.some((option) => option.value === answer);
    return known ? null : `${label}: choose one of the options.`;
  }
  if (field.type === 'numeric' && !/^\d+$/.test(answer)) return `${label} takes digits only.`;
  const rules = field.type === 'numeric' ? field.numeric : field.text;
  if (answer.length < (rules.minimum_length ?? 0)) {
    return `${label} needs at least ${rules.minimum_length} characters.`;
  }
  const most = rules.maximum_length ?? LONGEST_VALUE;
  return answer.length > most ? `${label} can have up to ${most} characters.` : null;
}
