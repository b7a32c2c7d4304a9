import type { ConfirmOptions } from './checkout-actions.js';
import type { CheckoutActionError, MissingDetail } from './checkout-errors.js';

/** What is wrong with something that the buyer has to fill in. */
export interface Fault {
  readonly detail: MissingDetail;
  /** The shop's own name for it, beside the detail `customField`. */
  readonly label?: string;
}

/**
 * Something of ours on the page that has its say before the buyer pays: a field, a choice, a box to check, or the shop's
 * server.
 */
export interface Requirement {
  /** Sends what was typed and not sent yet. Submit waits for it. */
  flush?(options: ConfirmOptions): void;
  /** What is wrong with it; null when nothing is. Asked once all changes have been answered. */
  check?(options: ConfirmOptions): Fault | null;
  /** What is to be done once nothing is missing, right before Stripe is asked to pay. An error stops the payment. */
  prepare?(): Promise<CheckoutActionError | null>;
  /** Brings the buyer to it. */
  focus(): void;
  /** True when it stands before the other one on the page. */
  precedes(other: Requirement): boolean;
}

/** What is wrong on the page, in the order of the page. Brings the buyer to the first of it. */
export function findFaults(
  requirements: ReadonlySet<Requirement>,
  options: ConfirmOptions,
): Fault[] {
  const faulty = lookForFaults(requirements, options);
  faulty[0]?.requirement.focus();
  return faulty.map(({ fault }) => fault);
}

/** As {@link findFaults}, and leaves the buyer where the buyer is. */
export function lookForFaults(
  requirements: ReadonlySet<Requirement>,
  options: ConfirmOptions,
): Array<{ requirement: Requirement; fault: Fault }> {
  return [...requirements]
    .flatMap((requirement) => {
      const fault = requirement.check?.(options);
      return fault ? [{ requirement, fault }] : [];
    })
    .sort((a, b) => (a.requirement.precedes(b.requirement) ? -1 : 1));
}
