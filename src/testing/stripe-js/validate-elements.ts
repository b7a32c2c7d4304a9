import type { ElementRegistry } from './element-registry.js';
import type { CheckoutClient } from './checkout-client.js';
import type { EndiveActions } from './train-surface.js';

/** Creates `validateElements`: asks every mounted Element to show what is wrong with its fields. */
export function createValidateElements(
  client: CheckoutClient,
  elements: ElementRegistry,
): EndiveActions['validateElements'] {
  return async () => {
    if (elements.mounted().length === 0) {
      return failure('no_elements', 'There are no mounted Elements to validate.', []);
    }
    const faults = elements.validate();
    const [first] = faults;
    if (!first) return { type: 'success', session: client.session() };
    return failure('validation_error', first.message, faults);
  };
}

type Failure = Extract<
  Awaited<ReturnType<EndiveActions['validateElements']>>,
  { type: 'error' }
>['error'];

function failure(
  code: Failure['code'],
  message: string,
  faults: Failure['validation_errors'],
): { type: 'error'; error: Failure } {
  return { type: 'error', error: { code, message, validation_errors: faults } };
}
