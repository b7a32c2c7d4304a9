// @vitest-environment node
import {
  CheckoutProvider,
  CheckoutStatus,
  LineItems,
  PaymentElement,
  PromotionCode,
  Submit,
  Totals,
} from 'checkstand';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

describe('on a server', () => {
  it('renders the loading markup, without Stripe and without a secret', () => {
    const html = renderToString(
      <CheckoutProvider stripe={null} clientSecret={() => Promise.reject(new Error('not here'))}>
        <CheckoutStatus.Loading />
        <CheckoutStatus.Error />
        <LineItems />
        <PromotionCode.Root />
        <Totals.Root />
        <PaymentElement />
        <CheckoutStatus.Open>open</CheckoutStatus.Open>
        <Submit.Root />
      </CheckoutProvider>,
    );
    expect(html).toContain('Loading your checkout…');
    expect(html).not.toContain('open</div>');
    expect(html).toContain('Pay</button>');
  });
});
