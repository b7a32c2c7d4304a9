import { act, render, screen, waitFor, within } from '@testing-library/react';
import {
  CheckoutPage,
  CheckoutProvider,
  LineItems,
  useBeforeConfirm,
  type CheckoutEvent,
  type CheckoutStore,
} from 'checkstand';
import { scenarios, type StripeSimulator, type Train } from 'checkstand/testing';
import { StrictMode, useEffect, type ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectPaidOnce } from '../support/expect-payments.js';
import { keepSdk } from '../support/keep-sdk.js';
import { merchantOf } from '../support/merchant.js';
import { BUYER, PayPage, THANKS } from '../support/pay-page.js';
import { checkstandWith } from '../support/react-stripe-of.js';
import { renderCheckout } from '../support/render-checkout.js';
import { createSimulator } from '../support/simulator.js';
import { createStoreHandle } from '../support/store-handle.js';

const trains = ['clover', 'dahlia', 'endive'] satisfies Train[];

/** A tab: an sdk and a provider of its own, all in one document. */
async function openTab(simulator: StripeSimulator, clientSecret: string, children?: ReactNode) {
  const store = createStoreHandle();
  const events: CheckoutEvent[] = [];
  const { container, unmount } = render(
    <StrictMode>
      <CheckoutProvider
        stripe={simulator.stripe}
        clientSecret={clientSecret}
        onEvent={(event) => events.push(event)}
      >
        <PayPage>{children}</PayPage>
        {store.element}
      </CheckoutProvider>
    </StrictMode>,
  );
  const page = within(container);
  await page.findByText(/^Pay \$|Done/);
  const press = () => act(async () => page.getByText(/^Pay \$/).click());
  return { page, press, unmount, events, store: () => store.current };
}

async function openTwoTabs(train?: Train, inSecond?: ReactNode) {
  const simulator = createSimulator({ ...(train && { train }), latency: 5 });
  const { sessionId, clientSecret } = await scenarios.cart.create(simulator);
  const first = await openTab(simulator, clientSecret);
  const second = await openTab(simulator, clientSecret, inSecond);
  return { simulator, sessionId, clientSecret, first, second };
}

describe.each(trains)('two tabs on one session (%s)', (train) => {
  it('the second presses after the first has paid: it says so as well', async () => {
    const { simulator, sessionId, first, second } = await openTwoTabs(train);
    await first.press();
    await first.page.findByText(THANKS);
    const result = await act(() => second.store().submit(BUYER));
    expect(result).toMatchObject({ type: 'success', session: { id: sessionId } });
    await second.page.findByText(THANKS);
    expect(second.page.queryByRole('alert')).not.toBeInTheDocument();
    await expectPaidOnce(simulator, sessionId);
  });

  it('both press in one tick: both say that it is paid', async () => {
    const { simulator, sessionId, first, second } = await openTwoTabs(train);
    await act(async () => {
      for (const { page } of [first, second]) page.getByText(/^Pay \$/).click();
    });
    await first.page.findByText(THANKS);
    await second.page.findByText(THANKS);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await expectPaidOnce(simulator, sessionId);
  });
});

describe('two tabs on one session, where the second one wants something before it pays', () => {
  it('the shop’s server refuses what is paid: the page says that it is paid, not that it failed', async () => {
    let server = async (): Promise<unknown> => undefined;
    function HandOver() {
      useBeforeConfirm(() => server());
      return null;
    }
    const { simulator, sessionId, first, second } = await openTwoTabs(undefined, <HandOver />);
    const { sessions } = merchantOf(simulator).checkout;
    server = () => sessions.update(sessionId, { metadata: { wrap: 'yes' } });
    await first.press();
    await first.page.findByText(THANKS);
    const result = await act(() => second.store().submit(BUYER));
    expect(result.type).toBe('success');
    await second.page.findByText(THANKS);
    expect(second.page.queryByRole('alert')).not.toBeInTheDocument();
    await waitFor(() => expect(second.events.at(-1)).toMatchObject({ type: 'completed' }));
    expect(second.events.map(({ type }) => type)).not.toContain('submitFailed');
    await expectPaidOnce(simulator, sessionId);
  });

  it('Stripe refuses the change: the same', async () => {
    const { simulator, sessionId, first, second } = await openTwoTabs(undefined, <LineItems />);
    await first.press();
    await first.page.findByText(THANKS);
    act(() => second.page.getByLabelText('Increase quantity of Stoneware mug').click());
    await second.press();
    await second.page.findByText(THANKS);
    expect(second.page.queryByRole('alert')).not.toBeInTheDocument();
    await expectPaidOnce(simulator, sessionId, 10_950);
  });
});

describe('a page that goes away while Stripe is asked', () => {
  it('and comes back before Stripe has heard of it: a second press pays nothing more', async () => {
    const simulator = createSimulator();
    const { sessionId, clientSecret } = await scenarios.cart.create(simulator);
    const first = await openTab(simulator, clientSecret);
    const release = simulator.controls.hangNext({ on: 'confirm' });
    let settled = 0;
    await act(
      async () =>
        void first
          .store()
          .submit(BUYER)
          .then(() => (settled += 1)),
    );
    first.unmount();
    const again = await openTab(simulator, clientSecret);
    await again.press();
    await again.page.findByText(THANKS);
    await act(async () => release());
    await waitFor(() => expect(settled).toBe(1));
    await expectPaidOnce(simulator, sessionId);
  });

  it('and comes back after the charge: it says that it is paid, and has nothing to press', async () => {
    const simulator = createSimulator();
    const { sessionId, clientSecret } = await scenarios.cart.create(simulator);
    const first = await openTab(simulator, clientSecret);
    const release = simulator.controls.hangNext({ on: 'confirm' });
    await first.press();
    first.unmount();
    await act(async () => release());
    await waitFor(() => expect(simulator.controls.payments()).toHaveLength(1));
    const again = await openTab(simulator, clientSecret);
    await again.page.findByText(THANKS);
    expect(again.page.getByText('Done')).toHaveAttribute('aria-disabled', 'true');
    await expectPaidOnce(simulator, sessionId);
  });
});

it('two <CheckoutPage> on one session: one pays, and so says the other when it is pressed', async () => {
  const simulator = createSimulator();
  const { sessionId, clientSecret } = await scenarios.savedCards.create(simulator);
  const confirmOptions = { redirect: 'if_required' } as const;
  const pages = [1, 2].map(() => {
    const { stripe } = simulator;
    return within(render(<CheckoutPage {...{ stripe, clientSecret, confirmOptions }} />).container);
  });
  for (const page of pages) {
    const button = await page.findByText(/^Pay \$/);
    await act(async () => button.click());
    await page.findByText(THANKS);
    expect(page.queryByText(/^Pay \$/)).not.toBeInTheDocument();
  }
  await expectPaidOnce(simulator, sessionId);
});

describe('another library on the page that confirms with the same sdk', () => {
  it('while it pays, our button joins in the end, and shows no failure', async () => {
    const simulator = createSimulator();
    const { stripe, sdk } = keepSdk(simulator.stripe);
    const { user, sessionId } = await renderCheckout(<PayPage />, {
      simulator,
      provider: { stripe },
    });
    const button = await screen.findByText(/^Pay \$/);
    const loaded = await sdk().loadActions();
    if (loaded.type === 'error') throw new Error('The session was not loaded.');
    void loaded.actions.getSession().total.total.amount;
    const release = simulator.controls.hangNext({ on: 'confirm' });
    const other = loaded.actions.confirm(BUYER);
    await user.click(button);
    await act(async () => release());
    await expect(other).resolves.toMatchObject({ type: 'success' });
    await screen.findByText(THANKS);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await expectPaidOnce(simulator, sessionId);
  });
});

describe('within Stripe’s own provider', () => {
  afterEach(() => {
    vi.doUnmock('@stripe/react-stripe-js/checkout');
    vi.resetModules();
  });

  it.each(trains)('two <AdoptedCheckoutProvider> pay once (%s)', async (train) => {
    const simulator = createSimulator({ train, latency: 5 });
    const { sessionId, clientSecret } = await scenarios.cart.create(simulator);
    const { checkstand, StripeProvider } = await checkstandWith(train);
    const { AdoptedCheckoutProvider, Submit, useCheckoutStore } = checkstand;
    const stores = new Set<CheckoutStore>();
    function Handle() {
      const store = useCheckoutStore();
      useEffect(() => void stores.add(store), [store]);
      return null;
    }
    render(
      <StrictMode>
        <StripeProvider stripe={simulator.stripe} options={{ clientSecret }}>
          {[0, 1].map((index) => (
            <AdoptedCheckoutProvider key={index}>
              <Submit.Root confirmOptions={BUYER} />
              <Handle />
            </AdoptedCheckoutProvider>
          ))}
        </StripeProvider>
      </StrictMode>,
    );
    expect(await screen.findAllByText(/^Pay \$/)).toHaveLength(2);
    const results = await act(() => Promise.all([...stores].map(({ submit }) => submit(BUYER))));
    expect(results.map(({ type }) => type)).toEqual(['success', 'success']);
    expect(await screen.findAllByText('Done')).toHaveLength(2);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await expectPaidOnce(simulator, sessionId);
  });
});
