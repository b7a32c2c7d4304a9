'use client';

import { createPartContext } from '../../internals/createPartContext.js';

interface ChoiceContextValue {
  /** Shared by the radio buttons of one group. */
  group: string;
  value: string;
  checked: boolean;
  pending: boolean;
  choose: () => unknown;
  /** The ids of what names the choice; without them its label does. */
  labelledBy?: string | undefined;
  /** The ids of what describes the choice, beside its label. */
  describedBy?: string | undefined;
}

/** What the root of a choice shares with its parts. */
export const [ChoiceProvider, useChoiceContext] = createPartContext<ChoiceContextValue>(
  'ShippingOption.Root',
  "another choice's root",
);
