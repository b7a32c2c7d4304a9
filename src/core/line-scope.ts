import type { CheckoutActionError } from './checkout-errors.js';
import { actionKey, actionOf, type CheckoutState } from './checkout-state.js';
import { isRemovable } from './line-items.js';
import type { CheckoutLineItem } from './session.js';
import type { Store } from './store.js';

/** What the buyer can do with one line, and has done. */
export interface LineChoice {
  /** What the buyer wants, until Stripe has answered; then what Stripe says. */
  readonly quantity: number;
  /** The quantity that was asked for, until Stripe has answered. */
  readonly wish: number | undefined;
  /** True when the line may be taken out of the order. */
  readonly removable: boolean;
  /** Why the last change was refused. */
  readonly error: CheckoutActionError | null;
}

/** One line as the page shows it. */
export interface LineView extends LineChoice {
  /** Stripe's data. */
  readonly line: CheckoutLineItem;
}

/** A member of Stripe's data of a line. */
export type LineMember = keyof CheckoutLineItem;

/** One line of the store: where everything is read and heard about it, and nothing else. */
export interface LineScope {
  /** Null when there is no such line. */
  view(state: CheckoutState): LineView | null;
  /**
   * Calls `listener` when the line has come or gone, when its quantity or anything else of {@link LineChoice} has
   * changed, or any of those `members`; without them, any member. Returns the way to stop.
   */
  subscribe(listener: () => void, members?: readonly LineMember[]): () => void;
}

/**
 * Creates the {@link LineScope} of the line of that id. A page has ten parts for each line: a change of the session
 * costs one comparison for a line that stays as it is, one for each member that is shown of a line that does not, and
 * only those parts are asked that show something else.
 */
export function createLineScope(store: Store<CheckoutState>, id: string): LineScope {
  const key = actionKey('updateLineItemQuantity', id);
  const listeners = new Set<{ listener: () => void; members: readonly LineMember[] | undefined }>();
  let stop: (() => void) | null = null;
  let last = store.getInitialState();
  let lastLine: CheckoutLineItem | null = null;
  let viewed: CheckoutState | undefined;
  let view: LineView | null = null;
  let place = 0;

  /** Lines keep their places, or move up by as many as were taken out before them. */
  function find({ session }: CheckoutState): CheckoutLineItem | null {
    const lines = session?.lineItems ?? [];
    let at = Math.min(place, lines.length - 1);
    while (at >= 0 && lines[at]!.id !== id) at -= 1;
    if (at < 0) at = lines.findIndex((line) => line.id === id);
    if (at >= 0) place = at;
    return lines[at] ?? null;
  }

  function hear() {
    const before = last;
    const lineBefore = lastLine;
    last = store.getState();
    lastLine = find(last);
    const chosen =
      before.wishes[id] !== last.wishes[id] ||
      before.actions[key] !== last.actions[key] ||
      lineBefore?.quantity !== lastLine?.quantity ||
      isRemovable(before, lineBefore) !== isRemovable(last, lastLine);
    if (chosen || lineBefore !== lastLine) tell(chosen, lineBefore, lastLine);
  }

  /** A function of its own, so that a line that stays as it is allocates nothing. */
  function tell(chosen: boolean, before: CheckoutLineItem | null, now: CheckoutLineItem | null) {
    listeners.forEach(({ listener, members }) => {
      if (chosen || !members || differ(members, before, now)) listener();
    });
  }

  return {
    view(state) {
      if (viewed !== state) {
        const line = find(state);
        const wish = Object.hasOwn(state.wishes, id) ? (state.wishes[id] as number) : undefined;
        view = line && {
          line,
          quantity: wish ?? line.quantity,
          wish,
          removable: isRemovable(state, line),
          error: actionOf(state, key).error,
        };
        viewed = state;
      }
      return view;
    },

    subscribe(listener, members) {
      if (!stop) {
        last = store.getState();
        lastLine = find(last);
        stop = store.subscribe(hear);
      }
      const entry = { listener, members };
      listeners.add(entry);
      return () => {
        listeners.delete(entry);
        if (listeners.size > 0) return;
        stop?.();
        stop = null;
      };
    },
  };
}

function differ(
  members: readonly LineMember[],
  before: CheckoutLineItem | null,
  now: CheckoutLineItem | null,
): boolean {
  for (const member of members) if (before?.[member] !== now?.[member]) return true;
  return false;
}
