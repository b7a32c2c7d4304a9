import { render, screen, waitFor, within } from '@testing-library/react';
import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event';
import { CheckoutPage, CheckoutReturn } from 'checkstand';
import { scenarios } from 'checkstand/testing';
import { StrictMode, type ReactElement } from 'react';
import { beforeAll, beforeEach, expect, inject, it, onTestFinished, vi } from 'vitest';
import { createSession, mug, type SessionRecipe } from '../support/create-world.js';
import { enter, enterCard } from '../support/enter-card.js';
import { merchantOf } from '../support/merchant.js';
import { createSimulator } from '../support/simulator.js';
import { loadRealStripe, type LoadedStripe } from './load-stripe.js';

const simulator = createSimulator({ train: inject('train') });
const merchant = merchantOf(simulator);
const collect = { promotionCode: true, billingAddress: true };
let loaded: LoadedStripe;

beforeAll(async () => {
  loaded = await loadRealStripe(simulator);
});

beforeEach(() => {
  loaded.navigate.mockClear();
});

/** A page in StrictMode. The test fails when React has anything to say of it. */
function open(page: ReactElement) {
  const error = vi.spyOn(console, 'error');
  onTestFinished(() => {
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });
  render(<StrictMode>{page}</StrictMode>);
  // To look at the styles of all ancestors at each click takes jsdom half of the test.
  return userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
}

/** A session that has nearly everything that a cart can have. */
const everything: SessionRecipe = async (server) => {
  const coupon = await server.coupons.create({ percent_off: 25, duration: 'once' });
  await server.promotionCodes.create({
    code: 'SPRING',
    promotion: { type: 'coupon', coupon: coupon.id },
  });
  const shipping = (display_name: string, amount: number) =>
    ({
      shipping_rate_data: {
        type: 'fixed_amount',
        display_name,
        fixed_amount: { amount, currency: 'usd' },
      },
    }) as const;
  const adjustable = { adjustable_quantity: { enabled: true, minimum: 0, maximum: 9 } };
  return {
    return_url: 'https://shop.example/return?session_id={CHECKOUT_SESSION_ID}',
    allow_promotion_codes: true,
    billing_address_collection: 'required',
    shipping_address_collection: { allowed_countries: ['US', 'CA'] },
    shipping_options: [shipping('Standard', 0), shipping('Express', 1200)],
    line_items: [
      mug(adjustable),
      {
        price_data: { currency: 'usd', unit_amount: 9900, product_data: { name: 'Kettle' } },
        quantity: 1,
        ...adjustable,
      },
    ],
  };
};

// By their texts: to look for roles takes jsdom seconds on a page with two lists of countries.
const payButton = (amount: string) => screen.findByText(`Pay ${amount}`);

it('sells by every part of the page, through a declined card, up to the return page', async () => {
  const clientSecret = await createSession(simulator, everything);
  const user = open(
    <CheckoutPage stripe={loaded.stripe} clientSecret={clientSecret} collect={collect} />,
  );
  expect(await payButton('$123.00')).toBeVisible();

  await user.click(screen.getByLabelText('Increase quantity of Stoneware mug'));
  expect(await payButton('$147.00')).toBeVisible();
  await user.click(screen.getByLabelText('Remove Kettle'));
  expect(await payButton('$48.00')).toBeVisible();
  expect(screen.queryByText('Kettle')).not.toBeInTheDocument();

  await user.type(screen.getByLabelText('Promotion code'), 'NOSUCHCODE{Enter}');
  expect(await screen.findByText(/not valid|invalid/i)).toBeVisible();
  await user.clear(screen.getByLabelText('Promotion code'));
  await user.type(screen.getByLabelText('Promotion code'), 'SPRING{Enter}');
  expect(await payButton('$36.00')).toBeVisible();
  await user.click(screen.getByText('Express'));
  expect(await payButton('$48.00')).toBeVisible();

  await enter(user, 'Email', 'jenny.rosen@example.com');
  for (const name of ['Shipping address', 'Billing address']) {
    // Ours has that name; so has Stripe's Element in it.
    const [heading] = await screen.findAllByText(name, { selector: 'legend' });
    const inside = within(heading!.closest('fieldset')!);
    await enter(user, 'Full name', 'Jenny Rosen', inside);
    await enter(user, 'Address line 1', '354 Oyster Point Blvd', inside);
    await enter(user, 'City', 'South San Francisco', inside);
    await user.selectOptions(inside.getByLabelText('State'), 'CA');
    await enter(user, 'ZIP code', '94080', inside);
    await user.tab();
  }
  await enter(user, 'Card number', '4000000000000002');
  await enter(user, 'Expiration date', '12/34');
  await enter(user, 'Security code', '123');
  await user.click(await payButton('$48.00'));
  expect(await screen.findByText(/declined/)).toBeVisible();
  expect(loaded.navigate).not.toHaveBeenCalled();

  await enter(user, 'Card number', '4242424242424242');
  await user.click(await payButton('$48.00'));
  await waitFor(() => expect(loaded.navigate).toHaveBeenCalledOnce());
  const url = new URL(loaded.navigate.mock.calls[0]![0]);
  const sessionId = url.searchParams.get('session_id')!;
  expect(simulator.controls.payments(sessionId)).toMatchObject([{ amount: 4800 }]);

  open(
    <CheckoutReturn.Root
      sessionId={sessionId}
      load={async (id) => {
        const { status, payment_status } = await merchant.checkout.sessions.retrieve(id);
        return { status: status!, paymentStatus: payment_status };
      }}
    />,
  );
  expect(await screen.findByText(/Your payment was successful/)).toBeVisible();
});

it('takes a saved card', async () => {
  const { clientSecret, sessionId } = await scenarios.savedCards.create(simulator);
  const user = open(
    <CheckoutPage
      stripe={loaded.stripe}
      clientSecret={clientSecret}
      options={{
        elementsOptions: {
          savedPaymentMethod: { enableSave: 'never', enableRedisplay: 'never' },
        },
      }}
      confirmOptions={{ redirect: 'if_required' }}
    />,
  );
  await user.click(await screen.findByText('•••• 4242'));
  await user.click(screen.getByText(/^Pay \$/));
  expect(await screen.findByText(/^Thank you/)).toHaveFocus();
  expect(simulator.controls.payments(sessionId)).toHaveLength(1);
});

it('says why a session could not be loaded, and loads it again', async () => {
  const { clientSecret } = await scenarios.cart.create(simulator);
  simulator.controls.failNext({
    on: 'init',
    error: { type: 'api_error', message: 'Stripe is having a moment.' },
  });
  const user = open(<CheckoutPage stripe={loaded.stripe} clientSecret={clientSecret} />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Stripe is having a moment.');
  await user.click(screen.getByText('Try again'));
  expect(await payButton('$109.50')).toBeVisible();
  // Stripe's Elements are those of the second try.
  await enterCard(user);
});
