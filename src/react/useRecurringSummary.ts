'use client';

import * as select from '../core/selectors.js';
import type { RecurringSummary } from '../core/recurring.js';
import { useStore } from './useStore.js';

/**
 * What a subscription costs today and from then on. All of it is Stripe's. Null while no session is loaded, and in a
 * session of which nothing recurs.
 */
export function useRecurringSummary(): RecurringSummary | null {
  return useStore(select.recurringSummary, 'useRecurringSummary');
}
