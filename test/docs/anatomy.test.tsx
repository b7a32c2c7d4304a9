import { render, waitFor } from '@testing-library/react';
import type { ScenarioName } from 'checkstand/testing';
import type { ComponentType } from 'react';
import { describe, expect, test } from 'vitest';
import { renderCheckout } from '../support/render-checkout.js';

const anatomies = import.meta.glob<{ Anatomy: ComponentType }>('../../stories/docs/anatomy/*.tsx');

/** A session that has what the component shows, where a cart has not. */
const SCENARIOS: Record<string, ScenarioName> = {
  BusinessName: 'businessBuyer',
  CurrencyOptions: 'adaptivePricing',
  IndividualName: 'businessBuyer',
  OptionalItem: 'optionalItems',
  OptionalItems: 'optionalItems',
  RecurringSummary: 'subscription',
  SavedPaymentMethod: 'savedCards',
  SavedPaymentMethods: 'savedCards',
  ShippingOption: 'shippingOptions',
  ShippingOptions: 'shippingOptions',
};

/** What brings its own provider, or needs none. */
const ON_ITS_OWN = [
  'AdoptedCheckoutProvider',
  'CheckoutPage',
  'CheckoutProvider',
  'CheckoutReturn',
];

/** The part that must show, where it is not named as the component is. */
const SHOWN: Record<string, string> = {
  AdoptedCheckoutProvider: 'totals',
  CheckoutProvider: 'totals',
  CheckoutStatus: 'checkout-status-open',
};

const themeNameOf = (name: string) =>
  SHOWN[name] ?? name.replaceAll(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

describe('the anatomy of each component', () => {
  test.each(Object.entries(anatomies))('%s renders', async (file, load) => {
    const name = /(\w+)\.tsx$/.exec(file)?.[1] ?? '';
    const { Anatomy } = await load();
    const { container } = ON_ITS_OWN.includes(name)
      ? render(<Anatomy />)
      : await renderCheckout(<Anatomy />, {
          scenario: SCENARIOS[name] ?? 'cart',
          provider: { options: { adaptivePricing: { allowed: true } } },
        });
    await waitFor(() =>
      expect(container.querySelector(`[data-checkstand='${themeNameOf(name)}']`)).not.toBeNull(),
    );
  });
});
