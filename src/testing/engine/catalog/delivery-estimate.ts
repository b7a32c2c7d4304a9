import type { PageDeliveryEstimate } from '../../wire.js';
import { checkAtLeast } from '../check-values.js';
import { invalidRequest } from '../refusal.js';

/** A unit in hours, near enough to compare two estimates. */
const HOURS: Readonly<Record<PageDeliveryEstimate['unit'], number>> = {
  hour: 1,
  day: 24,
  // Five business days are about a week.
  business_day: 33.6,
  week: 168,
  month: 720,
};

/** Refuses an estimate of nothing, and a shortest time that is longer than the longest. */
export function checkDeliveryEstimate(
  { minimum, maximum }: { minimum?: PageDeliveryEstimate; maximum?: PageDeliveryEstimate },
  at: string,
): void {
  if (minimum) checkAtLeast(minimum.value, 1, `${at}[minimum][value]`);
  if (maximum) checkAtLeast(maximum.value, 1, `${at}[maximum][value]`);
  if (!minimum || !maximum) return;
  if (minimum.value * HOURS[minimum.unit] <= maximum.value * HOURS[maximum.unit]) return;
  throw invalidRequest('The minimum delivery estimate must not be longer than the maximum.', {
    param: `${at}[minimum]`,
  });
}
