import { act, screen, waitFor } from '@testing-library/react';
import {
  CheckoutStatus,
  CustomField,
  Email,
  LineItems,
  NewPaymentMethod,
  PaymentElement,
  SavedPaymentMethods,
  Submit,
  Terms,
  Totals,
  useMissingDetails,
  useSubmit,
  type ConfirmOptions,
} from 'checkstand';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createWorld, mug, plan } from '../../support/create-world.js';
import { enter, enterCard } from '../../support/enter-card.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { recordCalls } from '../../support/record-calls.js';
import { renderCheckout } from '../../support/render-checkout.js';
import { createSimulator } from '../../support/simulator.js';
import { createStoreHandle } from '../../support/store-handle.js';

const email = 'jenny.rosen@example.com';

/** A buyer who has given everything, with a card that Stripe's tests know. */
const withCard = (paymentMethod = 'pm_card_visa'): ConfirmOptions => ({
  email,
  paymentMethod,
  redirect: 'if_required',
});

/** The button, whatever it says: the only one of a page without the Payment Element and lines. */
const payButton = () => screen.findByText(/^Pay \$/);

describe('the button says what it does', () => {
  it.each([
    ['cart', 'Pay $109.50'],
    ['jpy', 'Pay ¥7,600'],
    ['freeOrder', 'Complete order'],
    ['subscription', 'Subscribe'],
    ['expired', 'Pay $24.00'],
  ] as const)('of %s: %s', async (scenario, name) => {
    await renderCheckout(<Submit.Root />, { scenario });
    expect(await screen.findByRole('button', { name })).toBeInTheDocument();
  });

  it('starts a trial when nothing is due before its end', async () => {
    await renderCheckout(
      <Submit.Root />,
      createWorld(() => ({
        mode: 'subscription',
        subscription_data: { trial_period_days: 14 },
        line_items: [
          {
            quantity: 1,
            price_data: {
              currency: 'usd',
              unit_amount: 2900,
              recurring: { interval: 'month' },
              product_data: { name: 'Coffee club' },
            },
          },
        ],
      })),
    );
    expect(await screen.findByRole('button', { name: 'Start trial' })).toBeInTheDocument();
  });

  it('follows the total', async () => {
    const { user } = await renderCheckout(
      <>
        <LineItems />
        <Submit.Root />
      </>,
    );
    await payButton();
    await user.click(screen.getByLabelText('Increase quantity of Stoneware mug'));
    expect(await screen.findByText('Pay $133.50')).toBeInTheDocument();
  });

  it('cannot be pressed while no session is loaded', async () => {
    await renderCheckout(<Submit.Root />, { provider: { clientSecret: null } });
    const button = screen.getByRole('button');
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveTextContent(/^Pay$/);
  });

  it('is accessible idle and with a message', async () => {
    const { container, user } = await renderCheckout(<Submit.Root />);
    await expectAccessible(container);
    await user.click(await payButton());
    await screen.findByRole('alert');
    await expectAccessible(container);
  });
});

describe('paying', () => {
  it('goes through its phases, keeps the focus and ends complete', async () => {
    const { user, simulator } = await renderCheckout(
      <>
        <Submit.Root confirmOptions={withCard()} />
        <CheckoutStatus.Complete />
      </>,
    );
    const button = await payButton();
    const release = simulator.controls.hangNext({ on: 'confirm' });
    await user.click(button);
    expect(button).toHaveTextContent('Processing…');
    expect(button).toHaveAttribute('data-phase', 'confirming');
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveFocus();
    release();
    await screen.findByText('Thank you. Your payment was successful.');
    expect(button).toHaveTextContent('Done');
    expect(button).toHaveAttribute('data-complete');
    expect(button).toHaveAttribute('data-phase', 'idle');
    expect(button).toHaveFocus();
    expect(simulator.controls.payments()).toMatchObject([{ amount: 10_950, currency: 'usd' }]);
  });

  it('pays once on a double click, and asks Stripe once', async () => {
    const simulator = createSimulator({ latency: 20 });
    const { stripe, of } = recordCalls(simulator);
    const { user } = await renderCheckout(<Submit.Root confirmOptions={withCard()} />, {
      simulator,
      provider: { stripe },
    });
    await user.dblClick(await payButton());
    await screen.findByText('Done');
    await user.dblClick(screen.getByText('Done'));
    expect(of('confirm')).toHaveLength(1);
    expect(simulator.controls.payments()).toHaveLength(1);
  });

  it('pays once although the page has two buttons', async () => {
    const simulator = createSimulator();
    const { stripe, of } = recordCalls(simulator);
    const { user } = await renderCheckout(
      <>
        <Submit.Root confirmOptions={withCard()} />
        <Submit.Root confirmOptions={withCard()} />
      </>,
      { simulator, provider: { stripe } },
    );
    const [first, second] = await screen.findAllByText(/^Pay \$/);
    const release = simulator.controls.hangNext({ on: 'confirm' });
    await user.click(first!);
    expect(second).toHaveTextContent('Processing…');
    await user.click(second!);
    release();
    await waitFor(() => expect(screen.getAllByText('Done')).toHaveLength(2));
    expect(of('confirm')).toHaveLength(1);
  });

  it('pays once whoever asks at the same time, and gives everybody the result', async () => {
    const simulator = createSimulator();
    const { stripe, of } = recordCalls(simulator);
    const handle = createStoreHandle();
    await renderCheckout(
      <>
        <Submit.Root />
        {handle.element}
      </>,
      { simulator, provider: { stripe } },
    );
    await payButton();
    const { submit } = handle.current;
    const results = await act(() => Promise.all([submit(withCard()), submit(withCard())]));
    expect(results.map(({ type }) => type)).toEqual(['success', 'success']);
    expect(of('confirm')).toHaveLength(1);
  });

  it('completes an order of which nothing is due without a card', async () => {
    const { user, simulator } = await renderCheckout(
      <>
        <Submit.Root confirmOptions={{ email, redirect: 'if_required' }} />
        <CheckoutStatus.Complete />
      </>,
      { scenario: 'freeOrder' },
    );
    await user.click(await screen.findByRole('button', { name: 'Complete order' }));
    await screen.findByText(/^Thank you/);
    expect(simulator.controls.payments()).toHaveLength(0);
  });

  it('leaves for the return URL by default', async () => {
    const navigate = vi.fn<(url: string) => void>();
    const { user, sessionId } = await renderCheckout(
      <Submit.Root confirmOptions={{ email, paymentMethod: 'pm_card_visa' }} />,
      { navigate },
    );
    await user.click(await payButton());
    await waitFor(() => expect(navigate).toHaveBeenCalledOnce());
    expect(navigate).toHaveBeenCalledWith(`https://example.com/return?session_id=${sessionId}`);
    // The page is on its way out: it must not look as if one could pay again.
    expect(screen.getByRole('button')).toHaveAttribute('aria-disabled', 'true');
  });

  it('takes the options of the latest render', async () => {
    function Page() {
      const [cardOnFile, setCardOnFile] = useState('pm_card_visa_chargeDeclined');
      return (
        <>
          <button type="button" onClick={() => setCardOnFile('pm_card_mastercard')}>
            Use another card
          </button>
          <Submit.Root confirmOptions={withCard(cardOnFile)} />
        </>
      );
    }
    const { user, simulator } = await renderCheckout(<Page />);
    await user.click(await payButton());
    await screen.findByText('Your card was declined.');
    await user.click(screen.getByText('Use another card'));
    await user.click(await payButton());
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toMatchObject([
      { paymentMethod: { brand: 'mastercard' } },
    ]);
  });

  it('is complete at once for a session that is', async () => {
    await renderCheckout(<Submit.Root />, { scenario: 'complete' });
    const button = await screen.findByRole('button', { name: 'Done' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
  });

  it('cannot be pressed once the session has expired', async () => {
    const { user, simulator } = await renderCheckout(<Submit.Root confirmOptions={withCard()} />, {
      scenario: 'expired',
    });
    const button = await payButton();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await user.click(button);
    expect(simulator.controls.payments()).toHaveLength(0);
  });

  it('tells a buyer who pays too late that nothing was charged', async () => {
    const { user, simulator, sessionId } = await renderCheckout(
      <>
        <Submit.Root confirmOptions={withCard()} />
        <CheckoutStatus.Expired />
      </>,
    );
    const button = await payButton();
    simulator.controls.expireSession(sessionId);
    await user.click(button);
    expect(
      await screen.findByText('This checkout has expired. Nothing was charged.'),
    ).toBeInTheDocument();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(simulator.controls.payments()).toHaveLength(0);
  });
});

describe('a payment that is refused', () => {
  it.each([
    ['generic_decline', 'Your card was declined.'],
    ['insufficient_funds', 'Your card has insufficient funds.'],
    ['expired_card', 'Your card has expired.'],
  ])('tells why (%s), and the next try pays', async (code, reason) => {
    const { user, simulator } = await renderCheckout(<Submit.Root confirmOptions={withCard()} />);
    const button = await payButton();
    simulator.controls.declineNext(code);
    await user.click(button);
    const message = await screen.findByRole('alert');
    expect(message).toHaveTextContent(reason);
    expect(message).toHaveAttribute('data-code', 'paymentFailed');
    expect(button).toHaveAccessibleDescription(reason);
    expect(button).toHaveAttribute('data-invalid');
    expect(button).toHaveTextContent('Pay $109.50');
    expect(button).not.toHaveAttribute('aria-disabled');
    expect(button).toHaveFocus();
    expect(simulator.controls.payments()).toHaveLength(0);

    await user.click(button);
    await screen.findByText('Done');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(simulator.controls.payments()).toHaveLength(1);
  });

  it('loses nothing that was entered, and takes another card', async () => {
    const handle = createStoreHandle();
    const { user, simulator } = await renderCheckout(
      <>
        <PaymentElement />
        <Submit.Root confirmOptions={{ email, redirect: 'if_required' }} />
        {handle.element}
      </>,
    );
    await enterCard(user, '4000000000000002');
    const button = await payButton();
    await user.click(button);
    expect(await screen.findByText('Your card was declined.')).toBeInTheDocument();
    expect(screen.getByLabelText('Card number')).toHaveValue('4000 0000 0000 0002');
    expect(screen.getByLabelText('Expiration date')).toHaveValue('12 / 34');
    expect(screen.getByLabelText('Security code')).toHaveValue('123');
    expect(handle.current.getState().session!.lineItems).toHaveLength(3);

    await enter(user, 'Card number', '4242424242424242');
    await user.click(button);
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toMatchObject([{ paymentMethod: { last4: '4242' } }]);
  });

  it('tells that the network failed, and that nothing was charged twice', async () => {
    const { user, simulator } = await renderCheckout(<Submit.Root confirmOptions={withCard()} />);
    const button = await payButton();
    // The payment went through, and only its answer was lost: Stripe.js finds out.
    simulator.controls.loseNextReply({ on: 'confirm' });
    await user.click(button);
    await screen.findByText('Done', {}, { timeout: 3000 });
    expect(simulator.controls.payments()).toHaveLength(1);
  });
});

describe('3-D Secure', () => {
  it('pays when the buyer completes it', async () => {
    const { user, simulator } = await renderCheckout(
      <Submit.Root confirmOptions={withCard('pm_card_threeDSecure2Required')} />,
    );
    const button = await payButton();
    await user.click(button);
    expect(await screen.findByRole('dialog', { name: /3D Secure/ })).toHaveTextContent('$109.50');
    expect(simulator.controls.payments()).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Complete' }));
    await screen.findByText('Done');
    expect(button).toHaveFocus();
    expect(simulator.controls.payments()).toHaveLength(1);
  });

  it('tells why it did not pay when the buyer fails it, and lets them try again', async () => {
    const { user, simulator } = await renderCheckout(
      <Submit.Root confirmOptions={withCard('pm_card_threeDSecure2Required')} />,
    );
    const button = await payButton();
    await user.click(button);
    await user.click(await screen.findByRole('button', { name: 'Fail' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/unable to authenticate/);
    expect(button).toHaveFocus();
    expect(simulator.controls.payments()).toHaveLength(0);
    await user.click(button);
    await user.click(await screen.findByRole('button', { name: 'Complete' }));
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toHaveLength(1);
  });
});

describe('what is missing', () => {
  it('is told in words, without asking Stripe', async () => {
    const simulator = createSimulator();
    const { stripe, of } = recordCalls(simulator);
    const { user } = await renderCheckout(<Submit.Root />, { simulator, provider: { stripe } });
    await user.click(await payButton());
    const message = await screen.findByRole('alert');
    expect(message).toHaveTextContent('To continue, please check: your email address.');
    expect(message).toHaveAttribute('data-code', 'incomplete');
    expect(of('confirm')).toHaveLength(0);
  });

  it.each(['dahlia', 'endive'] as const)(
    'is told with the Element’s, whose first fault gets the focus (%s)',
    async (train) => {
      const { user } = await renderCheckout(
        <>
          <PaymentElement />
          <Submit.Root />
        </>,
        { train },
      );
      const number = await screen.findByLabelText('Card number');
      await user.click(await payButton());
      expect(
        await screen.findByText(
          'To continue, please check: your email address and your payment details.',
        ),
      ).toBeInTheDocument();
      expect(number).toHaveFocus();
    },
  );

  it('is told by Stripe where the train cannot look for it (clover)', async () => {
    const { user, simulator } = await renderCheckout(
      <>
        <PaymentElement />
        <Submit.Root confirmOptions={{ email, redirect: 'if_required' }} />
      </>,
      { train: 'clover' },
    );
    await screen.findByLabelText('Card number');
    await user.click(await payButton());
    const message = await screen.findByText(/card number is incomplete/i, {
      selector: '[data-code], [role=alert]',
    });
    expect(message).toBeInTheDocument();
    expect(simulator.controls.payments()).toHaveLength(0);
  });

  it('is told by Stripe where only Stripe knows it, and nothing is charged', async () => {
    const { user, simulator } = await renderCheckout(<Submit.Root confirmOptions={withCard()} />, {
      scenario: 'shippingOptions',
    });
    await user.click(await payButton());
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Your shipping address is incomplete.',
    );
    expect(simulator.controls.payments()).toHaveLength(0);
  });
});

describe('changes on their way', () => {
  const page = (
    <>
      <LineItems />
      <Submit.Root confirmOptions={withCard()} />
    </>
  );

  it('are waited for, and the new amount is paid', async () => {
    const { user, simulator } = await renderCheckout(page);
    const button = await payButton();
    const release = simulator.controls.hangNext({ on: 'update' });
    await user.click(screen.getByLabelText('Increase quantity of Stoneware mug'));
    await user.click(button);
    expect(button).toHaveTextContent('Updating…');
    expect(button).toHaveAttribute('data-phase', 'waiting');
    expect(button).toHaveFocus();
    expect(simulator.controls.payments()).toHaveLength(0);
    release();
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toMatchObject([{ amount: 13_350 }]);
  });

  it('stop the payment when they fail, with the reason', async () => {
    const { user, simulator } = await renderCheckout(page);
    const button = await payButton();
    simulator.controls.failNext({ on: 'update', status: 400, error: { message: 'Sold out.' } });
    const release = simulator.controls.hangNext({ on: 'update' });
    await user.click(screen.getByLabelText('Increase quantity of Stoneware mug'));
    await user.click(button);
    await act(async () => release());
    expect(await screen.findByText('You were not charged. Sold out.')).toHaveAttribute(
      'data-code',
      'updateFailed',
    );
    expect(button).toHaveTextContent('Pay $109.50');
    expect(simulator.controls.payments()).toHaveLength(0);
    await user.click(button);
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toMatchObject([{ amount: 10_950 }]);
  });
});

describe('prop: disabledUntilReady', () => {
  it('keeps the button disabled until Stripe has all it needs, and says what is missing', async () => {
    const handle = createStoreHandle();
    const { user, simulator } = await renderCheckout(
      <>
        <PaymentElement />
        <Submit.Root disabledUntilReady confirmOptions={{ redirect: 'if_required' }} />
        {handle.element}
      </>,
    );
    await screen.findByLabelText('Card number');
    const button = await payButton();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAttribute('data-disabled');
    await waitFor(() =>
      expect(button).toHaveAccessibleDescription('To continue, please check: your email address.'),
    );
    await user.click(button);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await act(() => handle.current.actions.updateEmail(email));
    await waitFor(() =>
      expect(button).toHaveAccessibleDescription(
        'To continue, please check: your payment details.',
      ),
    );
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await enterCard(user);
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
    expect(button).not.toHaveAccessibleDescription();
    await user.click(button);
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toHaveLength(1);
  });

  it('waits for the page’s own fields as well', async () => {
    const { user, simulator, container } = await renderCheckout(
      <>
        <CustomField.Root name="engraving" label="Engraving" />
        <Terms.Root />
        <Email.Root />
        <Submit.Root
          disabledUntilReady
          confirmOptions={{ paymentMethod: 'pm_card_visa', redirect: 'if_required' }}
        />
      </>,
      { scenario: 'oneItem' },
    );
    const button = await payButton();
    const missing = (what: string) =>
      waitFor(() =>
        expect(button).toHaveAccessibleDescription(`To continue, please check: ${what}.`),
      );
    await missing('Engraving, the terms, and your email address');
    await expectAccessible(container);
    await enter(user, 'Engraving', 'For Ada');
    await missing('the terms and your email address');
    await user.click(screen.getByRole('checkbox'));
    await missing('your email address');
    await enter(user, 'Email', email);
    await user.tab();
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
    await user.click(screen.getByRole('checkbox'));
    await missing('the terms');
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('checkbox'));
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
    await user.click(button);
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toHaveLength(1);
  });

  it('is ready with a saved card, although the Payment Element is empty', async () => {
    const { user, simulator } = await renderCheckout(
      <>
        <SavedPaymentMethods />
        <NewPaymentMethod>
          <PaymentElement />
        </NewPaymentMethod>
        <Submit.Root disabledUntilReady confirmOptions={{ redirect: 'if_required' }} />
      </>,
      {
        scenario: 'savedCards',
        provider: {
          options: { elementsOptions: { savedPaymentMethod: { enableRedisplay: 'never' } } },
        },
      },
    );
    const button = await payButton();
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
    await user.click(screen.getByRole('radio', { name: 'Use another payment method' }));
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
    await user.click(screen.getByRole('radio', { name: /^Visa/ }));
    await waitFor(() => expect(button).not.toHaveAttribute('aria-disabled'));
    await user.click(button);
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toHaveLength(1);
  });
});

describe('useMissingDetails', () => {
  it('tells the same to a button of your own', async () => {
    function Missing() {
      const { ready, missing, message } = useMissingDetails({ paymentMethod: 'pm_card_visa' });
      return <p>{ready ? 'Ready' : `${missing.join()}: ${message}`}</p>;
    }
    const handle = createStoreHandle();
    await renderCheckout(
      <>
        <Missing />
        {handle.element}
      </>,
    );
    await screen.findByText('email: To continue, please check: your email address.');
    await act(() => handle.current.actions.updateEmail(email));
    await screen.findByText('Ready');
  });
});

describe('prop: submitType', () => {
  it.each([
    ['cart', 'pay', 'Pay $109.50'],
    ['cart', 'book', 'Book for $109.50'],
    ['cart', 'donate', 'Donate $109.50'],
    ['cart', 'subscribe', 'Subscribe'],
    ['cart', 'auto', 'Pay $109.50'],
    ['freeOrder', 'pay', 'Complete order'],
    ['freeOrder', 'book', 'Book'],
    ['subscription', 'auto', 'Subscribe'],
    ['subscription', 'pay', /^Pay \$\d+\.00$/],
    ['freeTrial', 'pay', 'Start trial'],
    ['setup', 'auto', 'Save card'],
    ['setup', 'donate', 'Save card'],
  ] as const)('of %s, %s: %s', async (scenario, submitType, name) => {
    await renderCheckout(<Submit.Root submitType={submitType} />, { scenario });
    expect(await screen.findByRole('button', { name })).toBeInTheDocument();
  });
});

describe('a session in setup mode', () => {
  it('saves a card, charges nothing, and needs no total on the page', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    function Kind() {
      return <p>{useSubmit().kind}</p>;
    }
    const { user, simulator } = await renderCheckout(
      <>
        <PaymentElement />
        <Submit.Root confirmOptions={{ email, redirect: 'if_required' }} />
        <Kind />
      </>,
      { scenario: 'setup' },
    );
    await enterCard(user);
    screen.getByText('setup');
    await user.click(screen.getByRole('button', { name: 'Save card' }));
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toHaveLength(0);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});

describe('a subscription with a trial and something to pay at once', () => {
  it('is subscribed to: it does not begin for free', async () => {
    await renderCheckout(
      <Submit.Root />,
      createWorld(() => ({
        mode: 'subscription',
        subscription_data: { trial_period_days: 14 },
        line_items: [plan(), mug()],
      })),
    );
    expect(await screen.findByRole('button', { name: 'Subscribe' })).toBeInTheDocument();
  });
});

describe('a page that does not show the total', () => {
  const warnings = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

  it('is not warned where the button or the totals show it', async () => {
    const warn = warnings();
    const { user } = await renderCheckout(
      <>
        <Totals.Root />
        <Submit.Root confirmOptions={withCard()}>
          <Submit.Button>Buy</Submit.Button>
        </Submit.Root>
      </>,
    );
    await screen.findByText('Subtotal');
    await user.click(screen.getByText('Buy'));
    await waitFor(() => expect(screen.getByRole('button')).toHaveAttribute('data-complete'));
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('is warned where a button without the amount is all there is', async () => {
    const warn = warnings();
    const { user } = await renderCheckout(<Submit.Root confirmOptions={withCard()} />, {
      scenario: 'subscription',
    });
    await user.click(await screen.findByRole('button', { name: 'Subscribe' }));
    await screen.findByText('Done');
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]![0]).toMatch(/^Checkstand: .*nothing on the page shows the total/);
    warn.mockRestore();
  });
});

describe('handlers of your own', () => {
  it('can keep the button from paying', async () => {
    const { user, simulator } = await renderCheckout(
      <Submit.Root confirmOptions={withCard()}>
        <Submit.Button onClick={(event) => event.preventDefault()} />
      </Submit.Root>,
      createWorld(() => ({ line_items: [mug()] })),
    );
    const button = await payButton();
    await user.click(button);
    expect(button).toHaveAttribute('data-phase', 'idle');
    expect(simulator.controls.payments()).toHaveLength(0);
  });
});
