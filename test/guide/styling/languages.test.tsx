import { render, screen } from '@testing-library/react';
import { scenarios } from 'checkstand/testing';
import { expect, it } from 'vitest';
import { createSimulator } from '../../support/simulator.js';
import { GermanCheckout, LocalCheckout, OurWords } from './languages.js';

async function open() {
  const simulator = createSimulator({ locale: 'de' });
  const { clientSecret } = await scenarios.cart.create(simulator);
  return { stripe: simulator.stripe, clientSecret };
}

it('speaks one language', async () => {
  render(<GermanCheckout {...await open()} />);
  expect(await screen.findByRole('button', { name: /bezahlen$/ })).toBeVisible();
});

it('loads a language, and falls back to what is nearest', async () => {
  render(<LocalCheckout {...await open()} language="de-AT" />);
  expect(await screen.findByRole('button', { name: /bezahlen$/ })).toBeVisible();
});

it('says some things in words of the shop', async () => {
  render(<OurWords {...await open()} collect={{ promotionCode: true }} />);
  expect(await screen.findByLabelText('Aktionscode')).toBeVisible();
});
