import { act, screen, waitFor } from '@testing-library/react';
import {
  NewPaymentMethod,
  PaymentElement,
  SavedPaymentMethod,
  SavedPaymentMethods,
  SavePaymentMethod,
  Submit,
  useSavedPaymentMethods,
  useSavePaymentMethod,
} from 'checkstand';
import type { Train } from 'checkstand/testing';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWorld } from '../../support/create-world.js';
import { enter, enterCard } from '../../support/enter-card.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { merchantOf } from '../../support/merchant.js';
import { recordCalls } from '../../support/record-calls.js';
import { renderCheckout } from '../../support/render-checkout.js';
import { createSimulator } from '../../support/simulator.js';
import { createStoreHandle } from '../../support/store-handle.js';

const STAY = { redirect: 'if_required' } as const;

/** Keeps Stripe's Payment Element from showing the saved cards, and from asking, as well. */
const ONCE = {
  options: {
    elementsOptions: {
      savedPaymentMethod: { enableSave: 'never', enableRedisplay: 'never' },
    },
  },
} as const;

const page = (
  <>
    <SavedPaymentMethods />
    <NewPaymentMethod data-testid="new">
      <PaymentElement />
      <SavePaymentMethod.Root />
    </NewPaymentMethod>
    <Submit.Root confirmOptions={STAY} />
  </>
);

const savedCards = { scenario: 'savedCards', provider: ONCE } as const;
const visa = () => screen.findByRole('radio', { name: 'Visa ending in 4242' });
const another = () => screen.findByRole('radio', { name: 'Use another payment method' });
const pay = () => screen.findByRole('button', { name: /^Pay \S/ });

afterEach(() => {
  vi.useRealTimers();
});

describe('the list', () => {
  it('shows the saved cards, newest first, then another way to pay', async () => {
    const { container } = await renderCheckout(page, savedCards);
    await visa();
    const group = screen.getByRole('radiogroup', { name: 'Saved payment methods' });
    expect([...group.children].map((choice) => choice.textContent)).toEqual([
      expect.stringMatching(/^Visa•••• 4242Expires \d\d\/\d\d$/),
      expect.stringMatching(/^Mastercard•••• 4444Expires \d\d\/\d\d$/),
      'Use another payment method',
    ]);
    expect(await visa()).toHaveAccessibleDescription(/^Expires \d\d\/\d\d$/);
    await expectAccessible(container);
  });

  it.each(['clover', 'dahlia', 'endive'] satisfies Train[])('pays on %s', async (train) => {
    const { user, simulator } = await renderCheckout(page, { ...savedCards, train });
    await user.click(await screen.findByRole('radio', { name: /^Mastercard/ }));
    await user.click(await pay());
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toMatchObject([
      { paymentMethod: { brand: 'mastercard' } },
    ]);
  });

  it('is not there for a guest, whose Payment Element is', async () => {
    await renderCheckout(page);
    expect(await screen.findByLabelText('Card number')).toBeVisible();
    expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
    expect(screen.getByTestId('new')).toHaveAttribute('data-chosen');
  });

  it('is not there when no card is saved, or the session is not open', async () => {
    const world = createWorld(async (merchant) => {
      const { id } = await merchant.customers.create({ email: 'new@example.com' });
      return { customer: id };
    });
    const { unmount } = await renderCheckout(page, world);
    expect(await screen.findByLabelText('Card number')).toBeVisible();
    expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
    unmount();
    const { user } = await renderCheckout(page, savedCards);
    await visa();
    await user.click(await pay());
    await screen.findByText('Done');
    expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
  });

  it('takes a function that renders each choice, given its id', async () => {
    await renderCheckout(
      <SavedPaymentMethods>
        {({ id }) => (
          <SavedPaymentMethod.Root id={id}>
            <SavedPaymentMethod.Radio />
            {id === 'new' ? 'Another card' : <SavedPaymentMethod.Brand />}
          </SavedPaymentMethod.Root>
        )}
      </SavedPaymentMethods>,
      savedCards,
    );
    // Whatever stands beside it.
    await visa();
    expect(screen.getByRole('radio', { name: 'Another card' })).not.toBeChecked();
    expect(screen.queryByText(/Expires/)).not.toBeInTheDocument();
  });

  it('takes the words of the provider', async () => {
    await renderCheckout(page, {
      ...savedCards,
      provider: {
        ...ONCE,
        messages: {
          savedPaymentMethods: 'Gespeicherte Karten',
          cardEndingIn: ({ brand, last4 }) => `${brand}, endet auf ${last4}`,
          anotherPaymentMethod: 'Andere Zahlungsart',
        },
      },
    });
    await screen.findByRole('radio', { name: 'visa, endet auf 4242' });
    screen.getByRole('radiogroup', { name: 'Gespeicherte Karten' });
    screen.getByRole('radio', { name: 'Andere Zahlungsart' });
  });
});

describe('the choice', () => {
  it('is the first card at first, and pays without the Payment Element', async () => {
    const simulator = createSimulator();
    const { stripe, of } = recordCalls(simulator);
    const { user } = await renderCheckout(page, {
      ...savedCards,
      simulator,
      provider: { ...ONCE, stripe },
    });
    expect(await visa()).toBeChecked();
    expect(screen.getByTestId('new')).not.toBeVisible();
    await user.click(await pay());
    await screen.findByText('Done');
    expect(of('confirm')[0]!.params.get('payment_method')).toMatch(/^pm_/);
    expect(of('confirm')[0]!.params.has('save_payment_method')).toBe(false);
    expect(simulator.controls.payments()).toMatchObject([{ paymentMethod: { last4: '4242' } }]);
  });

  it('of another shows the Payment Element, which loses nothing that was typed', async () => {
    const { user, simulator } = await renderCheckout(page, savedCards);
    await user.click(await another());
    expect(screen.getByTestId('new')).toBeVisible();
    await enterCard(user, '5555555555554444');
    await user.click(await visa());
    expect(screen.getByTestId('new')).not.toBeVisible();
    expect(await visa()).toBeChecked();
    await user.click(await another());
    expect(screen.getByLabelText('Card number')).toHaveValue('5555 5555 5555 4444');
    await user.click(await pay());
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toMatchObject([
      { paymentMethod: { brand: 'mastercard' } },
    ]);
  });

  it('goes by the arrow keys', async () => {
    const { user } = await renderCheckout(page, savedCards);
    await visa();
    await user.tab();
    expect(await visa()).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: /^Mastercard/ })).toBeChecked();
    await user.keyboard('{ArrowDown}');
    expect(await another()).toBeChecked();
    expect(await another()).toHaveFocus();
  });

  it('cannot be changed while the payment runs, and can after it failed', async () => {
    const { user, simulator } = await renderCheckout(page, savedCards);
    await visa();
    simulator.controls.declineNext('insufficient_funds');
    const release = simulator.controls.hangNext({ on: 'confirm' });
    await user.click(await pay());
    await user.click(screen.getByRole('radio', { name: /^Mastercard/ }));
    expect(await visa()).toBeChecked();
    await act(async () => release());
    expect(await screen.findByRole('alert')).toHaveTextContent('insufficient funds');
    await user.click(screen.getByRole('radio', { name: /^Mastercard/ }));
    await user.click(await pay());
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toMatchObject([
      { paymentMethod: { brand: 'mastercard' } },
    ]);
  });

  it('is kept for the last step of several', async () => {
    function Steps() {
      const [step, setStep] = useState(1);
      return step === 1 ? (
        <>
          <SavedPaymentMethods />
          <button type="button" onClick={() => setStep(2)}>
            Next
          </button>
        </>
      ) : (
        <Submit.Root confirmOptions={STAY} />
      );
    }
    const { user, simulator } = await renderCheckout(<Steps />, savedCards);
    await user.click(await screen.findByRole('radio', { name: /^Mastercard/ }));
    await user.click(screen.getByText('Next'));
    await user.click(await pay());
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toMatchObject([
      { paymentMethod: { brand: 'mastercard' } },
    ]);
  });

  it('is the Payment Element’s on a page that shows no list', async () => {
    const { user, simulator } = await renderCheckout(
      <>
        <PaymentElement />
        <Submit.Root confirmOptions={STAY} />
      </>,
      { scenario: 'savedCards' },
    );
    await user.click(await screen.findByRole('radio', { name: /4444/ }));
    await user.click(await pay());
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toMatchObject([
      { paymentMethod: { brand: 'mastercard' } },
    ]);
  });

  it('falls to another when its card is gone', async () => {
    const store = createStoreHandle();
    const { simulator } = await renderCheckout(
      <>
        {page}
        {store.element}
      </>,
      savedCards,
    );
    expect(await visa()).toBeChecked();
    const { id } = store.current.getState().session!.savedPaymentMethods![0]!;
    await act(() =>
      store.current.actions.runServerUpdate(() => merchantOf(simulator).paymentMethods.detach(id)),
    );
    expect(await another()).toBeChecked();
    expect(screen.getAllByRole('radio')).toHaveLength(2);
  });
});

describe('an expired card', () => {
  // Only the date: timers go on.
  const goTo = (date: string) => vi.useFakeTimers({ now: new Date(date), toFake: ['Date'] });

  it('says so, can be chosen, and is not the first choice', async () => {
    const { simulator, unmount } = await renderCheckout(page, savedCards);
    await visa();
    unmount();
    goTo('2060-01-01');
    const { user } = await renderCheckout(page, { ...savedCards, simulator });
    const radio = await visa();
    expect(radio).toHaveAccessibleDescription(/^Expired \d\d\/\d\d$/);
    expect(radio.closest('label')).toHaveAttribute('data-expired');
    expect(await another()).toBeChecked();
    await user.click(radio);
    expect(radio).toBeChecked();
  });

  it('is good through its month', async () => {
    const store = createStoreHandle();
    const { unmount } = await renderCheckout(
      <>
        {page}
        {store.element}
      </>,
      savedCards,
    );
    await visa();
    const { expMonth, expYear } = store.current.getState().session!.savedPaymentMethods![0]!.card;
    unmount();
    const month = `${expYear}-${String(expMonth).padStart(2, '0')}`;
    goTo(`${month}-28T12:00:00`);
    await renderCheckout(page, savedCards);
    expect(await visa()).toHaveAccessibleDescription(/^Expires/);
  });
});

describe('saving a new one', () => {
  const box = () =>
    screen.findByRole('checkbox', { name: 'Save my information for faster checkout' });

  it('is asked for a new one only, and Stripe is told the answer', async () => {
    const simulator = createSimulator();
    const { stripe, of } = recordCalls(simulator);
    const { user } = await renderCheckout(page, {
      ...savedCards,
      simulator,
      provider: { ...ONCE, stripe },
    });
    await user.click(await another());
    expect(await box()).not.toBeChecked();
    await user.click(await box());
    await user.click(await visa());
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    await user.click(await another());
    expect(await box()).toBeChecked();
    await enterCard(user);
    await user.click(await pay());
    await screen.findByText('Done');
    expect(of('confirm')[0]!.params.get('save_payment_method')).toBe('true');
  });

  it('is not consented to by default, nor once the question is gone', async () => {
    function Page() {
      const [asks, setAsks] = useState(true);
      return (
        <>
          <PaymentElement />
          {asks && <SavePaymentMethod.Root />}
          <button type="button" onClick={() => setAsks(false)}>
            Do not ask
          </button>
          <Submit.Root confirmOptions={{ redirect: 'if_required', email: 'ada@example.com' }} />
        </>
      );
    }
    const simulator = createSimulator();
    const { stripe, of } = recordCalls(simulator);
    const { user } = await renderCheckout(<Page />, { simulator, provider: { stripe } });
    await enterCard(user, '4000000000000002');
    await user.click(await pay());
    await screen.findByText('Your card was declined.');
    expect(of('confirm')[0]!.params.get('save_payment_method')).not.toBe('true');
    await user.click(await box());
    await user.click(screen.getByText('Do not ask'));
    await enter(user, 'Card number', '4242424242424242');
    await user.click(await pay());
    await screen.findByText('Done');
    expect(of('confirm')[1]!.params.has('save_payment_method')).toBe(false);
  });

  it('is accessible', async () => {
    const { container } = await renderCheckout(<SavePaymentMethod.Root />);
    await box();
    await expectAccessible(container);
  });
});

describe('the hooks', () => {
  it('do the same without any of our parts', async () => {
    function Page() {
      const { savedPaymentMethods, chosen, choose } = useSavedPaymentMethods();
      const { checked, setChecked } = useSavePaymentMethod();
      return (
        <>
          <select aria-label="Card" value={chosen} onChange={(event) => choose(event.target.value)}>
            {savedPaymentMethods.map(({ id, card }) => (
              <option key={id} value={id}>
                {card.brand}
              </option>
            ))}
            <option value="new">Another</option>
          </select>
          <input
            type="checkbox"
            aria-label="Save"
            checked={checked}
            onChange={(event) => setChecked(event.target.checked)}
          />
          <Submit.Root confirmOptions={STAY} />
        </>
      );
    }
    const { user, simulator } = await renderCheckout(<Page />, { ...savedCards, strict: true });
    await screen.findByText('visa');
    expect(screen.getByLabelText('Card')).toHaveDisplayValue('visa');
    await user.selectOptions(screen.getByLabelText('Card'), 'mastercard');
    await user.click(screen.getByLabelText('Save'));
    expect(screen.getByLabelText('Save')).toBeChecked();
    await user.click(await pay());
    await waitFor(() => expect(simulator.controls.payments()).toHaveLength(1));
    expect(simulator.controls.payments()).toMatchObject([
      { paymentMethod: { brand: 'mastercard' } },
    ]);
  });
});
