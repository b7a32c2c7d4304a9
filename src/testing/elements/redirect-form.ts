import { h } from './dom.js';
import type { MethodForm } from './method-form.js';

/** The form of a method that asks nothing here, because the buyer pays on another page. */
export function createRedirectForm(type: string, name: string): MethodForm {
  return {
    node: h(
      'p',
      { class: 'p-Text' },
      `${name} selected. After you submit, you will be redirected to complete the next steps.`,
    ),
    problems: () => [],
    empty: () => false,
    data: () => ({ payment_method_data: { type } }),
    value: () => ({ type }),
    clear() {},
    setDisabled() {},
  };
}
