import { h, icon, uniqueId } from './dom.js';

/** A labelled field with a place for its error. */
export interface Field<Control extends HTMLInputElement | HTMLSelectElement = HTMLInputElement> {
  /** The whole: label, control, error. */
  readonly node: HTMLElement;
  readonly control: Control;
  setLabel: (label: string) => void;
  /** Shows an error, or takes it away with null. */
  setError: (message: string | null) => void;
  setHidden: (hidden: boolean) => void;
}

/** How a field looks and what browsers are told about it. */
export interface FieldOptions {
  label: string;
  autocomplete?: string;
  inputmode?: 'numeric' | 'email' | 'tel' | 'text';
  placeholder?: string;
  /** Takes half of the row. */
  half?: boolean;
  /** A drawing at the end of the box. */
  adornment?: HTMLElement;
  type?: 'text' | 'email' | 'tel';
  maxLength?: number;
}

/** Creates a text field. Like a frame's, it has no name, so a form around it never submits it. */
export function createTextField(options: FieldOptions): Field {
  const control = h('input', {
    class: 'Input',
    id: uniqueId('simulated-field'),
    type: options.type ?? 'text',
    autocomplete: options.autocomplete,
    inputmode: options.inputmode,
    placeholder: options.placeholder,
    maxlength: options.maxLength,
    autocapitalize: 'none',
    autocorrect: 'off',
    spellcheck: 'false',
  });
  return createField(control, options);
}

/** An option of a select: its value and its text. */
export type SelectOption = readonly [value: string, text: string];

/** Creates a select. */
export function createSelectField(
  options: FieldOptions,
  choices: readonly SelectOption[],
): Field<HTMLSelectElement> & { setChoices: (choices: readonly SelectOption[]) => void } {
  const control = h('select', {
    class: 'Input p-Select',
    id: uniqueId('simulated-field'),
    autocomplete: options.autocomplete,
  });
  const setChoices = (next: readonly SelectOption[]) => {
    const chosen = control.value;
    control.replaceChildren(...next.map(([value, text]) => h('option', { value }, text)));
    control.value = next.some(([value]) => value === chosen) ? chosen : (next[0]?.[0] ?? '');
  };
  setChoices(choices);
  const field = createField(control, { ...options, adornment: chevron() });
  return { ...field, setChoices };
}

function createField<Control extends HTMLInputElement | HTMLSelectElement>(
  control: Control,
  options: FieldOptions,
): Field<Control> {
  const text = h('span', { class: 'Label' }, options.label);
  const error = h('p', { class: 'Error', id: uniqueId('simulated-error'), 'aria-live': 'polite' });
  const adornment = options.adornment && h('span', { class: 'p-Icon' }, options.adornment);
  const node = h(
    'div',
    { class: `p-Field${options.half ? ' p-Field--half' : ''}` },
    ...labelled(control, text),
    adornment ?? null,
    error,
  );

  return {
    node,
    control,
    setLabel(label) {
      text.textContent = label;
    },
    setError(message) {
      error.textContent = message ?? '';
      control.classList.toggle('Input--invalid', message !== null);
      text.classList.toggle('Label--invalid', message !== null);
      if (message === null) {
        control.removeAttribute('aria-invalid');
        control.removeAttribute('aria-describedby');
      } else {
        control.setAttribute('aria-invalid', 'true');
        control.setAttribute('aria-describedby', error.id);
      }
    },
    setHidden(hidden) {
      node.hidden = hidden;
    },
  };
}

/**
 * A label around its input, or before its select. jsdom looks through the whole document for what a
 * label is `for`, once for each label whenever one is asked for; only selects are worth that, because
 * their options would count as the text of a label around them.
 */
function labelled(control: HTMLInputElement | HTMLSelectElement, text: HTMLElement): Node[] {
  return control instanceof HTMLInputElement
    ? [h('label', { class: 'p-Label' }, text, control)]
    : [h('label', { class: 'p-Label', for: control.id }, text), control];
}

function chevron(): HTMLElement {
  return icon('0 0 16 16', 'p-Chevron', [
    'path',
    {
      d: 'M4 6l4 4 4-4',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '1.75',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    },
  ]);
}
