import type { Meta } from '@storybook/react-vite';
import { CurrencyOptions, Totals } from 'checkstand';
import { expect, waitFor } from 'storybook/test';
import type { Story } from '../support/story.js';

/** The buyer's currency, chosen in Stripe's own Element, with the rate and where it was converted from. */
const meta = {
  title: 'Components/CurrencyOptions',
  render: () => (
    <div>
      <CurrencyOptions.Root style={{ marginBlockEnd: '1.5rem' }} />
      <Totals.Root />
    </div>
  ),
  parameters: {
    scenario: 'adaptivePricing',
    provider: () => ({ options: { adaptivePricing: { allowed: true } } }),
  },
} satisfies Meta;

export default meta;

/** Sold in dollars, shown in euros. */
export const Converted: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Converted from USD/)).toBeVisible();
  },
};

/** Back in the merchant's own currency there is no rate to tell. */
export const Own: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: /USD/ }));
    await waitFor(() => expect(canvas.queryByText(/^Converted from/)).not.toBeInTheDocument());
  },
};

/** The rate alone, beside a page's own words. */
export const RateOnly: Story = { render: () => <CurrencyOptions.Rate /> };

/** In the dark. */
export const Dark: Story = { ...Converted, globals: { colorScheme: 'dark' } };
