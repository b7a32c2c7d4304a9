import { describe, expect, it } from 'vitest';
import { stateAttributes } from '../../src/internals/state-attributes.js';

describe('stateAttributes', () => {
  it.each([
    [{ pending: true }, { 'data-pending': '' }],
    [{ pending: false }, {}],
    [{ kind: 'total' }, { 'data-kind': 'total' }],
    [{ kind: '' }, { 'data-kind': '' }],
    [{ count: 0 }, { 'data-count': '0' }],
    [{ code: null }, {}],
    [{ code: undefined }, {}],
    [{ paymentStatus: 'paid' }, { 'data-payment-status': 'paid' }],
    [{ nested: { a: 1 } }, {}],
    [{}, {}],
  ])('makes %o of the state %o', (state, attributes) => {
    expect(stateAttributes(state)).toEqual(attributes);
  });
});
