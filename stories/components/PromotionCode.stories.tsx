import type { Meta } from '@storybook/react-vite';
import { LineItems, PromotionCode } from 'checkstand';
import { expect, waitFor } from 'storybook/test';
import type { PlayContext, Story } from '../support/story.js';
import { worldOf } from '../support/story.js';

/**
 * Where the buyer enters a promotion code. The codes of this shop are `WELCOME10`, `TAKE5`, `MIN100`, `EXPIRED` and
 * `USEDUP`. Stripe takes one at a time, so the code that applies stands in the field's place.
 */
const meta = {
  title: 'Components/PromotionCode',
  render: () => <PromotionCode.Root />,
  parameters: { scenario: 'cart' },
} satisfies Meta;

export default meta;

async function apply({ canvas, userEvent }: PlayContext, code: string): Promise<void> {
  await userEvent.type(await canvas.findByRole('textbox', { name: 'Promotion code' }), code);
  await userEvent.click(canvas.getByRole('button', { name: 'Apply' }));
}

/** Refused codes stay in the field, which is described by the reason. */
async function expectRefused({ canvas }: PlayContext, code: string, reason: string) {
  await expect(await canvas.findByRole('alert')).toHaveTextContent(reason);
  const input = canvas.getByRole('textbox', { name: 'Promotion code' });
  await expect(input).toHaveValue(code);
  await expect(input).toBeInvalid();
  await expect(input).toHaveAccessibleDescription(reason);
}

/** Nothing typed yet. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('textbox', { name: 'Promotion code' })).toHaveValue('');
  },
};

/** Applying nothing says what to do, and asks nobody. */
export const Missing: Story = {
  play: async (context) => {
    await context.userEvent.click(await context.canvas.findByRole('button', { name: 'Apply' }));
    await expectRefused(context, '', 'Enter a promotion code.');
  },
};

/** A code on its way into the field. */
export const Typed: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(
      await canvas.findByRole('textbox', { name: 'Promotion code' }),
      'WELCOME10',
    );
  },
};

/** Stripe has not answered yet. */
export const Pending: Story = {
  play: async (context) => {
    await context.canvas.findByRole('textbox');
    worldOf(context).simulator.controls.hangNext({ on: 'update' });
    await apply(context, 'WELCOME10');
    await expect(context.canvas.getByRole('button', { name: 'Apply' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await expect(context.canvas.getByRole('textbox')).toHaveValue('WELCOME10');
  },
};

/** The code applies. The focus goes with it. */
export const Applied: Story = {
  play: async (context) => {
    await apply(context, 'welcome10');
    const remove = await context.canvas.findByRole('button', {
      name: 'Remove promotion code WELCOME10',
    });
    await expect(remove).toHaveFocus();
    await expect(context.canvas.queryByRole('textbox')).toBeNull();
  },
};

/** Applied, and taken off again. */
export const Removed: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await apply(context, 'TAKE5');
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Remove promotion code TAKE5' }),
    );
    const input = await canvas.findByRole('textbox', { name: 'Promotion code' });
    await expect(input).toHaveFocus();
    await expect(input).toHaveValue('');
  },
};

/** Not a code of this shop. */
export const Invalid: Story = {
  play: async (context) => {
    await apply(context, 'FREEBEANS');
    await expectRefused(context, 'FREEBEANS', 'This code is invalid.');
  },
};

/** Typing on forgets the error. */
export const Mended: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await apply(context, 'TAKE');
    await canvas.findByRole('alert');
    await userEvent.type(canvas.getByRole('textbox', { name: 'Promotion code' }), '5');
    await expect(canvas.queryByRole('alert')).toBeNull();
    await userEvent.click(canvas.getByRole('button', { name: 'Apply' }));
    await expect(await canvas.findByText('TAKE5')).toBeVisible();
  },
};

/** A code of last season. */
export const Expired: Story = {
  play: async (context) => {
    await apply(context, 'EXPIRED');
    await expectRefused(context, 'EXPIRED', 'This code is invalid.');
  },
};

/** Redeemed as often as it may be. */
export const UsedUp: Story = {
  play: async (context) => {
    await apply(context, 'USEDUP');
    await expectRefused(context, 'USEDUP', 'This code is invalid.');
  },
};

/** The order is not large enough. Stripe's words say what is. */
export const Minimum: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <LineItems />
      <PromotionCode.Root />
    </div>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.click(await canvas.findByRole('button', { name: 'Remove Pour-over kettle' }));
    await waitFor(() => expect(canvas.queryByText('Pour-over kettle')).toBeNull());
    await apply(context, 'MIN100');
    await expectRefused(context, 'MIN100', 'This code needs an order of at least $100.00.');
  },
};

/** The shop's network fails: our words, as Stripe has none. */
export const NetworkFails: Story = {
  play: async (context) => {
    await context.canvas.findByRole('textbox');
    worldOf(context).simulator.controls.failNext({ on: 'update' });
    await apply(context, 'WELCOME10');
    await expect(await context.canvas.findByRole('alert')).toBeVisible();
  },
};

/** Your own arrangement; what the parts share stays shared. */
export const CustomArrangement: Story = {
  render: () => (
    <PromotionCode.Root render={<section />} aria-label="Gift voucher">
      <PromotionCode.Label>Voucher</PromotionCode.Label>
      <PromotionCode.Input placeholder="WELCOME10" />
      <PromotionCode.Apply>Redeem</PromotionCode.Apply>
      <PromotionCode.Error />
      <PromotionCode.Applied />
    </PromotionCode.Root>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Voucher' }), 'TAKE5');
    await userEvent.click(canvas.getByRole('button', { name: 'Redeem' }));
    await waitFor(() => expect(canvas.getByText('TAKE5')).toBeVisible());
  },
};

/** In the dark, refused. */
export const Dark: Story = { ...Invalid, globals: { colorScheme: 'dark' } };
