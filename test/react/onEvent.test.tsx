import { act, render, waitFor } from '@testing-library/react';
import {
  CheckoutProvider,
  useCheckoutStore,
  useTotals,
  type CheckoutEvent,
  type CheckoutProviderProps,
  type CheckoutStore,
} from 'checkstand';
import { scenarios, type ScenarioName, type Train } from 'checkstand/testing';
import { StrictMode } from 'react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { merchantOf } from '../support/merchant.js';
import { createSimulator } from '../support/simulator.js';

const BUYER = {
  email: 'ada.private@example.com',
  paymentMethod: 'pm_card_visa',
  redirect: 'if_required',
} as const;

/** A page that writes its events down, and its store. */
async function open(
  scenario: ScenarioName = 'cart',
  { train = 'endive', ...given }: { train?: Train } & Partial<CheckoutProviderProps> = {},
) {
  const simulator = createSimulator({ train });
  const session = await scenarios[scenario].create(simulator);
  const events: CheckoutEvent[] = [];
  let store: CheckoutStore | null = null;
  function Handle() {
    store = useCheckoutStore();
    // Stripe wants the total to be on the page before it is paid.
    return <p>{useTotals()?.total.amount}</p>;
  }
  const page = (props: Partial<CheckoutProviderProps> = {}) => (
    <StrictMode>
      <CheckoutProvider
        stripe={simulator.stripe}
        clientSecret={session.clientSecret}
        onEvent={(event) => events.push(event)}
        {...given}
        {...props}
      >
        <Handle />
      </CheckoutProvider>
    </StrictMode>
  );
  const rendered = render(page());
  const rerender = (props: Partial<CheckoutProviderProps>) => rendered.rerender(page(props));
  await waitFor(() => expect(store!.getState().status).not.toBe('loading'));
  // What finds the events is loaded by and by.
  const told = () => waitFor(() => expect(events).not.toHaveLength(0));
  const types = () => events.map(({ type }) => type);
  const current = () => store!;
  const lines = () => current().getState().session!.lineItems;
  return { ...session, simulator, events, types, told, rerender, store: current, lines };
}

describe('onEvent', () => {
  it('tells that a session has been loaded, once, also when it was loaded before anybody listened', async () => {
    const { events, told, sessionId } = await open();
    await told();
    await act(async () => {});
    expect(events).toEqual([{ type: 'loaded', sessionId }]);
  });

  it('tells why none could be loaded', async () => {
    const { events, told } = await open('cart', { clientSecret: 'pi_1_secret_private' });
    await told();
    expect(events).toEqual([{ type: 'loadFailed', code: 'invalidClientSecret' }]);
  });

  it.each<[Train, boolean]>([
    ['clover', false],
    ['dahlia', true],
    ['endive', true],
  ])('tells of lines with %s: their price is known: %s', async (train, isKnown) => {
    const { events, told, store, lines } = await open('cart', { train });
    await told();
    const [first, second] = lines();
    const facts = ({ id, priceId }: { id: string; priceId?: string }) => ({
      lineItem: id,
      priceId: isKnown ? priceId : null,
    });
    const previousQuantity = first!.quantity;
    const { updateLineItemQuantity } = store().actions;
    await act(() => updateLineItemQuantity({ lineItem: first!.id, quantity: 7 }));
    await act(() => updateLineItemQuantity({ lineItem: second!.id, quantity: 0 }));
    expect(events.slice(1)).toEqual([
      { type: 'lineItemChanged', ...facts(first!), quantity: 7, previousQuantity },
      { type: 'lineItemRemoved', ...facts(second!), previousQuantity: second!.quantity },
    ]);
  });

  it('tells of a line that came in, also by the merchant’s server', async () => {
    const { events, told, store, lines, simulator, sessionId } = await open('optionalItems');
    await told();
    const { optionalItems } = store().getState().session!;
    await act(() => store().actions.addOptionalLineItem(optionalItems![0]!.priceId));
    expect(events.at(-1)).toEqual({
      type: 'lineItemAdded',
      lineItem: lines()[1]!.id,
      priceId: optionalItems![0]!.priceId,
      quantity: 1,
    });
    const merchant = merchantOf(simulator);
    await act(() =>
      store().actions.runServerUpdate(() =>
        merchant.checkout.sessions.update(sessionId, {
          line_items: [{ id: lines()[0]!.id, quantity: 2 }, { id: lines()[1]!.id }],
        }),
      ),
    );
    expect(events.at(-1)).toMatchObject({ type: 'lineItemChanged', quantity: 2 });
  });

  it('tells of promotion codes without naming them', async () => {
    const { events, told, store } = await open();
    await told();
    const { applyPromotionCode, removePromotionCode } = store().actions;
    await act(() => applyPromotionCode('NOSUCHCODE'));
    await act(() => applyPromotionCode('NOSUCHCODE'));
    await act(() => applyPromotionCode('WELCOME10'));
    await act(() => removePromotionCode());
    expect(events.slice(1)).toEqual([
      { type: 'promotionCodeRefused', code: 'invalidCode' },
      { type: 'promotionCodeRefused', code: 'invalidCode' },
      { type: 'promotionCodeApplied' },
      { type: 'promotionCodeRemoved' },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/NOSUCHCODE|WELCOME10/);
  });

  it('tells of the shipping option that the session took', async () => {
    const { events, told, store } = await open('shippingOptions');
    await told();
    const { shippingOptions } = store().getState().session!;
    await act(() => store().actions.updateShippingOption(shippingOptions[1]!.id));
    expect(events.slice(1)).toEqual([
      { type: 'shippingOptionChosen', shippingOption: shippingOptions[1]!.id },
    ]);
  });

  it('tells of paying from the press of the button to the end, in this order', async () => {
    const { events, told, store, simulator } = await open('oneItem');
    await told();
    await act(() => store().submit({ ...BUYER, email: '' }));
    simulator.controls.declineNext('insufficient_funds');
    await act(() => store().submit(BUYER));
    await act(() => store().submit(BUYER));
    expect(events.slice(1)).toEqual([
      { type: 'submitStarted' },
      { type: 'submitFailed', code: 'incomplete', declineCode: null, missing: ['email'] },
      { type: 'submitStarted' },
      {
        type: 'submitFailed',
        code: 'paymentFailed',
        declineCode: 'insufficient_funds',
        missing: [],
      },
      { type: 'submitStarted' },
      { type: 'completed', paymentStatus: 'paid' },
    ]);
  });

  it('tells of one payment once, whoever presses twice', async () => {
    const { types, told, store } = await open('oneItem');
    await told();
    await act(() => Promise.all([store().submit(BUYER), store().submit(BUYER)]));
    expect(types()).toEqual(['loaded', 'submitStarted', 'completed']);
  });

  it('tells of a session that is over', async () => {
    const { events, types, told, store, simulator, sessionId } = await open();
    await told();
    simulator.controls.expireSession(sessionId);
    await act(() => store().actions.updateEmail(BUYER.email));
    expect(types()).toEqual(['loaded', 'expired']);
    expect(events.at(-1)).toEqual({ type: 'expired' });
  });

  it('tells of the next session after a restart', async () => {
    const simulator = createSimulator();
    const first = await scenarios.expired.create(simulator);
    const second = await scenarios.oneItem.create(simulator);
    const secrets = [first.clientSecret, second.clientSecret];
    const { events, told, store } = await open('cart', {
      stripe: simulator.stripe,
      clientSecret: () => Promise.resolve(secrets.shift()!),
    });
    await told();
    act(() => store().restart());
    await waitFor(() => expect(events).toHaveLength(3));
    expect(events).toEqual([
      { type: 'loaded', sessionId: first.sessionId },
      { type: 'expired' },
      { type: 'loaded', sessionId: second.sessionId },
    ]);
  });

  it('never tells the client secret or anything that the buyer typed', async () => {
    const { events, told, store, simulator, clientSecret } = await open('businessBuyer');
    await told();
    const { actions, submit } = store();
    const typed = {
      code: 'TYPEDCODE',
      email: BUYER.email,
      phone: '+12025550199',
      name: 'Ada Private',
      business: 'Private & Sons',
      line1: '1 Private Street',
      tax: 'DE123456789',
    };
    const address = {
      name: typed.name,
      address: {
        country: 'US',
        line1: typed.line1,
        city: 'Reno',
        state: 'NV',
        postal_code: '89501',
      },
    };
    await act(() => actions.applyPromotionCode(typed.code));
    await act(() => actions.updateEmail('ada.private@'));
    await act(() => actions.updateEmail(typed.email));
    await act(() => actions.updatePhoneNumber(typed.phone));
    await act(() => actions.updateIndividualName(typed.name));
    await act(() => actions.updateBusinessName(typed.business));
    await act(() => actions.updateShippingAddress(address));
    await act(() => actions.updateBillingAddress(address));
    await act(() =>
      actions.updateTaxIdInfo({
        taxId: { type: 'eu_vat', value: typed.tax },
        businessName: typed.business,
      }),
    );
    simulator.controls.declineNext('card_declined');
    await act(() => submit(BUYER));
    await act(() => submit(BUYER));
    expect(events.at(-1)).toMatchObject({ type: 'completed' });
    const all = JSON.stringify(events);
    const [, secret] = clientSecret.split('_secret_');
    for (const word of [...Object.values(typed), 'ada.private@', secret!, '_secret_', 'pm_card']) {
      expect(all).not.toContain(word);
    }
  });

  it('goes on when a handler throws', async () => {
    const seen: string[] = [];
    const thrown: unknown[] = [];
    const catchIt = (event: ErrorEvent) => {
      event.preventDefault();
      thrown.push(event.error);
    };
    const onUncaught = (error: unknown) => thrown.push(error);
    window.addEventListener('error', catchIt);
    // jsdom leaves microtasks to Node.
    const others = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    process.on('uncaughtException', onUncaught);
    onTestFinished(() => {
      window.removeEventListener('error', catchIt);
      process.removeListener('uncaughtException', onUncaught);
      for (const listener of others) process.on('uncaughtException', listener);
    });
    const { store } = await open('cart', {
      onEvent(event) {
        seen.push(event.type);
        throw new Error('The analytics are down.');
      },
    });
    await waitFor(() => expect(seen).toEqual(['loaded']));
    const result = await act(() => store().actions.applyPromotionCode('WELCOME10'));
    expect(result.type).toBe('success');
    await waitFor(() => expect(seen).toEqual(['loaded', 'promotionCodeApplied']));
    expect(thrown).toHaveLength(2);
  });

  it('takes another handler at each render, or none for a while', async () => {
    const { told, store, rerender, events } = await open();
    await told();
    const later = vi.fn();
    rerender({ onEvent: later });
    await act(() => store().actions.applyPromotionCode('WELCOME10'));
    expect(later.mock.calls).toEqual([[{ type: 'promotionCodeApplied' }]]);
    rerender({ onEvent: undefined });
    await act(() => store().actions.removePromotionCode());
    rerender({ onEvent: later });
    await act(() => store().actions.applyPromotionCode('WELCOME10'));
    expect(later.mock.calls).toHaveLength(2);
    expect(events).toHaveLength(1);
  });

  it('tells nothing where nothing has changed', async () => {
    const { types, told, store } = await open();
    await told();
    await act(() => store().actions.runServerUpdate(() => Promise.resolve()));
    await act(() => store().actions.updateEmail('ada@example.com'));
    expect(types()).toEqual(['loaded']);
  });
});
