import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What every error of the shop's API tells: what happened, why, and what to do about it. */
export interface Explanation {
  what: string;
  why: string;
  how: string;
}

/** A request that the shop does not carry out. Answered as `{error: {what, why, how}}`. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: ContentfulStatusCode;
  readonly explanation: Explanation;

  constructor(status: ContentfulStatusCode, explanation: Explanation) {
    super(`${explanation.what} ${explanation.why} ${explanation.how}`);
    this.status = status;
    this.explanation = explanation;
  }
}
