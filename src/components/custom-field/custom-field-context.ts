'use client';

import { createPartContext } from '../../internals/createPartContext.js';
import type { CustomFieldOption, CustomFieldResult } from '../../react/useCustomField.js';

interface CustomFieldContextValue {
  options: readonly CustomFieldOption[];
  selectRef: CustomFieldResult['ref'];
}

/** What the root shares with the select, beside what every field shares. */
export const [CustomFieldProvider, useCustomFieldContext] =
  createPartContext<CustomFieldContextValue>('CustomField.Root');
