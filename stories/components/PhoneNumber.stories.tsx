import type { Meta } from '@storybook/react-vite';
import { PhoneNumber, Submit, Totals } from 'checkstand';
import { expect, waitFor } from 'storybook/test';
import type { Story } from '../support/story.js';

/** The buyer's phone number, saved when the buyer leaves the field. */
const meta = {
  title: 'Components/PhoneNumber',
  parameters: { scenario: 'businessBuyer' },
  render: () => <PhoneNumber.Root />,
} satisfies Meta;

export default meta;

/** Nothing is known of the buyer. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Phone number' })).toHaveValue('');
  },
};

/** Saved when the buyer leaves the field. */
export const Filled: Story = {
  play: async ({ canvas, userEvent }) => {
    const input = await canvas.findByRole('textbox', { name: 'Phone number' });
    await userEvent.type(input, '+1 555 010 0199');
    await userEvent.tab();
    await waitFor(() => expect(input).not.toHaveAttribute('data-pending'));
    await expect(input).toHaveValue('+1 555 010 0199');
  },
};

/** A number is read from left to right in every language. */
export const RightToLeft: Story = {
  ...Filled,
  render: () => (
    <div dir="rtl">
      <PhoneNumber.Root />
    </div>
  ),
};

/** On its way to Stripe. */
export const Pending: Story = {
  parameters: {
    scenario: 'businessBuyer',
    prepare: ({ simulator }) => simulator.controls.hangNext({ on: 'update' }),
  },
  play: async ({ canvas, userEvent }) => {
    const input = await canvas.findByRole('textbox', { name: 'Phone number' });
    await userEvent.type(input, '+1 555 010 0199');
    await userEvent.tab();
    await expect(input).toHaveAttribute('data-pending');
  },
};

/** The network fails: what was typed is kept. */
export const Error: Story = {
  parameters: {
    scenario: 'businessBuyer',
    prepare: ({ simulator }) => simulator.controls.failNext({ on: 'update' }),
  },
  play: async ({ canvas, userEvent }) => {
    const input = await canvas.findByRole('textbox', { name: 'Phone number' });
    await userEvent.type(input, '+1 555 010 0199');
    await userEvent.tab();
    await expect(await canvas.findByRole('alert')).toBeVisible();
    await expect(input).toHaveValue('+1 555 010 0199');
  },
};

/** The server asks for it, and the buyer wants to pay without. */
export const Missing: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <PhoneNumber.Root required />
      <Totals.Root />
      <Submit.Root />
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Pay/ }));
    const input = canvas.getByRole('textbox', { name: 'Phone number' });
    await waitFor(() => expect(input).toHaveFocus());
    await expect(input).toHaveAccessibleDescription('Enter your phone number.');
  },
};

/** The page's own label and arrangement. */
export const Composed: Story = {
  render: () => (
    <PhoneNumber.Root>
      <PhoneNumber.Label>Mobile, for the courier</PhoneNumber.Label>
      <PhoneNumber.Error />
      <PhoneNumber.Input placeholder="+44 20 7946 0000" />
    </PhoneNumber.Root>
  ),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('textbox', { name: 'Mobile, for the courier' }),
    ).toBeVisible();
  },
};

/** In the dark, not saved. */
export const Dark: Story = { ...Error, globals: { colorScheme: 'dark' } };
