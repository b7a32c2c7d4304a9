import type { ElementBase } from '../elements/element-base.js';
import type { ElementKind } from '../elements/element-host.js';
import type { CheckoutFormElement } from '../elements/checkout-form-element.js';
import type { PaymentElement } from '../elements/payment-element.js';
import type { TermsElement } from '../elements/terms-element.js';
import { createElementFace } from './element-face.js';
import { IntegrationError } from './integration-error.js';

/** Elements that have fields to put right. */
export type ValidatedKind = Exclude<ElementKind, 'expressCheckout' | 'currencySelector'>;

/** A field that is not in order, and the Element that it belongs to. */
export interface RegisteredFault {
  message: string;
  element: ValidatedKind;
}

/** The living Elements of one checkout sdk: at most one of each kind. */
export interface ElementRegistry {
  /**
   * Adds what `create` makes, and returns what the page may hold of it. Throws an IntegrationError
   * while another of the kind lives.
   */
  add: <Element extends ElementBase>(kind: ElementKind, create: () => Element) => Element;
  remove: (kind: ElementKind) => void;
  has: (kind: ElementKind) => boolean;
  /** What the page holds of the living Element of that kind, the same object each time. */
  face: (kind: ElementKind) => ElementBase | null;
  /** Where the buyer gives a payment method: an Element of its own, or a part of the form. */
  payment: () => PaymentElement | null;
  /** Where the buyer consents to the terms, likewise. */
  terms: () => TermsElement | null;
  mounted: () => ElementBase[];
  /** Makes the mounted Elements show their faults, one kind aside; returns them. */
  validate: (except?: ElementKind) => RegisteredFault[];
}

/** Creates an empty registry; `onChange` hears when an Element comes or goes. */
export function createElementRegistry(onChange: () => void): ElementRegistry {
  const elements = new Map<ElementKind, ElementBase>();
  const faces = new Map<ElementKind, ElementBase>();
  const form = () => elements.get('checkoutForm') as CheckoutFormElement | undefined;
  const mounted = () => [...elements.values()].filter((element) => element.mounted);
  return {
    add(kind, create) {
      if (elements.has(kind)) {
        throw new IntegrationError(`Can only create one Element of type ${kind}.`);
      }
      const element = create();
      const face = createElementFace(element);
      elements.set(kind, element);
      faces.set(kind, face);
      onChange();
      return face;
    },
    remove(kind) {
      elements.delete(kind);
      faces.delete(kind);
      onChange();
    },
    has: (kind) => elements.has(kind),
    face: (kind) => faces.get(kind) ?? null,
    payment: () =>
      (elements.get('payment') as PaymentElement | undefined) ?? form()?.payment ?? null,
    terms: () => (elements.get('terms') as TermsElement | undefined) ?? form()?.terms ?? null,
    mounted,
    validate: (except) =>
      mounted()
        .filter(({ kind }) => kind !== except)
        .flatMap((element) =>
          element
            .validate(except)
            .map(({ message }) => ({ message, element: element.kind as ValidatedKind })),
        ),
  };
}
