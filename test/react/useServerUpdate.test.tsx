import { act, renderHook, waitFor } from '@testing-library/react';
import {
  CheckoutProvider,
  useCheckoutAction,
  useCheckoutStore,
  useServerUpdate,
  type CheckoutActionResult,
} from 'checkstand';
import { scenarios } from 'checkstand/testing';
import type { ReactNode } from 'react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { merchantOf } from '../support/merchant.js';
import { createSimulator } from '../support/simulator.js';

/** Renders two of the hooks, whose updates are the merchant's server; waits for the session. */
async function open(update: (to: string) => Promise<unknown> = () => Promise.resolve()) {
  const simulator = createSimulator();
  const { clientSecret, sessionId } = await scenarios.cart.create(simulator);
  const merchant = merchantOf(simulator);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <CheckoutProvider stripe={simulator.stripe} clientSecret={clientSecret}>
      {children}
    </CheckoutProvider>
  );
  const { result, unmount } = renderHook(
    () => ({
      first: useServerUpdate(update),
      second: useServerUpdate(async () => {
        await merchant.checkout.sessions.update(sessionId, { metadata: { second: 'yes' } });
      }),
      all: useCheckoutAction('runServerUpdate'),
      store: useCheckoutStore(),
    }),
    { wrapper },
  );
  const current = () => result.current;
  await waitFor(() => expect(current().store.getState().status).toBe('open'));
  return { simulator, merchant, sessionId, current, unmount };
}

/** An update that ends when the test says so. */
function held() {
  let release = () => {};
  let fail = (_: unknown) => {};
  const update = vi.fn(
    () =>
      new Promise<void>((resolve, reject) => {
        release = resolve;
        fail = reject;
      }),
  );
  return { update, release: () => release(), fail: (cause: unknown) => fail(cause) };
}

describe('useServerUpdate', () => {
  it('shows what the merchant’s server has changed', async () => {
    const simulator = createSimulator();
    const { clientSecret, sessionId } = await scenarios.cart.create(simulator);
    const merchant = merchantOf(simulator);
    const { result } = renderHook(
      () => ({
        update: useServerUpdate(async (quantity: number) => {
          const { data } = await merchant.checkout.sessions.listLineItems(sessionId);
          await merchant.checkout.sessions.update(sessionId, {
            line_items: data.map(({ id }, index) => ({ id, ...(index === 0 && { quantity }) })),
          });
        }),
        store: useCheckoutStore(),
      }),
      {
        wrapper: ({ children }: { children: ReactNode }) => (
          <CheckoutProvider stripe={simulator.stripe} clientSecret={clientSecret}>
            {children}
          </CheckoutProvider>
        ),
      },
    );
    const session = () => result.current.store.getState().session!;
    await waitFor(() => expect(session()).toBeTruthy());
    const before = session().total.total.minorUnitsAmount;
    const outcome = await act(() => result.current.update.run(7));
    expect(outcome.type).toBe('success');
    expect(session().lineItems[0]!.quantity).toBe(7);
    expect(session().total.total.minorUnitsAmount).not.toBe(before);
    expect(result.current.update).toMatchObject({
      pending: false,
      error: null,
      errorMessage: null,
    });
  });

  it('passes its arguments on, to the function of the latest render', async () => {
    const update = vi.fn((to: string) => Promise.resolve(to));
    const { current } = await open(update);
    await act(() => current().first.run('blue'));
    expect(update.mock.calls).toEqual([['blue']]);
  });

  it('is pending by itself, apart from the others', async () => {
    const { update, release } = held();
    const { current } = await open(update);
    let done: Promise<CheckoutActionResult>;
    act(() => void (done = current().first.run('')));
    await waitFor(() => expect(update).toHaveBeenCalled());
    expect(current().first.pending).toBe(true);
    expect(current().second.pending).toBe(false);
    expect(current().all.pending).toBe(true);
    release();
    await act(async () => void (await done));
    expect(current().first.pending).toBe(false);
  });

  it('takes two at once, one after the other', async () => {
    const { update, release } = held();
    const { current, merchant, sessionId } = await open(update);
    let done: Promise<CheckoutActionResult[]>;
    act(() => void (done = Promise.all([current().first.run(''), current().second.run()])));
    await waitFor(() => expect(update).toHaveBeenCalled());
    expect(current().first.pending).toBe(true);
    expect(current().second.pending).toBe(true);
    release();
    const results = await act(() => done);
    expect(results.map(({ type }) => type)).toEqual(['success', 'success']);
    expect(current()).toMatchObject({ first: { pending: false }, second: { pending: false } });
    const { metadata } = await merchant.checkout.sessions.retrieve(sessionId);
    expect(metadata).toMatchObject({ second: 'yes' });
  });

  it('tells of a server that refuses, with its reason for the developer alone', async () => {
    const refusal = new Error('409: the mug is sold out');
    const { current } = await open(() => Promise.reject(refusal));
    const result = await act(() => current().first.run(''));
    expect(result).toMatchObject({ type: 'error', error: { code: 'serverUpdateFailed' } });
    expect(current().first.error).toMatchObject({ code: 'serverUpdateFailed', cause: refusal });
    expect(current().first.errorMessage).toBe(
      'The shop could not make this change. Please try again.',
    );
    expect(current().second.error).toBeNull();
    act(() => current().first.reset());
    expect(current().first).toMatchObject({ error: null, errorMessage: null });
  });

  it('never shows the plain error for a moment', async () => {
    const seen = new Set<string | undefined>();
    const simulator = createSimulator();
    const { clientSecret } = await scenarios.cart.create(simulator);
    const { result } = renderHook(
      () => {
        const update = useServerUpdate(() => Promise.reject(new Error('no')));
        seen.add(update.error?.code ?? undefined);
        return { update, store: useCheckoutStore() };
      },
      {
        wrapper: ({ children }: { children: ReactNode }) => (
          <CheckoutProvider stripe={simulator.stripe} clientSecret={clientSecret}>
            {children}
          </CheckoutProvider>
        ),
      },
    );
    await waitFor(() => expect(result.current.store.getState().status).toBe('open'));
    await act(() => result.current.update.run());
    await act(() => result.current.update.run());
    expect([...seen]).toEqual([undefined, 'serverUpdateFailed']);
  });

  it('works after a failure', async () => {
    const update = vi
      .fn<(to: string) => Promise<unknown>>()
      .mockRejectedValueOnce(new Error('503'))
      .mockResolvedValueOnce(null);
    const { current } = await open(update);
    await act(() => current().first.run(''));
    expect(current().first.error).not.toBeNull();
    await act(() => current().first.run(''));
    expect(current().first.error).toBeNull();
  });

  it('takes a function that throws at once for one that fails', async () => {
    const { current } = await open(() => {
      throw new TypeError('no such function');
    });
    await act(() => current().first.run(''));
    expect(current().first.error).toMatchObject({ code: 'serverUpdateFailed' });
  });

  it('tells when the server takes longer than Stripe waits', async () => {
    const { current } = await open(() => new Promise(() => {}));
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let done: Promise<CheckoutActionResult>;
    act(() => void (done = current().first.run('')));
    await act(() => vi.advanceTimersByTimeAsync(19_000));
    expect(current().first.pending).toBe(true);
    await act(() => vi.advanceTimersByTimeAsync(1_100));
    expect(await done!).toMatchObject({ type: 'error', error: { code: 'serverUpdateTimedOut' } });
    expect(current().first).toMatchObject({
      pending: false,
      errorMessage: 'The shop took too long to make this change. Please try again.',
    });
  });

  it.each([
    ['fails', (it: ReturnType<typeof createSimulator>) => it.controls.failNext({ on: 'poll' })],
    [
      'is lost',
      (it: ReturnType<typeof createSimulator>) => it.controls.loseNextReply({ on: 'poll' }),
    ],
    ['has no network', (it: ReturnType<typeof createSimulator>) => it.controls.setOffline(true)],
  ])('tells Stripe’s reason when its reading of the session %s', async (_, breakIt) => {
    const update = vi.fn(() => Promise.resolve());
    const { current, simulator } = await open(update);
    breakIt(simulator);
    const result = await act(() => current().first.run(''));
    expect(update).toHaveBeenCalledOnce();
    expect(result).toMatchObject({ type: 'error', error: { code: null } });
    const { error, errorMessage } = current().first;
    expect(errorMessage).toBe(error!.message);
    expect(errorMessage).not.toBe('');
  });

  it('tells of a session that has expired meanwhile', async () => {
    const { current, simulator, sessionId } = await open();
    simulator.controls.expireSession(sessionId);
    await act(() => current().first.run(''));
    expect(current().store.getState().status).toBe('expired');
  });

  it('may outlive the page', async () => {
    const { update, release } = held();
    const { current, unmount } = await open(update);
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => error.mockRestore());
    let done: Promise<CheckoutActionResult>;
    act(() => void (done = current().first.run('')));
    await waitFor(() => expect(update).toHaveBeenCalled());
    unmount();
    release();
    expect(await done!).toMatchObject({ type: 'success' });
    expect(error).not.toHaveBeenCalled();
  });

  it('says what to do before a session is loaded', async () => {
    const { result } = renderHook(() => useServerUpdate(() => Promise.resolve()), {
      wrapper: ({ children }: { children: ReactNode }) => (
        <CheckoutProvider stripe={null} clientSecret={null}>
          {children}
        </CheckoutProvider>
      ),
    });
    const outcome = await result.current.run();
    expect(outcome).toMatchObject({
      type: 'error',
      error: { cause: { message: expect.stringContaining('no session is loaded') as string } },
    });
  });
});
