// @vitest-environment node
import Stripe from 'stripe';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createStripeSimulator } from '../../src/testing/simulator.js';
import { inline, openSimulator } from './api/open-simulator.js';
import type { OpenSimulator } from './api/open-simulator.js';

async function openPage(open: OpenSimulator = openSimulator()) {
  const session = await open.stripe.checkout.sessions.create({
    ui_mode: 'elements',
    mode: 'payment',
    line_items: [inline(2000)],
  });
  return { ...open, session, page: open.buyer(session), controls: open.simulator.controls };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('createStripeSimulator', () => {
  test('the same seed gives the same bytes; simulators know nothing of each other', async () => {
    const bytes = async (seed: number) => {
      const { stripe, session } = await openPage(openSimulator({ seed }));
      return JSON.stringify(await stripe.checkout.sessions.retrieve(session.id));
    };
    expect(await bytes(5)).toBe(await bytes(5));
    expect(await bytes(5)).not.toBe(await bytes(6));
  });

  test('says that it is a stand-in, once, and never when asked to be quiet', () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => {});
    createStripeSimulator({ quiet: true });
    expect(info).not.toHaveBeenCalled();
    createStripeSimulator();
    createStripeSimulator();
    expect(info).toHaveBeenCalledOnce();
    expect(info.mock.calls[0]?.[0]).toContain('stand-in');
  });

  test('gives one Stripe object of its train', () => {
    const simulator = createStripeSimulator({ quiet: true });
    expect(simulator.stripe).toBe(simulator.stripe);
    expect(typeof simulator.stripe.elements).toBe('function');
  });

  test('signs webhooks here too, in a browser-like environment', async () => {
    const open = openSimulator();
    const bodies: RequestInit[] = [];
    const { secret } = open.simulator.webhooks.add({
      url: 'https://shop.test/hook',
      fetch: async (_url, init) => {
        bodies.push(init);
        return new Response(null, { status: 200 });
      },
    });
    const { page } = await openPage(open);
    await page.pay();
    await open.simulator.webhooks.settled();
    const signature = new Headers(bodies[0]?.headers).get('stripe-signature') ?? '';
    const body = String(bodies[0]?.body);
    const provider = Stripe.createSubtleCryptoProvider();
    const event = await open.stripe.webhooks.constructEventAsync(
      body,
      signature,
      secret,
      undefined,
      provider,
    );
    expect(event.type).toBe('checkout.session.completed');
  });
});

describe('controls', () => {
  test('offline: the browser fails, the merchant does not', async () => {
    const { page, controls, stripe, session } = await openPage();
    controls.setOffline(true);
    await expect(page.post('/init')).rejects.toThrow(TypeError);
    expect((await stripe.checkout.sessions.retrieve(session.id)).status).toBe('open');
    controls.setOffline(false);
    expect((await page.post('/init')).status).toBe(200);
  });

  test('failNext: the network, a status, an error of Stripe, of one kind of call', async () => {
    const { page, controls } = await openPage();
    controls.failNext();
    await expect(page.post('/init')).rejects.toThrow('Failed to fetch');
    expect((await page.post('/init')).status).toBe(200);
    controls.failNext({ status: 503 });
    expect(await page.post('/init')).toMatchObject({ status: 503, error: { type: 'api_error' } });
    controls.failNext({ on: 'confirm', status: 429, error: { code: 'rate_limit' } });
    expect((await page.post('/poll')).status).toBe(200);
    expect(await page.pay()).toMatchObject({ status: 429, error: { code: 'rate_limit' } });
    expect((await page.pay()).page.status).toBe('complete');
  });

  test('hangNext: nothing arrives until it is released', async () => {
    const { page, controls } = await openPage();
    const release = controls.hangNext({ on: 'confirm' });
    const paying = page.pay();
    const first = await Promise.race([
      paying.then(() => 'paid'),
      new Promise((resolve) => setTimeout(() => resolve('hanging'), 20)),
    ]);
    expect([first, controls.payments()]).toEqual(['hanging', []]);
    release();
    expect((await paying).page.status).toBe('complete');
  });

  test('loseNextReply: done on the server, and not paid again', async () => {
    const { page, controls } = await openPage();
    controls.loseNextReply({ on: 'confirm' });
    await expect(page.pay()).rejects.toThrow('Failed to fetch');
    expect(controls.payments()).toHaveLength(1);
    expect((await page.pay()).error?.code).toBe('checkout_not_active_session');
    expect((await page.post('/poll')).page.status).toBe('complete');
    expect(controls.payments()).toHaveLength(1);
  });

  test('latency is waited for, and can be aborted', async () => {
    vi.useFakeTimers();
    try {
      const { page, controls, simulator, session } = await openPage();
      controls.setLatency({ min: 400, max: 600 });
      let done = false;
      const call = page.post('/init').then(() => {
        done = true;
      });
      await vi.advanceTimersByTimeAsync(399);
      expect(done).toBe(false);
      await vi.advanceTimersByTimeAsync(201);
      await call;
      const abort = new AbortController();
      const aborted = simulator.fetch(
        `https://api.stripe.com/v1/payment_pages/${session.id}/init`,
        {
          method: 'POST',
          signal: abort.signal,
        },
      );
      const reason = aborted.catch((error: unknown) => error);
      await vi.advanceTimersByTimeAsync(100);
      abort.abort();
      expect(await reason).toMatchObject({ name: 'AbortError' });
      const given = new AbortController();
      const request = new Request(`https://api.stripe.com/v1/payment_pages/${session.id}/init`, {
        method: 'POST',
        signal: given.signal,
      });
      const asRequest = simulator.fetch(request).catch((error: unknown) => error);
      await vi.advanceTimersByTimeAsync(100);
      given.abort();
      expect(await asRequest).toMatchObject({ name: 'AbortError' });
    } finally {
      vi.useRealTimers();
    }
  });

  test('two confirmations at once: one pays, the other is refused', async () => {
    const { page, controls } = await openPage();
    await page.post('/init');
    controls.setLatency(5);
    const answers = await Promise.all([page.pay(), page.pay()]);
    expect(answers.map((answer) => answer.status).toSorted((a, b) => a - b)).toEqual([200, 429]);
    expect(controls.payments()).toHaveLength(1);
  });

  test('declineNext: whatever the card', async () => {
    const { page, controls } = await openPage();
    controls.declineNext('do_not_honor');
    const failed = await page.pay();
    expect(failed.page.submission_attempt?.error).toMatchObject({
      code: 'card_declined',
      decline_code: 'do_not_honor',
    });
    expect((await page.pay()).page.status).toBe('complete');
  });

  test('setSurcharge: part of the total, and gone with 0', async () => {
    const { page, controls, session } = await openPage();
    controls.setSurcharge(session.id, 150);
    expect((await page.post('/poll')).page).toMatchObject({
      surcharge: { status: 'complete' },
      total: { surcharge: 150, total: 2150 },
    });
    controls.setSurcharge(session.id, 0);
    expect((await page.post('/poll')).page).toMatchObject({
      surcharge: null,
      total: { surcharge: 0, total: 2000 },
    });
  });

  test('expireSession: at once, with its event', async () => {
    const { page, controls, session, stripe } = await openPage();
    controls.expireSession(session.id);
    expect((await page.post('/init')).page.status).toBe('expired');
    expect((await page.pay()).error?.code).toBe('checkout_not_active_session');
    expect((await stripe.events.list()).data.map((event) => event.type)).toEqual([
      'checkout.session.expired',
    ]);
  });

  test('advanceTime moves the clock that everybody sees', async () => {
    const { controls, simulator } = await openPage();
    const before = simulator.now();
    controls.advanceTime(3600);
    expect(simulator.now() - before).toBe(3_600_000);
  });
});
