import * as installed from '@stripe/react-stripe-js/checkout';
import { act, render, screen, waitFor } from '@testing-library/react';
import { scenarios } from 'checkstand/testing';
import { Profiler, StrictMode, useLayoutEffect } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkstandWith } from '../support/react-stripe-of.js';
import { createSimulator } from '../support/simulator.js';

afterEach(() => {
  vi.doUnmock('@stripe/react-stripe-js/checkout');
  vi.resetModules();
});

describe.each(['clover', 'dahlia', 'endive'] as const)(
  'the tap with react-stripe-js of %s',
  (train) => {
    const open = async () => {
      const simulator = createSimulator({ train });
      const { clientSecret } = await scenarios.cart.create(simulator);
      const { checkstand, reactStripe } = await checkstandWith(train);
      return { simulator, clientSecret, reactStripe, ...checkstand };
    };

    it('lets Stripe’s own Elements work over our one sdk', async () => {
      const { simulator, clientSecret, CheckoutProvider, PaymentElement } = await open();
      const name = train === 'clover' ? 'initCheckout' : 'initCheckoutElementsSdk';
      const stripe = simulator.stripe as unknown as Record<string, () => unknown>;
      const inits = ['initCheckout', 'initCheckoutElementsSdk']
        .filter((init) => init in stripe)
        .map((init) => vi.spyOn(stripe, init));
      expect(stripe[name]).toBeDefined();
      render(
        <StrictMode>
          <CheckoutProvider stripe={simulator.stripe} clientSecret={clientSecret}>
            <PaymentElement />
          </CheckoutProvider>
        </StrictMode>,
      );
      expect(await screen.findAllByLabelText('Card number')).toHaveLength(1);
      const calls = inits.reduce((sum, init) => sum + init.mock.calls.length, 0);
      expect(calls).toBe(1);
    });

    it('keeps Stripe’s own hook up to date, from the first read on', async () => {
      const page = await open();
      const { simulator, clientSecret, CheckoutProvider, useCheckoutActions } = page;
      const useCheckout = page.reactStripe.useCheckout as () =>
        | { type: 'success'; checkout: { total: { total: { amount: string } }; confirm: unknown } }
        | { type: 'loading' };
      let apply = (_: string): Promise<unknown> => Promise.resolve();
      const Total = () => {
        const result = useCheckout();
        apply = useCheckoutActions().applyPromotionCode;
        return <output>{result.type === 'success' && result.checkout.total.total.amount}</output>;
      };
      render(
        <CheckoutProvider stripe={simulator.stripe} clientSecret={clientSecret}>
          <Total />
        </CheckoutProvider>,
      );
      await waitFor(() => expect(screen.getByText(/^\$/)).toBeInTheDocument());
      const before = screen.getByText(/^\$/).textContent;
      await act(() => apply('WELCOME10'));
      await waitFor(() => expect(screen.getByText(/^\$/).textContent).not.toBe(before));
      await act(() => apply('WELCOME10'));
    });

    it('renders nothing of Stripe’s at a change while nobody reads its session', async () => {
      const page = await open();
      const { simulator, clientSecret, CheckoutProvider, PaymentElement, useCheckoutActions } =
        page;
      let apply = (_: string): Promise<unknown> => Promise.resolve();
      const Verbs = () => {
        apply = useCheckoutActions().applyPromotionCode;
        return null;
      };
      const commits = vi.fn();
      render(
        <Profiler id="page" onRender={commits}>
          <CheckoutProvider stripe={simulator.stripe} clientSecret={clientSecret}>
            <PaymentElement />
            <Verbs />
          </CheckoutProvider>
        </Profiler>,
      );
      await screen.findByLabelText('Card number');
      await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
      commits.mockClear();
      await act(() => apply('WELCOME10'));
      expect(commits).not.toHaveBeenCalled();
    });
  },
);

describe('commits from mount to content', () => {
  it('are no more than with react-stripe-js alone', async () => {
    const { CheckoutProvider, useCheckoutSession } = (await checkstandWith('endive')).checkstand;
    const simulator = createSimulator();
    const { clientSecret } = await scenarios.cart.create(simulator);
    const stripe = Promise.resolve(simulator.stripe);

    /** Renders a page around `useTotal` and counts its commits up to the one that shows the total. */
    const count = async (
      useTotal: () => string | null,
      withProvider: (children: React.ReactNode) => React.ReactNode,
    ) => {
      let commits = 0;
      let shownAt = 0;
      const Total = () => {
        const total = useTotal();
        // Runs within the commit, before the profiler hears of it.
        useLayoutEffect(() => {
          if (total && shownAt === 0) shownAt = commits + 1;
        });
        return <p>{total}</p>;
      };
      const { unmount } = render(
        <Profiler id="page" onRender={() => (commits += 1)}>
          {withProvider(<Total />)}
        </Profiler>,
      );
      await screen.findByText(/^\$/);
      unmount();
      return shownAt;
    };

    const ours = await count(
      () => useCheckoutSession(({ total }) => total.total.amount),
      (children) => (
        <CheckoutProvider stripe={stripe} clientSecret={clientSecret}>
          {children}
        </CheckoutProvider>
      ),
    );
    const theirs = await count(
      () => {
        const result = installed.useCheckoutElements();
        return result.type === 'success' ? result.checkout.total.total.amount : null;
      },
      (children) => (
        <installed.CheckoutElementsProvider stripe={stripe} options={{ clientSecret }}>
          {children}
        </installed.CheckoutElementsProvider>
      ),
    );
    expect(ours).toBeGreaterThan(0);
    expect(ours).toBeLessThanOrEqual(theirs);
  });
});
