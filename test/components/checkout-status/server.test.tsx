// @vitest-environment node
import {
  CheckoutProvider,
  CheckoutStatus,
  LineItems,
  PromotionCode,
  Submit,
  Totals,
} from 'checkstand';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

const page = (stripe: null | (() => Promise<never>)) => (
  <StrictMode>
    <CheckoutProvider stripe={stripe} clientSecret={() => Promise.reject(new Error('never asked'))}>
      <CheckoutStatus.Loading />
      <CheckoutStatus.Error />
      <CheckoutStatus.Open>
        <LineItems />
        <PromotionCode.Root />
        <Submit.Root />
      </CheckoutStatus.Open>
      <Totals.Root />
      <CheckoutStatus.Complete />
      <CheckoutStatus.Expired />
    </CheckoutProvider>
  </StrictMode>
);

describe('a server', () => {
  it.each([
    ['without Stripe.js', null],
    ['with a function that would load it', () => Promise.reject(new Error('never loaded'))],
  ])('renders that the checkout is loading, and nothing else (%s)', (_, stripe) => {
    const html = renderToString(page(stripe));
    expect(html).toContain('>Loading your checkout…</div>');
    expect(html).not.toContain('checkout-status-open');
    expect(html).not.toContain('role="alert"');
    expect(html).not.toContain('<button');
  });

  it('renders parts that stand outside of the statuses without amounts', () => {
    const html = renderToString(
      <CheckoutProvider stripe={null} clientSecret={null}>
        <LineItems />
        <Totals.Root />
        <Submit.Root />
      </CheckoutProvider>,
    );
    expect(html).not.toContain('<ul');
    expect(html).not.toContain('<dl');
    expect(html).toMatch(/<button[^>]*aria-disabled="true"[^>]*>Pay<\/button>/);
  });
});
