import type { Meta } from '@storybook/react-vite';
import { CustomField } from 'checkstand';
import { expect, waitFor } from 'storybook/test';
import type { Story } from '../support/story.js';
import { typeCard } from '../support/type-card.js';
import { wholePage } from '../support/whole-page.js';

/**
 * The whole checkout as one component. Sections appear where the session needs them; each can be replaced. On narrow
 * screens the order is folded up to its total.
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

/** A plan that begins with a trial. */
export const Subscription: Story = {
  parameters: { scenario: 'freeTrial' },
  render: wholePage(),
  globals: { viewport: { value: 'wide' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/after a 14-day trial$/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Start trial' })).toBeVisible();
  },
};

/** A returning buyer with two saved cards. */
export const SavedCards: Story = {
  parameters: { scenario: 'savedCards' },
  render: wholePage({
    options: { elementsOptions: { savedPaymentMethod: { enableRedisplay: 'never' } } },
  }),
  globals: { viewport: { value: 'wide' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('radio', { name: /4242/ })).toBeChecked();
  },
};

/** Things that go well with the order. */
export const OptionalItems: Story = {
  parameters: { scenario: 'optionalItems' },
  render: wholePage(),
  globals: { viewport: { value: 'wide' } },
};

/** A company, with everything that it may be asked for. */
export const Business: Story = {
  parameters: { scenario: 'businessBuyer' },
  render: wholePage({
    collect: { shippingAddress: true, billingAddress: true, taxId: true, phoneNumber: true },
    terms: (
      <>
        I agree to the <a href="#terms">terms of sale</a>.
      </>
    ),
  }),
  globals: { viewport: { value: 'wide' } },
};

/** Nothing is due, so no card is asked for. */
export const FreeOrder: Story = {
  parameters: { scenario: 'freeOrder' },
  render: wholePage(),
  globals: { viewport: { value: 'middle' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Complete order' })).toBeVisible();
    await expect(canvas.queryByLabelText('Card number')).not.toBeInTheDocument();
  },
};

/** Nothing is bought: a card is left for later. */
export const Setup: Story = {
  parameters: { scenario: 'setup' },
  render: wholePage(),
  globals: { viewport: { value: 'wide' } },
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
