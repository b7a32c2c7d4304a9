import type { Meta } from '@storybook/react-vite';
import { Email } from 'checkstand';
import { expect, waitFor } from 'storybook/test';
import type { Story } from '../support/story.js';

/** The buyer's e-mail address, which Stripe checks as soon as the buyer leaves the field. */
const meta = {
  title: 'Components/Email',
  parameters: { scenario: 'cart' },
  render: () => <Email.Root />,
} satisfies Meta;

export default meta;

/** Nothing is known of the buyer. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Email' })).toHaveValue('');
  },
};

/** Saved when the buyer leaves the field. */
export const Filled: Story = {
  play: async ({ canvas, userEvent }) => {
    const input = await canvas.findByRole('textbox', { name: 'Email' });
    await userEvent.type(input, 'jenny.rosen@example.com');
    await userEvent.tab();
    await waitFor(() => expect(input).not.toHaveAttribute('data-pending'));
    await expect(input).toHaveValue('jenny.rosen@example.com');
  },
};

/** What Stripe refuses is kept, with the reason under it. */
export const Invalid: Story = {
  play: async ({ canvas, userEvent }) => {
    const input = await canvas.findByRole('textbox', { name: 'Email' });
    await userEvent.type(input, 'jenny.rosen@');
    await userEvent.tab();
    await expect(await canvas.findByText('Your email is incomplete.')).toBeVisible();
    await expect(input).toHaveValue('jenny.rosen@');
  },
};

/** While Stripe looks at it. */
export const Pending: Story = {
  parameters: {
    prepare: ({ simulator }) => simulator.controls.hangNext({ on: 'update' }),
  },
  play: async ({ canvas, userEvent }) => {
    const input = await canvas.findByRole('textbox', { name: 'Email' });
    await userEvent.type(input, 'jenny.rosen@example.com');
    await userEvent.tab();
    await expect(input).toHaveAttribute('data-pending');
  },
};

/** An address that the shop knows already: the buyer reads it, and cannot change it. */
export const ReadOnly: Story = {
  parameters: { scenario: 'savedCards' },
  render: () => (
    <Email.Root>
      <Email.Label />
      <Email.Input readOnly />
    </Email.Root>
  ),
  play: async ({ canvas }) => {
    const input = await canvas.findByRole('textbox', { name: 'Email' });
    await expect(input).toHaveValue('jenny.rosen@example.com');
    await expect(input).toHaveAttribute('readonly');
  },
};

/** The same, without saying so: Stripe refuses another one. Escape brings the shop's back. */
export const Fixed: Story = {
  parameters: { scenario: 'savedCards' },
  play: async ({ canvas, userEvent }) => {
    const input = await canvas.findByRole('textbox', { name: 'Email' });
    await waitFor(() => expect(input).toHaveValue('jenny.rosen@example.com'));
    await userEvent.clear(input);
    await userEvent.type(input, 'somebody.else@example.com');
    await userEvent.tab();
    await expect(
      await canvas.findByText('The email was set by the merchant and cannot be changed.'),
    ).toBeVisible();
  },
};

/** The page's own label and arrangement. */
export const Composed: Story = {
  render: () => (
    <Email.Root>
      <Email.Label>Where may we send the receipt?</Email.Label>
      <Email.Error />
      <Email.Input placeholder="you@example.com" />
    </Email.Root>
  ),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('textbox', { name: 'Where may we send the receipt?' }),
    ).toBeVisible();
  },
};

/** In the dark, refused. */
export const Dark: Story = { ...Invalid, globals: { colorScheme: 'dark' } };
