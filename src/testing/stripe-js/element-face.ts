import type { ElementBase } from '../elements/element-base.js';
import type { ElementKind } from '../elements/element-host.js';
import { check, functionShape, string } from './check-arguments.js';
import { checkUpdateOptions } from './element-options.js';

/** What Stripe's types give every Element. */
const COMMON = [
  'mount',
  'unmount',
  'destroy',
  'on',
  'once',
  'off',
  'focus',
  'blur',
  'clear',
] as const;

/** What they give some of them beside that. */
const OWN: Partial<Record<ElementKind, readonly string[]>> = {
  payment: ['update', 'collapse'],
  billingAddress: ['update', 'getValue'],
  shippingAddress: ['update', 'getValue'],
  expressCheckout: ['update'],
  taxId: ['update', 'getValue'],
  checkoutForm: ['getValue', 'setView'],
};

/** What a page may still call when it has destroyed the Element: it takes away what it has added. */
const AFTER_DESTROY = new Set(['off', 'unmount']);

/**
 * An Element as the page holds it: Stripe's methods and nothing else. What the checkout itself asks
 * of an Element, such as the card that was typed, stays behind it.
 */
export function createElementFace<Element extends ElementBase>(element: Element): Element {
  const methods = element as unknown as Record<string, (...given: unknown[]) => unknown>;
  const face = Object.fromEntries(
    [...COMMON, ...(OWN[element.kind] ?? [])].map((name) => [
      name,
      (...given: unknown[]) => {
        if (!AFTER_DESTROY.has(name)) element.refuseWhenDestroyed();
        if (name === 'on' || name === 'once') checkHandler(name, given);
        if (name === 'update') checkUpdateOptions(element.kind, given[0]);
        const result = methods[name]?.(...given);
        return result === element ? face : result;
      },
    ]),
  );
  // The page is typed by Stripe's own types, which name these methods and no others.
  return face as unknown as Element;
}

function checkHandler(method: 'on' | 'once', [type, handler]: unknown[]): void {
  check(`${method}()`, type, string);
  check(`${method}()`, handler, functionShape);
}
