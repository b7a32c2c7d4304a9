import { Elements } from '@stripe/react-stripe-js';
import { render, screen, waitFor } from '@testing-library/react';
import { CheckoutProvider, useCheckoutStatus } from 'checkstand';
import { useState, version } from 'react';
import { version as domVersion } from 'react-dom';
import { renderToString } from 'react-dom/server';
import { expect, inject, it } from 'vitest';
import { createWorld } from '../support/create-world.js';
import { loadRealStripe } from './load-stripe.js';

/** The majors that belong to a train. */
const MAJORS = {
  clover: { 'stripe-js': /^8\./, 'react-stripe-js': /^5\./ },
  dahlia: { 'stripe-js': /^9\./, 'react-stripe-js': /^6\./ },
  endive: { 'stripe-js': /^10\./, 'react-stripe-js': /^7\./ },
};

/** Fails with "Invalid hook call" where react-dom, Testing Library or Stripe bring a second React. */
function Counter() {
  const [count] = useState(7);
  return <p>{count} pieces</p>;
}

it('is the React of this project, for all that render', () => {
  const major = new RegExp(`^${inject('react')}\\.`);
  expect(version).toMatch(major);
  expect(domVersion).toMatch(major);
  expect(renderToString(<Counter />)).toContain('pieces');
  render(
    <Elements stripe={null}>
      <Counter />
    </Elements>,
  );
  expect(screen.getByText('7 pieces')).toBeInTheDocument();
});

it('is the train of this project: loader, script, Stripe object and Elements', async () => {
  const train = inject('train');
  const { simulator, provider } = createWorld(() => ({}), { train });
  const { stripe, source, versions } = await loadRealStripe(simulator);
  expect(source).toBe(`https://js.stripe.com/${train}/stripe.js`);
  const Status = () => <output>{useCheckoutStatus().status}</output>;
  render(
    <CheckoutProvider stripe={stripe} {...provider}>
      <Status />
    </CheckoutProvider>,
  );
  expect(await screen.findByText('open')).toBeInTheDocument();
  await waitFor(() =>
    expect(versions).toEqual({
      'stripe-js': expect.stringMatching(MAJORS[train]['stripe-js']),
      'react-stripe-js': expect.stringMatching(MAJORS[train]['react-stripe-js']),
    }),
  );
});
