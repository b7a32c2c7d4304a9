import type { Meta } from '@storybook/react-vite';
import { Submit, Terms, useBeforeConfirm, useTerms } from 'checkstand';
import { expect, waitFor } from 'storybook/test';
import type { Story } from '../support/story.js';
import { worldOf } from '../support/story.js';

const CONFIRM = {
  email: 'jenny.rosen@example.com',
  paymentMethod: 'pm_card_visa',
  redirect: 'if_required',
} as const;

const LABEL = (
  <>
    I agree to the <a href="#terms">terms of sale</a> and the <a href="#privacy">privacy policy</a>{' '}
    of Slate &amp; Bean
  </>
);

/** The shop's own terms, which the buyer agrees to before paying, however the buyer pays. */
const meta = {
  title: 'Components/Terms',
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <Terms.Root label={LABEL} />
      <Submit.Root confirmOptions={CONFIRM} />
    </div>
  ),
  parameters: { scenario: 'oneItem' },
} satisfies Meta;

export default meta;

/** Not yet agreed to. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('checkbox')).not.toBeChecked();
  },
};

/** Agreed to. */
export const Agreed: Story = {
  play: async ({ canvas, userEvent }) => {
    const box = await canvas.findByRole('checkbox');
    await userEvent.click(box);
    await expect(box).toBeChecked();
  },
};

/** Agreed to, and paid. */
export const AgreedThenPaid: Story = {
  play: async (context) => {
    await Agreed.play!(context);
    const { canvas, userEvent } = context;
    await userEvent.click(canvas.getByRole('button', { name: /^Pay \S/ }));
    await expect(await canvas.findByRole('button', { name: 'Done' })).toBeVisible();
    await expect(worldOf(context).simulator.controls.payments()).toHaveLength(1);
  },
};

/** The buyer tried to pay without: it says so in place, and has the focus. */
export const Error: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.click(await canvas.findByRole('button', { name: /^Pay \S/ }));
    const box = canvas.getByRole('checkbox');
    await waitFor(() => expect(box).toHaveFocus());
    await expect(box).toHaveAccessibleDescription('Agree to the terms to continue.');
    await expect(worldOf(context).simulator.controls.payments()).toHaveLength(0);
  },
};

function Newsletter() {
  // A real page asks its server, which keeps the answers.
  useBeforeConfirm(async () => {});
  return <Terms.Root name="newsletter" label="Send me news of the roastery" optional />;
}

/** Several, and one that the buyer may leave. */
export const Several: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <Terms.Root name="age" label="I am 18 or older" />
      <Terms.Root label={LABEL} />
      <Newsletter />
      <Submit.Root confirmOptions={CONFIRM} />
    </div>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.click(await canvas.findByRole('button', { name: /^Pay \S/ }));
    await waitFor(() =>
      expect(canvas.getAllByText('Agree to the terms to continue.')).toHaveLength(2),
    );
    await userEvent.click(canvas.getByLabelText('I am 18 or older'));
    await expect(canvas.getAllByText('Agree to the terms to continue.')).toHaveLength(1);
  },
};

/** Markup of your own, the box on the other side. */
export const Composed: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <Terms.Root style={{ gridTemplateColumns: 'minmax(0, 1fr) auto' }}>
        <Terms.Label>{LABEL}</Terms.Label>
        <Terms.Checkbox />
        <Terms.Error render={<em />} style={{ gridColumn: '1 / -1' }} />
      </Terms.Root>
      <Submit.Root confirmOptions={CONFIRM} />
    </div>
  ),
  play: Error.play!,
};

function OwnBox() {
  const { checked, setChecked, errorMessage, ref } = useTerms();
  return (
    <label>
      <input
        ref={ref}
        type="checkbox"
        checked={checked}
        onChange={(event) => setChecked(event.target.checked)}
      />{' '}
      I agree {errorMessage && <strong>{errorMessage}</strong>}
    </label>
  );
}

/** No part of ours but the hook. */
export const Headless: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <OwnBox />
      <Submit.Root confirmOptions={CONFIRM} />
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Pay \S/ }));
    await waitFor(() => expect(canvas.getByRole('checkbox')).toHaveFocus());
  },
};

/** In the dark, after a try without. */
export const Dark: Story = { ...Error, globals: { colorScheme: 'dark' } };

/** From right to left. */
export const RightToLeft: Story = { ...Error, globals: { direction: 'rtl' } };
