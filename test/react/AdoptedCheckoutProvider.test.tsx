import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { CheckoutEvent, CheckoutStore } from 'checkstand';
import { scenarios, type ScenarioName, type StripeSimulator, type Train } from 'checkstand/testing';
import { Profiler, StrictMode, type ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { enterCard } from '../support/enter-card.js';
import { checkstandWith } from '../support/react-stripe-of.js';
import { createSimulator } from '../support/simulator.js';

afterEach(() => {
  vi.doUnmock('@stripe/react-stripe-js/checkout');
  vi.resetModules();
});

/** A page of Stripe's own provider with ours inside, and the store of ours. */
async function openPage(train: Train, scenario: ScenarioName = 'cart', given?: StripeSimulator) {
  const simulator = given ?? createSimulator({ train });
  const session = await scenarios[scenario].create(simulator);
  const { checkstand, StripeProvider, useStripeCheckout } = await checkstandWith(train);
  const { AdoptedCheckoutProvider, useCheckoutStore } = checkstand;
  let store: CheckoutStore | null = null;
  const Handle = () => {
    store = useCheckoutStore();
    return null;
  };
  const options = { clientSecret: session.clientSecret };
  const events: CheckoutEvent[] = [];
  const page = (inside: ReactNode, beside?: ReactNode) => (
    <StripeProvider stripe={simulator.stripe} options={options}>
      {beside}
      <AdoptedCheckoutProvider onEvent={(event) => events.push(event)}>
        <Handle />
        {inside}
      </AdoptedCheckoutProvider>
    </StripeProvider>
  );
  /** What a page written for react-stripe-js shows. */
  const StripeTotal = () => {
    const result = useStripeCheckout();
    if (result.type !== 'success') return null;
    const { checkout } = result;
    return (
      <button type="button" onClick={() => void checkout.applyPromotionCode('WELCOME10')}>
        Stripe: {checkout.total.total.amount}
      </button>
    );
  };
  return {
    ...checkstand,
    ...session,
    StripeProvider,
    simulator,
    page,
    options,
    events,
    StripeTotal,
    user: userEvent.setup(),
    store: () => store!,
  };
}

function spyOnInits(stripe: object) {
  return ['initCheckout', 'initCheckoutElementsSdk']
    .filter((name) => name in stripe)
    .map((name) => vi.spyOn(stripe as Record<string, () => unknown>, name));
}

describe.each(['clover', 'dahlia', 'endive'] as const)(
  '<AdoptedCheckoutProvider> with react-stripe-js of %s',
  (train) => {
    it('works over the session that Stripe’s provider started, in StrictMode, and pays', async () => {
      const { simulator, page, user, sessionId, ...checkstand } = await openPage(train);
      const { CheckoutStatus, LineItems, Totals, PaymentElement, Submit } = checkstand;
      const inits = spyOnInits(simulator.stripe);
      render(
        <StrictMode>
          {page(
            <>
              <CheckoutStatus.Loading />
              <CheckoutStatus.Open>
                <LineItems />
                <Totals.Root />
                <PaymentElement />
                <Submit.Root
                  confirmOptions={{ redirect: 'if_required', email: 'ada@example.com' }}
                />
              </CheckoutStatus.Open>
              <CheckoutStatus.Complete />
            </>,
          )}
        </StrictMode>,
      );
      expect(screen.getByText('Loading your checkout…')).toBeInTheDocument();
      expect(await screen.findByText('Stoneware mug')).toBeInTheDocument();
      expect(inits.reduce((sum, { mock }) => sum + mock.calls.length, 0)).toBe(1);
      await enterCard(user);
      await user.click(screen.getByRole('button', { name: /^Pay \$/ }));
      expect(await screen.findByText(/^Thank you/)).toHaveFocus();
      expect(simulator.controls.payments(sessionId)).toHaveLength(1);
    });

    it('shows on either side what the other one changed', async () => {
      const { page, user, store, StripeTotal, Totals, PromotionCode } = await openPage(train);
      const { container } = render(
        page(
          <>
            <Totals.Root />
            <PromotionCode.Root />
          </>,
          <StripeTotal />,
        ),
      );
      const total = () => store().getState().session!.total.total.amount;
      const before = (await screen.findByText(/^Stripe: /)).textContent;
      // Stripe's hook changes it, our parts show it.
      await user.click(screen.getByText(/^Stripe: /));
      expect(await screen.findByRole('button', { name: /^Remove.*WELCOME10/ })).toBeVisible();
      await waitFor(() => expect(screen.getByText(/^Stripe: /).textContent).not.toBe(before));
      expect(screen.getByText(/^Stripe: /)).toHaveTextContent(total());
      expect(container.querySelector('[data-checkstand="totals"]')).toHaveTextContent(total());
      // Our parts change it, Stripe's hook shows it.
      await user.click(screen.getByRole('button', { name: /^Remove/ }));
      await waitFor(() => expect(screen.getByText(/^Stripe: /)).toHaveTextContent(before));
      expect(before).toContain(total());
    });

    it('renders nothing of the page at a change but what shows it', async () => {
      const { page, store, Totals } = await openPage(train);
      const commits = vi.fn();
      const rendered = vi.fn();
      const Silent = () => {
        rendered();
        return null;
      };
      render(
        page(
          <>
            <Profiler id="silent" onRender={commits}>
              <Silent />
            </Profiler>
            <Totals.Root />
          </>,
        ),
      );
      await screen.findByText('Subtotal');
      commits.mockClear();
      rendered.mockClear();
      await act(() => store().actions.applyPromotionCode('WELCOME10'));
      expect(await screen.findByText(/Discount|WELCOME10|10%/)).toBeInTheDocument();
      expect(rendered).not.toHaveBeenCalled();
      expect(commits).not.toHaveBeenCalled();
    });

    it('keeps Stripe’s refusals, and what happened is told', async () => {
      const { page, store, events, sessionId } = await openPage(train);
      render(page(null));
      await waitFor(() => expect(store().getState().status).toBe('open'));
      const result = await act(() => store().actions.applyPromotionCode('NOSUCHCODE'));
      expect(result).toMatchObject({ type: 'error', error: { code: 'invalidCode' } });
      await waitFor(() =>
        expect(events).toEqual([
          { type: 'loaded', sessionId },
          { type: 'promotionCodeRefused', code: 'invalidCode' },
        ]),
      );
    });

    it('says why no session could be loaded, and offers nothing that cannot work', async () => {
      const simulator = createSimulator({ train });
      simulator.controls.failNext({
        on: 'init',
        status: 500,
        error: { type: 'api_error', message: 'Stripe is having a moment.' },
      });
      const { page, store, CheckoutStatus } = await openPage(train, 'cart', simulator);
      render(page(<CheckoutStatus.Error />));
      const alert = await screen.findByRole('alert');
      expect(alert).toHaveTextContent('Stripe is having a moment.');
      expect(alert).toHaveAttribute('data-code', 'sessionFailed');
      expect(screen.queryByRole('button')).not.toBeInTheDocument();
      for (const way of ['retry', 'restart'] as const) {
        expect(() => store()[way]()).toThrow(
          new RegExp(
            `^Checkstand: \`${way}\\(\\)\` was called within <AdoptedCheckoutProvider>\\. .*belongs to.* Give .*\`key\``,
          ),
        );
      }
    });

    it('takes the session of another secret when Stripe’s provider is mounted anew', async () => {
      const first = await openPage(train);
      const { simulator, StripeProvider, AdoptedCheckoutProvider, LineItems, CheckoutStatus } =
        first;
      const second = await scenarios.oneItem.create(simulator);
      const pageOf = (clientSecret: string) => (
        <StripeProvider key={clientSecret} stripe={simulator.stripe} options={{ clientSecret }}>
          <AdoptedCheckoutProvider>
            <CheckoutStatus.Loading />
            <LineItems />
          </AdoptedCheckoutProvider>
        </StripeProvider>
      );
      const { rerender } = render(pageOf(first.clientSecret));
      await screen.findByText('Stoneware mug');
      expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1);
      rerender(pageOf(second.clientSecret));
      expect(screen.getByText('Loading your checkout…')).toBeInTheDocument();
      await screen.findByText('Stoneware mug');
      expect(screen.getAllByRole('listitem')).toHaveLength(1);
    });

    it('finds the session that has been loaded long before it is mounted, in the same commit', async () => {
      const { simulator, StripeProvider, AdoptedCheckoutProvider, options, ...rest } =
        await openPage(train);
      const { StripeTotal, Totals, CheckoutStatus } = rest;
      const pageOf = (adopted: ReactNode) => (
        <StripeProvider stripe={simulator.stripe} options={options}>
          <StripeTotal />
          {adopted}
        </StripeProvider>
      );
      const { rerender } = render(pageOf(null));
      await screen.findByText(/^Stripe: /);
      rerender(
        pageOf(
          <AdoptedCheckoutProvider>
            <CheckoutStatus.Loading />
            <Totals.Root />
          </AdoptedCheckoutProvider>,
        ),
      );
      expect(screen.getByText('Subtotal')).toBeInTheDocument();
      expect(screen.queryByText('Loading your checkout…')).not.toBeInTheDocument();
    });
  },
);

describe('<AdoptedCheckoutProvider>', () => {
  it('offers neither retry nor restart', async () => {
    const { page, useCheckoutStatus } = await openPage('endive', 'expired');
    const Ways = () => {
      const { status, canRetry, canRestart } = useCheckoutStatus();
      return <output>{`${status} ${canRetry} ${canRestart}`}</output>;
    };
    render(page(<Ways />));
    expect(await screen.findByText('expired false false')).toBeInTheDocument();
  });

  it('speaks the language of its messages', async () => {
    const { StripeProvider, AdoptedCheckoutProvider, CheckoutStatus, simulator, options } =
      await openPage('endive');
    render(
      <StripeProvider stripe={simulator.stripe} options={options}>
        <AdoptedCheckoutProvider messages={{ loading: 'Un moment…' }}>
          <CheckoutStatus.Loading />
        </AdoptedCheckoutProvider>
      </StripeProvider>,
    );
    expect(screen.getByText('Un moment…')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText('Un moment…')).not.toBeInTheDocument());
  });

  it('leaves it to react-stripe-js to say that its provider is missing', async () => {
    const { AdoptedCheckoutProvider } = await openPage('endive');
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const handled = (event: Event) => event.preventDefault();
    window.addEventListener('error', handled);
    expect(() => render(<AdoptedCheckoutProvider />)).toThrow(/CheckoutElementsProvider/);
    window.removeEventListener('error', handled);
    vi.restoreAllMocks();
  });
});
