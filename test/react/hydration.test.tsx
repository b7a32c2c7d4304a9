import { act, render, screen } from '@testing-library/react';
import {
  CheckoutProvider,
  CheckoutStatus,
  LineItems,
  PaymentElement,
  Submit,
  Totals,
} from 'checkstand';
import { scenarios } from 'checkstand/testing';
import { Suspense, type ComponentType } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { createLate } from '../support/create-late.js';
import { createSimulator } from '../support/simulator.js';

it('takes over the server’s markup without a mismatch and then loads', async () => {
  const simulator = createSimulator();
  const { clientSecret } = await scenarios.cart.create(simulator);
  const page = (
    <CheckoutProvider stripe={Promise.resolve(simulator.stripe)} clientSecret={clientSecret}>
      <CheckoutStatus.Loading />
      <LineItems />
      <Totals.Root />
      <PaymentElement />
      <Submit.Root />
    </CheckoutProvider>
  );
  // On a real server Stripe's Elements are plain markup; here, with a window, React 18 warns of their effects.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(page);
  vi.restoreAllMocks();
  const error = vi.spyOn(console, 'error');
  const loading = container.firstElementChild;
  expect(loading).toHaveTextContent('Loading your checkout…');
  render(page, { container, hydrate: true });
  // The very node of the server: nothing was thrown away and made anew.
  expect(container.firstElementChild).toBe(loading);
  await screen.findByText(/^Pay \$/);
  expect(error).not.toHaveBeenCalled();
});

it('shows the session in what is taken over only after it has loaded', async () => {
  const simulator = createSimulator();
  const { clientSecret } = await scenarios.cart.create(simulator);
  const page = (Part: ComponentType) => (
    <CheckoutProvider stripe={simulator.stripe} clientSecret={clientSecret}>
      <Suspense fallback={<p>Wait.</p>}>
        <CheckoutStatus.Loading />
        <Part />
      </Suspense>
      <Submit.Root />
    </CheckoutProvider>
  );
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(page(Totals.Root));
  vi.restoreAllMocks();
  const error = vi.spyOn(console, 'error');
  const { Late, arrive } = createLate(Totals.Root);
  const loading = screen.getByText('Loading your checkout…');
  // On the client its code comes late, when the session has been loaded already.
  render(page(Late), { container, hydrate: true });
  await screen.findByRole('button', { name: 'Pay $109.50' });
  expect(loading).toBeInTheDocument();
  await act(async () => arrive());
  expect(loading).not.toBeInTheDocument();
  expect(container.querySelector('dl')).toHaveTextContent('Total$109.50');
  expect(error).not.toHaveBeenCalled();
});
