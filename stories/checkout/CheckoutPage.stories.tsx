import type { Meta } from '@storybook/react-vite';
import { CustomField } from 'checkstand';
import { expect, waitFor } from 'storybook/test';
import type { Story } from '../support/story.js';
import { typeCard } from '../support/type-card.js';
import { wholePage } from '../support/whole-page.js';

/**
 * The whole checkout as one component. Sections appear where the session needs them; each can be replaced. On narrow
 * screens the order is folded up to its total. What it makes of other orders is under *Scenarios*.
 */
const meta = {
  title: 'Checkout/CheckoutPage',
  parameters: { scenario: 'cart', provider: false, wide: true },
} satisfies Meta;

export default meta;

/** Everything that a cart needs, paid. */
export const Default: Story = {
  render: wholePage({ collect: { promotionCode: true } }),
  globals: { viewport: { value: 'wide' } },
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.type(await canvas.findByLabelText('Email'), 'jenny.rosen@example.com');
    await typeCard(context);
    await userEvent.click(canvas.getByRole('button', { name: 'Pay $109.50' }));
    await expect(await canvas.findByText('Thank you. Your payment was successful.')).toBeVisible();
  },
};

/** A physical order: where to, how, and what it costs then. */
export const Shipping: Story = {
  parameters: { scenario: 'shippingOptions' },
  render: wholePage({ collect: { promotionCode: true, phoneNumber: true } }),
  globals: { viewport: { value: 'wide' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Shipping method' })).toBeVisible();
  },
};

/** The same on a small telephone, the order folded up. */
export const Narrow: Story = {
  ...Shipping,
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const fold = await canvas.findByRole('button', { name: /^Show order/ });
    await canvas.findByLabelText('Card number');
    await expect(canvas.getByText('Subtotal')).not.toBeVisible();
    await userEvent.click(fold);
    await expect(canvas.getByText('Subtotal')).toBeVisible();
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** A section replaced, one left out, and a field of the shop's own. */
export const Replaced: Story = {
  render: wholePage({
    submitType: 'book',
    sections: {
      promotionCode: <p>Codes are taken at the desk.</p>,
      customFields: <CustomField.Root name="guests" label="Guests" type="numeric" optional />,
      expressCheckout: null,
    },
  }),
  globals: { viewport: { value: 'wide' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Codes are taken at the desk.')).toBeVisible();
    await waitFor(() => expect(canvas.getByLabelText(/Guests/)).toBeVisible());
    await expect(canvas.getByRole('button', { name: /^Book/ })).toBeVisible();
  },
};

/** In the dark, on a tablet. */
export const Dark: Story = {
  ...Shipping,
  globals: { colorScheme: 'dark', viewport: { value: 'middle' } },
};

/** In the dark, on a small telephone. */
export const DarkNarrow: Story = {
  ...Shipping,
  globals: { colorScheme: 'dark', viewport: { value: 'narrow' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: /^Show order/ })).toBeVisible();
  },
};
