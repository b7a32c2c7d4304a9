import { screen, waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMugSession, createWorld, openCheckout } from './support/world.js';

// Typing in jsdom is slow on a busy machine, and no test here is about time.
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** A mug as the server would add it. */
const MUG = { currency: 'usd', unit_amount: 1250, product_data: { name: 'Mug' } };

async function openWithCard(number: string, options: Parameters<typeof createWorld>[0] = {}) {
  const world = createWorld(options);
  const session = await createMugSession(world.server);
  const checkout = await openCheckout(world, session.client_secret);
  checkout.sdk
    .createPaymentElement()
    .mount(document.body.appendChild(document.createElement('div')));
  await userEvent.type(await screen.findByLabelText('Card number'), number);
  await userEvent.type(screen.getByLabelText('Expiration date'), '1234');
  await userEvent.type(screen.getByLabelText('Security code'), '123');
  await userEvent.type(screen.getByLabelText('ZIP code'), '94107');
  return { ...world, ...checkout, session };
}

describe('a session that the official SDK created', () => {
  it('is paid with a test card, and the server sees it', async () => {
    const { actions, server, session, simulator } = await openWithCard('4242424242424242');
    expect(actions.getSession()).toMatchObject({
      id: session.id,
      email: 'ada@example.com',
      canConfirm: true,
      total: { total: { amount: '$12.50', minorUnitsAmount: 1250 } },
    });
    const result = await actions.confirm({ redirect: 'if_required' });
    expect(result).toMatchObject({
      type: 'success',
      session: { status: { paymentStatus: 'paid' } },
    });
    const paid = await server.checkout.sessions.retrieve(session.id);
    expect([paid.status, paid.payment_status]).toEqual(['complete', 'paid']);
    expect(simulator.controls.payments(session.id)).toHaveLength(1);
  });

  it.each([
    ['4000000000000002', 'generic_decline'],
    ['4000000000009995', 'insufficient_funds'],
  ])('declines %s with %s, and can be paid after that', async (number, declineCode) => {
    const { actions, sdk } = await openWithCard(number);
    expect(await actions.confirm({ redirect: 'if_required' })).toMatchObject({
      type: 'error',
      error: { code: 'paymentFailed', paymentFailed: { declineCode } },
    });
    expect(actions.getSession().lastPaymentError?.message).toMatch(/card/);
    sdk.getPaymentElement()?.clear();
    await userEvent.type(screen.getByLabelText('Card number'), '4242424242424242');
    await userEvent.type(screen.getByLabelText('Expiration date'), '1234');
    await userEvent.type(screen.getByLabelText('Security code'), '123');
    await userEvent.type(screen.getByLabelText('ZIP code'), '94107');
    expect((await actions.confirm({ redirect: 'if_required' })).type).toBe('success');
  });

  it.each([
    ['Complete', 'success'],
    ['Fail', 'error'],
  ])('asks for 3-D Secure: %s is a %s', async (button, type) => {
    const { actions, server, session } = await openWithCard('4000000000003220');
    const confirming = actions.confirm({ redirect: 'if_required' });
    await userEvent.click(await screen.findByRole('button', { name: button }));
    expect((await confirming).type).toBe(type);
    const { status } = await server.checkout.sessions.retrieve(session.id);
    expect(status).toBe(type === 'success' ? 'complete' : 'open');
  });

  it('goes to its return_url', async () => {
    const navigate = vi.fn();
    const { actions, session } = await openWithCard('4242424242424242', { navigate });
    void actions.confirm();
    await waitFor(() =>
      expect(navigate).toHaveBeenCalledWith(`https://shop.example/return?id=${session.id}`),
    );
  });

  it('is never reported as failed when only the reply is lost', async () => {
    const { actions, simulator } = await openWithCard('4242424242424242');
    simulator.controls.loseNextReply({ on: 'confirm' });
    const result = await actions.confirm({ redirect: 'if_required' });
    expect(result.type).toBe('success');
    expect(simulator.controls.payments()).toHaveLength(1);
  });

  it('changes quantity, and takes and loses a promotion code', async () => {
    const world = createWorld();
    const { server } = world;
    const coupon = await server.coupons.create({ percent_off: 20, duration: 'once' });
    await server.promotionCodes.create({
      promotion: { type: 'coupon', coupon: coupon.id },
      code: 'SAVE20',
    });
    const session = await createMugSession(server, { allow_promotion_codes: true });
    const { actions } = await openCheckout(world, session.client_secret);
    const live = actions.getSession();
    const [line] = live.lineItems;
    if (!line) throw new Error('The session has a line.');

    await actions.updateLineItemQuantity({ lineItem: line.id, quantity: 2 });
    expect([line.quantity, live.total.total.amount]).toEqual([2, '$25.00']);
    await actions.applyPromotionCode('save20');
    expect(live.total.total.amount).toBe('$20.00');
    expect(live.discountAmounts).toMatchObject([
      { promotionCode: 'SAVE20', percentOff: 20, amount: '$5.00' },
    ]);
    await actions.removePromotionCode();
    expect(live.total.total.amount).toBe('$25.00');
    expect(await actions.applyPromotionCode('NOPE')).toMatchObject({
      error: { code: 'invalidCode' },
    });
  });

  it('shows what the server changed during runServerUpdate', async () => {
    const world = createWorld();
    const session = await createMugSession(world.server);
    const { actions } = await openCheckout(world, session.client_secret);
    const [line] = actions.getSession().lineItems;
    await actions.runServerUpdate(() =>
      world.server.checkout.sessions.update(session.id, {
        line_items: [{ id: line?.id ?? '', quantity: 3 }],
      }),
    );
    expect(actions.getSession().total.total.amount).toBe('$37.50');
  });

  it('shows what somebody else changed with the next call of the page', async () => {
    const world = createWorld();
    const session = await createMugSession(world.server);
    const { actions } = await openCheckout(world, session.client_secret);
    await world.server.checkout.sessions.update(session.id, {
      line_items: [{ price_data: MUG, quantity: 3 }],
    });
    expect(actions.getSession().total.total.amount).toBe('$12.50');
    expect((await actions.updatePhoneNumber('+14155550123')).type).toBe('success');
    expect(actions.getSession().total.total.amount).toBe('$37.50');
  });

  it('is not paid at a total that somebody else changed', async () => {
    const world = createWorld();
    const session = await createMugSession(world.server);
    const { actions } = await openCheckout(world, session.client_secret);
    await world.server.checkout.sessions.update(session.id, {
      line_items: [{ price_data: MUG, quantity: 3 }],
    });
    const pay = () => actions.confirm({ redirect: 'if_required', paymentMethod: 'pm_card_visa' });
    expect((await pay()).type).toBe('error');
    expect(world.simulator.controls.payments()).toEqual([]);
    expect(actions.getSession().total.total.amount).toBe('$37.50');
    expect((await pay()).type).toBe('success');
  });

  it('validates the e-mail and shows the expiry', async () => {
    const world = createWorld();
    const session = await createMugSession(world.server, { customer_email: undefined });
    const { actions } = await openCheckout(world, session.client_secret);
    expect(await actions.updateEmail('ada')).toMatchObject({ error: { code: 'incompleteEmail' } });
    expect((await actions.updateEmail('ada@example.com')).type).toBe('success');
    expect(actions.getSession().email).toBe('ada@example.com');
    world.simulator.controls.expireSession(session.id);
    expect((await actions.updateEmail('b@example.com')).type).toBe('error');
    expect(actions.getSession().status).toEqual({ type: 'expired' });
  });

  it('does not load with a foreign secret, nor offline', async () => {
    const world = createWorld();
    const { stripe, controls } = world.simulator;
    const session = await createMugSession(world.server);
    const foreign = stripe.initCheckoutElementsSdk({ clientSecret: `${session.id}_secret_other` });
    expect((await foreign.loadActions()).type).toBe('error');
    controls.setOffline(true);
    const options = { clientSecret: session.client_secret };
    expect((await stripe.initCheckoutElementsSdk(options).loadActions()).type).toBe('error');
    controls.setOffline(false);
    expect((await stripe.initCheckoutElementsSdk(options).loadActions()).type).toBe('success');
  });
});
