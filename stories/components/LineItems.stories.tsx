import type { Meta } from '@storybook/react-vite';
import { LineItem, LineItems, PromotionCode, Totals } from 'checkstand';
import { expect, waitFor } from 'storybook/test';
import type { Story } from '../support/story.js';
import { worldOf } from '../support/story.js';
import { totalsOf } from '../support/totals-of.js';

/**
 * The lines of the order. `LineItems` renders one `LineItem.Root` per line; inside it every part reads its line by
 * itself, so a change of one line renders that line alone.
 */
const meta = {
  title: 'Components/LineItems',
  component: LineItems,
  parameters: { scenario: 'cart' },
} satisfies Meta<typeof LineItems>;

export default meta;

/** One product in a fixed quantity. */
export const OneItem: Story = {
  parameters: { scenario: 'oneItem' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('list', { name: 'Your order' })).toBeVisible();
    await expect(canvas.getByText('Qty 1')).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** Quantities that the buyer may change, by button, by key or by typing. */
export const Cart: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Increase quantity of Stoneware mug' }),
    );
    await expect(await canvas.findByText('$48.00')).toBeVisible();
    await expect(canvas.getByText('$24.00 each')).toBeVisible();

    const quantity = canvas.getByRole('spinbutton', { name: 'Quantity of Stoneware mug' });
    await userEvent.clear(quantity);
    await userEvent.type(quantity, '5{Enter}');
    await expect(await canvas.findByText('$120.00')).toBeVisible();

    await userEvent.type(quantity, '{ArrowDown}');
    await expect(await canvas.findByText('$96.00')).toBeVisible();
  },
};

/** Taking a line out moves the focus to the one that takes its place. */
export const Removed: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Remove House espresso' }));
    await waitFor(() => expect(canvas.queryByText('House espresso')).toBeNull());
    await expect(canvas.getByText('Pour-over kettle').closest('li')).toHaveFocus();
  },
};

/** Stripe keeps the last line: it has no button to remove it. */
export const LastLineStays: Story = {
  play: async ({ canvas, userEvent }) => {
    for (const name of ['Stoneware mug', 'House espresso']) {
      await userEvent.click(await canvas.findByRole('button', { name: `Remove ${name}` }));
      await waitFor(() => expect(canvas.queryByText(name)).toBeNull());
    }
    await expect(canvas.getByText('Pour-over kettle')).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /^Remove/ })).toBeNull();
  },
};

/** The new quantity shows at once; the amounts are those of before until Stripe has answered. */
export const Pending: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    const increase = await canvas.findByRole('button', {
      name: 'Increase quantity of House espresso',
    });
    worldOf(context).simulator.controls.hangNext({ on: 'update' });
    await userEvent.click(increase);
    const quantity = canvas.getByRole('spinbutton', { name: 'Quantity of House espresso' });
    await expect(quantity).toHaveValue('2');
    await expect(quantity).toHaveAttribute('data-pending');
    await expect(canvas.getByText('$16.50')).toBeVisible();
  },
};

/** Beyond the limits nothing is sent, and what was typed stays to be mended. */
export const OutOfRange: Story = {
  play: async ({ canvas, userEvent }) => {
    const quantity = await canvas.findByRole('spinbutton', { name: 'Quantity of Stoneware mug' });
    await userEvent.clear(quantity);
    await userEvent.type(quantity, '25{Enter}');
    await expect(await canvas.findByRole('alert')).toHaveTextContent(
      'Choose a quantity from 1 to 10.',
    );
    await expect(quantity).toHaveValue('25');
    await expect(quantity).toBeInvalid();
    await expect(quantity).toHaveAccessibleDescription('Choose a quantity from 1 to 10.');
  },
};

/** Stripe refuses: the quantity goes back, and the reason is told. */
export const Refused: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    const increase = await canvas.findByRole('button', {
      name: 'Increase quantity of Pour-over kettle',
    });
    worldOf(context).simulator.controls.failNext({
      on: 'update',
      status: 400,
      error: { type: 'invalid_request_error', message: 'Only one kettle is left.' },
    });
    await userEvent.click(increase);
    await expect(await canvas.findByRole('alert')).toHaveTextContent('Only one kettle is left.');
    await expect(
      canvas.getByRole('spinbutton', { name: 'Quantity of Pour-over kettle' }),
    ).toHaveValue('1');
  },
};

/** At its limit a button says so and keeps the focus. */
export const AtItsLimit: Story = {
  play: async ({ canvas, userEvent }) => {
    const decrease = await canvas.findByRole('button', {
      name: 'Decrease quantity of Stoneware mug',
    });
    await expect(decrease).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(decrease);
    await expect(decrease).toHaveFocus();
    await expect(canvas.getByRole('spinbutton', { name: 'Quantity of Stoneware mug' })).toHaveValue(
      '1',
    );
  },
};

/** As many lines as Stripe allows. One changes, the other 99 stand still. */
export const HundredLines: Story = {
  parameters: { scenario: 'manyItems' },
  render: () => (
    <div>
      <LineItems />
      <Totals.Root />
    </div>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    const first = await canvas.findByRole('button', {
      name: 'Increase quantity of Sample roast No. 1',
    });
    await expect(canvas.getAllByRole('spinbutton')).toHaveLength(100);
    const [before] = await totalsOf(context);
    await userEvent.click(first);
    await waitFor(async () => expect((await totalsOf(context))[0]).not.toBe(before));
  },
};

/** Names that push a layout to its edges. */
export const LongNames: Story = {
  parameters: { scenario: 'longNames' },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText(/^Donaudampf/)).toBeVisible();
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** The same at 320 pixels. */
export const LongNamesNarrow: Story = {
  ...LongNames,
  globals: { viewport: { value: 'narrow' } },
};

/** From right to left. */
export const RightToLeft: Story = {
  parameters: { scenario: 'longNames' },
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    const name = await canvas.findByText(/^Donaudampf/);
    const subtotal = canvas.getByText('$19.90');
    await expect(subtotal.getBoundingClientRect().left).toBeLessThan(
      name.getBoundingClientRect().left,
    );
  },
};

/** Other parts in another order: a function renders each line. */
export const CustomArrangement: Story = {
  render: () => (
    <LineItems>
      {({ id }) => (
        <LineItem.Root id={id}>
          <LineItem.Name render={<h3 style={{ margin: 0, fontSize: '1rem' }} />} />
          <LineItem.Total />
          <LineItem.Quantity>
            <LineItem.QuantityInput />
          </LineItem.Quantity>
          <LineItem.Error />
        </LineItem.Root>
      )}
    </LineItems>
  ),
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('heading', { name: 'Stoneware mug' })).toBeVisible();
    await userEvent.type(
      canvas.getByRole('spinbutton', { name: 'Quantity of Stoneware mug' }),
      '{ArrowUp}',
    );
    await expect(await canvas.findByText('$48.00')).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

/** Markup of your own in place of ours: props, state and behaviour come along. */
export const ReplacedMarkup: Story = {
  render: () => (
    <LineItems render={<ol />}>
      {({ id }) => (
        <LineItem.Root id={id}>
          <div style={{ display: 'flex', gap: '1rem', alignItems: 'center' }}>
            <LineItem.Name render={<strong />} />
            <LineItem.Subtotal
              render={(props) => <data {...props} />}
              style={{ marginInlineStart: 'auto' }}
            />
            <LineItem.Remove
              render={(props, { pending }) => (
                <button {...props} type="button">
                  {pending ? 'Removing…' : '✕'}
                </button>
              )}
            />
          </div>
        </LineItem.Root>
      )}
    </LineItems>
  ),
  play: async ({ canvas, userEvent }) => {
    await expect((await canvas.findByRole('list', { name: 'Your order' })).tagName).toBe('OL');
    await userEvent.click(canvas.getByRole('button', { name: 'Remove House espresso' }));
    await waitFor(() => expect(canvas.queryByText('House espresso')).toBeNull());
    await expect(canvas.getByText('Stoneware mug').tagName).toBe('STRONG');
  },
};

/** A price in tiers: what each band costs, and which of them price the line. */
export const Tiers: Story = {
  parameters: { scenario: 'tiers' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('From 16: $6.00 each')).toBeVisible();
    // No single amount is true of all of them.
    await expect(canvas.queryByText(/^\$[\d.]+ each$/)).toBeNull();
  },
};

/** One price for all by how many there are, and something in all beside it. */
export const VolumeTiers: Story = { parameters: { scenario: 'volumeTiers' } };

/** A price for packages: how many the quantity makes. */
export const Packages: Story = {
  parameters: { scenario: 'packages' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^\d+ packages of 12$/)).toBeVisible();
  },
};

/** What the shop calls one of it. */
export const UnitLabel: Story = {
  parameters: { scenario: 'unitLabel' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('$9.00 per seat')).toBeVisible();
  },
};

/** Billed by use: no quantity and nothing due, but what one of it costs. */
export const Metered: Story = {
  parameters: { scenario: 'metered' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('billed by usage per month')).toBeVisible();
    await expect(canvas.queryByText(/^Qty/)).toBeNull();
  },
};

/** A subscription says how often it is charged. */
export const Recurring: Story = {
  parameters: { scenario: 'subscription' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('per month')).toBeVisible();
  },
};

/** What is taken off each line, which taxes are in it, and why its quantity cannot go on. */
export const Details: Story = {
  parameters: { scenario: 'taxExclusive' },
  render: () => (
    <div>
      <LineItems>
        {({ id }) => (
          <LineItem.Root id={id}>
            <LineItem.Name />
            <LineItem.Subtotal />
            <LineItem.Quantity />
            <LineItem.Discounts />
            <LineItem.Taxes />
            <LineItem.Note />
          </LineItem.Root>
        )}
      </LineItems>
      <PromotionCode.Root style={{ marginBlockStart: '1.5rem' }} />
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(
      await canvas.findByRole('textbox', { name: 'Promotion code' }),
      'WELCOME10{Enter}',
    );
    await expect((await canvas.findAllByText(/^Welcome: −/))[0]).toBeVisible();
  },
};

/** In the dark. */
export const Dark: Story = { ...OutOfRange, globals: { colorScheme: 'dark' } };
