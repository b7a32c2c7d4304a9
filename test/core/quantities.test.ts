import { describe, expect, it, vi } from 'vitest';
import { openCheckout } from '../support/open-checkout.js';

const updates = (calls: readonly string[]) => calls.filter((call) => call === 'update').length;

describe('updateLineItemQuantity', () => {
  it('shows the wish at once and Stripe’s amounts when they arrive', async () => {
    const { actions, session, state } = await openCheckout();
    const { id, unitAmount } = session().lineItems[0]!;
    const before = session();
    const done = actions.updateLineItemQuantity({ lineItem: id, quantity: 3 });
    expect(state().wishes).toEqual({ [id]: 3 });
    expect(session()).toBe(before);
    await expect(done).resolves.toMatchObject({ type: 'success' });
    expect(state().wishes).toEqual({});
    expect(session().lineItems[0]).toMatchObject({
      quantity: 3,
      subtotal: { minorUnitsAmount: 3 * unitAmount.minorUnitsAmount },
    });
    expect(session().lineItems[1]).toBe(before.lineItems[1]);
  });

  it('sends at most two requests for ten quick clicks, the latest wish last', async () => {
    const { actions, session, simulator } = await openCheckout({ latency: 5 });
    const { id } = session().lineItems[0]!;
    const clicks = Array.from({ length: 9 }, (_, click) =>
      actions.updateLineItemQuantity({ lineItem: id, quantity: click + 2 }),
    );
    const results = await Promise.all(clicks);
    expect(session().lineItems[0]!.quantity).toBe(10);
    expect(updates(simulator.controls.calls())).toBe(2);
    // Everybody who asked hears how it ended.
    expect(new Set(results).size).toBe(1);
  });

  it('asks for each line on its own', async () => {
    const { actions, session, state } = await openCheckout({ latency: 5 });
    const [first, second] = session().lineItems;
    const both = [
      actions.updateLineItemQuantity({ lineItem: first!.id, quantity: 2 }),
      actions.updateLineItemQuantity({ lineItem: second!.id, quantity: 4 }),
    ];
    expect(state().wishes).toEqual({ [first!.id]: 2, [second!.id]: 4 });
    await Promise.all(both);
    expect(session().lineItems.map(({ quantity }) => quantity)).toEqual([2, 4, 1]);
  });

  it('rolls back and keeps the reason when Stripe refuses', async () => {
    const { actions, session, state, simulator } = await openCheckout();
    const { id } = session().lineItems[0]!;
    simulator.controls.failNext({ on: 'update', status: 400, error: { message: 'Not this one.' } });
    const result = await actions.updateLineItemQuantity({ lineItem: id, quantity: 5 });
    expect(result).toMatchObject({ type: 'error' });
    expect(state().wishes).toEqual({});
    expect(session().lineItems[0]!.quantity).toBe(1);
    const error = state().actions[`updateLineItemQuantity:${id}`]!.error;
    expect(error).toMatchObject(result.type === 'error' ? result.error : {});
    expect(state().actions[`updateLineItemQuantity:${id}`]!.pending).toBe(0);
  });

  it('goes on to the latest wish when the one before it is refused', async () => {
    const { actions, session, simulator } = await openCheckout({ latency: 5 });
    const { id } = session().lineItems[0]!;
    simulator.controls.failNext({ on: 'update', status: 400, error: { message: 'Not this one.' } });
    void actions.updateLineItemQuantity({ lineItem: id, quantity: 5 });
    const result = await actions.updateLineItemQuantity({ lineItem: id, quantity: 6 });
    expect(result.type).toBe('success');
    expect(session().lineItems[0]!.quantity).toBe(6);
  });

  it.each([0.5, -1, 11, Number.NaN])('refuses %d without asking Stripe', async (quantity) => {
    const { actions, session, state, simulator } = await openCheckout();
    const { id } = session().lineItems[0]!;
    const result = await actions.updateLineItemQuantity({ lineItem: id, quantity });
    expect(result).toEqual({
      type: 'error',
      error: {
        code: 'quantityOutOfRange',
        message: 'Choose a quantity from 0 to 10.',
        limits: { minimum: 0, maximum: 10 },
      },
    });
    expect(state().actions[`updateLineItemQuantity:${id}`]!.error).toMatchObject({
      code: 'quantityOutOfRange',
    });
    expect(updates(simulator.controls.calls())).toBe(0);
  });

  it('forgets the error on the next try and on reset', async () => {
    const { actions, reset, session, state } = await openCheckout();
    const { id } = session().lineItems[0]!;
    const error = () => state().actions[`updateLineItemQuantity:${id}`]?.error;
    await actions.updateLineItemQuantity({ lineItem: id, quantity: 99 });
    expect(error()).not.toBeNull();
    reset('updateLineItemQuantity', id);
    expect(error()).toBeNull();
    await actions.updateLineItemQuantity({ lineItem: id, quantity: 99 });
    await actions.updateLineItemQuantity({ lineItem: id, quantity: 2 });
    expect(error()).toBeNull();
  });

  it('is over when the page moves on to another session', async () => {
    const { actions, connection, checkout, session, state, simulator } = await openCheckout();
    const { id } = session().lineItems[0]!;
    const release = simulator.controls.hangNext({ on: 'update' });
    const done = actions.updateLineItemQuantity({ lineItem: id, quantity: 5 });
    connection.retry();
    expect(state()).toMatchObject({ status: 'loading', wishes: {}, actions: {} });
    release();
    await done;
    const { store } = checkout;
    expect(store.getState().wishes).toEqual({});
    expect(store.getState().actions).toEqual({});
  });

  describe('of none', () => {
    it('takes an optional item out of the order by Stripe’s verb for it', async () => {
      const { actions, session, checkout } = await openCheckout({ scenario: 'optionalItems' });
      const { priceId } = session().optionalItems![0]!;
      await actions.addOptionalLineItem(priceId);
      const { id } = session().lineItems.at(-1)!;
      const remove = vi.spyOn(checkout.connected()!.actions, 'removeOptionalLineItem');
      const update = vi.spyOn(checkout.connected()!.actions, 'updateLineItemQuantity');
      await actions.updateLineItemQuantity({ lineItem: id, quantity: 0 });
      expect(remove).toHaveBeenCalledExactlyOnceWith(priceId);
      expect(update).not.toHaveBeenCalled();
      expect(session().lineItems.map((line) => line.id)).not.toContain(id);
    });

    it('takes a line out of the order by its quantity, and so does any other number of an item', async () => {
      const { actions, session, checkout } = await openCheckout();
      const [, second] = session().lineItems;
      const remove = vi.spyOn(checkout.connected()!.actions, 'removeOptionalLineItem');
      const update = vi.spyOn(checkout.connected()!.actions, 'updateLineItemQuantity');
      await actions.updateLineItemQuantity({ lineItem: second!.id, quantity: 3 });
      await actions.updateLineItemQuantity({ lineItem: second!.id, quantity: 0 });
      expect(update.mock.calls).toEqual([
        [{ lineItem: second!.id, quantity: 3 }],
        [{ lineItem: second!.id, quantity: 0 }],
      ]);
      expect(remove).not.toHaveBeenCalled();
      expect(session().lineItems).toHaveLength(2);
    });
  });

  it('may be the least and the most that the line allows, and nothing beyond or between', async () => {
    const { actions, session, simulator } = await openCheckout();
    const line = session().lineItems.find(({ adjustableQuantity }) => adjustableQuantity)!;
    const { minimum, maximum } = line.adjustableQuantity!;
    const to = (quantity: number) =>
      actions.updateLineItemQuantity({ lineItem: line.id, quantity });
    const least = Math.max(minimum, 1);
    await expect(to(maximum)).resolves.toMatchObject({ type: 'success' });
    await expect(to(least)).resolves.toMatchObject({ type: 'success' });
    const before = simulator.controls.calls().length;
    for (const quantity of [maximum + 1, least + 0.5, -1, Number.NaN]) {
      await expect(to(quantity)).resolves.toEqual({
        type: 'error',
        error: {
          code: 'quantityOutOfRange',
          message: `Choose a quantity from ${minimum} to ${maximum}.`,
          limits: { minimum, maximum },
        },
      });
    }
    expect(simulator.controls.calls()).toHaveLength(before);
  });
});
