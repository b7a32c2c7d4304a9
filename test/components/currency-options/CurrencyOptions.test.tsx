import { screen, waitFor } from '@testing-library/react';
import { CurrencyOptions, Totals, useCurrencyOptions } from 'checkstand';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../support/describe-conformance.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { renderCheckout } from '../../support/render-checkout.js';

const converted = {
  scenario: 'adaptivePricing',
  provider: { options: { adaptivePricing: { allowed: true } } },
} as const;

describeConformance('CurrencyOptions.Root', CurrencyOptions.Root, {
  tag: 'div',
  theme: 'currency-options',
  needs: '<CheckoutProvider>',
  checkout: converted,
});

describeConformance('CurrencyOptions.Rate', CurrencyOptions.Rate, {
  tag: 'p',
  theme: 'currency-options-rate',
  needs: '<CheckoutProvider>',
  checkout: converted,
});

function Choice() {
  const choice = useCurrencyOptions();
  return <p>{choice ? `${choice.current} of ${choice.options.length}` : 'none'}</p>;
}

describe('CurrencyOptions', () => {
  it('shows the rate of the buyer’s currency, and none for the merchant’s own', async () => {
    const { user, container } = await renderCheckout(
      <>
        <CurrencyOptions.Root />
        <Totals.Root />
        <Choice />
      </>,
      converted,
    );
    const rate = await screen.findByText(/^Converted from USD: 1 USD = 0\.\d+ EUR$/);
    expect(screen.getByText('eur of 2')).toBeVisible();
    await expectAccessible(container);
    await user.click(await screen.findByRole('radio', { name: /USD/ }));
    await waitFor(() => expect(screen.getByText('usd of 2')).toBeVisible());
    expect(rate).not.toBeInTheDocument();
    expect(screen.getByRole('group', { name: 'Currency' })).toBeVisible();
  });

  it('is nothing where there is one currency', async () => {
    await renderCheckout(
      <>
        <CurrencyOptions.Root />
        <Choice />
      </>,
    );
    expect(await screen.findByText('usd of 0')).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Currency' })).not.toBeInTheDocument();
  });
});
