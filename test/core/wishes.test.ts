import { describe, expect, it } from 'vitest';
import * as select from '../../src/core/selectors.js';
import { getVerbs } from '../../src/core/verbs.js';
import { openCheckout, until } from '../support/open-checkout.js';

const updates = (calls: readonly string[]) => calls.filter((call) => call === 'update').length;

describe('a wish for a shipping option', () => {
  it('shows at once, and Stripe’s amounts when they arrive', async () => {
    const { actions, session, state } = await openCheckout({ scenario: 'shippingOptions' });
    const [standard, express] = session().shippingOptions;
    expect(select.shippingOption(state())).toBe(standard!.id);
    const done = actions.updateShippingOption(express!.id);
    expect(select.shippingOption(state())).toBe(express!.id);
    expect(session().total.shippingRate.minorUnitsAmount).toBe(0);
    expect(select.amountsPending(state())).toBe(true);
    await expect(done).resolves.toMatchObject({ type: 'success' });
    expect(state().wishes).toEqual({});
    expect(session().total.shippingRate.minorUnitsAmount).toBe(1200);
    expect(select.amountsPending(state())).toBe(false);
  });

  it('of several, the latest wins: two requests, one result for everybody', async () => {
    const { actions, session, state, simulator } = await openCheckout({
      scenario: 'shippingOptions',
      latency: 5,
    });
    const [standard, express, courier] = session().shippingOptions.map(({ id }) => id);
    const results = await Promise.all(
      [express, standard, express, courier].map((id) => actions.updateShippingOption(id!)),
    );
    expect(new Set(results).size).toBe(1);
    expect(updates(simulator.controls.calls())).toBe(2);
    expect(session().shipping!.shippingOption.id).toBe(courier);
    expect(state().wishes).toEqual({});
  });

  it('is taken back when Stripe refuses, with the reason under the option', async () => {
    const { actions, session, state, simulator } = await openCheckout({
      scenario: 'shippingOptions',
    });
    const [standard, express] = session().shippingOptions.map(({ id }) => id);
    simulator.controls.failNext({ on: 'update', status: 400, error: { message: 'No courier.' } });
    await expect(actions.updateShippingOption(express!)).resolves.toMatchObject({
      error: { message: 'No courier.' },
    });
    expect(select.shippingOption(state())).toBe(standard);
    expect(select.action(state(), 'updateShippingOption', express).error).toMatchObject({
      message: 'No courier.',
    });
    expect(select.action(state(), 'updateShippingOption', standard).error).toBeNull();
  });

  it('outlives the refusal of an earlier one', async () => {
    const { actions, session, state, simulator } = await openCheckout({
      scenario: 'shippingOptions',
      latency: 5,
    });
    const [, express, courier] = session().shippingOptions.map(({ id }) => id);
    simulator.controls.failNext({ on: 'update', status: 400 });
    const results = await Promise.all([
      actions.updateShippingOption(express!),
      actions.updateShippingOption(courier!),
    ]);
    expect(results.map(({ type }) => type)).toEqual(['success', 'success']);
    expect(select.shippingOption(state())).toBe(courier);
  });

  it('is answered once although the reply to the first try was lost', async () => {
    const { actions, session, simulator } = await openCheckout({ scenario: 'shippingOptions' });
    const express = session().shippingOptions[1]!.id;
    simulator.controls.loseNextReply({ on: 'update' });
    const result = await actions.updateShippingOption(express);
    // Whatever became of the reply, what is shown is what Stripe holds.
    expect(session().shipping!.shippingOption.id === express).toBe(result.type === 'success');
  });

  it('goes with the session that it was for', async () => {
    const { actions, session, state, checkout, connection, simulator } = await openCheckout({
      scenario: 'shippingOptions',
    });
    const release = simulator.controls.hangNext({ on: 'update' });
    const done = actions.updateShippingOption(session().shippingOptions[1]!.id);
    connection.retry();
    await until(checkout, ({ status }) => status === 'open');
    expect(state().wishes).toEqual({});
    release();
    await done;
    expect(state()).toMatchObject({ wishes: {}, actions: {} });
  });
});

describe('the way to pay', () => {
  it('is the first saved card until the buyer chooses', async () => {
    const { state, session, checkout } = await openCheckout({ scenario: 'savedCards' });
    const [first, second] = session().savedPaymentMethods!;
    const { wish } = getVerbs(checkout);
    expect(select.paymentMethod(state())).toBe(first!.id);
    wish('paymentMethod', second!.id);
    expect(select.paymentMethod(state())).toBe(second!.id);
    wish('paymentMethod', null);
    expect(select.paymentMethod(state())).toBeNull();
  });

  it('is a new one where the chosen one is gone, and for a guest', async () => {
    const { state, checkout } = await openCheckout({ scenario: 'savedCards' });
    getVerbs(checkout).wish('paymentMethod', 'pm_gone');
    expect(select.paymentMethod(state())).toBeNull();
    const guest = await openCheckout();
    expect(select.paymentMethod(guest.state())).toBeNull();
  });
});
