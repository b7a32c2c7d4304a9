import type { StripeEvent } from '../events.js';
import { signWebhook } from './signature.js';

/** What an endpoint hears of unless it asks for something else. */
const SESSION_EVENTS: ReadonlyArray<StripeEvent['type'] | '*'> = [
  'checkout.session.completed',
  'checkout.session.expired',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
];

/** Where the merchant's server wants to hear of events. */
export interface WebhookEndpoint {
  /** Where events are posted to. */
  url: string;
  /** `whsec_…`; one is made up when it is left out. */
  secret?: string;
  /** Event types, `*` for all. The events of Checkout Sessions when left out. */
  enabledEvents?: ReadonlyArray<StripeEvent['type'] | '*'>;
  /** How to reach the url; the global `fetch` when left out. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** An endpoint that has been added. */
export interface AddedWebhook {
  /** Where events are posted to. */
  readonly url: string;
  /** What `stripe.webhooks.constructEvent` needs. */
  readonly secret: string;
  /** Events from now on are not delivered to it. */
  remove(): void;
}

/** One event on its way to one endpoint. */
export interface WebhookDelivery {
  readonly event: StripeEvent;
  /** The endpoint's. */
  readonly url: string;
  /** The HTTP status of each try; null where there was no answer. */
  readonly attempts: ReadonlyArray<number | null>;
  /** Whether the last try was accepted, with a status from 200 to 299. */
  readonly delivered: boolean;
}

/** Events that are kept back, as a queue of Stripe's may do. */
export interface HeldEvents {
  /** What was kept back so far and some endpoint hears of, oldest first. */
  readonly events: readonly StripeEvent[];
  /**
   * Lets the events go and keeps no more back. `arrange` may put them into another order, leave
   * some out, or name some twice: Stripe promises neither order nor that an event comes but once.
   */
  release(arrange?: (events: readonly StripeEvent[]) => readonly StripeEvent[]): void;
}

/** The merchant's webhook endpoints. */
export interface Webhooks {
  /** Adds an endpoint, which hears of what happens from now on. */
  add(endpoint: WebhookEndpoint): AddedWebhook;
  /** Keeps events back from now on, until they are released. */
  hold(): HeldEvents;
  /** Sends an event once more, to every endpoint that hears of its type. */
  resend(event: StripeEvent): void;
  /**
   * The next tries do not reach the endpoint: it answers with `status`, or not at all with null.
   *
   * @default one try, status 500
   */
  failNext(options?: { times?: number; status?: number | null }): void;
  /** The next try reaches the endpoint, but its answer gets lost, so the event comes again. */
  loseNextReply(): void;
  /** Every delivery so far, oldest first. */
  readonly deliveries: readonly WebhookDelivery[];
  /** Waits until nothing is on its way any more, retries included. */
  settled(): Promise<void>;
}

/** What delivery needs from outside. */
export interface WebhooksOptions {
  /** Milliseconds to wait before each further try; as many tries as waits, plus one. */
  retryDelays: readonly number[];
  wait(milliseconds: number): Promise<void>;
  makeSecret(): string;
  /**
   * Seconds since the epoch, by the wall clock: the receiver compares the signature's time with
   * its own clock, which does not travel with the simulator's.
   */
  wallClock(): number;
}

interface Endpoint extends WebhookEndpoint {
  secret: string;
  /** Deliveries to one endpoint go out one after the other. */
  queue: Promise<void>;
}

interface MutableDelivery extends WebhookDelivery {
  attempts: Array<number | null>;
  delivered: boolean;
}

/** Delivers events to endpoints, signed as Stripe signs them. */
export class WebhookDispatcher implements Webhooks {
  readonly #options: WebhooksOptions;
  readonly #endpoints = new Set<Endpoint>();
  readonly #deliveries: MutableDelivery[] = [];
  readonly #underway = new Set<Promise<void>>();
  readonly #failures: Array<number | null> = [];
  #lostReplies = 0;
  #held: StripeEvent[] | null = null;

  constructor(options: WebhooksOptions) {
    this.#options = options;
  }

  get deliveries(): readonly WebhookDelivery[] {
    return this.#deliveries;
  }

  add(endpoint: WebhookEndpoint): AddedWebhook {
    const secret = endpoint.secret ?? this.#options.makeSecret();
    const added: Endpoint = { ...endpoint, secret, queue: Promise.resolve() };
    this.#endpoints.add(added);
    return { url: endpoint.url, secret, remove: () => void this.#endpoints.delete(added) };
  }

  /** How many endpoints will hear of an event of this type. */
  countFor(type: StripeEvent['type']): number {
    return this.#endpointsFor(type).length;
  }

  hold(): HeldEvents {
    const events: StripeEvent[] = (this.#held ??= []);
    return {
      events,
      release: (arrange = (all) => all) => {
        if (this.#held === events) this.#held = null;
        this.dispatch(arrange(events.splice(0)));
      },
    };
  }

  resend(event: StripeEvent): void {
    this.dispatch([event]);
  }

  failNext({ times = 1, status = 500 }: { times?: number; status?: number | null } = {}): void {
    for (let i = 0; i < times; i += 1) this.#failures.push(status);
  }

  loseNextReply(): void {
    this.#lostReplies += 1;
  }

  /** Sends events on their way, in order, unless they are kept back. Does not wait for them. */
  dispatch(events: readonly StripeEvent[]): void {
    if (this.#held) {
      this.#held.push(...events.filter(({ type }) => this.countFor(type) > 0));
      return;
    }
    for (const event of events) {
      for (const endpoint of this.#endpointsFor(event.type)) {
        endpoint.queue = endpoint.queue.then(() => this.#deliver(endpoint, event));
        const underway = endpoint.queue.finally(() => this.#underway.delete(underway));
        this.#underway.add(underway);
      }
    }
  }

  async settled(): Promise<void> {
    // What is delivered may cause more to be delivered.
    while (this.#underway.size > 0) await Promise.all(this.#underway);
  }

  #endpointsFor(type: StripeEvent['type']): Endpoint[] {
    return [...this.#endpoints].filter(
      ({ enabledEvents = SESSION_EVENTS }) =>
        enabledEvents.includes('*') || enabledEvents.includes(type),
    );
  }

  async #deliver(endpoint: Endpoint, event: StripeEvent): Promise<void> {
    const delivery: MutableDelivery = { event, url: endpoint.url, attempts: [], delivered: false };
    this.#deliveries.push(delivery);
    const body = JSON.stringify(event, null, 2);
    for (const delay of [0, ...this.#options.retryDelays]) {
      if (delay > 0) await this.#options.wait(delay);
      const status = await this.#post(endpoint, body);
      delivery.attempts.push(status);
      delivery.delivered = status !== null && status >= 200 && status < 300;
      if (delivery.delivered) return;
    }
  }

  /** One try; null when nobody answered. Each try is signed anew, as Stripe does. */
  async #post(endpoint: Endpoint, body: string): Promise<number | null> {
    const failure = this.#failures.shift();
    if (failure !== undefined) return failure;
    const send = endpoint.fetch ?? globalThis.fetch;
    const signature = await signWebhook(endpoint.secret, this.#options.wallClock(), body);
    try {
      const response = await send(endpoint.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'stripe-signature': signature,
        },
        body,
      });
      if (this.#lostReplies === 0) return response.status;
      this.#lostReplies -= 1;
      return null;
    } catch {
      return null;
    }
  }
}
