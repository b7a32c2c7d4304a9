import type { Meta } from '@storybook/react-vite';
import { PromotionCode, Totals, useCheckoutAction, useCheckoutSession } from 'checkstand';
import { expect, waitFor } from 'storybook/test';
import type { Story } from '../support/story.js';
import { worldOf } from '../support/story.js';
import { totalsOf } from '../support/totals-of.js';

/**
 * Every line of Stripe's total that applies to the session, and no other. Amounts are Stripe's, never computed on
 * the page.
 */
const meta = {
  title: 'Components/Totals',
  render: () => <Totals.Root />,
  parameters: { scenario: 'cart' },
} satisfies Meta;

export default meta;

/** Nothing but prices. */
export const Plain: Story = {
  play: async (context) => {
    await expect(await totalsOf(context)).toEqual(['Subtotal $109.50', 'Total $109.50']);
  },
};

/** A promotion code, with Stripe's name for it. */
export const Discount: Story = {
  render: () => (
    <div>
      <PromotionCode.Root style={{ marginBlockEnd: '1.5rem' }} />
      <Totals.Root />
    </div>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.type(
      await canvas.findByRole('textbox', { name: 'Promotion code' }),
      'WELCOME10{Enter}',
    );
    await waitFor(async () =>
      expect(await totalsOf(context)).toEqual([
        'Subtotal $109.50',
        'Welcome (10%) −$10.95',
        'Total $98.55',
      ]),
    );
  },
};

/** Stripe works out new amounts: those of before are shown, quieter, and nothing moves. */
export const Pending: Story = {
  render: () => (
    <div>
      <PromotionCode.Root style={{ marginBlockEnd: '1.5rem' }} />
      <Totals.Root />
    </div>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    const totals = await canvas.findByRole('region', { name: 'Order summary' });
    const { height } = totals.getBoundingClientRect();
    worldOf(context).simulator.controls.hangNext({ on: 'update' });
    await userEvent.type(canvas.getByRole('textbox', { name: 'Promotion code' }), 'TAKE5{Enter}');
    await waitFor(() => expect(totals).toHaveAttribute('aria-busy', 'true'));
    await expect(totals.getBoundingClientRect().height).toBe(height);
    await expect(await totalsOf(context)).toEqual(['Subtotal $109.50', 'Total $109.50']);
  },
};

function ShippingChoice() {
  const shippingOptions = useCheckoutSession((session) => session.shippingOptions) ?? [];
  const chosen = useCheckoutSession((session) => session.shipping?.shippingOption.id);
  const { run } = useCheckoutAction('updateShippingOption');
  return (
    <fieldset>
      <legend>Shipping</legend>
      {shippingOptions.map(({ id, displayName }) => (
        <label key={id} style={{ display: 'block' }}>
          <input
            type="radio"
            name="shipping"
            checked={id === chosen}
            onChange={() => void run(id)}
          />{' '}
          {displayName}
        </label>
      ))}
    </fieldset>
  );
}

/** The chosen way to ship; what costs nothing is free. */
export const Shipping: Story = {
  parameters: { scenario: 'shippingOptions' },
  render: () => (
    <div>
      <ShippingChoice />
      <Totals.Root />
    </div>
  ),
  play: async (context) => {
    await expect(await totalsOf(context)).toContain('Standard Free');
    await context.userEvent.click(context.canvas.getByRole('radio', { name: 'Express' }));
    await waitFor(async () =>
      expect(await totalsOf(context)).toEqual([
        'Subtotal $109.50',
        'Express $12.00',
        'Total $121.50',
      ]),
    );
  },
};

/** Tax that is added to the prices. */
export const TaxExclusive: Story = {
  parameters: { scenario: 'taxExclusive' },
  play: async (context) => {
    await expect(await totalsOf(context)).toEqual([
      'Subtotal $109.50',
      'Sales tax (8.875%) $9.71',
      'Total $119.21',
    ]);
  },
};

/** Tax that the prices hold already, at two rates. */
export const TaxInclusive: Story = {
  parameters: { scenario: 'taxInclusive' },
  play: async (context) => {
    await expect(await totalsOf(context)).toEqual([
      'Subtotal €57.00',
      'VAT (19%) included €3.83',
      'VAT (7%) included €2.16',
      'Total €57.00',
    ]);
  },
};

/** A customer's credit pays a part. */
export const AppliedBalance: Story = {
  parameters: { scenario: 'customerBalance' },
  play: async (context) => {
    const rows = await totalsOf(context);
    await expect(rows.find((row) => row.startsWith('Account balance'))).toMatch(/10\.00$/);
    await expect(rows).toContain('Total due today $19.00');
  },
};

/** A fee for the payment method. */
export const Surcharge: Story = {
  parameters: { scenario: 'surcharge' },
  play: async (context) => {
    await expect(await totalsOf(context)).toEqual([
      'Subtotal $69.00',
      'Surcharge $1.04',
      'Total $70.04',
    ]);
  },
};

/** What is due today, and what comes next. */
export const Subscription: Story = {
  parameters: { scenario: 'subscription' },
  play: async (context) => {
    await expect(await totalsOf(context)).toEqual([
      'Subtotal $29.00',
      'Total due today $29.00',
      'Then $29.00 per month',
    ]);
  },
};

/** A fee today, the plan after the trial. */
export const Trial: Story = {
  parameters: { scenario: 'subscriptionTrial' },
  play: async (context) => {
    const rows = await totalsOf(context);
    await expect(rows).toContain('Total due today $15.00');
    await expect(rows).toContain('From June 29, 2026 $29.00 per month');
  },
};

/** A currency without decimals. */
export const Yen: Story = {
  parameters: { scenario: 'jpy' },
  play: async (context) => {
    await expect(await totalsOf(context)).toEqual(['Subtotal ¥7,600', 'Total ¥7,600']);
  },
};

/** A discount that covers everything. */
export const Free: Story = {
  parameters: { scenario: 'freeOrder' },
  play: async (context) => {
    await expect(await totalsOf(context)).toEqual([
      'Subtotal $16.50',
      'On the house (100%) −$16.50',
      'Total $0.00',
    ]);
  },
};

/** One row by name, where you want it. */
export const OneRow: Story = {
  render: () => (
    <Totals.Root>
      <dl>
        <Totals.Row name="total">
          <Totals.Label>To pay</Totals.Label>
          <Totals.Amount />
        </Totals.Row>
        <Totals.Row name="shipping" />
      </dl>
    </Totals.Root>
  ),
  play: async (context) => {
    await expect(await totalsOf(context)).toEqual(['To pay $109.50']);
  },
};

/** In the dark, with everything. */
export const Dark: Story = {
  ...TaxExclusive,
  globals: { colorScheme: 'dark' },
};
