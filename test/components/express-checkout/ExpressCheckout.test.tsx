import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import {
  Email,
  ExpressCheckout,
  ExpressCheckoutElement,
  PaymentElement,
  Submit,
  Terms,
  Totals,
  useBeforeConfirm,
  useExpressCheckout,
} from 'checkstand';
import type { Train } from 'checkstand/testing';
import { describe, expect, it, vi } from 'vitest';
import { enter, enterCard } from '../../support/enter-card.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { recordCalls } from '../../support/record-calls.js';
import { renderCheckout } from '../../support/render-checkout.js';
import { createSimulator } from '../../support/simulator.js';
import { createStoreHandle } from '../../support/store-handle.js';

const STAY = { redirect: 'if_required' } as const;
const NOTHING = { paymentMethods: { googlePay: 'never', link: 'never' } } as const;

/** By its text, which is found quicker than its role on a page with the Payment Element. */
const googlePay = () => screen.findByText('Google Pay');

/** Opens the wallet's sheet and approves the payment in it. */
async function approve(user: UserEvent) {
  await user.click(await googlePay());
  const sheet = within(await screen.findByRole('dialog', { name: /Google Pay/ }));
  await user.click(sheet.getByRole('button', { name: /^Pay/ }));
}

describe('the wallets', () => {
  it('show once Stripe has told that there are any, and the line below them', async () => {
    const onReady = vi.fn<(event: object) => void>();
    const seen: boolean[] = [];
    const { container } = await renderCheckout(
      <ExpressCheckout.Root
        data-testid="root"
        onReady={onReady}
        className={({ available }) => {
          seen.push(available);
          return undefined;
        }}
      />,
    );
    const root = await screen.findByTestId('root');
    await googlePay();
    expect(seen[0]).toBe(false);
    expect(root).toBeVisible();
    expect(root).toHaveAttribute('data-available');
    expect(screen.getByRole('group', { name: 'Express checkout' })).toBe(root);
    expect(screen.getByText('Or')).toBeVisible();
    expect(onReady).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('stay mounted and take no room when there are none', async () => {
    const onReady = vi.fn<(event: object) => void>();
    await renderCheckout(
      <ExpressCheckout.Root data-testid="root" options={NOTHING} onReady={onReady} />,
    );
    await waitFor(() => expect(onReady).toHaveBeenCalled());
    const root = screen.getByTestId('root');
    expect(root).toHaveAttribute('data-ready');
    expect(root).not.toHaveAttribute('data-available');
    expect(root).toHaveStyle({ position: 'absolute', visibility: 'hidden' });
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
    expect(screen.getByText('Or')).not.toBeVisible();
  });

  it('take the options of Stripe’s Element', async () => {
    await renderCheckout(<ExpressCheckout.Root options={{ paymentMethods: { link: 'never' } }} />);
    await googlePay();
    expect(screen.queryByRole('button', { name: /Link/ })).not.toBeInTheDocument();
  });

  it('are gone once the session is complete', async () => {
    const { user, simulator } = await renderCheckout(
      <>
        <ExpressCheckout.Root confirmOptions={STAY} data-testid="root" />
        <Submit.Root />
      </>,
    );
    await approve(user);
    await screen.findByText('Done');
    expect(screen.queryByTestId('root')).not.toBeInTheDocument();
    expect(simulator.controls.payments()).toMatchObject([{ amount: 10_950 }]);
  });
});

describe('a payment by wallet', () => {
  it.each(['clover', 'dahlia', 'endive'] satisfies Train[])('pays on %s', async (train) => {
    const simulator = createSimulator({ train });
    const { user } = await renderCheckout(
      <>
        <ExpressCheckout.Root confirmOptions={STAY} />
        <PaymentElement />
        <Submit.Root />
      </>,
      { simulator },
    );
    await screen.findByLabelText('Card number');
    await approve(user);
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toHaveLength(1);
  });

  it('needs no e-mail address of the page, and does not send one that is half typed', async () => {
    const simulator = createSimulator();
    const { stripe, of } = recordCalls(simulator);
    const { user } = await renderCheckout(
      <>
        <ExpressCheckout.Root confirmOptions={STAY} />
        <Email.Root />
        <Submit.Root />
      </>,
      { simulator, provider: { stripe } },
    );
    const button = await googlePay();
    await enter(user, 'Email', 'ada@');
    // A press by keyboard in the wallet's own frame leaves the field as it is.
    act(() => button.click());
    const sheet = within(await screen.findByRole('dialog'));
    await user.click(sheet.getByRole('button', { name: /^Pay/ }));
    await screen.findByText('Done');
    expect(of('confirm')[0]!.params.get('email')).toBe('jenny.rosen@example.com');
  });

  it('needs no total on the page: the wallet shows it', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { user, simulator } = await renderCheckout(
      <ExpressCheckout.Root confirmOptions={STAY} />,
    );
    await approve(user);
    await waitFor(() => expect(simulator.controls.payments()).toHaveLength(1));
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('checks what the page asks for before anything is paid, and tells the wallet', async () => {
    const onCancel = vi.fn<() => void>();
    const server = vi.fn<() => Promise<void>>(async () => {});
    function HandOver() {
      useBeforeConfirm(server);
      return null;
    }
    const { user, simulator } = await renderCheckout(
      <>
        <ExpressCheckout.Root confirmOptions={STAY} onCancel={onCancel} />
        <Terms.Root />
        <Submit.Root />
        <HandOver />
      </>,
    );
    await approve(user);
    expect(await screen.findByText('To continue, please check: the terms.')).toBeVisible();
    const box = screen.getByRole('checkbox');
    expect(box).toHaveFocus();
    expect(server).not.toHaveBeenCalled();
    // So does the simulator tell of `paymentFailed()`.
    expect(onCancel).toHaveBeenCalledOnce();
    expect(simulator.controls.payments()).toHaveLength(0);
    await user.click(box);
    await approve(user);
    await screen.findByText('Done');
    expect(server).toHaveBeenCalledOnce();
    expect(simulator.controls.payments()).toHaveLength(1);
  });

  it('that is declined tells the wallet and the page, and can be tried again', async () => {
    const onCancel = vi.fn<() => void>();
    const { user, simulator } = await renderCheckout(
      <>
        <ExpressCheckout.Root confirmOptions={STAY} onCancel={onCancel} />
        <Submit.Root />
      </>,
    );
    simulator.controls.declineNext('insufficient_funds');
    await approve(user);
    expect(await screen.findByRole('alert')).toHaveTextContent('insufficient funds');
    expect(onCancel).toHaveBeenCalledOnce();
    await approve(user);
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toHaveLength(1);
  });

  it('of which the reply is lost pays once', async () => {
    const { user, simulator } = await renderCheckout(
      <>
        <ExpressCheckout.Root confirmOptions={STAY} />
        <Submit.Root />
      </>,
    );
    await googlePay();
    simulator.controls.loseNextReply({ on: 'confirm' });
    await approve(user);
    await screen.findByText('Done', {}, { timeout: 3000 });
    expect(simulator.controls.payments()).toHaveLength(1);
  });

  it('tells the wallet and the page when the network fails', async () => {
    const onCancel = vi.fn<() => void>();
    const { user, simulator } = await renderCheckout(
      <>
        <ExpressCheckout.Root confirmOptions={STAY} onCancel={onCancel} />
        <Submit.Root />
      </>,
    );
    await googlePay();
    simulator.controls.failNext({ on: 'confirm' });
    await approve(user);
    expect(await screen.findByRole('alert', {}, { timeout: 3000 })).toBeVisible();
    expect(onCancel).toHaveBeenCalledOnce();
    expect(simulator.controls.payments()).toHaveLength(0);
  });

  it('is left by Escape, and nothing happens', async () => {
    const { user, simulator } = await renderCheckout(
      <>
        <ExpressCheckout.Root confirmOptions={STAY} />
        <Submit.Root />
      </>,
    );
    await user.click(await googlePay());
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(simulator.controls.calls()).not.toContain('confirm');
  });
});

describe('one payment at a time', () => {
  const page = (
    <>
      <ExpressCheckout.Root confirmOptions={STAY} />
      <PaymentElement />
      <Totals.Root />
      <Submit.Root confirmOptions={{ ...STAY, email: 'ada@example.com' }} />
    </>
  );

  it('a press on Pay while a wallet pays joins it', async () => {
    const store = createStoreHandle();
    const { user, simulator } = await renderCheckout(
      <>
        {page}
        {store.element}
      </>,
    );
    await googlePay();
    const release = simulator.controls.hangNext({ on: 'confirm' });
    await approve(user);
    await screen.findByText('Processing…');
    const joined = store.current.submit();
    await act(async () => release());
    await expect(joined).resolves.toMatchObject({ type: 'success' });
    expect(simulator.controls.payments()).toHaveLength(1);
  });

  it('a wallet that is approved while Pay pays is turned away', async () => {
    const onConfirm = vi.fn<(type: string | undefined) => void>();
    function Wallet() {
      const express = useExpressCheckout(STAY);
      return (
        <ExpressCheckoutElement
          onConfirm={async (event) => onConfirm((await express.onConfirm(event))?.type)}
        />
      );
    }
    const { user, simulator } = await renderCheckout(
      <>
        <Wallet />
        {page.props.children.slice(1)}
      </>,
    );
    await enterCard(user);
    const button = await googlePay();
    const release = simulator.controls.hangNext({ on: 'confirm' });
    await user.click(await screen.findByRole('button', { name: /^Pay \$/ }));
    await screen.findByText('Processing…');
    act(() => button.click());
    const sheet = within(await screen.findByRole('dialog'));
    await user.click(sheet.getByRole('button', { name: /^Pay/ }));
    await waitFor(() => expect(onConfirm).toHaveBeenCalledWith(undefined));
    await act(async () => release());
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toMatchObject([{ paymentMethod: { last4: '4242' } }]);
  });
});

describe('useExpressCheckout', () => {
  it('does the same for an Element of your own', async () => {
    function Own() {
      const { ready, available, onReady, onConfirm } = useExpressCheckout(STAY);
      return (
        <>
          <p>{`${ready} ${available}`}</p>
          <ExpressCheckoutElement onReady={onReady} onConfirm={onConfirm} />
          <Submit.Root />
        </>
      );
    }
    const { user, simulator } = await renderCheckout(<Own />, { strict: true });
    await screen.findByText('true true');
    await approve(user);
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toHaveLength(1);
  });
});
