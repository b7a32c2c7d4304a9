import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import {
  CheckoutProvider,
  CheckoutStatus,
  PaymentElement,
  Submit,
  Totals,
  useCheckoutSession,
  useCheckoutStatus,
} from 'checkstand';
import { scenarios } from 'checkstand/testing';
import { StrictMode, useRef, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderCheckout } from '../support/render-checkout.js';
import { createSimulator } from '../support/simulator.js';
import { enterCard } from '../support/enter-card.js';

afterEach(() => vi.restoreAllMocks());

const STAY = { redirect: 'if_required', email: 'buyer@example.com' } as const;

function Status() {
  const { status, error } = useCheckoutStatus();
  return <output aria-label="status">{error ? `${status}: ${error.code}` : status}</output>;
}

const status = () => screen.getByLabelText('status').textContent;
const isOpen = () => waitFor(() => expect(status()).toBe('open'));

describe('<CheckoutProvider>', () => {
  it('takes a payment', async () => {
    const { user, simulator, sessionId } = await renderCheckout(
      <>
        <CheckoutStatus.Loading />
        <CheckoutStatus.Open>
          <Totals.Root />
          <PaymentElement />
          <Submit.Root confirmOptions={STAY} />
        </CheckoutStatus.Open>
        <CheckoutStatus.Complete />
      </>,
    );
    expect(screen.getByText('Loading your checkout…')).toBeInTheDocument();
    await enterCard(user);
    await user.click(screen.getByText(/^Pay/));
    expect(await screen.findByText(/Thank you/)).toHaveFocus();
    expect(simulator.controls.payments(sessionId)).toHaveLength(1);
  });

  it('says what is wrong without one', () => {
    // React tells both of an error that is caught here all the same.
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const quiet = new AbortController();
    window.addEventListener('error', (event) => event.preventDefault(), { signal: quiet.signal });
    const ReadsSession = () => <>{useCheckoutSession()?.id}</>;
    expect(() => render(<ReadsSession />)).toThrow(
      'Checkstand: useCheckoutSession was rendered without a <CheckoutProvider> around it. ' +
        'It reads the session from there. Wrap the checkout page in one.',
    );
    quiet.abort();
  });

  describe('in StrictMode', () => {
    it('starts one session and asks for the secret once', async () => {
      const simulator = createSimulator();
      const { clientSecret } = await scenarios.cart.create(simulator);
      const init = vi.spyOn(simulator.stripe, 'initCheckoutElementsSdk');
      const ask = vi.fn(() => Promise.resolve(clientSecret));
      render(
        <StrictMode>
          <CheckoutProvider stripe={simulator.stripe} clientSecret={ask}>
            <Status />
            <PaymentElement />
          </CheckoutProvider>
        </StrictMode>,
      );
      await isOpen();
      await screen.findByLabelText('Card number');
      expect(init).toHaveBeenCalledOnce();
      expect(ask).toHaveBeenCalledOnce();
      expect(screen.getAllByLabelText('Card number')).toHaveLength(1);
    });
  });

  describe('prop: clientSecret', () => {
    it('starts another session when it changes', async () => {
      const simulator = createSimulator();
      const first = await scenarios.cart.create(simulator);
      const second = await scenarios.oneItem.create(simulator);
      const Id = () => <output aria-label="id">{useCheckoutSession(({ id }) => id)}</output>;
      const page = (clientSecret: string) => (
        <CheckoutProvider stripe={simulator.stripe} clientSecret={clientSecret} options={{}}>
          <Id />
        </CheckoutProvider>
      );
      const { rerender } = render(page(first.clientSecret));
      const id = screen.getByLabelText('id');
      await waitFor(() => expect(id).toHaveTextContent(first.sessionId));
      rerender(page(second.clientSecret));
      await waitFor(() => expect(screen.getByLabelText('id')).toHaveTextContent(second.sessionId));
    });
  });

  describe('prop: options', () => {
    it('changes the appearance of Stripe’s Elements and nothing else', async () => {
      const simulator = createSimulator();
      const { clientSecret } = await scenarios.cart.create(simulator);
      const init = vi.spyOn(simulator.stripe, 'initCheckoutElementsSdk');
      const page = (colorPrimary: string) => (
        <CheckoutProvider
          stripe={simulator.stripe}
          clientSecret={clientSecret}
          options={{ elementsOptions: { appearance: { variables: { colorPrimary } } } }}
        >
          <Status />
          <PaymentElement />
        </CheckoutProvider>
      );
      const { rerender } = render(page('#111111'));
      const styles = () => document.head.innerHTML;
      await isOpen();
      const input = await screen.findByLabelText('Card number');
      await waitFor(() => expect(styles()).toContain('#111111'));
      rerender(page('#222222'));
      await waitFor(() => expect(styles()).toContain('#222222'));
      expect(screen.getByLabelText('Card number')).toBe(input);
      expect(init).toHaveBeenCalledOnce();
    });
  });

  describe('when loading fails', () => {
    it('recovers by retry, and Stripe’s Elements come with it', async () => {
      const simulator = createSimulator();
      const { clientSecret } = await scenarios.cart.create(simulator);
      simulator.controls.failNext({ on: 'init' });
      const { user } = await renderCheckout(
        <>
          <Status />
          <CheckoutStatus.Error />
          <PaymentElement />
        </>,
        { simulator, provider: { clientSecret } },
      );
      await waitFor(() => expect(status()).toBe('error: sessionFailed'));
      await user.click(screen.getByText('Try again'));
      await isOpen();
      await screen.findByLabelText('Card number');
    });
  });

  describe('when the session expires', () => {
    it('keeps its parts mounted and restarts with what the function brings', async () => {
      const simulator = createSimulator();
      const first = await scenarios.freeOrder.create(simulator);
      const second = await scenarios.oneItem.create(simulator);
      const secrets = [first.clientSecret, second.clientSecret];
      const Part = () => {
        const mounted = useRef(0);
        const [at] = useState(() => (mounted.current += 1));
        return <output aria-label="mounted">{at}</output>;
      };
      const { user } = await renderCheckout(
        <>
          <Status />
          <Part />
          <Submit.Root confirmOptions={STAY} />
          <CheckoutStatus.Expired />
        </>,
        { simulator, provider: { clientSecret: () => Promise.resolve(secrets.shift()!) } },
      );
      await isOpen();
      const part = screen.getByLabelText('mounted');
      simulator.controls.expireSession(first.sessionId);
      await user.click(screen.getByText('Complete order'));
      await waitFor(() => expect(status()).toBe('expired'));
      expect(screen.getByLabelText('mounted')).toBe(part);
      await user.click(screen.getByText('Start again'));
      await isOpen();
      expect(secrets).toEqual([]);
    });
  });

  describe('when it goes away', () => {
    it('shows nothing late', async () => {
      const error = vi.spyOn(console, 'error');
      const { unmount } = await renderCheckout(<Status />, { latency: 5 });
      unmount();
      await new Promise((resolve) => setTimeout(resolve, 30));
      expect(error).not.toHaveBeenCalled();
    });

    it('1,000 times leaves at most one handler on each sdk, each of them inert', async () => {
      const simulator = createSimulator();
      const { clientSecret } = await scenarios.oneItem.create(simulator);
      const handlers: unknown[][] = [];
      const init = simulator.stripe.initCheckoutElementsSdk.bind(simulator.stripe);
      vi.spyOn(simulator.stripe, 'initCheckoutElementsSdk').mockImplementation((options) => {
        const sdk = init(options);
        const own: unknown[] = [];
        handlers.push(own);
        const on = sdk.on.bind(sdk);
        sdk.on = (event, handler) => {
          own.push(handler);
          on(event, handler);
        };
        return sdk;
      });
      for (let mount = 0; mount < 1000; mount += 1) {
        render(
          <CheckoutProvider stripe={simulator.stripe} clientSecret={clientSecret}>
            <Status />
          </CheckoutProvider>,
        );
        // Every fiftieth page lives long enough to load.
        if (mount % 50 === 0) await isOpen();
        cleanup();
      }
      expect(handlers.length).toBeGreaterThanOrEqual(20);
      expect(Math.max(...handlers.map((own) => own.length))).toBe(1);
    });
  });

  describe('renders', () => {
    it('nothing for an identical session', async () => {
      const { simulator, container } = await renderCheckout(
        <>
          <Status />
          <Totals.Root />
          <Submit.Root />
        </>,
      );
      await isOpen();
      const mutations: MutationRecord[] = [];
      const observer = new MutationObserver((records) => mutations.push(...records));
      observer.observe(container, {
        attributes: true,
        childList: true,
        characterData: true,
        subtree: true,
      });
      expect(simulator.controls.calls()).toEqual(['init']);
      await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
      expect(mutations).toEqual([]);
      observer.disconnect();
    });
  });
});
