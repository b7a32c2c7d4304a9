import type { Meta } from '@storybook/react-vite';
import { OptionalItem, OptionalItems, PromotionCode, Totals } from 'checkstand';
import { expect, waitFor } from 'storybook/test';
import type { Story } from '../support/story.js';

/** What the shop offers with the order: added, removed, and changed in quantity once it is in the order. */
const meta = {
  title: 'Components/OptionalItems',
  parameters: { scenario: 'optionalItems' },
  render: () => (
    <div>
      <OptionalItems style={{ marginBlockEnd: '1.5rem' }} />
      <Totals.Root />
    </div>
  ),
} satisfies Meta;

export default meta;

/** Nothing is taken yet. */
export const Offered: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Add Stoneware mug' })).toBeVisible();
  },
};

/** Both are in the order, one of them in a quantity that can be changed. */
export const Added: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add Stoneware mug' }));
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: 'Remove Stoneware mug' })).toHaveFocus(),
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Add House espresso' }));
    await expect(await canvas.findByRole('spinbutton')).toHaveValue('2');
  },
};

/** On its way. */
export const Pending: Story = {
  parameters: {
    prepare: ({ simulator }) => {
      simulator.controls.hangNext({ on: 'update' });
    },
  },
  play: async ({ canvas, userEvent }) => {
    const add = await canvas.findByRole('button', { name: 'Add Stoneware mug' });
    await userEvent.click(add);
    await expect(add).toHaveAttribute('data-pending');
  },
};

/** The network failed: why is told, and the buttons are still there. */
export const Failed: Story = {
  parameters: {
    prepare: ({ simulator }) => simulator.controls.failNext({ on: 'update' }),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add Stoneware mug' }));
    await expect(await canvas.findByRole('alert')).toBeVisible();
  },
};

/** A promotion code hangs on the item: why it stays, and the way out. */
export const CodeNeedsIt: Story = {
  parameters: { scenario: 'optionalItemsMinimum' },
  render: () => (
    <div>
      <OptionalItems style={{ marginBlockEnd: '1.5rem' }} />
      <PromotionCode.Root style={{ marginBlockEnd: '1.5rem' }} />
      <Totals.Root />
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Add House espresso' }));
    const remove = await canvas.findByRole('button', { name: 'Remove House espresso' });
    await userEvent.type(canvas.getByRole('textbox', { name: 'Promotion code' }), 'MIN100{Enter}');
    await canvas.findByText('MIN100');
    await userEvent.click(remove);
    await expect(
      await canvas.findByText(/your order is too small for your promotion code/),
    ).toBeVisible();
    await expect(remove).toHaveFocus();
  },
};

/** The parts in a page's own order. */
export const Composed: Story = {
  render: () => (
    <div>
      <PromotionCode.Root style={{ marginBlockEnd: '1.5rem' }} />
      <OptionalItems>
        {({ id }) => (
          <OptionalItem.Root id={id}>
            <OptionalItem.Name render={<strong />} /> <OptionalItem.Amount />
            <OptionalItem.Add>Take it along</OptionalItem.Add>
            <OptionalItem.Remove>Leave it here</OptionalItem.Remove>
          </OptionalItem.Root>
        )}
      </OptionalItems>
    </div>
  ),
};

/** On a small telephone. */
export const Narrow: Story = { ...Added, globals: { viewport: { value: 'narrow' } } };

/** In the dark. */
export const Dark: Story = { ...Added, globals: { colorScheme: 'dark' } };
