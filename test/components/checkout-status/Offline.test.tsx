import { render, screen, waitFor } from '@testing-library/react';
import { CheckoutStatus, Email, useOnline } from 'checkstand';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../support/expect-accessible.js';
import { setOnline } from '../../support/network.js';
import { renderCheckout } from '../../support/render-checkout.js';
import { createStoreHandle } from '../../support/store-handle.js';

const OFFLINE = 'You are offline. What you have entered is kept.';
const shown = () => document.querySelector('[data-checkstand="checkout-status-offline"]');
const spoken = () => screen.getByRole('status').textContent;

async function open() {
  const store = createStoreHandle();
  const rendered = await renderCheckout(
    <>
      <CheckoutStatus.Offline />
      <Email.Root />
      {store.element}
    </>,
  );
  await waitFor(() => expect(store.current.getState().status).toBe('open'));
  return { ...rendered, store };
}

describe('<CheckoutStatus.Offline>', () => {
  it('is shown and spoken while the device is offline, and keeps what was typed', async () => {
    const { user, container } = await open();
    expect(shown()).not.toBeInTheDocument();
    await user.type(screen.getByLabelText('Email'), 'ada@exa');
    setOnline(false);
    expect(shown()).toHaveTextContent(OFFLINE);
    await waitFor(() => expect(spoken()).toBe(OFFLINE));
    expect(screen.getByLabelText('Email')).toHaveValue('ada@exa');
    expect(screen.getByLabelText('Email')).toHaveFocus();
    await expectAccessible(container);
    setOnline(true);
    expect(shown()).not.toBeInTheDocument();
    await waitFor(() => expect(spoken()).toBe('You are online again.'));
    expect(screen.getByLabelText('Email')).toHaveValue('ada@exa');
    expect(screen.getByLabelText('Email')).toHaveFocus();
  });

  it('says nothing of a device that has been online all the time', async () => {
    await open();
    setOnline(true);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(spoken()).toBe('');
  });

  it('has the session read anew on return, quietly', async () => {
    const { simulator, sessionId, store } = await open();
    setOnline(false);
    simulator.controls.expireSession(sessionId);
    const { actions } = store.current.getState();
    setOnline(true);
    await waitFor(() => expect(store.current.getState().status).toBe('expired'));
    expect(store.current.getState().actions).toEqual(actions);
  });

  it('does not mind when Stripe cannot be reached all the same', async () => {
    const { simulator, store } = await open();
    setOnline(false);
    simulator.controls.setOffline(true);
    setOnline(true);
    await waitFor(() => expect(simulator.controls.calls()).toContain('poll'));
    expect(store.current.getState().status).toBe('open');
  });
});

describe('useOnline', () => {
  function Shown() {
    return <p>{useOnline() ? 'online' : 'offline'}</p>;
  }

  it('follows the browser, without a provider', () => {
    setOnline(false);
    render(<Shown />);
    expect(screen.getByText('offline')).toBeInTheDocument();
    setOnline(true);
    expect(screen.getByText('online')).toBeInTheDocument();
  });

  it('is true on a server', () => {
    setOnline(false);
    expect(renderToString(<Shown />)).toContain('online');
  });
});
