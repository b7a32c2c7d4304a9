import type { Connected, StripeActions } from '../core/checkout-actions.js';

/** Stripe's actions, and the Elements that `sdk` has made. */
export function connectedTo(sdk: object, actions: StripeActions): Connected {
  return {
    actions,
    focusElement(name) {
      const getter = `get${name.charAt(0).toUpperCase()}${name.slice(1)}Element`;
      const get = (sdk as Record<string, (() => { focus(): void } | null) | undefined>)[getter];
      const element = get?.call(sdk);
      element?.focus();
      return Boolean(element);
    },
  };
}
