/** The members of Stripe's error envelope that the simulator sends. */
export interface RefusalBody {
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';
  message: string;
  code?: string;
  param?: string;
  decline_code?: string;
  doc_url?: string;
  payment_intent?: unknown;
  /** What a promotion code asks for, in minor units; only on the browser's private wire. */
  minimum_amount?: number;
  minimum_amount_currency?: string;
}

/** A request that is refused the way Stripe refuses it: an HTTP status and an error envelope. */
export class StripeRefusal extends Error {
  override readonly name = 'StripeRefusal';
  readonly status: number;
  readonly body: RefusalBody;

  constructor(status: number, body: RefusalBody) {
    super(body.message);
    this.status = status;
    this.body = body;
  }
}

/** HTTP 400: the parameters are wrong. `param` is in bracket form, such as `line_items[0][price]`. */
export function invalidRequest(
  message: string,
  details: Omit<Partial<RefusalBody>, 'type' | 'message'> = {},
): StripeRefusal {
  return new StripeRefusal(400, { type: 'invalid_request_error', message, ...details });
}

/** HTTP 400 for a parameter that the request needs. */
export function missingParam(param: string): StripeRefusal {
  return invalidRequest(`Missing required param: ${param}.`, { param, code: 'parameter_missing' });
}

/** HTTP 404, or 400 when the id came in as a parameter of something else. */
export function noSuch(kind: string, id: string, param = 'id'): StripeRefusal {
  return new StripeRefusal(param === 'id' ? 404 : 400, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${kind}: '${id}'`,
    param,
  });
}

/** Something that Stripe does and the simulator does not: said aloud, never silently different. */
export function unsupported(what: string, param?: string): StripeRefusal {
  return invalidRequest(
    `The Checkstand simulator does not simulate ${what} yet. The real Stripe accepts it.`,
    { code: 'simulator_unsupported', ...(param === undefined ? {} : { param }) },
  );
}
