import Stripe from 'stripe';
import { createStripeSimulator } from '../../../src/testing/simulator.js';
import type { StripeSimulator, StripeSimulatorOptions } from '../../../src/testing/simulator.js';
import type { PaymentPage } from '../../../src/testing/wire.js';

/** A fixed time, so that every run gives the same bytes. 2026-11-20T12:00:00Z. */
export const NOON = Date.UTC(2026, 10, 20, 12);
export const NOON_SECONDS = NOON / 1000;

/** What the private wire answered. */
export interface PageAnswer {
  status: number;
  page: PaymentPage;
  error?: { type: string; code?: string; message: string; param?: string };
}

export interface OpenSimulator {
  simulator: StripeSimulator;
  /** The official SDK. */
  stripe: Stripe;
  /** Speaks the private wire for a session, as the simulated Stripe.js does. */
  buyer(session: { id: string; client_secret?: string | null }): Buyer;
}

export interface Buyer {
  post(path: string, params?: Record<string, string>): Promise<PageAnswer>;
  /** Pays what is due with a card. */
  pay(number?: string, more?: Record<string, string>): Promise<PageAnswer>;
}

export function openSimulator(options: StripeSimulatorOptions = {}): OpenSimulator {
  const simulator = createStripeSimulator({ quiet: true, now: () => NOON, ...options });
  const stripe = new Stripe(simulator.secretKey, {
    httpClient: Stripe.createFetchHttpClient(simulator.fetch),
    maxNetworkRetries: 0,
  });
  return {
    simulator,
    stripe,
    buyer(session) {
      const secret = session.client_secret ?? '';
      const post: Buyer['post'] = async (path, params = {}) => {
        const response = await simulator.fetch(
          `https://api.stripe.com/v1/payment_pages/${session.id}${path}`,
          {
            method: 'POST',
            headers: { authorization: `Bearer ${simulator.publishableKey}` },
            body: new URLSearchParams({ client_secret: secret, ...params }),
          },
        );
        const answer = await response.json();
        return { status: response.status, page: answer, error: answer.error };
      };
      return {
        post,
        async pay(number = '4242424242424242', more = {}) {
          const { page } = await post('/init');
          return post('/confirm', {
            expected_amount: String(page.total.total),
            email: 'jenny@example.com',
            ...card(number),
            ...more,
          });
        },
      };
    },
  };
}

/** The parameters of a card. */
export function card(number: string, expiry = '12/2034', cvc = '123'): Record<string, string> {
  const [month = '', year = ''] = expiry.split('/');
  return {
    'payment_method_data[type]': 'card',
    'payment_method_data[card][number]': number,
    'payment_method_data[card][exp_month]': month,
    'payment_method_data[card][exp_year]': year,
    'payment_method_data[card][cvc]': cvc,
  };
}

/** A price that is made in place. */
export function inline(
  unit_amount: number,
  more: Partial<Stripe.Checkout.SessionCreateParams.LineItem> & { currency?: string } = {},
): Stripe.Checkout.SessionCreateParams.LineItem {
  const { currency = 'usd', ...rest } = more;
  return {
    price_data: { currency, unit_amount, product_data: { name: 'T-shirt' } },
    quantity: 1,
    ...rest,
  };
}

/** The error of a call that must fail. */
export async function refusalOf(call: Promise<unknown>): Promise<Stripe.errors.StripeError> {
  try {
    await call;
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return error;
    throw error;
  }
  throw new Error('The call was expected to be refused.');
}
