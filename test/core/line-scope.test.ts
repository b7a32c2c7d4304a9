import { describe, expect, it, vi } from 'vitest';
import { createLineScope, type LineMember } from '../../src/core/line-scope.js';
import { openCheckout } from '../support/open-checkout.js';

async function openLines(options: Parameters<typeof openCheckout>[0] = {}) {
  const opened = await openCheckout(options);
  const { store } = opened.checkout;
  const [first, second, third] = opened.session().lineItems.map(({ id }) => id);
  const listen = (id: string, members?: readonly LineMember[]) => {
    const listener = vi.fn();
    const stop = createLineScope(store, id).subscribe(listener, members);
    return { listener, stop };
  };
  return { ...opened, store, first: first!, second: second!, third: third!, listen };
}

describe('what a line tells', () => {
  it('is heard by those alone who show what has changed', async () => {
    const { actions, first, listen } = await openLines();
    const [total, name, all] = [listen(first, ['total']), listen(first, ['name']), listen(first)];
    const nothing = listen(first, []);
    await actions.applyPromotionCode('WELCOME10');
    expect(total.listener).toHaveBeenCalledTimes(1);
    expect(all.listener).toHaveBeenCalledTimes(1);
    expect(name.listener).not.toHaveBeenCalled();
    expect(nothing.listener).not.toHaveBeenCalled();
  });

  it('is heard by everybody where the buyer chose it: the wish, then Stripe’s answer', async () => {
    const { actions, first, second, listen } = await openLines();
    const [own, other] = [listen(first, []), listen(second)];
    const done = actions.updateLineItemQuantity({ lineItem: first, quantity: 3 });
    const wished = own.listener.mock.calls.length;
    expect(wished).toBeGreaterThan(0);
    await done;
    expect(own.listener.mock.calls.length).toBeGreaterThan(wished);
    expect(other.listener).not.toHaveBeenCalled();
  });

  it('is heard when a change is refused, and when that is forgotten', async () => {
    const { actions, reset, first, listen } = await openLines();
    const { listener } = listen(first, []);
    await actions.updateLineItemQuantity({ lineItem: first, quantity: 1.5 });
    expect(listener).toHaveBeenCalledTimes(1);
    reset('updateLineItemQuantity', first);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('is heard when the line goes', async () => {
    const { actions, store, second, listen } = await openLines();
    const scope = createLineScope(store, second);
    const { listener } = listen(second, ['name']);
    await actions.updateLineItemQuantity({ lineItem: second, quantity: 0 });
    expect(listener).toHaveBeenCalled();
    expect(scope.view(store.getState())).toBeNull();
  });

  it('is heard no more by whoever stopped, and again by whoever comes back', async () => {
    const { actions, store, first } = await openLines();
    const scope = createLineScope(store, first);
    const [stopped, stays] = [vi.fn(), vi.fn()];
    const stop = scope.subscribe(stopped);
    const stopLast = scope.subscribe(stays);
    stop();
    await actions.applyPromotionCode('WELCOME10');
    expect(stopped).not.toHaveBeenCalled();
    expect(stays).toHaveBeenCalledTimes(1);
    stopLast();
    await actions.removePromotionCode();
    scope.subscribe(stopped, ['total']);
    await actions.applyPromotionCode('WELCOME10');
    expect(stopped).toHaveBeenCalledTimes(1);
    expect(stays).toHaveBeenCalledTimes(1);
  });

  it('is heard where a line may go no more because it is the last, of which Stripe.js 8 tells nothing', async () => {
    const { actions, store, first, second, third, listen } = await openLines({ train: 'clover' });
    const { listener } = listen(first, []);
    const removable = () => createLineScope(store, first).view(store.getState())!.removable;
    await actions.updateLineItemQuantity({ lineItem: third, quantity: 0 });
    expect(listener).not.toHaveBeenCalled();
    expect(removable()).toBe(true);
    await actions.updateLineItemQuantity({ lineItem: second, quantity: 0 });
    expect(listener).toHaveBeenCalledTimes(1);
    expect(removable()).toBe(false);
  });
});

describe('what is seen of a line', () => {
  it('is the wish until Stripe has answered, and Stripe’s data', async () => {
    const { actions, store, session, first } = await openLines();
    const scope = createLineScope(store, first);
    const done = actions.updateLineItemQuantity({ lineItem: first, quantity: 3 });
    expect(scope.view(store.getState())).toMatchObject({ quantity: 3, wish: 3, removable: true });
    expect(scope.view(store.getState())!.line).toBe(session().lineItems[0]);
    await done;
    expect(scope.view(store.getState())).toMatchObject({ quantity: 3, wish: undefined });
  });

  it('is why the last change was refused', async () => {
    const { actions, store, first } = await openLines();
    const scope = createLineScope(store, first);
    await actions.updateLineItemQuantity({ lineItem: first, quantity: 99 });
    expect(scope.view(store.getState())!.error).toMatchObject({ code: 'quantityOutOfRange' });
  });

  it('is the same object for the same state', async () => {
    const { store, first } = await openLines();
    const scope = createLineScope(store, first);
    expect(scope.view(store.getState())).toBe(scope.view(store.getState()));
    expect(scope.view(store.getInitialState())).toBeNull();
  });

  it('follows a line that moves up or down', async () => {
    const { store, session, first, third } = await openLines();
    const [top, bottom] = [createLineScope(store, first), createLineScope(store, third)];
    const before = store.getState();
    const shown = () => [top, bottom].map((scope) => scope.view(store.getState())?.line.id);
    expect(shown()).toEqual([first, third]);
    const [a, b, c] = session().lineItems;
    const lineItems = [c!, b!, a!];
    store.setState({ ...before, session: { ...session(), lineItems } });
    expect(shown()).toEqual([first, third]);
    store.setState({ ...before, session: { ...session(), lineItems: lineItems.slice(0, 1) } });
    expect(shown()).toEqual([undefined, third]);
    store.setState({ ...before, session: { ...session(), lineItems } });
    expect(shown()).toEqual([first, third]);
  });
});
