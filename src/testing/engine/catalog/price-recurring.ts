import { invalidRequest, missingParam } from '../refusal.js';
import { findIn } from '../find-in.js';
import type { World } from '../world.js';
import type { ParamName } from './price-amounts.js';

/** How often a recurring price is charged. */
export interface PriceRecurring {
  interval: 'day' | 'week' | 'month' | 'year';
  interval_count: number;
  meter: string | null;
  trial_period_days: number | null;
  usage_type: 'licensed' | 'metered';
}

/** What a request says about how often a price is charged. */
export interface RecurringInput {
  interval: PriceRecurring['interval'];
  interval_count?: number;
  meter?: string;
  usage_type?: 'licensed' | 'metered';
  trial_period_days?: number;
}

const MOST_INTERVALS = { day: 1095, week: 156, month: 36, year: 3 };

/** Reads how often a price is charged; null for one that is charged once. */
export function readRecurring(
  world: World,
  input: { recurring?: RecurringInput; custom_unit_amount?: { enabled?: boolean } },
  param: ParamName,
): PriceRecurring | null {
  if (!input.recurring) return null;
  if (input.custom_unit_amount?.enabled) {
    throw invalidRequest(
      'You may only specify one of these parameters: custom_unit_amount, recurring.',
      { param: param('recurring') },
    );
  }
  const { interval, interval_count = 1, usage_type = 'licensed' } = input.recurring;
  if (interval_count < 1 || interval_count > MOST_INTERVALS[interval]) {
    throw invalidRequest('The maximum allowed interval is three years.', {
      param: param('recurring[interval_count]'),
    });
  }
  return {
    interval,
    interval_count,
    meter: readMeter(world, usage_type, input.recurring.meter, param('recurring[meter]')),
    trial_period_days: input.recurring.trial_period_days ?? null,
    usage_type,
  };
}

/** Since 2025-03-31 usage is only counted by meters, so a metered price needs one. */
function readMeter(
  world: World,
  usage: PriceRecurring['usage_type'],
  meter: string | undefined,
  param: string,
): string | null {
  if (usage === 'licensed') {
    if (meter === undefined) return null;
    throw invalidRequest('`recurring[meter]` needs `recurring[usage_type]` to be `metered`.', {
      param,
    });
  }
  if (meter === undefined) throw missingParam(param);
  const found = findIn(world.meters, 'billing.meter', meter, param);
  if (found.status === 'active') return found.id;
  throw invalidRequest(`The meter ${meter} is inactive.`, { param });
}
