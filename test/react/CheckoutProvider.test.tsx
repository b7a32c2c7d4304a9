import { act, screen, waitFor } from '@testing-library/react';
import {
  CheckoutStatus,
  LineItems,
  PaymentElement,
  PromotionCode,
  Submit,
  Totals,
} from 'checkstand';
import { describe, expect, it } from 'vitest';
import { renderCheckout } from '../support/render-checkout.js';

const page = (
  <>
    <CheckoutStatus.Loading />
    <CheckoutStatus.Error />
    <CheckoutStatus.Open>
      <LineItems />
      <PromotionCode.Root />
      <Totals.Root />
      <PaymentElement />
      <Submit.Root confirmOptions={{ redirect: 'if_required' }} />
    </CheckoutStatus.Open>
    <CheckoutStatus.Complete />
  </>
);

describe('<CheckoutProvider>', () => {
  it('buys', async () => {
    const { user, simulator, container } = await renderCheckout(page);
    expect(screen.getByText('Loading your checkout…')).toBeInTheDocument();
    await user.type(await screen.findByLabelText('Card number'), '4242424242424242');
    console.log(container.innerHTML);
    await user.type(screen.getByLabelText('Expiration date'), '12/34');
    await user.type(screen.getByLabelText('Security code'), '123');
    await user.click(screen.getByRole('button', { name: /^Pay/ }));
    await waitFor(() => console.log(container.innerHTML.slice(-900)));
    await screen.findByText(/Thank you/);
    expect(simulator.controls.payments()).toHaveLength(1);
  });
});
