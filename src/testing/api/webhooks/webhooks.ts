import type { StripeEvent } from '../events.js';
import { signWebhook } from './signature.js';

/** Where the merchant's server wants to hear of events. */
export interface WebhookEndpoint {
  url: string;
  /** `whsec_…`; one is made up when it is left out. */
  secret?: string;
  /** Event types; every type when left out. */
  enabledEvents?: ReadonlyArray<StripeEvent['type'] | '*'>;
  /** How to reach the url; the global `fetch` when left out. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** An endpoint that has been added. */
export interface AddedWebhook {
  readonly url: string;
  /** What `stripe.webhooks.constructEvent` needs. */
  readonly secret: string;
  /** Events from now on are not delivered to it. */
  remove(): void;
}

/** One event on its way to one endpoint. */
export interface WebhookDelivery {
  readonly event: StripeEvent;
  readonly url: string;
  /** The HTTP status of each try; null where there was no answer. */
  readonly attempts: ReadonlyArray<number | null>;
  readonly delivered: boolean;
}

/** The merchant's webhook endpoints. */
export interface Webhooks {
  add(endpoint: WebhookEndpoint): AddedWebhook;
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

  /** Sends events on their way, in order. Does not wait for them. */
  dispatch(events: readonly StripeEvent[]): void {
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
      ({ enabledEvents = ['*'] }) => enabledEvents.includes('*') || enabledEvents.includes(type),
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
      return response.status;
    } catch {
      return null;
    }
  }
}
