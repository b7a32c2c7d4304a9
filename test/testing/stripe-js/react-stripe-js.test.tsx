import * as endiveReact from '@stripe/react-stripe-js/checkout';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import * as cloverReact from '../../matrix/clover/node_modules/@stripe/react-stripe-js/dist/checkout.esm.mjs';
import * as dahliaReact from '../../matrix/dahlia/node_modules/@stripe/react-stripe-js/dist/checkout.esm.mjs';
import type { Train } from '../../../src/testing/trains.js';
import { createMugSession, createWorld } from './support/world.js';

// Typing in jsdom is slow on a busy machine, and no test here is about time.
vi.setConfig({ testTimeout: 30_000 });

/** What the three majors of react-stripe-js have in common, under one name each. */
interface Bindings {
  Provider: (props: {
    stripe: unknown;
    options: { clientSecret: string };
    children: ReactNode;
  }) => ReactNode;
  PaymentElement: (props: { onReady?: (element: unknown) => void }) => ReactNode;
  useCheckout: () =>
    | { type: 'loading' }
    | { type: 'error'; error: { message: string } }
    | { type: 'success'; checkout: Checkout };
}

interface Checkout {
  total: { total: { amount: string } };
  canConfirm: boolean;
  lastPaymentError: { message: string } | null;
  status: { type: string };
  lineItems: Array<{ id: string; quantity: number }>;
  confirm: (options: { redirect: 'if_required' }) => Promise<unknown>;
  updateLineItemQuantity: (change: { lineItem: string; quantity: number }) => Promise<unknown>;
}

// Each major's components take the Stripe of their own @stripe/stripe-js.
const BINDINGS: Array<[Train, Bindings]> = [
  ['clover', { ...cloverReact, Provider: cloverReact.CheckoutProvider } as unknown as Bindings],
  [
    'dahlia',
    { ...dahliaReact, Provider: dahliaReact.CheckoutElementsProvider } as unknown as Bindings,
  ],
  [
    'endive',
    {
      ...endiveReact,
      Provider: endiveReact.CheckoutElementsProvider,
      useCheckout: endiveReact.useCheckoutElements,
    } as unknown as Bindings,
  ],
];

/** A small page as any user of react-stripe-js would write it. */
function createPage({ useCheckout, PaymentElement }: Bindings) {
  return function Page() {
    const result = useCheckout();
    if (result.type !== 'success') {
      return (
        <>
          <PaymentElement />
          <p>{result.type === 'error' ? result.error.message : 'Loading'}</p>
        </>
      );
    }
    const { checkout } = result;
    const [line] = checkout.lineItems;
    return (
      <>
        <PaymentElement />
        <p>Total {checkout.total.total.amount}</p>
        <p>Status {checkout.status.type}</p>
        <p role="alert">{checkout.lastPaymentError?.message}</p>
        <button
          type="button"
          onClick={() =>
            line &&
            checkout.updateLineItemQuantity({ lineItem: line.id, quantity: line.quantity + 1 })
          }
        >
          One more
        </button>
        <button
          type="button"
          disabled={!checkout.canConfirm}
          onClick={() => checkout.confirm({ redirect: 'if_required' })}
        >
          Pay
        </button>
      </>
    );
  };
}

async function open(train: Train, bindings: Bindings) {
  const world = createWorld({ train });
  const session = await createMugSession(world.server);
  const options = { clientSecret: session.client_secret };
  const Page = createPage(bindings);
  const view = render(
    <StrictMode>
      <bindings.Provider stripe={world.simulator.stripe} options={options}>
        <Page />
      </bindings.Provider>
    </StrictMode>,
  );
  return { ...world, ...view, session };
}

async function typeCard(number: string) {
  const input = await screen.findByLabelText('Card number');
  await userEvent.clear(input);
  await userEvent.type(input, number);
  await userEvent.type(screen.getByLabelText('Expiration date'), '1234');
  await userEvent.type(screen.getByLabelText('Security code'), '123');
  await userEvent.type(screen.getByLabelText('ZIP code'), '94107');
}

describe.each(BINDINGS)('react-stripe-js of %s', (train, bindings) => {
  it('shows the session and pays, with nothing changed', async () => {
    const { simulator, session } = await open(train, bindings);
    expect(await screen.findByText('Total $12.50')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Pay' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'One more' }));
    expect(await screen.findByText('Total $25.00')).toBeVisible();
    await typeCard('4242424242424242');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Pay' })).toBeEnabled());
    await userEvent.click(screen.getByRole('button', { name: 'Pay' }));
    expect(await screen.findByText('Status complete')).toBeVisible();
    expect(simulator.controls.payments(session.id)).toMatchObject([{ amount: 2500 }]);
  });

  it('shows why a card was declined', async () => {
    await open(train, bindings);
    await screen.findByText('Total $12.50');
    await typeCard('4000000000000002');
    await userEvent.click(screen.getByRole('button', { name: 'Pay' }));
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent('Your card was declined.'),
    );
    expect(screen.getByText('Status open')).toBeVisible();
  });

  it('mounts one Payment Element and takes it away on unmount', async () => {
    const { unmount } = await open(train, bindings);
    await screen.findByLabelText('Card number');
    expect(screen.getAllByLabelText('Card number')).toHaveLength(1);
    unmount();
    expect(screen.queryByLabelText('Card number')).toBeNull();
  });
});

/** The Elements of a major, each with something that shows that it is there. */
const ELEMENTS: Array<[Train, string[]]> = [
  ['clover', []],
  ['dahlia', ['ContactDetailsElement', 'LinkSignupElement', 'TermsElement']],
  ['endive', ['ContactDetailsElement', 'LinkSignupElement', 'TermsElement']],
];

const COMMON_ELEMENTS = [
  'PaymentElement',
  'BillingAddressElement',
  'ShippingAddressElement',
  'ExpressCheckoutElement',
  'CurrencySelectorElement',
  'TaxIdElement',
];

describe.each(ELEMENTS)('every Element of react-stripe-js of %s', (train, own) => {
  it('mounts, gets ready, and goes away', async () => {
    const bindings = new Map(BINDINGS).get(train) as unknown as Bindings &
      Record<string, (props: { onReady: () => void }) => ReactNode>;
    const { simulator, server } = createWorld({ train });
    const session = await createMugSession(server);
    const names = [...COMMON_ELEMENTS, ...own];
    const ready = vi.fn();
    const { container, unmount } = render(
      <bindings.Provider
        stripe={simulator.stripe}
        options={{ clientSecret: session.client_secret }}
      >
        {names.map((name) => {
          const Element = bindings[name];
          return Element && <Element key={name} onReady={() => ready(name)} />;
        })}
      </bindings.Provider>,
    );
    await waitFor(() => expect(new Set(ready.mock.calls.flat())).toEqual(new Set(names)));
    expect(container.querySelectorAll('.SimulatedStripeElement')).toHaveLength(names.length);
    unmount();
    expect(container.querySelector('.SimulatedStripeElement')).toBeNull();
  });
});

describe('a provider of another train', () => {
  it('is told by the error that it expects', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const bindings = new Map(BINDINGS).get('clover');
    if (!bindings) throw new Error('The bindings of clover are in the list.');
    await expect(open('endive', bindings)).rejects.toThrow(/initCheckoutElementsSdk/);
    error.mockRestore();
  });
});
