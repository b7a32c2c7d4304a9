import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CustomFieldValues } from '../../src/core/checkout-actions.js';
import { handOver } from '../../src/core/hand-over.js';
import type { Requirement } from '../../src/core/requirements.js';
import { getVerbs } from '../../src/core/verbs.js';
import { merchantOf } from '../support/merchant.js';
import { openCheckout, until } from '../support/open-checkout.js';
import { createSimulator } from '../support/simulator.js';

const options = { redirect: 'if_required', email: 'buyer@example.com' } as const;
const paid = { ...options, paymentMethod: 'pm_card_visa' };

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A page whose merchant's server does that before the payment. */
async function openWithServer(
  beforeConfirm: (fields: CustomFieldValues) => Promise<unknown>,
  scenario: 'cart' | 'oneItem' = 'oneItem',
  simulator = createSimulator(),
) {
  const page = await openCheckout({ simulator, scenario });
  const server = vi.fn<typeof beforeConfirm>(beforeConfirm);
  const requirement: Requirement = {
    prepare: () => handOver(page.checkout, server),
    focus() {},
    precedes: () => false,
  };
  page.checkout.requirements.add(requirement);
  page.checkout.totalsShown.add({});
  return { ...page, server, requirement, payments: simulator.controls.payments };
}

describe('handing the shop’s own fields over', () => {
  it('comes before the payment, with the values of that moment', async () => {
    const { submit, checkout, server, simulator } = await openWithServer(async () => {
      expect(simulator.controls.calls()).not.toContain('confirm');
    });
    getVerbs(checkout).setField('engraving', 'For Ada');
    getVerbs(checkout).setField('terms', true);
    await expect(submit(paid)).resolves.toMatchObject({ type: 'success' });
    expect(server).toHaveBeenCalledExactlyOnceWith({ engraving: 'For Ada', terms: true });
    expect(simulator.controls.payments()).toHaveLength(1);
  });

  it('is not begun while something is missing', async () => {
    const { submit, server, payments } = await openWithServer(async () => {});
    await expect(submit({ ...paid, email: '' })).resolves.toMatchObject({
      error: { code: 'incomplete', missing: ['email'] },
    });
    expect(server).not.toHaveBeenCalled();
    expect(payments()).toHaveLength(0);
  });

  it('happens once for a double click, and pays once', async () => {
    let answer = () => {};
    const { submit, server, payments, state } = await openWithServer(
      () => new Promise<void>((resolve) => (answer = resolve)),
    );
    const first = submit(paid);
    await vi.waitFor(() => expect(server).toHaveBeenCalled());
    const second = submit(paid);
    expect(state().submit).toBe('confirming');
    answer();
    expect(await first).toBe(await second);
    expect(server).toHaveBeenCalledOnce();
    expect(payments()).toHaveLength(1);
  });

  it('happens again at the next try', async () => {
    const { submit, server, payments, simulator } = await openWithServer(async () => {});
    simulator.controls.declineNext('generic_decline');
    await expect(submit(paid)).resolves.toMatchObject({ error: { code: 'paymentFailed' } });
    await expect(submit(paid)).resolves.toMatchObject({ type: 'success' });
    expect(server).toHaveBeenCalledTimes(2);
    expect(payments()).toHaveLength(1);
  });

  it('is left out by `confirm`, which looks at nothing on the page', async () => {
    const { actions, server } = await openWithServer(async () => {});
    await expect(actions.confirm(paid)).resolves.toMatchObject({ type: 'success' });
    expect(server).not.toHaveBeenCalled();
  });
});

describe('nothing is paid', () => {
  it('when the shop’s server refuses', async () => {
    const cause = new Error('503');
    const { submit, state, payments } = await openWithServer(() => Promise.reject(cause));
    await expect(submit(paid)).resolves.toMatchObject({
      error: { code: 'updateFailed', cause: { code: 'serverUpdateFailed', cause } },
    });
    expect(state()).toMatchObject({ submit: 'idle', status: 'open' });
    expect(state().actions.confirm!.error).toMatchObject({ code: 'updateFailed' });
    expect(payments()).toHaveLength(0);
  });

  it('when the shop’s server takes longer than Stripe waits', async () => {
    const { submit, payments, server } = await openWithServer(() => new Promise(() => {}));
    vi.useFakeTimers();
    const done = submit(paid);
    await vi.waitFor(() => expect(server).toHaveBeenCalled());
    await vi.advanceTimersByTimeAsync(20_000);
    await expect(done).resolves.toMatchObject({
      error: { code: 'updateFailed', cause: { code: 'serverUpdateTimedOut' } },
    });
    expect(payments()).toHaveLength(0);
  });

  it('when Stripe cannot read the session anew', async () => {
    const simulator = createSimulator();
    const { submit, payments } = await openWithServer(
      async () => simulator.controls.setOffline(true),
      'oneItem',
      simulator,
    );
    await expect(submit(paid)).resolves.toMatchObject({
      error: { code: 'updateFailed', cause: { code: null } },
    });
    simulator.controls.setOffline(false);
    expect(payments()).toHaveLength(0);
  });

  it('when the shop’s server changes the total, which is told', async () => {
    const simulator = createSimulator();
    const { submit, session, payments, sessionId, server } = await openWithServer(
      async () => {
        const merchant = merchantOf(simulator);
        const { data: lines } = await merchant.checkout.sessions.listLineItems(sessionId);
        await merchant.checkout.sessions.update(sessionId, {
          line_items: lines.map(({ id }) => ({ id, quantity: 3 })),
        });
      },
      'oneItem',
      simulator,
    );
    await expect(submit(paid)).resolves.toMatchObject({
      error: { code: 'totalChanged', amount: '$72.00' },
    });
    expect(payments()).toHaveLength(0);
    expect(session().total.total.amount).toBe('$72.00');
    // The buyer has seen it now.
    await expect(submit(paid)).resolves.toMatchObject({ type: 'success' });
    expect(server).toHaveBeenCalledTimes(2);
    expect(payments()).toMatchObject([{ amount: 7200 }]);
  });

  it('when the buyer changes the order meanwhile', async () => {
    let answer = () => {};
    const { submit, actions, session, server, payments } = await openWithServer(
      () => new Promise<void>((resolve) => (answer = resolve)),
      'cart',
    );
    const done = submit(paid);
    await vi.waitFor(() => expect(server).toHaveBeenCalled());
    void actions.updateLineItemQuantity({ lineItem: session().lineItems[0]!.id, quantity: 2 });
    answer();
    await expect(done).resolves.toMatchObject({
      error: { code: 'totalChanged', amount: '$133.50' },
    });
    expect(payments()).toHaveLength(0);
  });

  it('when a change that the buyer makes meanwhile is refused', async () => {
    let answer = () => {};
    const { submit, actions, session, server, payments, simulator } = await openWithServer(
      () => new Promise<void>((resolve) => (answer = resolve)),
    );
    const done = submit(paid);
    await vi.waitFor(() => expect(server).toHaveBeenCalled());
    simulator.controls.failNext({ on: 'update', status: 400, error: { message: 'Sold out.' } });
    void actions.updateLineItemQuantity({ lineItem: session().lineItems[0]!.id, quantity: 2 });
    answer();
    await expect(done).resolves.toMatchObject({
      error: { code: 'updateFailed', message: 'Sold out.' },
    });
    expect(payments()).toHaveLength(0);
  });

  it('when the page that hands over has gone meanwhile', async () => {
    let answer = () => {};
    const { submit, checkout, requirement, server, payments } = await openWithServer(
      () => new Promise<void>((resolve) => (answer = resolve)),
    );
    const done = submit(paid);
    await vi.waitFor(() => expect(server).toHaveBeenCalled());
    checkout.requirements.delete(requirement);
    answer();
    await expect(done).resolves.toMatchObject({ error: { code: 'sessionClosed' } });
    expect(payments()).toHaveLength(0);
  });

  it('and the server is not asked again, when it comes back to the page meanwhile', async () => {
    let answer = () => {};
    const { submit, checkout, requirement, server } = await openWithServer(
      () => new Promise<void>((resolve) => (answer = resolve)),
    );
    const done = submit(paid);
    await vi.waitFor(() => expect(server).toHaveBeenCalled());
    checkout.requirements.delete(requirement);
    checkout.requirements.add({ ...requirement });
    answer();
    await done;
    expect(server).toHaveBeenCalledOnce();
  });

  it('when another session takes the place of the one that was meant', async () => {
    let answer = () => {};
    const { submit, checkout, connection, server, payments, state } = await openWithServer(
      () => new Promise<void>((resolve) => (answer = resolve)),
    );
    const done = submit(paid);
    await vi.waitFor(() => expect(server).toHaveBeenCalled());
    connection.retry();
    await until(checkout, ({ status }) => status === 'open');
    answer();
    await expect(done).resolves.toMatchObject({ error: { code: 'sessionClosed' } });
    expect(state()).toMatchObject({ submit: 'idle', actions: {} });
    expect(payments()).toHaveLength(0);
  });
});

it('keeps the values when another session is loaded', async () => {
  const { checkout, connection, state } = await openWithServer(async () => {});
  getVerbs(checkout).setField('engraving', 'For Ada');
  connection.retry();
  await until(checkout, ({ status }) => status === 'open');
  expect(state().fields).toEqual({ engraving: 'For Ada' });
});
