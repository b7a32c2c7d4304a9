import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { inline, openSimulator } from './open-simulator.js';

type Fields = ReadonlyMap<string, { optional: boolean }>;

let fields: Fields;

/** The members of `interface Session` in the SDK's declarations. */
beforeAll(async () => {
  const file = new URL(
    '../../../node_modules/stripe/esm/resources/Checkout/Sessions.d.ts',
    import.meta.url,
  );
  const source = await readFile(file, 'utf8');
  const [, body = ''] = /export interface Session \{\n([\s\S]*?)\n\}/.exec(source) ?? [];
  const members = [...body.matchAll(/^ {4}(\w+)(\??): /gm)];
  fields = new Map(members.map(([, name = '', mark]) => [name, { optional: mark === '?' }]));
});

const MONTHLY = inline(900, {
  price_data: {
    currency: 'usd',
    unit_amount: 900,
    product_data: { name: 'Club' },
    recurring: { interval: 'month' },
  },
});

describe('every field of the Session object, and no other', () => {
  test.each([
    ['hosted_page', 'payment', { success_url: 'https://shop.test/done' }],
    ['hosted_page', 'subscription', { success_url: 'https://shop.test/done' }],
    ['embedded_page', 'payment', { return_url: 'https://shop.test/back' }],
    ['elements', 'payment', {}],
    ['elements', 'subscription', {}],
    ['form', 'payment', {}],
  ] as const)('%s, %s', async (ui_mode, mode, more) => {
    const { stripe } = openSimulator();
    const { id } = await stripe.checkout.sessions.create({
      ui_mode,
      mode,
      line_items: [mode === 'subscription' ? MONTHLY : inline(1000)],
      ...more,
    });
    const session = await stripe.checkout.sessions.retrieve(id, { expand: ['line_items'] });
    const shown = Object.keys(JSON.parse(JSON.stringify(session)));
    expect(fields.size).toBeGreaterThan(60);
    expect(shown.filter((name) => !fields.has(name))).toEqual([]);
    const required = [...fields].filter(([, { optional }]) => !optional).map(([name]) => name);
    expect(required.filter((name) => !shown.includes(name))).toEqual([]);
  });
});
