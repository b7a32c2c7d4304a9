import type { Meta } from '@storybook/react-vite';
import {
  NewPaymentMethod,
  PaymentElement,
  SavedPaymentMethod,
  SavedPaymentMethods,
  SavePaymentMethod,
  Submit,
  useSavedPaymentMethods,
} from 'checkstand';
import { expect, waitFor } from 'storybook/test';
import type { PlayContext, Story } from '../support/story.js';
import { worldOf } from '../support/story.js';
import { typeCard } from '../support/type-card.js';
import { withExpiredCard } from '../support/with-expired-card.js';

const CONFIRM = { redirect: 'if_required' } as const;

/** Ours stand in the place of those that Stripe's Payment Element would show. */
const ONCE = {
  options: {
    elementsOptions: { savedPaymentMethod: { enableSave: 'never', enableRedisplay: 'never' } },
  },
} as const;

/**
 * The payment methods that a returning buyer has saved, and another. The Payment Element inside `NewPaymentMethod`
 * stays mounted, out of sight, while a saved one is chosen.
 */
const meta = {
  title: 'Components/SavedPaymentMethods',
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <SavedPaymentMethods />
      <NewPaymentMethod style={{ display: 'grid', gap: '1rem' }}>
        <PaymentElement />
        <SavePaymentMethod.Root />
      </NewPaymentMethod>
      <Submit.Root confirmOptions={CONFIRM} />
    </div>
  ),
  parameters: { scenario: 'savedCards', provider: () => ONCE },
} satisfies Meta;

export default meta;

const visa = ({ canvas }: Pick<PlayContext, 'canvas'>) =>
  canvas.findByRole('radio', { name: 'Visa ending in 4242' });
const another = ({ canvas }: Pick<PlayContext, 'canvas'>) =>
  canvas.findByRole('radio', { name: 'Use another payment method' });
const pay = ({ canvas }: Pick<PlayContext, 'canvas'>) =>
  canvas.findByRole('button', { name: /^Pay \S/ });

/** The first card is chosen. */
export const Idle: Story = {
  play: async (context) => {
    await expect(await visa(context)).toBeChecked();
    await expect(context.canvas.queryByRole('textbox', { name: 'Card number' })).toBeNull();
    await expect(await pay(context)).toBeVisible();
  },
};

/** Another way to pay, and whether it may be saved. Nothing typed is lost when the buyer looks elsewhere. */
export const Another: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.click(await another(context));
    await typeCard(context);
    await userEvent.click(await visa(context));
    await userEvent.click(await another(context));
    await expect(canvas.getByLabelText('Card number')).toBeVisible();
    await expect(canvas.getByLabelText('Card number')).toHaveValue('4242 4242 4242 4242');
    await userEvent.click(
      canvas.getByRole('checkbox', { name: 'Save my information for faster checkout' }),
    );
  },
};

/** Paid with the second card, by keyboard alone. */
export const Paid: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    (await visa(context)).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: /^Mastercard/ })).toBeChecked();
    (await pay(context)).focus();
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByRole('button', { name: 'Done' })).toBeVisible();
    await expect(worldOf(context).simulator.controls.payments()).toMatchObject([
      { paymentMethod: { brand: 'mastercard' } },
    ]);
  },
};

/** While the payment runs the choice stays as it is. */
export const Pending: Story = {
  play: async (context) => {
    await visa(context);
    worldOf(context).simulator.controls.hangNext({ on: 'confirm' });
    await context.userEvent.click(await pay(context));
    await context.userEvent.click(await another(context));
    await expect(await visa(context)).toBeChecked();
  },
};

/** The bank declines the saved card. The other one is still there. */
export const Error: Story = {
  play: async (context) => {
    await visa(context);
    worldOf(context).simulator.controls.declineNext('insufficient_funds');
    await context.userEvent.click(await pay(context));
    await expect(await context.canvas.findByRole('alert')).toHaveTextContent('insufficient funds');
  },
};

/** A card of which the last month is over says so. It is not the first choice, but can be chosen. */
export const Expired: Story = {
  parameters: {
    scenario: withExpiredCard,
    provider: () => ONCE,
  },
  play: async (context) => {
    const expired = await context.canvas.findByText('Expired 03/26');
    await expect(expired.closest('label')).toHaveAttribute('data-expired');
    await expect(context.canvas.getByRole('radio', { name: /^Mastercard/ })).toBeChecked();
  },
};

/** Nobody who is known: no list, and the Payment Element as ever. */
export const Guest: Story = {
  parameters: { scenario: 'oneItem' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText('Card number')).toBeVisible();
    await expect(canvas.queryByRole('radiogroup')).toBeNull();
  },
};

/** Markup of your own in each choice. */
export const Composed: Story = {
  render: () => (
    <SavedPaymentMethods style={{ display: 'grid', gap: '0.5rem', border: 0 }}>
      {({ id }) => (
        <SavedPaymentMethod.Root
          id={id}
          style={({ checked }) => ({
            border: `2px solid ${checked ? 'currentColor' : 'transparent'}`,
            borderRadius: '1.5rem',
          })}
        >
          <SavedPaymentMethod.Brand render={<strong />} />
          <SavedPaymentMethod.Number />
          <SavedPaymentMethod.Another>Pay with something else</SavedPaymentMethod.Another>
          <SavedPaymentMethod.Radio style={{ marginInlineStart: 'auto' }} />
        </SavedPaymentMethod.Root>
      )}
    </SavedPaymentMethods>
  ),
  play: async (context) => {
    await context.userEvent.click(await context.canvas.findByText('Pay with something else'));
    await expect(
      context.canvas.getByRole('radio', { name: 'Pay with something else' }),
    ).toBeChecked();
  },
};

function OwnSelect() {
  const { savedPaymentMethods, chosen, choose } = useSavedPaymentMethods();
  return (
    <select aria-label="Pay with" value={chosen} onChange={(event) => choose(event.target.value)}>
      {savedPaymentMethods.map(({ id, card }) => (
        <option key={id} value={id}>
          {card.brand} {card.last4}
        </option>
      ))}
      <option value="new">Another card</option>
    </select>
  );
}

/** No part of ours but the hook. */
export const Headless: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <OwnSelect />
      <Submit.Root confirmOptions={CONFIRM} />
    </div>
  ),
  play: async (context) => {
    const select = await context.canvas.findByRole('combobox', { name: 'Pay with' });
    await waitFor(() => expect(select).toHaveDisplayValue('visa 4242'));
    await context.userEvent.selectOptions(select, 'mastercard 4444');
    await context.userEvent.click(await pay(context));
    await context.canvas.findByRole('button', { name: 'Done' });
    await expect(worldOf(context).simulator.controls.payments()).toMatchObject([
      { paymentMethod: { brand: 'mastercard' } },
    ]);
  },
};

/** In the dark, with another one wanted. */
export const Dark: Story = { ...Another, globals: { colorScheme: 'dark' } };

/** From right to left. */
export const RightToLeft: Story = { ...Idle, globals: { direction: 'rtl' } };
