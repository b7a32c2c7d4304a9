'use client';

import { useCheckoutContext, type CheckoutContextValue } from './checkout-context.js';

/** Long enough for the changes of one click to be told together, short enough to be heard as its answer. */
const TOGETHER_MS = 150;

/** Long enough for a screen reader to begin a sentence: what happens meanwhile is told in the next one. */
const CALM_MS = 500;

/** @param about What it is said of, where only the latest counts. */
type Announce = (text: string, about?: string) => void;

const announcers = new WeakMap<CheckoutContextValue, Announce>();

/**
 * Says something to screen readers, in the provider's one live region: what is said at the same time is said
 * together, the same text once, and of one thing only the latest. Many changes at once make no chatter.
 */
export function useAnnounce(): Announce {
  const context = useCheckoutContext('useAnnounce');
  let announce = announcers.get(context);
  if (!announce) announcers.set(context, (announce = createAnnouncer(context)));
  return announce;
}

function createAnnouncer({ liveRegion }: CheckoutContextValue): Announce {
  const waiting = new Map<string, string>();
  let calmAt = 0;
  return (text, about = text) => {
    if (waiting.size === 0) {
      setTimeout(
        () => {
          // The page may be gone by now.
          if (liveRegion.current) liveRegion.current.textContent = inOrder(waiting).join(' ');
          waiting.clear();
          calmAt = Date.now() + CALM_MS;
        },
        Math.max(TOGETHER_MS, calmAt - Date.now()),
      );
    }
    waiting.set(about, text);
  };
}

/** What happened comes first, then what it led to. */
function inOrder(said: ReadonlyMap<string, string>): string[] {
  const isResult = ([about, text]: readonly [string, string]) => Number(about !== text);
  return [...said].sort((a, b) => isResult(a) - isResult(b)).map(([, text]) => text);
}
