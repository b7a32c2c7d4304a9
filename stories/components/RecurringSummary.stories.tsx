import type { Meta } from '@storybook/react-vite';
import { RecurringSummary } from 'checkstand';
import { expect } from 'storybook/test';
import type { Story } from '../support/story.js';

/** What a subscription costs today and from then on, in sentences. Every amount is Stripe's. */
const meta = {
  title: 'Components/RecurringSummary',
  render: () => <RecurringSummary.Root />,
  parameters: { scenario: 'subscription' },
} satisfies Meta;

export default meta;

/** Due today, and each month from now on. */
export const Plain: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/ per month$/)).toBeVisible();
  },
};

/** Nothing is due before the trial ends. */
export const Trial: Story = {
  parameters: { scenario: 'freeTrial' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/ after a 14-day trial$/)).toBeVisible();
  },
};

/** A starter kit today, the plan after the trial. */
export const TrialWithSomethingDue: Story = { parameters: { scenario: 'subscriptionTrial' } };

/** A discount that ends. */
export const Discounted: Story = {
  parameters: { scenario: 'monthlyCoupon' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/ applies for 3 months\.$/)).toBeVisible();
  },
};

/** Only the days until the first whole month are paid today. */
export const Prorated: Story = {
  parameters: { scenario: 'prorated' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/until the first full period begins/)).toBeVisible();
  },
};

/** The customer's credit lowers the first payment. */
export const Balance: Story = { parameters: { scenario: 'customerBalance' } };

/** The parts in a shop's own order and words. */
export const Composed: Story = {
  parameters: { scenario: 'freeTrial' },
  render: () => (
    <RecurringSummary.Root>
      <RecurringSummary.DueToday render={<strong />} />
      <RecurringSummary.Terms />
    </RecurringSummary.Root>
  ),
};

/** In the dark. */
export const Dark: Story = { ...Trial, globals: { colorScheme: 'dark' } };
