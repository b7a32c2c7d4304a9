import { describe, expect, it } from 'vitest';
import { CheckoutLoadError } from '../../src/core/checkout-errors.js';
import * as change from '../../src/core/checkout-state.js';
import { isRemovable, lineItemById } from '../../src/core/line-items.js';
import { openCheckout } from '../support/open-checkout.js';

const { initialState } = change;
const error = { code: 'invalidCode', message: 'No such code.' };

describe('an action', () => {
  it('is kept by its name, and by what it is about beside', () => {
    expect(change.actionKey('updateEmail')).toBe('updateEmail');
    expect(change.actionKey('updateLineItemQuantity', 'li_1')).toBe('updateLineItemQuantity:li_1');
    expect(change.actionKeys('updateEmail')).toEqual(['updateEmail']);
    expect(change.actionKeys('updateLineItemQuantity', 'li_1')).toEqual([
      'updateLineItemQuantity',
      'updateLineItemQuantity:li_1',
    ]);
    // An empty text is something that it is about.
    expect(change.actionKeys('runServerUpdate', '')).toEqual([
      'runServerUpdate',
      'runServerUpdate:',
    ]);
  });

  it('counts what is on its way, and keeps why the last one failed until the next', () => {
    const twice = ['a', 'a'].reduce(
      (state, key) => change.actionStarted(state, [key]),
      initialState,
    );
    expect(change.actionOf(twice, 'a')).toEqual({ pending: 2, error: null });
    const failed = change.actionEnded(twice, ['a'], error);
    expect(change.actionOf(failed, 'a')).toEqual({ pending: 1, error });
    expect(change.actionOf(change.actionStarted(failed, ['a']), 'a')).toEqual({
      pending: 2,
      error: null,
    });
    expect(change.actionOf(change.actionRefused(twice, ['a'], error), 'a')).toEqual({
      pending: 2,
      error,
    });
    expect(change.actionOf(change.actionReset(failed, 'a'), 'a')).toEqual({
      pending: 1,
      error: null,
    });
  });

  it('leaves the others alone', () => {
    const both = change.actionStarted(change.actionStarted(initialState, ['a']), ['b']);
    expect(Object.keys(both.actions)).toEqual(['a', 'b']);
    expect(change.actionEnded(both, ['b'], null).actions['a']).toBe(both.actions['a']);
  });

  it('that has not failed has nothing to be forgotten: the same state', () => {
    const started = change.actionStarted(initialState, ['a']);
    expect(change.actionReset(started, 'a')).toBe(started);
    expect(change.actionReset(started, 'b')).toBe(started);
  });
});

describe('nothing new is the same state', () => {
  it('of a wish, a phase, a field and a session', async () => {
    const { state, session } = await openCheckout();
    const open = state();
    expect(change.wishEnded(open, 'li_1')).toBe(open);
    expect(change.submitPhase(open, 'idle')).toBe(open);
    const filled = change.fieldSet(open, 'note', 'Hello');
    expect(change.fieldSet(filled, 'note', 'Hello')).toBe(filled);
    expect(change.received(open, structuredClone(session()), null)).toBe(open);
  });

  it('and what is new is another', async () => {
    const { state, session } = await openCheckout();
    const open = state();
    const wished = change.wished(change.wished(open, 'a', 1), 'b', 2);
    expect(change.wishEnded(wished, 'a').wishes).toEqual({ b: 2 });
    expect(change.submitPhase(open, 'waiting')).toEqual({ ...open, submit: 'waiting' });
    const fields = change.fieldSet(change.fieldSet(open, 'note', 'Hello'), 'gift', true).fields;
    expect(fields).toEqual({ note: 'Hello', gift: true });
    const expired = change.received(
      open,
      { ...session(), status: { type: 'expired' } } as never,
      null,
    );
    expect(expired).toMatchObject({ status: 'expired', loadError: null });
  });

  it('loading and failing keep the shop’s own fields alone', async () => {
    const { state } = await openCheckout();
    const filled = change.fieldSet(change.wished(state(), 'a', 1), 'note', 'Hello');
    const { fields } = filled;
    expect(change.loading(filled, 7)).toEqual({ ...initialState, fields, generation: 7 });
    const loadError = new CheckoutLoadError('sessionFailed', 'No.');
    expect(change.failed({ ...filled, generation: 7 }, loadError)).toEqual({
      ...initialState,
      fields,
      generation: 7,
      status: 'error',
      loadError,
    });
  });
});

describe('a line', () => {
  it('is found by its id', async () => {
    const { state, session } = await openCheckout();
    const [, second] = session().lineItems;
    expect(lineItemById(state(), second!.id)).toBe(second);
    expect(lineItemById(state(), 'li_none')).toBe(null);
    expect(lineItemById(initialState, second!.id)).toBe(null);
  });

  it('may go if Stripe says so', async () => {
    const { state, session } = await openCheckout();
    const [line] = session().lineItems;
    for (const isRemovableNow of [true, false]) {
      expect(isRemovable(state(), { ...line!, isRemovable: isRemovableNow })).toBe(isRemovableNow);
    }
    expect(isRemovable(state(), null)).toBe(false);
    expect(isRemovable(initialState, line!)).toBe(false);
  });

  it('of Stripe.js 8, which does not say, may go down to none if it is not the last', async () => {
    const { state, session } = await openCheckout({ train: 'clover' });
    const [line] = session().lineItems;
    const adjustable = { ...line!, adjustableQuantity: { minimum: 0, maximum: 9 } };
    const alone = { ...state(), session: { ...session(), lineItems: [adjustable] } };
    expect(isRemovable(state(), adjustable)).toBe(true);
    expect(isRemovable(alone, adjustable)).toBe(false);
    expect(isRemovable(state(), { ...line!, adjustableQuantity: { minimum: 1, maximum: 9 } })).toBe(
      false,
    );
    expect(isRemovable(state(), { ...line!, adjustableQuantity: null })).toBe(false);
  });
});
