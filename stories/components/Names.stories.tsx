import type { Meta } from '@storybook/react-vite';
import { BusinessName, IndividualName, Submit, Totals } from 'checkstand';
import { expect, waitFor } from 'storybook/test';
import type { Story } from '../support/story.js';

/** The buyer's own name and that of the buyer's business, where the session collects them. From Stripe.js 10 on. */
const meta = {
  title: 'Components/Names',
  parameters: { scenario: 'businessBuyer' },
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <IndividualName.Root />
      <BusinessName.Root />
    </div>
  ),
} satisfies Meta;

export default meta;

/** Nothing is known of the buyer. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Full name' })).toHaveValue('');
    await expect(canvas.getByRole('textbox', { name: 'Business name' })).toHaveValue('');
  },
};

/** Each is saved when the buyer leaves it. */
export const Filled: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Full name' }), 'Ada Lovelace');
    await userEvent.tab();
    const business = canvas.getByRole('textbox', { name: 'Business name' });
    await userEvent.type(business, 'Analytical Engines Ltd');
    await userEvent.tab();
    await waitFor(() => expect(business).not.toHaveAttribute('data-pending'));
    await expect(business).toHaveValue('Analytical Engines Ltd');
  },
};

/** On its way to Stripe. */
export const Pending: Story = {
  parameters: {
    scenario: 'businessBuyer',
    prepare: ({ simulator }) => simulator.controls.hangNext({ on: 'update' }),
  },
  play: async ({ canvas, userEvent }) => {
    const input = await canvas.findByRole('textbox', { name: 'Full name' });
    await userEvent.type(input, 'Ada Lovelace');
    await userEvent.tab();
    await expect(input).toHaveAttribute('data-pending');
  },
};

/** The server asks for both, and the buyer wants to pay without. */
export const Missing: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <IndividualName.Root required />
      <BusinessName.Root required />
      <Totals.Root />
      <Submit.Root />
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Pay/ }));
    const input = canvas.getByRole('textbox', { name: 'Full name' });
    await waitFor(() => expect(input).toHaveFocus());
    await expect(input).toHaveAccessibleDescription('Enter your full name.');
  },
};

/** Not saved: the network fails. What was typed is kept. */
export const Error: Story = {
  parameters: {
    scenario: 'businessBuyer',
    prepare: ({ simulator }) => simulator.controls.failNext({ on: 'update' }),
  },
  play: async ({ canvas, userEvent }) => {
    const input = await canvas.findByRole('textbox', { name: 'Business name' });
    await userEvent.type(input, 'Analytical Engines Ltd');
    await userEvent.tab();
    await expect(await canvas.findByRole('alert')).toBeVisible();
  },
};

/** The page's own labels and arrangement. */
export const Composed: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <IndividualName.Root>
        <IndividualName.Label>Who is it for?</IndividualName.Label>
        <IndividualName.Error />
        <IndividualName.Input />
      </IndividualName.Root>
      <BusinessName.Root>
        <BusinessName.Label>Company, as on the invoice</BusinessName.Label>
        <BusinessName.Input placeholder="Optional" />
        <BusinessName.Error />
      </BusinessName.Root>
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Who is it for?' })).toBeVisible();
  },
};

/** In the dark, with what is missing. */
export const Dark: Story = { ...Missing, globals: { colorScheme: 'dark' } };
