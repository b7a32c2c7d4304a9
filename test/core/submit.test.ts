import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCheckout } from '../../src/core/checkout.js';
import { whatIsMissing } from '../../src/core/submit.js';
import { getVerbs } from '../../src/core/verbs.js';
import { merchantOf } from '../support/merchant.js';
import { openCheckout, until } from '../support/open-checkout.js';

const stay = { redirect: 'if_required' } as const;
const withEmail = { ...stay, email: 'buyer@example.com' };
const confirms = (calls: readonly string[]) => calls.filter((call) => call === 'confirm').length;

afterEach(() => vi.restoreAllMocks());

describe('submit', () => {
  it('completes an order', async () => {
    const { submit, state, checkout } = await openCheckout({ scenario: 'freeOrder' });
    checkout.totalsShown.add({});
    const done = submit(withEmail);
    expect(state().submit).toBe('confirming');
    await expect(done).resolves.toMatchObject({ type: 'success' });
    expect(state()).toMatchObject({ status: 'complete', submit: 'idle' });
  });

  it('confirms once for a double click, and not again once complete', async () => {
    const { submit, actions, simulator, checkout } = await openCheckout({
      scenario: 'freeOrder',
      latency: 5,
    });
    checkout.totalsShown.add({});
    const results = await Promise.all([
      submit(withEmail),
      submit(withEmail),
      actions.confirm(withEmail),
    ]);
    expect(results.map(({ type }) => type)).toEqual(['success', 'success', 'success']);
    await submit(stay);
    expect(confirms(simulator.controls.calls())).toBe(1);
  });

  it('tells what is missing and does not ask Stripe', async () => {
    const { submit, state, simulator, checkout } = await openCheckout({ scenario: 'freeOrder' });
    checkout.totalsShown.add({});
    await expect(submit(stay)).resolves.toMatchObject({
      type: 'error',
      error: { code: 'incomplete', missing: ['email'] },
    });
    expect(state()).toMatchObject({ submit: 'idle', status: 'open' });
    expect(confirms(simulator.controls.calls())).toBe(0);
  });

  it('never pays a session that took the place of the one that was meant', async () => {
    const { submit, state, session, simulator, checkout, connection } = await openCheckout({
      scenario: 'freeOrder',
    });
    const validation = { type: 'success' as const, session: session() };
    checkout.totalsShown.add({});
    let validated = () => {};
    vi.spyOn(checkout.connected()!.actions, 'validateElements').mockImplementation(
      () => new Promise((resolve) => (validated = () => resolve(validation))),
    );
    const done = submit(withEmail);
    connection.retry();
    await until(checkout, ({ status }) => status === 'open');
    validated();
    await expect(done).resolves.toMatchObject({ error: { code: 'sessionClosed' } });
    expect(state()).toMatchObject({ status: 'open', submit: 'idle', actions: {} });
    expect(confirms(simulator.controls.calls())).toBe(0);
  });

  it('says so when looking for what is missing fails', async () => {
    const { submit, state, checkout } = await openCheckout({ scenario: 'freeOrder' });
    checkout.totalsShown.add({});
    const failure = new Error('frame gone');
    vi.spyOn(checkout.connected()!.actions, 'validateElements').mockRejectedValue(failure);
    await expect(submit(withEmail)).resolves.toMatchObject({ error: { code: 'unexpected' } });
    expect(state().actions.confirm!.error).toMatchObject({ code: 'unexpected', cause: failure });
    expect(state().submit).toBe('idle');
  });

  it('waits for changes that are on their way', async () => {
    const { submit, actions, session, state, simulator, checkout } = await openCheckout({
      scenario: 'freeOrder',
    });
    checkout.totalsShown.add({});
    const release = simulator.controls.hangNext({ on: 'update' });
    void actions.updateEmail('buyer@example.com');
    const done = submit(stay);
    expect(state().submit).toBe('waiting');
    expect(confirms(simulator.controls.calls())).toBe(0);
    release();
    await expect(done).resolves.toMatchObject({ type: 'success' });
    expect(session().email).toBe('buyer@example.com');
  });

  it('does not pay when a change that it waited for was refused', async () => {
    const { submit, actions, session, state, simulator, checkout } = await openCheckout();
    checkout.totalsShown.add({});
    simulator.controls.failNext({ on: 'update', status: 400, error: { message: 'Sold out.' } });
    const { id } = session().lineItems[0]!;
    void actions.updateLineItemQuantity({ lineItem: id, quantity: 2 });
    const result = await submit(stay);
    expect(result).toMatchObject({ type: 'error', error: { code: 'updateFailed' } });
    expect(state().actions.confirm!.error).toMatchObject({ code: 'updateFailed' });
    expect(state().submit).toBe('idle');
    expect(confirms(simulator.controls.calls())).toBe(0);
  });

  it('pays after a change of which only the answer was lost', async () => {
    const { submit, actions, session, simulator, checkout } = await openCheckout();
    checkout.totalsShown.add({});
    simulator.controls.loseNextReply({ on: 'update' });
    const release = simulator.controls.hangNext({ on: 'poll' });
    const changed = actions.applyPromotionCode('WELCOME10');
    const done = submit({ ...withEmail, paymentMethod: 'pm_card_visa' });
    await until(checkout, (state) => state.submit === 'waiting');
    release();
    await expect(changed).resolves.toMatchObject({ type: 'success' });
    await expect(done).resolves.toMatchObject({ type: 'success' });
    expect(session().discountAmounts).toMatchObject([{ promotionCode: 'WELCOME10' }]);
    expect(simulator.controls.payments()).toHaveLength(1);
  });

  it('says that the session has expired', async () => {
    const { submit, state } = await openCheckout({ scenario: 'expired' });
    expect(state().status).toBe('expired');
    await expect(submit(stay)).resolves.toEqual({
      type: 'error',
      error: { code: 'sessionClosed', message: 'This checkout is no longer open.' },
    });
  });

  it('keeps what Stripe.js threw as data and rejects', async () => {
    const { actions, state, checkout } = await openCheckout({ scenario: 'freeOrder' });
    checkout.totalsShown.add({});
    await expect(actions.confirm({ redirect: 'sometimes' as 'always' })).rejects.toThrow(
      /redirect/,
    );
    expect(state().actions.confirm!.error).toMatchObject({ code: 'unexpected' });
    expect(state()).toMatchObject({ submit: 'idle', status: 'open' });
  });

  it('can be tried again after the buyer has left it behind', async () => {
    const left: string[] = [];
    const { submit, state, checkout } = await openCheckout({
      scenario: 'freeOrder',
      navigate: (url) => left.push(url),
    });
    checkout.totalsShown.add({});
    void submit({ email: 'buyer@example.com', returnUrl: 'https://shop.example/return' });
    await vi.waitFor(() => expect(left).toHaveLength(1));
    expect(state().submit).toBe('confirming');
    getVerbs(checkout).abandon();
    expect(state().submit).toBe('idle');
    // Stripe knew already: it is not paid again.
    await expect(submit(stay)).resolves.toMatchObject({ type: 'success' });
    expect(left).toHaveLength(1);
  });

  it('pays with the saved card that the buyer chose, and leaves the Payment Element alone', async () => {
    const { submit, session, simulator, checkout } = await openCheckout({ scenario: 'savedCards' });
    checkout.totalsShown.add({});
    const validate = vi.spyOn(checkout.connected()!.actions, 'validateElements');
    const [, second] = session().savedPaymentMethods!;
    getVerbs(checkout).wish('paymentMethod', second!.id);
    await expect(submit(stay)).resolves.toMatchObject({ type: 'success' });
    expect(validate).not.toHaveBeenCalled();
    expect(simulator.controls.payments()).toMatchObject([
      { paymentMethod: { last4: second!.card.last4 } },
    ]);
  });

  it('pays with what the caller names, whatever was chosen on the page', async () => {
    const { submit, session, simulator, checkout } = await openCheckout({ scenario: 'savedCards' });
    checkout.totalsShown.add({});
    getVerbs(checkout).wish('paymentMethod', session().savedPaymentMethods![0]!.id);
    await submit({ ...stay, paymentMethod: 'pm_card_amex' });
    expect(simulator.controls.payments()).toMatchObject([{ paymentMethod: { brand: 'amex' } }]);
  });

  it('tells Stripe whether a new payment method may be saved, and nothing when nobody asked', async () => {
    const { submit, checkout, simulator } = await openCheckout({ scenario: 'savedCards' });
    checkout.totalsShown.add({});
    const confirm = vi.spyOn(checkout.connected()!.actions, 'confirm');
    simulator.controls.failNext({ on: 'confirm', status: 400 });
    const { wish } = getVerbs(checkout);
    wish('savePaymentMethod', false);
    await submit(stay).catch(() => {});
    expect(confirm).toHaveBeenLastCalledWith({ ...stay, savePaymentMethod: false });
    wish('savePaymentMethod', true);
    await submit(stay).catch(() => {});
    expect(confirm).toHaveBeenLastCalledWith({ ...stay, savePaymentMethod: true });
    wish('savePaymentMethod', null);
    await submit(stay).catch(() => {});
    expect(confirm).toHaveBeenLastCalledWith(stay);
  });

  it('does not pay a total that came while it was looking for what is missing', async () => {
    const { submit, checkout, session, sessionId, simulator } = await openCheckout({
      scenario: 'oneItem',
    });
    checkout.totalsShown.add({});
    const { actions } = checkout.connected()!;
    vi.spyOn(actions, 'validateElements').mockImplementation(async () => {
      const merchant = merchantOf(simulator);
      await actions.runServerUpdate!(async () => {
        const { data: lines } = await merchant.checkout.sessions.listLineItems(sessionId);
        await merchant.checkout.sessions.update(sessionId, {
          line_items: lines.map(({ id }) => ({ id, quantity: 2 })),
        });
      });
      return { type: 'success', session: session() };
    });
    await expect(submit(withEmail)).resolves.toMatchObject({
      error: { code: 'totalChanged', amount: '$48.00' },
    });
    expect(confirms(simulator.controls.calls())).toBe(0);
  });

  it('sends what was typed last, and waits for it', async () => {
    const { submit, actions, checkout, session } = await openCheckout({ scenario: 'freeOrder' });
    checkout.totalsShown.add({});
    checkout.requirements.add({
      flush: () => void actions.updateEmail('typed@example.com'),
      focus() {},
      precedes: () => false,
    });
    await expect(submit(stay)).resolves.toMatchObject({ type: 'success' });
    expect(session().email).toBe('typed@example.com');
  });

  it('brings the buyer to what was refused', async () => {
    const { submit, actions, checkout, state } = await openCheckout({ scenario: 'freeOrder' });
    checkout.totalsShown.add({});
    const focus = vi.fn<() => void>();
    checkout.requirements.add({
      flush: () => void actions.updateEmail('typed@'),
      check: () => (state().actions.updateEmail?.error ? { detail: 'email' } : null),
      focus,
      precedes: () => false,
    });
    await expect(submit(stay)).resolves.toMatchObject({
      error: { code: 'updateFailed', cause: { code: 'incompleteEmail' } },
    });
    expect(focus).toHaveBeenCalledOnce();
  });

  // Before the next one: what has been said once is not said again.
  it('does not warn a production page', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.stubEnv('NODE_ENV', 'production');
    const { submit } = await openCheckout({ scenario: 'freeOrder' });
    await submit(stay);
    vi.unstubAllEnvs();
    expect(warn).not.toHaveBeenCalled();
  });

  it('warns, once, when nothing on the page shows the total', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const shown = await openCheckout({ scenario: 'freeOrder' });
    shown.checkout.totalsShown.add({});
    await shown.submit(stay);
    expect(warn).not.toHaveBeenCalled();
    for (let page = 0; page < 2; page += 1) {
      const { submit } = await openCheckout({ scenario: 'freeOrder' });
      await submit(stay);
    }
    expect(warn).toHaveBeenCalledOnce();
    expect(warn).toHaveBeenCalledWith(
      'Checkstand: The buyer is about to pay, but nothing on the page shows the total. ' +
        'Stripe requires it to be seen before `confirm()`. ' +
        'Render <Totals.Root>, keep the amount on <Submit.Button>, or show `useTotals().total`.',
    );
  });
});

describe('whatIsMissing', () => {
  it('is nothing while no session is loaded, and once the session can be confirmed', async () => {
    expect(whatIsMissing(createCheckout(), {})).toBeNull();
    const { checkout } = await openCheckout({ scenario: 'savedCards' });
    expect(checkout.store.getState().session!.canConfirm).toBe(true);
    expect(whatIsMissing(checkout, {})).toBeNull();
  });

  it('is what the page asks for, then what the session shows', async () => {
    const { checkout } = await openCheckout();
    checkout.requirements.add({
      check: () => ({ detail: 'customField', label: 'Engraving' }),
      focus() {
        throw new Error('The buyer is to stay.');
      },
      precedes: () => false,
    });
    expect(whatIsMissing(checkout, {})).toMatchObject({
      code: 'incomplete',
      missing: ['customField', 'email'],
      labels: ['Engraving'],
    });
    expect(whatIsMissing(checkout, withEmail)).toMatchObject({ missing: ['customField'] });
  });

  it('is the payment details when nothing else can be seen, unless a saved card pays', async () => {
    const { checkout, actions, session } = await openCheckout({ scenario: 'shippingOptions' });
    await actions.updateEmail('buyer@example.com');
    expect(session().canConfirm).toBe(false);
    expect(whatIsMissing(checkout, {})).toMatchObject({ missing: ['payment'] });
    expect(whatIsMissing(checkout, { paymentMethod: 'pm_card_visa' })).toBeNull();
  });
});
