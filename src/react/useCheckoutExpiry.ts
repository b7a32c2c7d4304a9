'use client';

import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { warn } from '../errors.js';
import { useIsOpen } from './useIsOpen.js';
import { useReread } from './useReread.js';

/** When to begin with the warning. */
export interface CheckoutExpiryOptions {
  /** Seconds before the end. @default 300 */
  warnBefore?: number;
}

/** How long an open checkout will stay open. */
export interface CheckoutExpiryResult {
  /**
   * Whole minutes, rounded up: the checkout closes in less than so many. 0 once the time is over by the clock of the
   * buyer's device. Null before the warning begins, without `expiresAt`, and while the session is not open.
   */
  minutesLeft: number | null;
  /** True from the end of the time until Stripe has said that the session is expired. Stripe is asked meanwhile. */
  due: boolean;
}

const MINUTE = 60_000;
/** Later than this, in seconds, no session ends: it must be milliseconds. */
const NOT_SECONDS = 1e11;
/** Milliseconds between the questions to Stripe: clocks differ, and networks fail. */
const [FIRST_PAUSE, LONGEST_PAUSE] = [5_000, MINUTE];

/**
 * Follows the time that is left of a session. When it is over Stripe is asked, quietly and again and again, until
 * `useCheckoutStatus().status` is `expired` by Stripe's own word.
 *
 * @param expiresAt Seconds since the epoch: the `expires_at` of the session on your server. Stripe.js does not tell it.
 */
export function useCheckoutExpiry(
  expiresAt: number | null | undefined,
  { warnBefore = 300 }: CheckoutExpiryOptions = {},
): CheckoutExpiryResult {
  const isOpen = useIsOpen('useCheckoutExpiry');
  const reread = useReread('useCheckoutExpiry');
  if (process.env.NODE_ENV !== 'production' && expiresAt && expiresAt > NOT_SECONDS) {
    warn(
      '`expiresAt` is so far away that it must be in milliseconds. ' +
        'Stripe counts in seconds. Pass the `expires_at` of the session as it is.',
    );
  }
  const end = isOpen && expiresAt ? expiresAt * 1000 : null;
  const begin = end === null ? null : end - warnBefore * 1000;

  const subscribe = useCallback(
    (listener: () => void) =>
      begin === null || end === null ? () => {} : onMinutes(begin, end, listener),
    [begin, end],
  );
  const read = () => {
    if (end === null || begin === null || Date.now() < begin) return null;
    return Math.max(0, Math.ceil((end - Date.now()) / MINUTE));
  };
  const minutesLeft = useSyncExternalStore(subscribe, read, () => null);
  const due = minutesLeft === 0;

  useEffect(() => {
    if (!due) return;
    let pause = FIRST_PAUSE;
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const ask = async () => {
      await reread();
      if (isOver) return;
      timer = setTimeout(() => void ask(), pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    };
    void ask();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [due, reread]);

  return useMemo(() => ({ minutesLeft, due }), [minutesLeft, due]);
}

/**
 * Calls `listener` at `begin`, and whenever a minute less is left until `end`. Timers stand still while a device sleeps,
 * so they are short, and the time is read again when the page comes back into view.
 */
function onMinutes(begin: number, end: number, listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    clearTimeout(timer);
    const now = Date.now();
    if (now < end)
      timer = setTimeout(tick, now < begin ? Math.min(begin - now, MINUTE) : untilNext(end - now));
  };
  const tick = () => {
    wait();
    listener();
  };
  wait();
  document.addEventListener('visibilitychange', tick);
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', tick);
  };
}

/** Milliseconds until a minute less is left. */
const untilNext = (left: number) => left % MINUTE || MINUTE;
