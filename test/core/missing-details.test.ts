import { describe, expect, it } from 'vitest';
import type { CheckoutActionResult } from '../../src/core/checkout-actions.js';
import {
  detailOfElement,
  faultyElements,
  missingFromSession,
} from '../../src/core/missing-details.js';
import type { CheckoutSession } from '../../src/core/session.js';
import { openCheckout } from '../support/open-checkout.js';

/** A session that lacks nothing, of which Stripe says all the same that it cannot be paid. */
async function sessionWith(members: Partial<CheckoutSession>): Promise<CheckoutSession> {
  const { session } = await openCheckout();
  return { ...session(), email: 'buyer@example.com', canConfirm: false, ...members };
}

const contact = { name: 'Jenny Rosen', address: { country: 'US' } };
const taxes = (status: string) => ({ tax: { status } }) as Partial<CheckoutSession>;

describe('what the session shows to be missing', () => {
  it('is nothing that can be seen, nothing when it can be paid, and nothing when a wallet brings it', async () => {
    expect(missingFromSession(await sessionWith({}), {})).toEqual([]);
    const without = await sessionWith({ email: null });
    expect(missingFromSession({ ...without, canConfirm: true }, {})).toEqual([]);
    const wallet = { expressCheckoutConfirmEvent: {} } as Parameters<typeof missingFromSession>[1];
    expect(missingFromSession(without, wallet)).toEqual([]);
  });

  it('is the e-mail, unless it comes along', async () => {
    const session = await sessionWith({ email: null });
    expect(missingFromSession(session, {})).toEqual(['email']);
    expect(missingFromSession(session, { email: 'buyer@example.com' })).toEqual([]);
  });

  it('is the address that the tax needs, unless it comes along', async () => {
    const toShip = await sessionWith(taxes('requires_shipping_address'));
    expect(missingFromSession(toShip, {})).toEqual(['shippingAddress']);
    expect(missingFromSession(toShip, { billingAddress: contact })).toEqual(['shippingAddress']);
    expect(missingFromSession(toShip, { shippingAddress: contact })).toEqual([]);
    const toBill = await sessionWith(taxes('requires_billing_address'));
    expect(missingFromSession(toBill, {})).toEqual(['billingAddress']);
    expect(missingFromSession(toBill, { shippingAddress: contact })).toEqual(['billingAddress']);
    expect(missingFromSession(toBill, { billingAddress: contact })).toEqual([]);
  });

  it('is how to ship, where there is a choice', async () => {
    const { session } = await openCheckout({ scenario: 'shippingOptions' });
    const { shippingOptions, shipping } = session();
    expect(missingFromSession(await sessionWith({ shippingOptions, shipping: null }), {})).toEqual([
      'shippingOption',
    ]);
    expect(missingFromSession(await sessionWith({ shippingOptions, shipping }), {})).toEqual([]);
    expect(
      missingFromSession(await sessionWith({ shippingOptions: [], shipping: null }), {}),
    ).toEqual([]);
  });

  it('is everything at once, in the order of a page', async () => {
    const { session } = await openCheckout({ scenario: 'shippingOptions' });
    const { shippingOptions } = session();
    const bare = await sessionWith({
      ...taxes('requires_shipping_address'),
      email: null,
      shippingOptions,
      shipping: null,
    });
    expect(missingFromSession(bare, {})).toEqual(['email', 'shippingAddress', 'shippingOption']);
  });
});

describe('what Stripe’s Elements lack', () => {
  const result = (error: object) => ({ type: 'error', error }) as CheckoutActionResult;

  it('is told in Stripe’s order', () => {
    const faults = [{ element: 'payment' }, { element: 'shippingAddress' }];
    const found = result({ code: 'validation_error', validation_errors: faults });
    expect(faultyElements(found)).toEqual(['payment', 'shippingAddress']);
    expect(faultyElements(result({ code: 'validation_error' }))).toEqual([]);
  });

  it('is nothing where all is well, and where there are no Elements', async () => {
    const { session } = await openCheckout();
    expect(faultyElements({ type: 'success', session: session() })).toEqual([]);
    const other = { code: 'no_elements', validation_errors: [{ element: 'payment' }] };
    expect(faultyElements(result(other))).toEqual([]);
  });

  it.each([
    ['payment', 'payment'],
    ['checkoutForm', 'payment'],
    ['contactDetails', 'contactDetails'],
    ['linkAuthentication', 'contactDetails'],
    ['linkSignup', 'contactDetails'],
    ['shippingAddress', 'shippingAddress'],
    ['billingAddress', 'billingAddress'],
    ['taxId', 'taxId'],
    ['terms', 'terms'],
    ['oneOfTheFuture', 'payment'],
    ['toString', 'payment'],
  ])('of %s is %s', (element, detail) => {
    expect(detailOfElement(element)).toBe(detail);
  });
});
