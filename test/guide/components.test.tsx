import { render, screen, within } from '@testing-library/react';
import { createStripeSimulator, scenarios } from 'checkstand/testing';
import { expect, test } from 'vitest';
import { fillCard } from './fill-card.js';
import { openCheckout } from './open-checkout.js';
import { CheckoutPage } from './shop/checkout-page.js';

// #region declined
test('a declined card can be tried again', async () => {
  const { user } = await openCheckout();
  await fillCard(user, '4000 0000 0000 9995');
  await user.click(screen.getByRole('button', { name: 'Pay $48.00' }));
  expect(await screen.findByText(/insufficient funds/)).toBeVisible();

  await fillCard(user, '4242 4242 4242 4242');
  await user.click(screen.getByRole('button', { name: 'Pay $48.00' }));
  expect(await screen.findByText('Thank you. Your payment was successful.')).toBeVisible();
});
// #endregion

// #region three-d-secure
test('the bank asks the buyer', async () => {
  const { user } = await openCheckout();
  await fillCard(user, '4000 0000 0000 3220');
  await user.click(screen.getByRole('button', { name: 'Pay $48.00' }));

  const bank = await screen.findByRole('dialog', { name: /3D Secure/ });
  await user.click(within(bank).getByRole('button', { name: 'Complete' }));
  expect(await screen.findByText('Thank you. Your payment was successful.')).toBeVisible();
});
// #endregion

// #region promotion-code
test('a promotion code lowers the total', async () => {
  const { user, stripe } = await openCheckout();
  const coupon = await stripe.coupons.create({ percent_off: 25, duration: 'once' });
  await stripe.promotionCodes.create({
    code: 'SPRING',
    promotion: { type: 'coupon', coupon: coupon.id },
  });

  await user.type(await screen.findByLabelText('Promotion code'), 'SPRING{Enter}');
  expect(await screen.findByRole('button', { name: 'Pay $36.00' })).toBeVisible();

  await user.click(screen.getByRole('button', { name: /Remove.*SPRING/ }));
  expect(await screen.findByRole('button', { name: 'Pay $48.00' })).toBeVisible();
});
// #endregion

// #region offline
test('a change that does not reach Stripe is taken back, and the page says why', async () => {
  const { user, simulator } = await openCheckout();
  const quantity = await screen.findByRole('spinbutton', { name: 'Quantity of Mug' });

  simulator.controls.setOffline(true);
  await user.click(screen.getByRole('button', { name: 'Increase quantity of Mug' }));
  expect(await screen.findByText(/could not reach Stripe/)).toBeVisible();
  expect(quantity).toHaveValue('2');

  simulator.controls.setOffline(false);
  await user.click(screen.getByRole('button', { name: 'Increase quantity of Mug' }));
  expect(await screen.findByRole('button', { name: 'Pay $72.00' })).toBeVisible();
});
// #endregion

// #region expired
test('a session that expires while the page is open', async () => {
  const { user, simulator } = await openCheckout();
  await fillCard(user);
  simulator.controls.advanceTime(24 * 60 * 60);
  await user.click(screen.getByRole('button', { name: 'Pay $48.00' }));
  expect(await screen.findByText(/expired/)).toBeVisible();
});
// #endregion

// #region scenario
test('a hundred lines', async () => {
  const simulator = createStripeSimulator();
  const { clientSecret } = await scenarios.manyItems.create(simulator);
  render(<CheckoutPage stripe={simulator.stripe} clientSecret={clientSecret} />);
  expect(await screen.findByText('Sample roast No. 100')).toBeVisible();
});
// #endregion
