import { attribute, html } from './html.js';
import type { Html, Insert } from './html.js';

/** What was typed into the form and what was wrong with it, by the names of its fields. */
export interface Answers {
  /** The value to show in a field, or what is given where nothing was typed. */
  valueOf(name: string, otherwise?: string | null): string;
  isChecked(name: string): boolean;
  /** For the buyer's eyes. */
  faults: ReadonlyMap<string, string>;
}

export interface FieldOptions {
  label: string;
  name: string;
  value?: string | null;
  /** Neither is said of fields that speak for themselves, such as the one for a code. */
  presence?: 'optional' | 'required';
  type?: 'email' | 'number' | 'tel' | 'text';
  autocomplete?: string;
  inputmode?: 'numeric' | 'text';
  minimum?: number;
  maximum?: number;
  hint?: string | null;
}

const OPTIONAL = html` <small>(optional)</small>`;

/** A labelled text field. Whether it is filled in is judged by the server, in words. */
export function textField(answers: Answers, field: FieldOptions): Html {
  const { name, label, presence, type = 'text', hint = null } = field;
  const id = idOf(name);
  return html`<label for="${id}">${label}${presence === 'optional' && OPTIONAL}</label>
    <input
      id="${id}"
      name="${name}"
      type="${type}"
      value="${answers.valueOf(name, field.value)}"
      ${[
        attribute('autocomplete', field.autocomplete),
        attribute('inputmode', field.inputmode),
        attribute('min', field.minimum),
        attribute('max', field.maximum),
        attribute('aria-required', presence === 'required' ? 'true' : null),
        markFault(answers, name, hint !== null),
      ]}
    />
    ${hint !== null && html`<p class="hint" id="${id}-hint">${hint}</p>`}${showFault(answers, name)}`;
}

/** A labelled choice from a list. */
export function selectField(
  answers: Answers,
  field: Pick<FieldOptions, 'autocomplete' | 'label' | 'name' | 'presence' | 'value'>,
  options: ReadonlyArray<readonly [value: string, label: string]>,
): Html {
  const { name, label, presence } = field;
  const id = idOf(name);
  const chosen = answers.valueOf(name, field.value);
  return html`<label for="${id}">${label}${presence === 'optional' && OPTIONAL}</label>
    <select
      id="${id}"
      name="${name}"
      ${[
        attribute('autocomplete', field.autocomplete),
        attribute('aria-required', presence === 'required' ? 'true' : null),
        markFault(answers, name, false),
      ]}
    >
      ${options.map(
        ([value, text]) =>
          html`<option value="${value}" ${attribute('selected', value === chosen)}>
            ${text}
          </option>`,
      )}</select
    >${showFault(answers, name)}`;
}

/** One of several, by round buttons in a group of their own. Content belongs to its choice. */
export function radioGroup(
  answers: Answers,
  field: { legend: string; name: string; value: string },
  choices: ReadonlyArray<{ value: string; label: Insert; content?: Html | null }>,
): Html {
  const chosen = answers.valueOf(field.name, field.value);
  return html`<fieldset>
    <legend>${field.legend}</legend>
    ${choices.map(({ value, label, content = null }) => {
      const id = idOf(`${field.name}-${value}`);
      return html`<div class="choice">
          <input
            type="radio"
            id="${id}"
            name="${field.name}"
            value="${value}"
            ${attribute('checked', value === chosen)}
          />
          <label for="${id}">${label}</label>
        </div>
        ${content !== null && html`<div class="chosen">${content}</div>`}`;
    })}${showFault(answers, field.name)}
  </fieldset>`;
}

/** A box to tick. */
export function checkbox(answers: Answers, name: string, label: Insert): Html {
  const id = idOf(name);
  return html`<div class="choice">
      <input
        type="checkbox"
        id="${id}"
        name="${name}"
        value="yes"
        ${[attribute('checked', answers.isChecked(name)), markFault(answers, name, false)]}
      />
      <label for="${id}">${label}</label>
    </div>
    ${showFault(answers, name)}`;
}

function markFault(answers: Answers, name: string, hasHint: boolean): Html {
  const id = idOf(name);
  const isWrong = answers.faults.has(name);
  const described = [hasHint && `${id}-hint`, isWrong && `${id}-fault`].filter(Boolean).join(' ');
  return html`${attribute('aria-invalid', isWrong ? 'true' : null)}${attribute('aria-describedby', described || null)}`;
}

function showFault(answers: Answers, name: string): Html | false {
  const fault = answers.faults.get(name);
  return fault !== undefined && html`<p class="fault" id="${idOf(name)}-fault">${fault}</p>`;
}

/** The id of a field, for links to it. */
export function idOf(name: string): string {
  return name.replace(/[^\w-]+/g, '-').replace(/-$/, '');
}
