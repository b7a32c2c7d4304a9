import type { ServerUpdateResult } from 'checkstand';
import { ApiError } from './api.js';

/** Why the shop's server did not change an order: in its own words, when it was the shop that refused. */
export function shopReason({
  error,
  errorMessage,
}: Pick<ServerUpdateResult<never>, 'error' | 'errorMessage'>): string | null {
  return error?.cause instanceof ApiError ? error.cause.message : errorMessage;
}
