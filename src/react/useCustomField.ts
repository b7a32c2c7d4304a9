'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import * as select from '../core/selectors.js';
import { customFieldMessages, type CustomFieldMessages } from '../messages/custom-field.js';
import { useMessagesOf } from './messages.js';
import { useOwnField } from './useOwnField.js';
import { useRequirement } from './useRequirement.js';
import { useStore } from './useStore.js';

/** One choice of a field of type `dropdown`. */
export interface CustomFieldOption {
  /** What your server gets. */
  value: string;
  /** What the buyer reads. */
  label: string;
}

/** What {@link useCustomField} is told: Stripe's `custom_fields` of hosted pages, in the same words. */
export interface CustomFieldOptions {
  /** What your server knows the value by. Stripe's `key`. */
  name: string;
  /** What the buyer reads. Named as it is where the field is missing. */
  label: string;
  /** `numeric` takes digits alone. @default 'text' */
  type?: 'text' | 'numeric' | 'dropdown';
  /** The choices of a `dropdown`. */
  options?: readonly CustomFieldOption[];
  /** Lets the buyer leave it empty. @default false */
  optional?: boolean;
  /** The fewest characters of a `text` or `numeric` that is not empty. */
  minimumLength?: number;
  /** The most characters of a `text` or `numeric`. @default 255 */
  maximumLength?: number;
  /** What it holds before the buyer has touched it. */
  defaultValue?: string;
}

/** A field of the shop's own. */
export interface CustomFieldResult {
  value: string;
  setValue: (value: string) => void;
  /** Takes the spaces around the value away and tells what is wrong with it: for when the buyer leaves the field. */
  save: () => void;
  /** Always false: the value is on the page alone until the buyer pays. */
  pending: boolean;
  /** What is wrong with the value, once the buyer has left the field or tried to pay. */
  errorMessage: string | null;
  /** For the input or select: it gets the focus when submit finds the field at fault. */
  ref: (element: HTMLElement | null) => void;
}

const NO_OPTIONS: readonly CustomFieldOption[] = [];

/**
 * A field of the shop's own. Stripe refuses `custom_fields` for a page of your own, so the value stays with us until it
 * goes to your server with `useBeforeConfirm`, under `name`. It is kept, and handed over, when the calling component
 * leaves the page or another session is loaded; a field that has left the page keeps nobody from paying.
 */
export function useCustomField(options: CustomFieldOptions): CustomFieldResult {
  const user = 'useCustomField';
  const { name, label, defaultValue = '' } = options;
  const messages = useMessagesOf(customFieldMessages);
  const [value, setFieldValue, read] = useOwnField<string>(name, defaultValue, user);
  const [isLeft, setIsLeft] = useState(false);
  const element = useRef<HTMLElement | null>(null);
  const ref = useCallback((current: HTMLElement | null) => {
    element.current = current;
  }, []);

  const setValue = useCallback(
    (next: string) => {
      setFieldValue(next);
      setIsLeft(false);
    },
    [setFieldValue],
  );
  const save = useCallback(() => {
    const text = read().trim();
    setFieldValue(text);
    // What is not there yet is asked for when the buyer pays.
    setIsLeft(text !== '');
  }, [read, setFieldValue]);

  useRequirement(
    element,
    {
      flush: () => setFieldValue(read().trim()),
      check: () => (problemOf(read(), options, messages) ? { detail: 'customField', label } : null),
    },
    user,
  );

  const isMissed = useStore((state) => select.missed(state, 'customField'), user);
  const errorMessage = isLeft || isMissed ? problemOf(value, options, messages) : null;
  return useMemo(
    () => ({ value, setValue, save, pending: false, errorMessage, ref }),
    [value, setValue, save, errorMessage, ref],
  );
}

/** What is wrong with a value, in words for the buyer. */
function problemOf(
  value: string,
  {
    type = 'text',
    options = NO_OPTIONS,
    optional,
    minimumLength: minimum = 0,
    maximumLength: maximum = 255,
  }: CustomFieldOptions,
  messages: CustomFieldMessages,
): string | null {
  const text = value.trim();
  if (type === 'dropdown') {
    const isOffered = options.some((option) => option.value === value);
    return isOffered || (optional && value === '') ? null : messages.customFieldChoose;
  }
  if (text === '') return optional ? null : messages.customFieldRequired;
  if (type === 'numeric' && !/^\d+$/.test(text)) return messages.customFieldDigits;
  if (text.length < minimum) return messages.customFieldTooShort({ minimum });
  if (text.length > maximum) return messages.customFieldTooLong({ maximum });
  return null;
}
