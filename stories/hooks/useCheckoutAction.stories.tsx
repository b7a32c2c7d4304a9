import type { Meta } from '@storybook/react-vite';
import { useCheckoutAction, useCheckoutSession } from 'checkstand';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import type { Story } from '../support/story.js';

/**
 * Any of Stripe's verbs in a component of your own, with its pending and its error. What a train does not have says so
 * in its error.
 */
const meta = {
  title: 'Hooks/useCheckoutAction',
  parameters: { scenario: 'businessBuyer' },
  render: () => <Name />,
} satisfies Meta;

export default meta;

function Name() {
  const saved = useCheckoutSession(({ nameCollection }) => nameCollection?.individualName);
  const [name, setName] = useState('');
  const { run, pending, error, errorMessage } = useCheckoutAction('updateIndividualName');
  return (
    <form
      className="story-field"
      onSubmit={(event) => {
        event.preventDefault();
        void run(name || null);
      }}
    >
      <label>
        Your name <input value={name} onChange={(event) => setName(event.target.value)} />
      </label>{' '}
      <button disabled={pending}>{pending ? 'Saving…' : 'Save'}</button>
      <p role="status">{saved && `Saved: ${saved}`}</p>
      {errorMessage && (
        <p role="alert">
          {errorMessage} {error?.cause instanceof Error && <small>{error.cause.message}</small>}
        </p>
      )}
    </form>
  );
}

/** Sent, and kept by the session. */
export const Saved: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Your name' }), 'Ada{Enter}');
    await expect(await canvas.findByText('Saved: Ada')).toBeVisible();
  },
};

/** On its way. */
export const Pending: Story = {
  parameters: {
    scenario: 'businessBuyer',
    prepare: ({ simulator }) => simulator.controls.hangNext({ on: 'update' }),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Your name' }), 'Ada{Enter}');
    await expect(await canvas.findByRole('button', { name: 'Saving…' })).toBeDisabled();
  },
};

/** The network failed. */
export const Failed: Story = {
  parameters: {
    scenario: 'businessBuyer',
    prepare: ({ simulator }) => simulator.controls.failNext({ on: 'update' }),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Your name' }), 'Ada{Enter}');
    await expect(await canvas.findByRole('alert')).toHaveTextContent('We could not reach Stripe.');
  },
};

/** The Stripe.js of this page is older than the verb. */
export const TrainLacksIt: Story = {
  globals: { train: 'clover' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('textbox', { name: 'Your name' }), 'Ada{Enter}');
    const alert = await canvas.findByRole('alert');
    await waitFor(() => expect(alert).toHaveTextContent('It came with @stripe/stripe-js 10.'));
  },
};
