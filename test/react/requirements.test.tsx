import { act, screen, waitFor } from '@testing-library/react';
import {
  CustomField,
  Email,
  Submit,
  Terms,
  Totals,
  useBeforeConfirm,
  type CustomFieldValues,
} from 'checkstand';
import { useState, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { enter } from '../support/enter-card.js';
import { merchantOf } from '../support/merchant.js';
import { renderCheckout } from '../support/render-checkout.js';
import { createSimulator } from '../support/simulator.js';
import { createStoreHandle } from '../support/store-handle.js';

const OPTIONS = {
  email: 'ada@example.com',
  paymentMethod: 'pm_card_visa',
  redirect: 'if_required',
} as const;

const pay = () => screen.findByRole('button', { name: /^Pay \$/ });

function HandOver({ server }: { server: (fields: CustomFieldValues) => Promise<unknown> }) {
  useBeforeConfirm(server);
  return null;
}

/** A server that answers when it is told to. */
function createSlowServer() {
  let answer = () => {};
  const server = vi.fn<(fields: CustomFieldValues) => Promise<void>>(
    () => new Promise((resolve) => (answer = resolve)),
  );
  return { server, answer: () => answer() };
}

describe('what has to be filled in', () => {
  it('is looked at in the order of the page, also once that has changed', async () => {
    function Page() {
      const [isTurned, setIsTurned] = useState(false);
      const fields: ReactNode[] = [
        <CustomField.Root key="a" name="a" label="First" />,
        <CustomField.Root key="b" name="b" label="Second" />,
      ];
      return (
        <>
          {isTurned ? fields.toReversed() : fields}
          <button type="button" onClick={() => setIsTurned(true)}>
            Turn
          </button>
          <Submit.Root confirmOptions={OPTIONS} />
        </>
      );
    }
    const { user } = await renderCheckout(<Page />, { strict: true });
    await user.click(await pay());
    await waitFor(() => expect(screen.getByLabelText('First')).toHaveFocus());
    expect(screen.getByText('To continue, please check: First and Second.')).toBeVisible();
    await user.click(screen.getByText('Turn'));
    await user.click(await pay());
    await waitFor(() => expect(screen.getByLabelText('Second')).toHaveFocus());
    expect(screen.getByText('To continue, please check: Second and First.')).toBeVisible();
  });

  it('gets the focus when what was typed last is refused while submit waits for it', async () => {
    const store = createStoreHandle();
    const { user, simulator } = await renderCheckout(
      <>
        <Email.Root />
        <Terms.Root />
        <Totals.Root />
        <Submit.Root />
        {store.element}
      </>,
    );
    await enter(user, 'Email', 'ada@');
    // By a key of the page's own, for example: the buyer has not left the field.
    await act(() => store.current.submit({ paymentMethod: 'pm_card_visa' }));
    expect(screen.getByText('You were not charged. Your email is incomplete.')).toHaveAttribute(
      'data-code',
      'updateFailed',
    );
    expect(screen.getByLabelText('Email')).toHaveFocus();
    expect(screen.getByLabelText('Email')).toHaveAccessibleDescription('Your email is incomplete.');
    expect(simulator.controls.calls()).not.toContain('confirm');
  });

  it('is looked at once what was typed last has been taken', async () => {
    const store = createStoreHandle();
    const { user, simulator } = await renderCheckout(
      <>
        <Email.Root />
        <Totals.Root />
        {store.element}
      </>,
    );
    await enter(user, 'Email', 'ada@example.com');
    const result = await act(() =>
      store.current.submit({ paymentMethod: 'pm_card_visa', redirect: 'if_required' }),
    );
    expect(result).toMatchObject({ type: 'success' });
    expect(simulator.controls.payments()).toHaveLength(1);
  });
});

describe('useBeforeConfirm', () => {
  it('hands over once and pays once for a double click', async () => {
    const { server, answer } = createSlowServer();
    const { user, simulator } = await renderCheckout(
      <>
        <CustomField.Root name="note" label="Note" defaultValue="Thanks" />
        <Submit.Root confirmOptions={OPTIONS} />
        <HandOver server={server} />
      </>,
      { strict: true },
    );
    const button = await pay();
    await user.dblClick(button);
    await waitFor(() => expect(server).toHaveBeenCalled());
    expect(button).toHaveTextContent('Processing…');
    await user.click(button);
    await act(async () => answer());
    await screen.findByText('Done');
    expect(server).toHaveBeenCalledExactlyOnceWith({ note: 'Thanks' });
    expect(simulator.controls.payments()).toHaveLength(1);
  });

  it('tells the new total when the server changed it, and pays that at the next press', async () => {
    const simulator = createSimulator();
    const merchant = merchantOf(simulator);
    const store = createStoreHandle();
    const server = async () => {
      const { id } = store.current.getState().session!;
      const { data: lines } = await merchant.checkout.sessions.listLineItems(id);
      await merchant.checkout.sessions.update(id, {
        line_items: lines.map((line) => ({ id: line.id, quantity: 2 })),
      });
    };
    const { user } = await renderCheckout(
      <>
        <Submit.Root confirmOptions={OPTIONS} />
        <HandOver server={server} />
        {store.element}
      </>,
      { scenario: 'oneItem', simulator },
    );
    await user.click(await screen.findByRole('button', { name: 'Pay $24.00' }));
    expect(
      await screen.findByText(
        'You were not charged. The total is now $48.00. Please check your order and try again.',
      ),
    ).toHaveAttribute('data-code', 'totalChanged');
    expect(simulator.controls.payments()).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Pay $48.00' }));
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toMatchObject([{ amount: 4800 }]);
  });

  it('does not pay when the page has gone meanwhile', async () => {
    const { server, answer } = createSlowServer();
    const { user, simulator, unmount } = await renderCheckout(
      <>
        <Submit.Root confirmOptions={OPTIONS} />
        <HandOver server={server} />
      </>,
    );
    await user.click(await pay());
    await waitFor(() => expect(server).toHaveBeenCalled());
    unmount();
    answer();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(simulator.controls.calls()).not.toContain('confirm');
    expect(simulator.controls.payments()).toHaveLength(0);
  });

  it('runs the function of the latest render', async () => {
    const [first, second] = [vi.fn(async () => {}), vi.fn(async () => {})];
    function Page() {
      const [isSecond, setIsSecond] = useState(false);
      useBeforeConfirm(isSecond ? second : first);
      return (
        <button type="button" onClick={() => setIsSecond(true)}>
          Other
        </button>
      );
    }
    const { user } = await renderCheckout(
      <>
        <Page />
        <Submit.Root confirmOptions={OPTIONS} />
      </>,
    );
    await user.click(await screen.findByText('Other'));
    await user.click(await pay());
    await screen.findByText('Done');
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });

  it('may be called by several, one after the other; the first that fails stops the payment', async () => {
    const told: string[] = [];
    const { user, simulator } = await renderCheckout(
      <>
        <HandOver server={async () => told.push('stock')} />
        <HandOver server={() => Promise.reject(new Error('409'))} />
        <HandOver server={async () => told.push('never')} />
        <Submit.Root confirmOptions={OPTIONS} />
      </>,
    );
    await user.click(await pay());
    await screen.findByText(/^You were not charged/);
    expect(told).toEqual(['stock']);
    expect(simulator.controls.payments()).toHaveLength(0);
  });
});
