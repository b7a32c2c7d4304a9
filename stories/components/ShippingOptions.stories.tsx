import type { Meta } from '@storybook/react-vite';
import { ShippingOption, ShippingOptions, Submit, Totals, useShippingOptions } from 'checkstand';
import { createStripeSimulator } from 'checkstand/testing';
import { expect, waitFor } from 'storybook/test';
import { createSession } from '../support/create-session.js';
import type { PlayContext, Story } from '../support/story.js';

/** The ways to ship that the merchant offers. The choice shows at once; amounts come from Stripe. */
const meta = {
  title: 'Components/ShippingOptions',
  parameters: { scenario: 'shippingOptions' },
  render: () => <ShippingOptions />,
} satisfies Meta;

export default meta;

const radioOf = ({ canvas }: PlayContext, name: string) => canvas.findByRole('radio', { name });

/** The first option is chosen from the start. */
export const Default: Story = {
  play: async (context) => {
    await expect(await radioOf(context, 'Standard')).toBeChecked();
  },
};

/** Another one, with its total. */
export const Chosen: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <ShippingOptions />
      <Totals.Root />
    </div>
  ),
  play: async (context) => {
    await context.userEvent.click(await radioOf(context, 'Express'));
    await waitFor(() => expect(context.canvas.getByText('$121.50')).toBeVisible());
  },
};

/** Checked at once, while Stripe works out the amounts. */
export const Pending: Story = {
  parameters: { prepare: ({ simulator }) => simulator.controls.hangNext({ on: 'update' }) },
  play: async (context) => {
    const express = await radioOf(context, 'Express');
    await context.userEvent.click(express);
    await expect(express).toBeChecked();
    await expect(express).toHaveAttribute('data-pending');
  },
};

/** Refused: the choice of before is back, and the reason stands with the option. */
export const Error: Story = {
  parameters: { prepare: ({ simulator }) => simulator.controls.failNext({ on: 'update' }) },
  play: async (context) => {
    await context.userEvent.click(await radioOf(context, 'Express'));
    await expect(await context.canvas.findByRole('alert')).toBeVisible();
    await expect(await radioOf(context, 'Standard')).toBeChecked();
  },
};

/** With the keyboard alone: the arrow keys choose. */
export const Keyboard: Story = {
  play: async (context) => {
    const standard = await radioOf(context, 'Standard');
    standard.focus();
    await context.userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const courier = await radioOf(context, 'Same-day courier');
    await expect(courier).toBeChecked();
    await waitFor(() => expect(courier).not.toHaveAttribute('data-pending'));
  },
};

/** Names and estimates as merchants write them. */
export const LongNames: Story = {
  parameters: {
    scenario: (simulator) =>
      createSession(simulator, {
        shipping_options: [
          option('Standard parcel, left with a neighbour where nobody opens the door', 0),
          option('Insured', 123_456, { minimum: { unit: 'week', value: 1 } }),
          option('Collect', 100, { maximum: { unit: 'month', value: 1 } }),
          option('Pallet', 9900, {
            minimum: { unit: 'day', value: 5 },
            maximum: { unit: 'week', value: 2 },
          }),
        ],
      }),
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('At least 1 week')).toBeVisible();
    await expect(canvas.getByText('Up to 1 month')).toBeVisible();
    await expect(canvas.getByText('5 days to 2 weeks')).toBeVisible();
  },
};

/** Paying without having chosen brings the buyer here. */
export const Missing: Story = {
  parameters: {
    provider: () => {
      const simulator = createStripeSimulator({
        quiet: true,
        assumptions: { firstShippingOption: 'offered' },
      });
      return {
        stripe: simulator.stripe,
        clientSecret: async () => {
          const shipping_options = [option('Parcel', 500), option('Letter', 100)];
          return (await createSession(simulator, { shipping_options })).clientSecret;
        },
      };
    },
  },
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <ShippingOptions />
      <Totals.Root />
      <Submit.Root />
    </div>
  ),
  play: async (context) => {
    const parcel = await radioOf(context, 'Parcel');
    await context.userEvent.click(context.canvas.getByRole('button', { name: /Pay/ }));
    await waitFor(() => expect(parcel).toHaveFocus());
    await expect(context.canvas.getByRole('radiogroup')).toBeInvalid();
  },
};

/** Your own arrangement of an option; the whole of it still chooses. */
export const Composed: Story = {
  render: () => (
    <ShippingOptions aria-label="Delivery" style={{ display: 'flex', flexWrap: 'wrap' }}>
      {({ id }) => (
        <ShippingOption.Root id={id} style={{ display: 'grid', flex: '1 1 8rem', border: 0 }}>
          <strong>
            <ShippingOption.Name />
          </strong>
          <ShippingOption.Amount style={{ textAlign: 'start' }} />
          <ShippingOption.Estimate />
          <ShippingOption.Radio />
          <ShippingOption.Error />
        </ShippingOption.Root>
      )}
    </ShippingOptions>
  ),
  play: async (context) => {
    await context.userEvent.click(await context.canvas.findByText('Express'));
    await expect(await radioOf(context, 'Express')).toBeChecked();
  },
};

function ShippingSelect() {
  const { options, selected, choose, pending, errorMessage, ref } = useShippingOptions();
  return (
    <div className="story-field">
      <label htmlFor="shipping">Delivery</label>
      <select
        id="shipping"
        ref={(node) => void (ref.current = node)}
        value={selected ?? ''}
        aria-busy={pending}
        onChange={(event) => void choose(event.target.value)}
      >
        {options.map(({ id, displayName, amount }) => (
          <option key={id} value={id}>
            {displayName}: {amount}
          </option>
        ))}
      </select>
      <p role="alert">{errorMessage}</p>
    </div>
  );
}

/** No part of ours at all: the hook under a select. */
export const Headless: Story = {
  render: () => <ShippingSelect />,
  play: async ({ canvas, userEvent }) => {
    const select = await canvas.findByRole('combobox', { name: 'Delivery' });
    await userEvent.selectOptions(select, await canvas.findByRole('option', { name: /Express/ }));
    await expect(select).toHaveDisplayValue('Express: $12.00');
  },
};

/** In the dark, refused. */
export const Dark: Story = { ...Error, globals: { colorScheme: 'dark' } };

/** From right to left. */
export const RightToLeft: Story = { ...Default, globals: { direction: 'rtl' } };

type Estimate = Record<string, { unit: string; value: number }>;

function option(display_name: string, amount: number, delivery_estimate?: Estimate) {
  return {
    shipping_rate_data: {
      type: 'fixed_amount',
      display_name,
      fixed_amount: { amount, currency: 'usd' },
      ...(delivery_estimate && { delivery_estimate }),
    },
  };
}
