import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROUTES } from '../../../src/testing/api/resources/index.js';
import { openSimulator } from '../api/open-simulator.js';
import type { OpenSimulator } from '../api/open-simulator.js';

const RUNS = 40;

/** Requests to one world, so that the later ones meet what the earlier ones made. */
const REQUESTS = { minLength: 5, maxLength: 20 };

const NAMES = [
  ...'active address adjustable_quantity allow_promotion_codes amount amount_off automatic_tax'.split(
    ' ',
  ),
  ...'billing_cycle_anchor client_secret code collected_information coupon currency customer'.split(
    ' ',
  ),
  ...'customer_email discounts duration duration_in_months email enabled expand expected_amount'.split(
    ' ',
  ),
  ...'expires_at fixed_amount id inclusive line_items max_redemptions maximum metadata minimum'.split(
    ' ',
  ),
  ...'mode name payment_intent_data payment_method payment_method_data percent_off percentage'.split(
    ' ',
  ),
  ...'price price_data product product_data promotion promotion_code quantity recurring'.split(' '),
  ...'restrictions shipping_details shipping_options shipping_rate starting_after'.split(' '),
  ...'subscription_data tax_rates tiers transform_quantity trial_end trial_period_days'.split(' '),
  ...'type ui_mode unit_amount unit_amount_decimal up_to updated_currency'.split(' '),
  '',
  '0',
  '1',
  '__proto__',
  'constructor',
  'toString',
  'line_items][0',
];

const VALUES = [
  ...' 0 1 -1 99 1.5 1e3 NaN 99999999 9007199254740993 0.000000000001 true False inf now usd'.split(
    ' ',
  ),
  ...'jpy US month once forever payment subscription setup elements hosted_page form card'.split(
    ' ',
  ),
  ...'https://shop.test jenny@example.com [] [0] % __proto__ {CHECKOUT_SESSION_ID}'.split(' '),
  'x'.repeat(600),
  '\u0000',
  '💥',
];

/** Requests that are accepted as they stand, to be spoilt. */
const ACCEPTED: Readonly<Record<string, Record<string, string>>> = {
  '/v1/products': { name: 'Mug' },
  '/v1/prices': { 'product_data[name]': 'Mug', currency: 'usd', unit_amount: '1000' },
  '/v1/coupons': { percent_off: '10', duration: 'once' },
  '/v1/customers': { email: 'jenny@example.com' },
  '/v1/tax_rates': { display_name: 'VAT', percentage: '19', inclusive: 'false' },
  '/v1/checkout/sessions': {
    ui_mode: 'elements',
    mode: 'payment',
    'line_items[0][price_data][currency]': 'usd',
    'line_items[0][price_data][unit_amount]': '1000',
    'line_items[0][price_data][product_data][name]': 'Mug',
    'line_items[0][quantity]': '2',
    'shipping_options[0][shipping_rate_data][type]': 'fixed_amount',
    'shipping_options[0][shipping_rate_data][display_name]': 'Post',
    'shipping_options[0][shipping_rate_data][fixed_amount][amount]': '500',
    'shipping_options[0][shipping_rate_data][fixed_amount][currency]': 'usd',
  },
};

const path = fc
  .array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 })
  .map(([head = '', ...rest]) => head + rest.map((name) => `[${name}]`).join(''));

const request = fc.record({
  route: fc.constantFrom(
    ...ROUTES,
    ...ROUTES.filter((route) => route.method === 'POST' && route.path in ACCEPTED),
  ),
  spoilt: fc.array(fc.tuple(fc.nat(), fc.option(fc.constantFrom(...VALUES))), { maxLength: 2 }),
  added: fc.array(fc.tuple(path, fc.constantFrom(...VALUES)), { maxLength: 3 }),
  which: fc.nat(),
});

type Request = typeof request extends fc.Arbitrary<infer Value> ? Value : never;

/** The parameters of a request: those that are accepted, some replaced or left out, some added. */
function bodyOf({ route, spoilt, added }: Request): URLSearchParams {
  const accepted = route.method === 'POST' ? (ACCEPTED[route.path] ?? {}) : {};
  const entries = new Map(Object.entries(accepted));
  const names = [...entries.keys()];
  for (const [at, value] of spoilt) {
    const name = names[at % Math.max(names.length, 1)];
    if (name === undefined) continue;
    if (value === null) entries.delete(name);
    else entries.set(name, value);
  }
  return new URLSearchParams([...entries, ...added]);
}

async function send({ simulator }: OpenSimulator, sent: Request, made: readonly Made[]) {
  const { route, which } = sent;
  const fitting = made.filter(({ path: address }) => route.path.startsWith(address));
  const target = fitting[which % Math.max(fitting.length, 1)];
  const body = bodyOf(sent);
  if (target?.client_secret && route.key === 'publishable') {
    body.set('client_secret', target.client_secret);
  }
  const address = route.path.replaceAll(/:\w+/g, target?.id ?? 'x');
  const isPost = route.method === 'POST';
  const query = isPost ? '' : `?${body}`;
  const key = route.key === 'secret' ? simulator.secretKey : simulator.publishableKey;
  const response = await simulator.fetch(`https://api.stripe.com${address}${query}`, {
    method: route.method,
    headers: { authorization: `Bearer ${key}` },
    ...(isPost && { body: String(body) }),
  });
  return { status: response.status, answer: await response.json() };
}

/** What an earlier request made, with the addresses at which it is found. */
interface Made {
  path: string;
  id: string;
  client_secret?: string | null;
}

test('whatever is asked, the answer is an object or a refusal in the envelope', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(request, REQUESTS), async (requests) => {
      const opened = openSimulator();
      const made: Made[] = [];
      for (const sent of requests) {
        const { status, answer } = await send(opened, sent, made);
        if (status !== 200) {
          expect([400, 401, 402, 404, 409]).toContain(status);
          expect(answer.error.type).toMatch(/_error$/);
          expect(answer.error.message).not.toMatch(/undefined|\[object/);
          continue;
        }
        if (sent.route.method === 'POST' && typeof answer.id === 'string') {
          made.push({ ...answer, path: sent.route.path });
          if (answer.object === 'checkout.session') {
            made.push({ ...answer, path: '/v1/payment_pages' });
          }
        }
      }
    }),
    { numRuns: RUNS },
  );
});
