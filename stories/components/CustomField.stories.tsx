import type { Meta } from '@storybook/react-vite';
import { CustomField, Submit, useBeforeConfirm, useCustomField } from 'checkstand';
import { expect, waitFor } from 'storybook/test';
import type { PlayContext, Story } from '../support/story.js';
import { worldOf } from '../support/story.js';

const CONFIRM = {
  email: 'jenny.rosen@example.com',
  paymentMethod: 'pm_card_visa',
  redirect: 'if_required',
} as const;

const WRAPPING = [
  { value: 'plain', label: 'Plain paper' },
  { value: 'gift', label: 'Gift wrap' },
  { value: 'none', label: 'No wrapping' },
];

/** Tells the shop's server right before the payment. */
function HandOver({ tellServer }: { tellServer: () => Promise<void> }) {
  useBeforeConfirm(tellServer);
  return null;
}

/** A page whose shop's server answers like that. */
const withServer = (answer: () => Promise<void>) => () => (
  <div style={{ display: 'grid', gap: '1rem' }}>
    <CustomField.Root name="engraving" label="Engraving" minimumLength={2} maximumLength={30} />
    <CustomField.Root name="floor" label="Floor" type="numeric" optional />
    <CustomField.Root name="wrapping" label="Wrapping" type="dropdown" options={WRAPPING} />
    <HandOver tellServer={answer} />
    <Submit.Root confirmOptions={CONFIRM} />
  </div>
);

/**
 * Fields of the shop's own, as `custom_fields` are on Stripe's hosted pages. `useBeforeConfirm` hands their values to
 * the shop's server right before the payment.
 */
const meta = {
  title: 'Components/CustomField',
  render: withServer(() => Promise.resolve()),
  parameters: { scenario: 'oneItem' },
} satisfies Meta;

export default meta;

const pay = ({ canvas }: Pick<PlayContext, 'canvas'>) =>
  canvas.findByRole('button', { name: /^Pay \S/ });

async function fill({ canvas, userEvent }: PlayContext) {
  await userEvent.type(await canvas.findByLabelText('Engraving'), 'For Ada');
  await userEvent.selectOptions(canvas.getByLabelText('Wrapping'), 'Gift wrap');
}

/** A text, digits, and one of some options; the one in the middle may stay empty. */
export const Empty: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText('Engraving')).toBeRequired();
    await expect(canvas.getByLabelText('Floor (optional)')).not.toBeRequired();
    await expect(canvas.getByLabelText('Wrapping')).toHaveDisplayValue('Select…');
  },
};

/** Filled in. */
export const Filled: Story = {
  play: async (context) => {
    await fill(context);
    await expect(context.canvas.getByLabelText('Wrapping')).toHaveDisplayValue('Gift wrap');
  },
};

/** Filled in, and paid. */
export const FilledThenPaid: Story = {
  play: async (context) => {
    await fill(context);
    await context.userEvent.click(await pay(context));
    await expect(await context.canvas.findByRole('button', { name: 'Done' })).toBeVisible();
    await expect(worldOf(context).simulator.controls.payments()).toHaveLength(1);
  },
};

/** The buyer tried to pay without: each says so in place, and the first has the focus. */
export const Error: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.type(await canvas.findByLabelText('Floor (optional)'), '3rd');
    await userEvent.click(await pay(context));
    await waitFor(() => expect(canvas.getByLabelText('Engraving')).toHaveFocus());
    await expect(
      canvas.getByText('To continue, please check: Engraving, Floor, and Wrapping.'),
    ).toBeVisible();
  },
};

/** The shop's server is being told. */
export const Pending: Story = {
  render: withServer(() => new Promise(() => {})),
  play: async (context) => {
    await fill(context);
    await context.userEvent.dblClick(await pay(context));
    await expect(
      await context.canvas.findByRole('button', { name: 'Processing…' }),
    ).toHaveAttribute('aria-disabled', 'true');
    await expect(worldOf(context).simulator.controls.payments()).toHaveLength(0);
  },
};

/** The shop's server fails: nothing is paid, and what was typed is still there. */
export const ServerFails: Story = {
  render: withServer(() => Promise.reject(new globalThis.Error('503'))),
  play: async (context) => {
    await fill(context);
    await context.userEvent.click(await pay(context));
    await expect(await context.canvas.findByText(/^You were not charged\./)).toBeVisible();
    await expect(context.canvas.getByLabelText('Engraving')).toHaveValue('For Ada');
    await expect(worldOf(context).simulator.controls.payments()).toHaveLength(0);
  },
};

/** Markup of your own: a select without its empty line, a note below the input. */
export const Composed: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <CustomField.Root name="engraving" label="Engraving">
        <CustomField.Input render={<textarea rows={3} />} />
        <CustomField.Label>What shall we engrave?</CustomField.Label>
        <CustomField.Error />
      </CustomField.Root>
      <CustomField.Root
        name="wrapping"
        label="Wrapping"
        type="dropdown"
        options={WRAPPING}
        defaultValue="plain"
      >
        <CustomField.Label />
        <CustomField.Select>
          <option value="plain">As it is</option>
          <optgroup label="For $0.00 more">
            <option value="gift">As a gift</option>
          </optgroup>
        </CustomField.Select>
      </CustomField.Root>
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText('What shall we engrave?')).toBeVisible();
    await expect(canvas.getByLabelText('Wrapping')).toHaveDisplayValue('As it is');
  },
};

function OwnField() {
  const { value, setValue, errorMessage } = useCustomField({ name: 'size', label: 'Size' });
  return (
    <fieldset>
      <legend>Size {errorMessage && <strong>{errorMessage}</strong>}</legend>
      {['S', 'M', 'L'].map((size) => (
        <label key={size}>
          <input
            type="radio"
            name="size"
            checked={value === size}
            onChange={() => setValue(size)}
          />{' '}
          {size}
        </label>
      ))}
    </fieldset>
  );
}

/** No part of ours but the hook: radio buttons. */
export const Headless: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <OwnField />
      <Submit.Root confirmOptions={CONFIRM} />
    </div>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.click(await pay(context));
    await expect(await canvas.findByText('Fill in this field.')).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: 'M' }));
    await userEvent.click(await pay(context));
    await expect(await canvas.findByRole('button', { name: 'Done' })).toBeVisible();
  },
};

/** In the dark, after a try without. */
export const Dark: Story = { ...Error, globals: { colorScheme: 'dark' } };

/** From right to left. */
export const RightToLeft: Story = { ...Error, globals: { direction: 'rtl' } };
