import type { EpochSeconds } from '../../wire.js';
import { invalidRequest } from '../refusal.js';
import type { SessionTrial } from '../sessions/session.js';
import { DAY, HOUR } from '../time.js';

/** What a request says about a trial. */
export interface TrialInput {
  trialPeriodDays?: number;
  trialEnd?: number;
}

const LONGEST_DAYS = 730;
const SHORTEST = 48 * HOUR;

/** Whether a request asks for a trial, in either way. */
export function hasTrial(input: TrialInput): boolean {
  return input.trialPeriodDays !== undefined || input.trialEnd !== undefined;
}

/** The trial counts from the session's creation, so that its end does not move while one looks. */
export function readTrial(input: TrialInput, now: EpochSeconds): SessionTrial | null {
  const { trialPeriodDays: days, trialEnd: end } = input;
  if (days !== undefined && end !== undefined) {
    throw invalidRequest(
      'You may only specify one of these parameters: trial_end, trial_period_days.',
      { param: 'subscription_data[trial_end]' },
    );
  }
  if (days !== undefined) {
    if (days < 1 || days > LONGEST_DAYS) {
      throw invalidRequest(`A trial must be between 1 and ${LONGEST_DAYS} days.`, {
        param: 'subscription_data[trial_period_days]',
      });
    }
    return { days, end: now + days * DAY, endFixed: false };
  }
  if (end === undefined) return null;
  if (end < now + SHORTEST) {
    throw invalidRequest('The `trial_end` date has to be at least 2 days in the future.', {
      param: 'subscription_data[trial_end]',
    });
  }
  if (end > now + LONGEST_DAYS * DAY) {
    throw invalidRequest(`The maximum number of trial period days is ${LONGEST_DAYS} (2 years).`, {
      param: 'subscription_data[trial_end]',
    });
  }
  return { end, days: Math.ceil((end - now) / DAY), endFixed: true };
}

/** The trial of a subscription that starts now: a number of days counts anew from its start. */
export function trialFrom(trial: SessionTrial | null, start: EpochSeconds): SessionTrial | null {
  if (trial === null || trial.endFixed) return trial;
  return { ...trial, end: start + trial.days * DAY };
}
