'use client';

import { useEffect, useRef } from 'react';
import type { CustomFieldValues } from '../core/checkout-actions.js';
import { handOver } from '../core/hand-over.js';
import type { Requirement } from '../core/requirements.js';
import { useCheckoutContext } from './checkout-context.js';

/**
 * Hands the values of the shop's own fields to your server, which may keep them in the session's metadata: once nothing
 * is missing, and before Stripe is asked to pay, however the buyer pays. Runs within Stripe's `runServerUpdate`, which
 * gives it 20 seconds. When it fails, or when it has changed the total, nothing is paid and the buyer is told.
 *
 * @param beforeConfirm Gets the values by the fields' names, those of `useCustomField`, `<CustomField.Root>` and
 * `<Terms.Root>`. May be another function each time.
 */
export function useBeforeConfirm(
  beforeConfirm: (fields: CustomFieldValues) => Promise<unknown>,
): void {
  const { checkout } = useCheckoutContext('useBeforeConfirm');
  const latest = useRef(beforeConfirm);
  useEffect(() => {
    latest.current = beforeConfirm;
  });
  useEffect(() => {
    const { requirements } = checkout;
    const requirement: Requirement = {
      prepare: () => handOver(checkout, (fields) => latest.current(fields)),
      focus: () => {},
      precedes: () => false,
    };
    requirements.add(requirement);
    return () => void requirements.delete(requirement);
  }, [checkout]);
}
