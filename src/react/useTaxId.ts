'use client';

import { useCallback, useMemo, useRef, type RefObject } from 'react';
import type { StripeCheckoutTaxIdInfo } from '@stripe/stripe-js';
import type { CheckoutActionResult } from '../core/checkout-actions.js';
import type { CheckoutActionError } from '../core/checkout-errors.js';
import * as select from '../core/selectors.js';
import type { TaxIdType } from '../core/tax-id-types.js';
import { taxIdMessages } from '../messages/tax-id.js';
import { useDescribeError, useMessagesOf } from './messages.js';
import { useCheckoutAction } from './useCheckoutAction.js';
import { useDraft } from './useDraft.js';
import { useRequirement } from './useRequirement.js';
import { useStore } from './useStore.js';
import { useTaxIdTypes, type TaxIdTypeOption } from './useTaxIdTypes.js';

/** One of the fields of a tax id. */
export interface TaxIdField<Element extends HTMLElement, Value extends string = string> {
  /** What the buyer has entered; else what the session holds. */
  value: Value | '';
  setValue: (value: Value | '') => void;
  /** True: whoever buys as a business fills in all of them. */
  required: true;
  /** True while the tax id is on its way to Stripe. */
  pending: boolean;
  /** Why Stripe refused it, or that it is missing once the buyer has tried to pay. */
  errorMessage: string | null;
  /** For the control: it gets the focus when submit finds it at fault. */
  ref: RefObject<Element | null>;
}

/** The tax id of a business that buys. */
export interface TaxIdResult {
  /** True when the buyer purchases as a business. */
  enabled: boolean;
  /** `false` takes back what the session holds, at once. */
  setEnabled: (enabled: boolean) => void;
  businessName: TaxIdField<HTMLInputElement>;
  /** The kind of tax id. The likeliest of the buyer's country until the buyer chooses; empty when that is not known. */
  type: TaxIdField<HTMLSelectElement, TaxIdType>;
  /** The tax id itself. Shows why Stripe refused the three. */
  value: TaxIdField<HTMLInputElement>;
  /** What can be chosen: the kinds of the buyer's country first. */
  types: readonly TaxIdTypeOption[];
  /**
   * Sends the three to Stripe when all of them are there: to be called when the buyer leaves the group, not on every key.
   * Does nothing when nothing was entered. Never rejects.
   */
  save: () => Promise<CheckoutActionResult | null>;
  /** Forgets what was entered and why it was refused: shows what the session holds again, or empty fields. */
  discard: () => void;
  /** What the session holds. */
  saved: StripeCheckoutTaxIdInfo | null;
  /** True while a change is on its way to Stripe. */
  pending: boolean;
  /** Why the last change was refused: Stripe's `invalidTaxId`, or null as its code. */
  error: CheckoutActionError | null;
  /** `error` in words for the buyer. */
  errorMessage: string | null;
}

/** What {@link useTaxId} takes. */
export interface TaxIdOptions {
  /** The buyer's country while the session holds no address: two letters, ISO 3166. */
  country?: string | undefined;
}

interface Draft {
  readonly enabled: boolean;
  readonly businessName: string;
  /** Empty: the likeliest of the buyer's country. */
  readonly type: TaxIdType | '';
  readonly value: string;
}

const NONE: Draft = { enabled: false, businessName: '', type: '', value: '' };

/**
 * The tax id of a business that buys, and its name. Which kinds come first follows from the country of the session's
 * billing address, else of its shipping address. Stripe may charge another tax then: totals follow by themselves.
 */
export function useTaxId({ country }: TaxIdOptions = {}): TaxIdResult {
  const { run, reset, pending } = useCheckoutAction('updateTaxIdInfo');
  const { draft, error, enter, send, goBack } = useDraft<Draft>(reset);
  const describeError = useDescribeError();
  const messages = useMessagesOf(taxIdMessages);
  const saved = useStore(({ session }) => session?.taxIdInfo ?? null, 'useTaxId');
  const buyersCountry = useStore(
    ({ session }) => (session?.billingAddress ?? session?.shippingAddress)?.address.country ?? null,
    'useTaxId',
  );
  const isMissed = useStore((state) => select.missed(state, 'taxId'), 'useTaxId');
  const types = useTaxIdTypes(buyersCountry ?? country ?? null);
  const likeliest = types[0]?.local ? types[0].type : '';
  const held = useMemo((): Draft => (saved ? draftOf(saved) : NONE), [saved]);
  const shown = draft ?? held;
  const { enabled, businessName, value } = shown;
  const type = shown.type || likeliest;

  const businessNameRef = useRef<HTMLInputElement>(null);
  const typeRef = useRef<HTMLSelectElement>(null);
  const valueRef = useRef<HTMLInputElement>(null);
  const atFault = useRef<HTMLElement | null>(null);

  const errorMessage = error && describeError(error);
  const isIncomplete = !businessName.trim() || !type || !value.trim();

  const save = useCallback(async () => {
    if (!draft) {
      // Why it could not be taken away has been read by now.
      enter(null);
      return null;
    }
    if (!draft.enabled || !type || isIncomplete) return null;
    const info = {
      taxId: { type, value: value.trim() },
      businessName: businessName.trim(),
    };
    const isSaved = saved !== null && isSame(info, saved);
    return send(draft, { isSaved, isRemoval: false, run: () => run(info) });
  }, [draft, type, value, businessName, isIncomplete, saved, enter, send, run]);

  const setEnabled = useCallback(
    (next: boolean) => {
      const wanted = next ? { ...shown, enabled: true } : { ...NONE };
      enter(wanted);
      if (next) return;
      void send(wanted, { isSaved: saved === null, isRemoval: true, run: () => run(null) });
    },
    [shown, saved, enter, send, run],
  );

  const discard = useCallback(
    // The group stays open: the focus is in it.
    () => goBack(saved || !enabled ? null : { ...NONE, enabled }),
    [goBack, saved, enabled],
  );

  useRequirement(
    atFault,
    {
      flush: () => void save(),
      check() {
        if (!enabled || !(isIncomplete || (draft && error))) return null;
        const faulty = !businessName.trim() ? businessNameRef : !type ? typeRef : valueRef;
        atFault.current = faulty.current;
        return { detail: 'taxId' };
      },
    },
    'useTaxId',
  );
  return useMemo(() => {
    const missing = enabled && isMissed;
    const field = { required: true as const, pending };
    const set = (change: Partial<Draft>) => enter({ ...shown, ...change });
    return {
      enabled,
      setEnabled,
      businessName: {
        ...field,
        value: businessName,
        setValue: (next) => set({ businessName: next }),
        errorMessage: missing && !businessName.trim() ? messages.buyerBusinessNameRequired : null,
        ref: businessNameRef,
      },
      type: {
        ...field,
        value: type,
        setValue: (next) => set({ type: next }),
        errorMessage: missing && !type ? messages.taxIdTypeRequired : null,
        ref: typeRef,
      },
      value: {
        ...field,
        value,
        setValue: (next) => set({ value: next }),
        errorMessage: errorMessage ?? (missing && !value.trim() ? messages.taxIdRequired : null),
        ref: valueRef,
      },
      types,
      save,
      discard,
      saved,
      pending,
      error,
      errorMessage,
    };
  }, [
    enabled,
    setEnabled,
    businessName,
    type,
    value,
    shown,
    enter,
    types,
    save,
    discard,
    saved,
    pending,
    error,
    errorMessage,
    isMissed,
    messages,
  ]);
}

function draftOf({ taxId, businessName }: StripeCheckoutTaxIdInfo): Draft {
  return { enabled: true, businessName, type: taxId.type, value: taxId.value };
}

function isSame(one: StripeCheckoutTaxIdInfo, other: StripeCheckoutTaxIdInfo): boolean {
  return (
    one.businessName === other.businessName &&
    one.taxId.type === other.taxId.type &&
    one.taxId.value === other.taxId.value
  );
}
