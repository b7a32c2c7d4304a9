import type { Meta } from '@storybook/react-vite';
import {
  BillingAddressElement,
  CurrencySelectorElement,
  PaymentElement,
  ShippingAddressElement,
  TaxIdElement,
} from 'checkstand';
import { expect } from 'storybook/test';
import { EmailField } from '../support/email-field.js';
import type { Story } from '../support/story.js';
import { totalsOf } from '../support/totals-of.js';
import { TwoColumns } from './TwoColumns.js';

/**
 * One page in the worlds that a shop may meet. It is the same page each time; only Stripe's Elements differ where
 * the session asks the buyer for more. The toolbar has still more worlds.
 */
const meta = {
  title: 'Checkout/Worlds',
  parameters: { wide: true },
  render: () => <TwoColumns />,
  globals: { viewport: { value: 'wide' } },
} satisfies Meta;

export default meta;

/** A customer who comes back pays with a card of before, without typing it. */
export const SavedCards: Story = {
  parameters: { scenario: 'savedCards' },
  render: () => (
    <TwoColumns>
      <PaymentElement />
    </TwoColumns>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: /Visa •••• 4242/ })).toBeChecked();
    await expect(canvas.getByRole('radio', { name: /Mastercard •••• 4444/ })).not.toBeChecked();
    await expect(canvas.getByLabelText('Card number')).not.toBeVisible();
  },
};

/** The order is placed, the money comes some days later: nothing is said of a success. */
export const NotPaidYet: Story = {
  parameters: { scenario: 'unpaid' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/your payment is being processed/)).toBeVisible();
  },
};

/** The tax hangs on the address: until there is one, a note says so. */
export const TaxByAddress: Story = {
  parameters: { scenario: 'taxPending' },
  render: () => (
    <TwoColumns>
      <EmailField />
      <ShippingAddressElement />
      <PaymentElement />
    </TwoColumns>
  ),
  play: async ({ canvas, userEvent }) => {
    const note = await canvas.findByText('Enter your address to see tax');
    await userEvent.type(await canvas.findByLabelText('Full name'), 'Jenny Rosen');
    await userEvent.type(canvas.getByLabelText('Address line 1'), '354 Oyster Point Blvd');
    await userEvent.type(canvas.getByLabelText('City'), 'South San Francisco');
    await userEvent.type(canvas.getAllByLabelText('ZIP code')[0]!, '94080');
    await userEvent.selectOptions(canvas.getByLabelText('State'), 'CA');
    await userEvent.tab();
    await expect(await canvas.findByRole('button', { name: 'Pay $117.44' })).toBeVisible();
    await expect(note).not.toBeInTheDocument();
  },
};

/** Sold in dollars and offered in euros: the whole page follows the buyer's choice. */
export const OtherCurrency: Story = {
  parameters: {
    scenario: 'adaptivePricing',
    provider: () => ({ options: { adaptivePricing: { allowed: true } } }),
  },
  render: () => (
    <TwoColumns>
      <CurrencySelectorElement />
      <PaymentElement />
    </TwoColumns>
  ),
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('button', { name: 'Pay €104.77' })).toBeVisible();
    await userEvent.click(await canvas.findByRole('radio', { name: /USD/ }));
    await expect(await canvas.findByRole('button', { name: 'Pay $109.50' })).toBeVisible();
  },
};

/** Seats that become cheaper: the line shows what all of them cost. */
export const Tiers: Story = {
  parameters: { scenario: 'tiers' },
};

/** Paid by use at the end of each month: nothing is due today. */
export const Metered: Story = {
  parameters: { scenario: 'metered' },
};

/** Offered with the order and not yet in it: the lines show what is ordered and no more. */
export const OptionalItems: Story = {
  parameters: { scenario: 'optionalItems' },
};

/** Three decimals. */
export const Dinar: Story = {
  parameters: { scenario: 'kwd' },
  play: async (context) => {
    await expect(await totalsOf(context)).toEqual([
      'Subtotal KWD\u00a014.500',
      'Total KWD\u00a014.500',
    ]);
  },
};

/** A company: its tax id, and an address for the goods beside the one for the bill. */
export const BusinessBuyer: Story = {
  parameters: {
    scenario: 'businessBuyer',
    provider: () => ({ options: { elementsOptions: { syncAddressCheckbox: 'billing' } } }),
  },
  render: () => (
    <TwoColumns>
      <EmailField />
      <h3>Shipping address</h3>
      <ShippingAddressElement />
      <h3>Billing address</h3>
      <BillingAddressElement />
      <TaxIdElement options={{ visibility: 'auto' }} />
      <PaymentElement />
    </TwoColumns>
  ),
};
