// @vitest-environment node
import { CheckoutElementsProvider } from '@stripe/react-stripe-js/checkout';
import {
  AdoptedCheckoutProvider,
  CheckoutProvider,
  CheckoutReturn,
  CheckoutStatus,
  LineItems,
  PaymentElement,
  PromotionCode,
  Submit,
  Totals,
} from 'checkstand';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';

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

  it('renders a page adopted in place as loading, without a warning', () => {
    const error = vi.spyOn(console, 'error');
    const html = renderToString(
      <CheckoutElementsProvider stripe={null} options={{ clientSecret: 'cs_test_1_secret_1' }}>
        <AdoptedCheckoutProvider>
          <CheckoutStatus.Loading />
          <Totals.Root />
        </AdoptedCheckoutProvider>
      </CheckoutElementsProvider>,
    );
    expect(html).toContain('Loading your checkout…');
    expect(html).not.toContain('<dl');
    expect(error).not.toHaveBeenCalled();
    error.mockRestore();
  });

  it('renders neither the end of a session nor a lost network, and a return page as still asking', () => {
    const html = renderToString(
      <>
        <CheckoutProvider stripe={null} clientSecret={null}>
          <CheckoutStatus.Expiry expiresAt={1} />
          <CheckoutStatus.Offline />
        </CheckoutProvider>
        <CheckoutReturn.Root load={() => Promise.reject(new Error('never asked'))} />
      </>,
    );
    expect(html).not.toMatch(/timer|offline/);
    expect(html).toContain('One moment.');
  });
});
