import type { ElementBase } from '../elements/element-base.js';
import type { ElementKind } from '../elements/element-host.js';
import type { PaymentElement } from '../elements/payment-element.js';
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
  /** Adds what `create` makes. Throws an IntegrationError while another of the kind lives. */
  add: <Element extends ElementBase>(kind: ElementKind, create: () => Element) => Element;
  remove: (kind: ElementKind) => void;
  get: (kind: ElementKind) => ElementBase | null;
  payment: () => PaymentElement | null;
  mounted: () => ElementBase[];
  /** Makes the mounted Elements show their faults, one kind aside; returns them. */
  validate: (except?: ElementKind) => RegisteredFault[];
}

/** Creates an empty registry; `onChange` hears when an Element comes or goes. */
export function createElementRegistry(onChange: () => void): ElementRegistry {
  const elements = new Map<ElementKind, ElementBase>();
  const mounted = () => [...elements.values()].filter((element) => element.mounted);
  return {
    add(kind, create) {
      if (elements.has(kind)) {
        throw new IntegrationError(`Can only create one Element of type ${kind}.`);
      }
      const element = create();
      elements.set(kind, element);
      onChange();
      return element;
    },
    remove(kind) {
      elements.delete(kind);
      onChange();
    },
    get: (kind) => elements.get(kind) ?? null,
    payment: () => (elements.get('payment') as PaymentElement | undefined) ?? null,
    mounted,
    validate: (except) =>
      mounted()
        .filter(({ kind }) => kind !== except)
        .flatMap((element) =>
          element
            .validate()
            .map(({ message }) => ({ message, element: element.kind as ValidatedKind })),
        ),
  };
}
