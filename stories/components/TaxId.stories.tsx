import type { Meta } from '@storybook/react-vite';
import { TaxId, Totals } from 'checkstand';
import { expect, waitFor } from 'storybook/test';
import type { PlayContext, Story } from '../support/story.js';

/** A business that buys gives its name and tax id. Checked by Stripe once all of it is there. */
const meta = {
  title: 'Components/TaxId',
  parameters: { scenario: 'businessBuyer' },
  render: () => <TaxId.Root country="DE" />,
} satisfies Meta;

export default meta;

/** Most buyers are no business: one box, nothing more. */
export const Off: Story = {
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('checkbox', { name: 'I’m purchasing as a business' }),
    ).not.toBeChecked();
    await expect(canvas.queryByRole('textbox')).not.toBeInTheDocument();
  },
};

async function open({ canvas, userEvent }: PlayContext) {
  await userEvent.click(await canvas.findByRole('checkbox'));
}

async function fillIn(context: PlayContext, taxId: string) {
  const { canvas, userEvent } = context;
  await open(context);
  await userEvent.type(canvas.getByRole('textbox', { name: 'Business name' }), 'Ada GmbH');
  await userEvent.type(canvas.getByRole('textbox', { name: 'Tax ID' }), taxId);
  await userEvent.tab();
}

/** The kinds of the buyer's country come first, the likeliest is chosen. */
export const Open: Story = {
  play: async (context) => {
    await open(context);
    await expect(
      context.canvas.getByRole('combobox', { name: 'Type of tax ID' }),
    ).toHaveDisplayValue('European Union – VAT');
  },
};

/** Nothing is known of the buyer's country. */
export const UnknownCountry: Story = {
  render: () => <TaxId.Root />,
  play: async (context) => {
    await open(context);
    await expect(context.canvas.getByRole('combobox')).toHaveDisplayValue('Choose a type');
  },
};

/** Saved when the buyer leaves the group. */
export const Filled: Story = {
  play: async (context) => {
    await fillIn(context, 'DE123456789');
    const group = context.canvas.getByRole('group', { name: 'Business details' });
    await waitFor(() => expect(group).not.toHaveAttribute('data-pending'));
    await expect(group).not.toHaveAttribute('data-invalid');
  },
};

/** What Stripe refuses is kept, with the reason under it. */
export const Invalid: Story = {
  play: async (context) => {
    await fillIn(context, 'DE12');
    await expect(await context.canvas.findByText('Your tax ID is invalid.')).toBeVisible();
    await expect(context.canvas.getByRole('textbox', { name: 'Tax ID' })).toHaveValue('DE12');
  },
};

/** While Stripe looks at it: the tax may become another one. */
export const Pending: Story = {
  parameters: {
    scenario: 'businessBuyer',
    prepare: ({ simulator }) => simulator.controls.hangNext({ on: 'update' }),
  },
  render: () => (
    <>
      <TaxId.Root country="DE" />
      <Totals.Root style={{ marginBlockStart: '1.5rem' }} />
    </>
  ),
  play: async (context) => {
    await fillIn(context, 'DE123456789');
    await expect(context.canvas.getByRole('group', { name: 'Business details' })).toHaveAttribute(
      'data-pending',
    );
  },
};

/** The page's own words and order. */
export const Composed: Story = {
  render: () => (
    <TaxId.Root country="GB">
      <TaxId.Toggle>
        <TaxId.Checkbox />
        <strong>Buying for a company?</strong>
      </TaxId.Toggle>
      <TaxId.Value>
        <TaxId.Label>VAT number</TaxId.Label>
        <TaxId.Error />
        <TaxId.Input placeholder="GB123456789" />
      </TaxId.Value>
      <TaxId.Type />
      <TaxId.BusinessName>
        <TaxId.Label>Registered name</TaxId.Label>
        <TaxId.Input />
        <TaxId.Error />
      </TaxId.BusinessName>
    </TaxId.Root>
  ),
  play: async (context) => {
    await open(context);
    await expect(context.canvas.getByRole('textbox', { name: 'VAT number' })).toBeVisible();
  },
};

/** From right to left: what was typed is still read from left to right. */
export const RightToLeft: Story = {
  ...Filled,
  render: () => (
    <div dir="rtl">
      <TaxId.Root country="DE" />
    </div>
  ),
};

/** In the dark, refused. */
export const Dark: Story = { ...Invalid, globals: { colorScheme: 'dark' } };
