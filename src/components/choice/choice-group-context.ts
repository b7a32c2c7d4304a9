'use client';

import { createPartContext } from '../../internals/createPartContext.js';

interface ChoiceGroupContextValue {
  /** What the radio buttons of the group have in common. */
  name: string;
}

/** Which group the choices belong to. */
export const [ChoiceGroupProvider, useChoiceGroup] =
  createPartContext<ChoiceGroupContextValue>('ShippingOptions');
