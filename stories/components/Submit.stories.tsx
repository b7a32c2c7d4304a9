import type { Meta } from '@storybook/react-vite';
import { CustomField, Email, LineItems, PaymentElement, Submit, Terms, Totals } from 'checkstand';
import { expect, screen, waitFor, within } from 'storybook/test';
import type { PlayContext, Story } from '../support/story.js';
import { worldOf } from '../support/story.js';
import { typeCard } from '../support/type-card.js';

/** What this page tells Stripe when it pays. A real page asks for the e-mail address. */
const CONFIRM = { email: 'jenny.rosen@example.com', redirect: 'if_required' } as const;

/**
 * Pays. The button says the amount and can be pressed at any time: what is missing is told then. While a payment
 * runs further clicks join it, so a double click pays once.
 */
const meta = {
  title: 'Components/Submit',
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <PaymentElement />
      <Submit.Root confirmOptions={CONFIRM} />
    </div>
  ),
  parameters: { scenario: 'oneItem' },
} satisfies Meta;

export default meta;

/** Without a name: the idle button, once it knows the amount. */
const payButton = ({ canvas }: PlayContext, name: RegExp | string = /^Pay \S/) =>
  canvas.findByRole('button', { name });

/** Ready to be pressed. */
export const Idle: Story = {
  play: async (context) => {
    await expect(await payButton(context)).toHaveTextContent('Pay $24.00');
    await expect(context.canvas.queryByRole('alert')).toBeNull();
  },
};

/** Pressed too early: it says what is missing, and the first fault has the focus. */
export const MissingDetails: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <PaymentElement />
      <Submit.Root />
    </div>
  ),
  play: async (context) => {
    await context.canvas.findByLabelText('Card number');
    const button = await payButton(context);
    await context.userEvent.click(button);
    const reason = 'To continue, please check: your email address and your payment details.';
    await waitFor(() => expect(button).toHaveAccessibleDescription(reason));
    await expect(context.canvas.getByLabelText('Card number')).toHaveFocus();
    await expect(button).toHaveTextContent('Pay $24.00');
  },
};

/** Changes are on their way, so the amount is not known yet. Submit waits for them. */
export const Waiting: Story = {
  parameters: { scenario: 'cart' },
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <LineItems />
      <PaymentElement />
      <Submit.Root confirmOptions={CONFIRM} />
    </div>
  ),
  play: async (context) => {
    await typeCard(context);
    worldOf(context).simulator.controls.hangNext({ on: 'update' });
    await context.userEvent.click(
      context.canvas.getByRole('button', { name: 'Increase quantity of Stoneware mug' }),
    );
    await context.userEvent.click(await payButton(context));
    await expect(await payButton(context, 'Updating…')).toHaveAttribute('aria-disabled', 'true');
    await expect(worldOf(context).simulator.controls.payments()).toHaveLength(0);
  },
};

/** Stripe takes the payment. Further clicks change nothing. */
export const Processing: Story = {
  play: async (context) => {
    await typeCard(context);
    worldOf(context).simulator.controls.hangNext({ on: 'confirm' });
    await context.userEvent.dblClick(await payButton(context));
    await expect(await payButton(context, 'Processing…')).toHaveAttribute('aria-disabled', 'true');
  },
};

/** The bank declines: its reason, and everything is as it was. A good card then pays. */
export const Declined: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await typeCard(context, 'declined');
    await userEvent.click(await payButton(context));
    await waitFor(() =>
      expect(canvas.getByText('Your card was declined.')).toHaveAttribute('role', 'alert'),
    );
    await expect(canvas.getByText('Your card was declined.')).toHaveAttribute(
      'data-code',
      'paymentFailed',
    );
    await expect(canvas.getByLabelText('Card number')).toHaveValue('4000 0000 0000 0002');
    await expect(await payButton(context)).not.toHaveAttribute('aria-disabled');
  },
};

/** The account behind the card is empty. */
export const InsufficientFunds: Story = {
  play: async (context) => {
    await typeCard(context, 'insufficientFunds');
    await context.userEvent.click(await payButton(context));
    await expect(
      await context.canvas.findByText('Your card has insufficient funds.'),
    ).toBeVisible();
  },
};

/** A declined card, then a good one. */
export const DeclinedThenPaid: Story = {
  play: async (context) => {
    const { canvas, userEvent } = context;
    await typeCard(context, 'declined');
    await userEvent.click(await payButton(context));
    await canvas.findByText('Your card was declined.');
    const number = canvas.getByLabelText('Card number');
    await userEvent.clear(number);
    await userEvent.type(number, '4242424242424242');
    await userEvent.click(await payButton(context));
    await expect(await payButton(context, 'Done')).toBeVisible();
    await expect(canvas.queryByText('Your card was declined.')).toBeNull();
    await expect(worldOf(context).simulator.controls.payments()).toHaveLength(1);
  },
};

/** The bank asks the buyer first. */
export const ThreeDSecure: Story = {
  play: async (context) => {
    await typeCard(context, 'threeDSecure');
    await context.userEvent.click(await payButton(context));
    const dialog = await screen.findByRole('dialog');
    await expect(within(dialog).getByRole('button', { name: 'Complete' })).toHaveFocus();
    await context.userEvent.click(within(dialog).getByRole('button', { name: 'Complete' }));
    await expect(await payButton(context, 'Done')).toBeVisible();
  },
};

/** The buyer does not pass: nothing was charged, and they can try again. */
export const ThreeDSecureFailed: Story = {
  play: async (context) => {
    await typeCard(context, 'threeDSecure');
    await context.userEvent.click(await payButton(context));
    const dialog = await screen.findByRole('dialog');
    await context.userEvent.click(within(dialog).getByRole('button', { name: 'Fail' }));
    await expect(await context.canvas.findByText(/authenticate/)).toHaveAttribute('role', 'alert');
    await expect(worldOf(context).simulator.controls.payments()).toHaveLength(0);
  },
};

/** Paid, on the same page. A double click paid once. */
export const Complete: Story = {
  play: async (context) => {
    await typeCard(context);
    await context.userEvent.dblClick(await payButton(context));
    await expect(await payButton(context, 'Done')).toHaveAttribute('data-complete');
    await expect(worldOf(context).simulator.controls.payments()).toHaveLength(1);
  },
};

/** Stripe's default: after a success the page leaves for the return URL. Here it only says so. */
export const Redirect: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <PaymentElement />
      <Submit.Root confirmOptions={{ email: CONFIRM.email }} />
    </div>
  ),
  play: async (context) => {
    await typeCard(context);
    await context.userEvent.click(await payButton(context));
    await expect(await context.canvas.findByText(/^The page would now go to/)).toHaveTextContent(
      worldOf(context).session.sessionId,
    );
  },
};

/** With `disabledUntilReady` it cannot be pressed before Stripe has all it needs, and says what is missing. */
export const DisabledUntilReady: Story = {
  parameters: {
    provider: () => ({ options: { defaultValues: { email: CONFIRM.email } } }),
  },
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <PaymentElement />
      <Submit.Root confirmOptions={{ redirect: 'if_required' }} disabledUntilReady />
    </div>
  ),
  play: async (context) => {
    const button = await payButton(context);
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await waitFor(() =>
      expect(button).toHaveAccessibleDescription(
        'To continue, please check: your payment details.',
      ),
    );
  },
};

/** What the page asks for itself is among the reasons. */
export const Reasons: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <Email.Root />
      <CustomField.Root name="engraving" label="Engraving" />
      <Terms.Root />
      <Submit.Root
        confirmOptions={{ paymentMethod: 'pm_card_visa', redirect: 'if_required' }}
        disabledUntilReady
      />
    </div>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    const button = await payButton(context);
    const says = (what: string) =>
      waitFor(() =>
        expect(button).toHaveAccessibleDescription(`To continue, please check: ${what}.`),
      );
    await says('your email address, Engraving, and the terms');
    await userEvent.type(canvas.getByLabelText('Engraving'), 'For Ada');
    await says('your email address and the terms');
    await userEvent.click(canvas.getByRole('checkbox'));
    await says('your email address');
  },
};

/** The same, once everything is there. */
export const EnabledWhenReady: Story = {
  ...DisabledUntilReady,
  play: async (context) => {
    await typeCard(context);
    await waitFor(async () =>
      expect(await payButton(context)).not.toHaveAttribute('aria-disabled'),
    );
  },
};

/** Nothing is due, so no card is asked for. */
export const FreeOrder: Story = {
  parameters: { scenario: 'freeOrder' },
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <Totals.Root />
      <Submit.Root confirmOptions={CONFIRM} />
    </div>
  ),
  play: async (context) => {
    await context.userEvent.click(await payButton(context, 'Complete order'));
    await expect(await payButton(context, 'Done')).toBeVisible();
    await expect(worldOf(context).simulator.controls.payments()).toHaveLength(0);
  },
};

/** A plan that starts today. */
export const Subscription: Story = {
  parameters: { scenario: 'subscription' },
  play: async (context) => {
    await expect(await payButton(context, 'Subscribe')).toBeVisible();
  },
};

/** A plan that starts with a trial, of which nothing is due today. */
export const Trial: Story = {
  parameters: { scenario: 'freeTrial' },
  play: async (context) => {
    await expect(await payButton(context, 'Start trial')).toBeVisible();
  },
};

/** A plan with a trial and a fee that is due today: it does not start for free. */
export const TrialWithFee: Story = {
  parameters: { scenario: 'subscriptionTrial' },
  play: async (context) => {
    await expect(await payButton(context, 'Subscribe')).toBeVisible();
  },
};

/** Setup mode: a card is left for later. */
export const SaveCard: Story = {
  parameters: { scenario: 'setup' },
  play: async (context) => {
    await typeCard(context);
    await context.userEvent.click(await payButton(context, 'Save card'));
    await expect(await payButton(context, 'Done')).toBeVisible();
    await expect(worldOf(context).simulator.controls.payments()).toHaveLength(0);
  },
};

/** What is paid for is booked. */
export const Book: Story = {
  render: () => <Submit.Root confirmOptions={CONFIRM} submitType="book" />,
  play: async (context) => {
    await expect(await payButton(context, 'Book for $24.00')).toBeVisible();
  },
};

/** What is paid is given. */
export const Donate: Story = {
  render: () => <Submit.Root confirmOptions={CONFIRM} submitType="donate" />,
  play: async (context) => {
    await expect(await payButton(context, 'Donate $24.00')).toBeVisible();
  },
};

/** The session expired while the buyer was typing. */
export const Closed: Story = {
  play: async (context) => {
    const button = await payButton(context);
    await typeCard(context);
    const { simulator, session } = worldOf(context);
    simulator.controls.expireSession(session.sessionId);
    await context.userEvent.click(button);
    await expect(await context.canvas.findByRole('alert')).toBeVisible();
    await expect(simulator.controls.payments()).toHaveLength(0);
  },
};

/** A button of your own, with the behaviour and the state of ours. */
export const ReplacedMarkup: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <PaymentElement />
      <Submit.Root confirmOptions={CONFIRM}>
        <Submit.Button
          render={(props, { phase }) => (
            <button {...props} type="button" style={{ borderRadius: '2rem' }}>
              {phase === 'idle' ? 'Place the order' : 'One moment…'}
            </button>
          )}
        />
        <Submit.Message render={<strong />} />
        <Totals.Root />
      </Submit.Root>
    </div>
  ),
  play: async (context) => {
    await typeCard(context, 'declined');
    await context.userEvent.click(await payButton(context, 'Place the order'));
    await expect((await context.canvas.findByText('Your card was declined.')).tagName).toBe(
      'STRONG',
    );
  },
};

/** In the dark. */
export const Dark: Story = { ...Declined, globals: { colorScheme: 'dark' } };

/** In the dark, at work. */
export const DarkProcessing: Story = { ...Processing, globals: { colorScheme: 'dark' } };

/** In the dark, disabled, with the reason. */
export const DarkDisabled: Story = { ...DisabledUntilReady, globals: { colorScheme: 'dark' } };
