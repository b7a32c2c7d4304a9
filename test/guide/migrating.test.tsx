import { CheckoutElementsProvider } from '@stripe/react-stripe-js/checkout';
import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { AdoptedCheckoutProvider } from 'checkstand';
import { createStripeSimulator, scenarios } from 'checkstand/testing';
import type { ReactNode } from 'react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { fillCard } from './fill-card.js';
import { CheckoutPage as AdoptedPage } from './migrating/adopted.js';
import { CheckoutPage as PageAfter } from './migrating/after.js';
import { CheckoutPage as PageBefore } from './migrating/before.js';
import { EmailAfter, EmailBefore } from './migrating/email.js';
import { PhoneAfter, PhoneBefore } from './migrating/hooks.js';
import { LineItemsAfter, LineItemsBefore, LineItemsInOwnMarkup } from './migrating/line-items.js';
import type { PageProps } from './migrating/page-props.js';
import { PromotionCodeAfter, PromotionCodeBefore } from './migrating/promotion-code.js';
import { ReturnPage } from './migrating/return-page.js';
import { SubmitAfter, SubmitBefore } from './migrating/submit.js';
import { TotalsAfter, TotalsBefore } from './migrating/totals.js';

const openShop = async () => {
  const simulator = createStripeSimulator({ quiet: true });
  const { clientSecret, sessionId } = await scenarios.cart.create(simulator);
  return { simulator, clientSecret, sessionId, user: userEvent.setup({ delay: null }) };
};

/** Shows parts where a page stands that has begun to move: both kinds work there. */
async function show(children: ReactNode) {
  const shop = await openShop();
  const { simulator, clientSecret } = shop;
  render(
    <CheckoutElementsProvider stripe={simulator.stripe} options={{ clientSecret }}>
      <AdoptedCheckoutProvider>{children}</AdoptedCheckoutProvider>
    </CheckoutElementsProvider>,
  );
  return shop;
}

describe('the page', () => {
  const pages: Array<[string, (props: PageProps) => ReactNode]> = [
    ['before', (props) => <PageBefore {...props} />],
    ['adopted in place', (props) => <AdoptedPage {...props} />],
    [
      'after',
      ({ stripe, clientSecret }) => (
        <PageAfter stripe={stripe} createSession={() => Promise.resolve(clientSecret)} />
      ),
    ],
  ];

  test.each(pages)('%s takes the same payment', async (_, pageOf) => {
    const { simulator, clientSecret, sessionId, user } = await openShop();
    render(pageOf({ stripe: simulator.stripe, clientSecret }));
    await user.click(
      await screen.findByRole('button', { name: 'Increase quantity of Stoneware mug' }),
    );
    await screen.findByText(/\$48\.00/);
    await user.type(screen.getByLabelText(/Promotion code/), 'WELCOME10');
    await user.click(screen.getByRole('button', { name: 'Apply' }));
    await user.type(screen.getByLabelText(/Email/), 'ada@example.com');
    await fillCard(user);
    await user.click(await screen.findByRole('button', { name: 'Pay $120.15' }));
    await screen.findByText(/^Thank you/);
    expect(simulator.controls.payments(sessionId)).toMatchObject([{ amount: 12_015 }]);
  });
});

test.each([
  ['before', LineItemsBefore],
  ['after', LineItemsAfter],
  ['in own markup', LineItemsInOwnMarkup],
])('line items, %s', async (_, Part) => {
  const { user } = await show(<Part />);
  await user.click(
    await screen.findByRole('button', { name: 'Increase quantity of Stoneware mug' }),
  );
  expect(await screen.findByText(/\$48\.00/)).toBeInTheDocument();
});

test.each([
  ['before', TotalsBefore],
  ['after', TotalsAfter],
])('totals, %s', async (_, Part) => {
  await show(<Part />);
  expect(await screen.findByText('Subtotal')).toBeInTheDocument();
  expect(screen.getAllByText('$109.50').length).toBeGreaterThan(0);
});

test.each([
  ['before', PromotionCodeBefore],
  ['after', PromotionCodeAfter],
])('a promotion code, %s', async (_, Part) => {
  const { user } = await show(<Part />);
  await user.type(await screen.findByLabelText(/Promotion code/), 'NOSUCHCODE');
  await user.click(screen.getByRole('button', { name: 'Apply' }));
  expect(await screen.findByText('This code is invalid.')).toBeInTheDocument();
  await user.clear(screen.getByLabelText(/Promotion code/));
  await user.type(screen.getByLabelText(/Promotion code/), 'WELCOME10');
  await user.click(screen.getByRole('button', { name: 'Apply' }));
  await user.click(await screen.findByRole('button', { name: /^Remove.*WELCOME10/ }));
  await waitFor(() =>
    expect(screen.queryByRole('button', { name: /^Remove/ })).not.toBeInTheDocument(),
  );
});

test.each([
  ['before', EmailBefore],
  ['after', EmailAfter],
])('the e-mail address, %s', async (_, Part) => {
  const { user } = await show(<Part />);
  await user.type(await screen.findByLabelText(/Email/), 'ada@');
  await user.tab();
  expect(await screen.findByText('Your email is incomplete.')).toBeInTheDocument();
});

test.each([
  ['before', PhoneBefore],
  ['after', PhoneAfter],
])('a verb without a part, %s', async (_, Part) => {
  const { user, simulator } = await show(<Part />);
  await user.type(await screen.findByLabelText(/Phone/), '+12025550123');
  await user.tab();
  await waitFor(() => expect(simulator.controls.calls()).toContain('update'));
});

test.each([
  ['before', SubmitBefore],
  ['after', SubmitAfter],
])('the button that pays, %s', async (_, Part) => {
  await show(<Part />);
  expect(await screen.findByRole('button', { name: 'Pay $109.50' })).toBeInTheDocument();
});

test('the return page', async () => {
  vi.stubGlobal('fetch', () =>
    Promise.resolve(Response.json({ status: 'complete', payment_status: 'paid' })),
  );
  window.history.replaceState(null, '', '/return?session_id=cs_test_1');
  onTestFinished(() => {
    vi.unstubAllGlobals();
    window.history.replaceState(null, '', '/');
  });
  render(<ReturnPage />);
  expect(await screen.findByText(/^Thank you/)).toBeInTheDocument();
});
