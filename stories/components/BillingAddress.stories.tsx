import type { Meta } from '@storybook/react-vite';
import { BillingAddress, ShippingAddress, Submit, Totals } from 'checkstand';
import { expect, waitFor, within } from 'storybook/test';
import type { PlayContext, Story } from '../support/story.js';
import { worldOf } from '../support/story.js';

const COUNTRIES = ['US', 'GB', 'DE', 'FR'];

const shipping = (
  <ShippingAddress.Root>
    <ShippingAddress.Legend />
    <ShippingAddress.Fields countries={COUNTRIES} />
  </ShippingAddress.Root>
);

const billing = (
  <BillingAddress.Root>
    <BillingAddress.Legend />
    <BillingAddress.SameAsShipping />
    <BillingAddress.Fields countries={COUNTRIES} />
  </BillingAddress.Root>
);

const both = (
  <div style={{ display: 'grid', gap: '1.5rem' }}>
    {shipping}
    {billing}
  </div>
);

/** The address of whoever pays. Beside a shipping address it is its copy until the buyer wants another. */
const meta = {
  title: 'Components/BillingAddress',
  parameters: { scenario: 'businessBuyer' },
  render: () => both,
} satisfies Meta;

export default meta;

const groupOf = ({ canvas }: PlayContext, name: string) => canvas.findByRole('group', { name });

const boxOf = ({ canvas }: PlayContext) =>
  canvas.findByRole('checkbox', { name: 'Billing address is the same as shipping' });

async function enterShipping(context: PlayContext): Promise<void> {
  const group = within(await groupOf(context, 'Shipping address'));
  const texts = {
    'Full name': 'Jenny Rosen',
    Address: '354 Oyster Point Blvd',
    City: 'South San Francisco',
    State: 'CA',
    'ZIP code': '94080',
  };
  for (const [name, text] of Object.entries(texts)) {
    await context.userEvent.click(group.getByLabelText(name));
    await context.userEvent.paste(text);
  }
  await context.userEvent.tab();
}

/** Alone on the page, in Stripe's Element. */
export const Element: Story = {
  render: () => <BillingAddress.Root />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText('Address line 1')).toBeVisible();
    await expect(canvas.queryByRole('checkbox')).not.toBeInTheDocument();
  },
};

/** Alone on the page, in plain fields. */
export const Fields: Story = {
  render: () => billing,
  play: async (context) => {
    const group = within(await groupOf(context, 'Billing address'));
    await expect(group.getByLabelText('ZIP code')).toHaveAttribute(
      'autocomplete',
      'billing postal-code',
    );
  },
};

/** The copy of the shipping address: nothing more is asked. */
export const SameAsShipping: Story = {
  play: async (context) => {
    await expect(await boxOf(context)).toBeChecked();
    await enterShipping(context);
    await waitFor(() =>
      expect(context.canvas.getByRole('group', { name: 'Billing address' })).not.toHaveAttribute(
        'data-pending',
      ),
    );
  },
};

/** Another one, beginning with the copy. */
export const Different: Story = {
  play: async (context) => {
    await enterShipping(context);
    await waitFor(() =>
      expect(context.canvas.getByRole('checkbox')).not.toHaveAttribute('data-pending'),
    );
    await context.userEvent.click(await boxOf(context));
    const group = within(await groupOf(context, 'Billing address'));
    await waitFor(() => expect(group.getByLabelText('City')).toHaveValue('South San Francisco'));
  },
};

/** Both in Stripe's Elements: the second has a box of its own. */
export const Elements: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <ShippingAddress.Root />
      <BillingAddress.Root />
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('checkbox', { name: 'Billing address is the same as shipping' }),
    ).not.toBeChecked();
  },
};

/** Both in Stripe's Elements, with our box, which is checked at first, in the place of Stripe's. */
export const ElementsWithOurBox: Story = {
  parameters: {
    provider: () => ({ options: { elementsOptions: { syncAddressCheckbox: 'none' } } }),
  },
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <ShippingAddress.Root />
      <BillingAddress.Root>
        <BillingAddress.Legend />
        <BillingAddress.SameAsShipping />
        <BillingAddress.Element />
      </BillingAddress.Root>
    </div>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await expect(await boxOf(context)).toBeChecked();
    await userEvent.click(await boxOf(context));
    await waitFor(() => expect(canvas.getAllByLabelText('Address line 1')).toHaveLength(2));
  },
};

/** The copy is on its way. */
export const Pending: Story = {
  play: async (context) => {
    const { controls } = worldOf(context).simulator;
    await boxOf(context);
    const answer = controls.hangNext({ on: 'update' });
    await enterShipping(context);
    controls.hangNext({ on: 'update' });
    answer();
    await waitFor(async () => expect(await boxOf(context)).toHaveAttribute('data-pending'));
  },
};

/** The copy could not be made. It is tried again when the buyer pays. */
export const Error: Story = {
  play: async (context) => {
    const { controls } = worldOf(context).simulator;
    await boxOf(context);
    const answer = controls.hangNext({ on: 'update' });
    await enterShipping(context);
    controls.failNext({ on: 'update' });
    answer();
    await expect(await context.canvas.findByRole('alert')).toBeVisible();
  },
};

/** Paying before it is complete. */
export const Missing: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      {billing}
      <Totals.Root />
      <Submit.Root />
    </div>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.click(await canvas.findByRole('button', { name: /Pay/ }));
    await waitFor(() => expect(canvas.getByLabelText('Full name')).toHaveFocus());
    await expect(canvas.getByText('City is required.')).toBeVisible();
  },
};

/** Your own words for the box. */
export const Composed: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      {shipping}
      <BillingAddress.Root>
        <BillingAddress.Legend render={<legend style={{ fontSize: '1rem' }} />}>
          Invoice
        </BillingAddress.Legend>
        <BillingAddress.SameAsShipping>
          <span>Send the invoice along</span> <BillingAddress.Checkbox />
        </BillingAddress.SameAsShipping>
        <BillingAddress.Fields required={false} />
      </BillingAddress.Root>
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('checkbox', { name: 'Send the invoice along' }),
    ).toBeChecked();
  },
};

/** In the dark, another one than the shipping address. */
export const Dark: Story = { ...Different, globals: { colorScheme: 'dark' } };
