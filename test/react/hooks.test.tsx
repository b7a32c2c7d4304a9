import { act, renderHook, screen, waitFor } from '@testing-library/react';
import {
  CheckoutProvider,
  useCheckoutAction,
  useCheckoutActions,
  useCheckoutSession,
  useCheckoutStatus,
  useCheckoutStore,
  useLineItem,
  useMessages,
  usePromotionCode,
  useSubmit,
  useTotals,
  type CheckoutProviderProps,
} from 'checkstand';
import { scenarios, type ScenarioName, type StripeSimulatorOptions } from 'checkstand/testing';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderCheckout } from '../support/render-checkout.js';
import { createSimulator } from '../support/simulator.js';

/** Renders a hook in a provider and waits for the session. */
async function openHook<Result>(
  hook: () => Result,
  {
    scenario = 'cart',
    provider,
    ...options
  }: StripeSimulatorOptions & {
    scenario?: ScenarioName;
    provider?: Partial<CheckoutProviderProps>;
  } = {},
) {
  const simulator = createSimulator(options);
  const session = await scenarios[scenario].create(simulator);
  const renders = vi.fn();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <CheckoutProvider stripe={simulator.stripe} clientSecret={session.clientSecret} {...provider}>
      {children}
    </CheckoutProvider>
  );
  const { result } = renderHook(
    () => {
      renders();
      return { tested: hook(), status: useCheckoutStatus().status, store: useCheckoutStore() };
    },
    { wrapper },
  );
  await waitFor(() => expect(result.current.status).not.toBe('loading'));
  renders.mockClear();
  return {
    simulator,
    ...session,
    renders,
    current: () => result.current.tested,
    store: result.current.store,
  };
}

describe('useCheckoutSession', () => {
  it('is null while no session is loaded, then what was picked', async () => {
    const seen: Array<string | null> = [];
    await openHook(() => {
      const name = useCheckoutSession((session) => session.lineItems[0]!.name);
      seen.push(name);
    });
    expect(seen[0]).toBeNull();
    expect(seen.at(-1)).toBe('Stoneware mug');
  });

  it('gives the whole session without a selector', async () => {
    const { current, sessionId } = await openHook(() => useCheckoutSession());
    expect(current()!.id).toBe(sessionId);
  });

  it('renders only when what was picked has changed in content', async () => {
    const { current, renders, store } = await openHook(() =>
      // Another array and other objects at each call.
      useCheckoutSession(({ lineItems }) => lineItems.map(({ name }) => ({ name }))),
    );
    const before = current();
    await act(() => store.actions.applyPromotionCode('WELCOME10'));
    expect(renders).not.toHaveBeenCalled();
    expect(current()).toBe(before);
  });

  it('follows an inline selector that picks something else', async () => {
    let pick: 'email' | 'id' = 'email';
    const { current, sessionId, store } = await openHook(() =>
      useCheckoutSession((session) => session[pick]),
    );
    pick = 'id';
    await act(() => store.actions.updateEmail('ada@example.com'));
    expect(current()).toBe(sessionId);
  });
});

describe('useCheckoutActions', () => {
  it('is the same object for good, and renders nothing', async () => {
    const { current, renders } = await openHook(() => useCheckoutActions());
    const before = current();
    await act(() => before.applyPromotionCode('WELCOME10'));
    expect(current()).toBe(before);
    expect(renders).not.toHaveBeenCalled();
  });
});

describe('useCheckoutAction', () => {
  it('tells pending, then Stripe’s error, and forgets it on reset', async () => {
    const { current, simulator } = await openHook(() => useCheckoutAction('applyPromotionCode'));
    const release = simulator.controls.hangNext({ on: 'update' });
    let done: Promise<unknown> = Promise.resolve();
    act(() => {
      done = current().run('NOSUCHCODE');
    });
    expect(current()).toMatchObject({ pending: true, error: null, errorMessage: null });
    release();
    await act(async () => void (await done));
    expect(current()).toMatchObject({ pending: false, error: { code: 'invalidCode' } });
    expect(current().errorMessage).toBe(current().error!.message);
    act(() => current().reset());
    expect(current().error).toBeNull();
  });

  it('follows a verb that was called from elsewhere', async () => {
    const { current, store } = await openHook(() => useCheckoutAction('applyPromotionCode'));
    await act(() => store.actions.applyPromotionCode('NOSUCHCODE'));
    expect(current().error).toMatchObject({ code: 'invalidCode' });
  });

  it('tells one line from another by its subject', async () => {
    const { current, store } = await openHook(() => {
      const [first, second] = useCheckoutSession()?.lineItems ?? [];
      return {
        all: useCheckoutAction('updateLineItemQuantity'),
        first: useCheckoutAction('updateLineItemQuantity', first?.id),
        second: useCheckoutAction('updateLineItemQuantity', second?.id),
      };
    });
    const [line] = store.getState().session!.lineItems;
    await act(() => store.actions.updateLineItemQuantity({ lineItem: line!.id, quantity: 99 }));
    expect(current().first.error).toMatchObject({ code: 'quantityOutOfRange' });
    expect(current().all.error).toMatchObject({ code: 'quantityOutOfRange' });
    expect(current().second.error).toBeNull();
  });

  it('never rejects: what was thrown is an error with its cause', async () => {
    const { current } = await openHook(() => useCheckoutAction('runServerUpdate'));
    const failure = new Error('503 from the merchant');
    await act(async () => {
      await expect(current().run(() => Promise.reject(failure))).resolves.toMatchObject({
        type: 'error',
        error: { code: 'unexpected', cause: failure },
      });
    });
    expect(current().error!.cause).toBe(failure);
    expect(current().errorMessage).toBe('Something went wrong. Please try again.');
  });
});

describe('useLineItem', () => {
  it('reads and changes one line', async () => {
    const { current } = await openHook(() => {
      const id = useCheckoutSession(({ lineItems }) => lineItems[1]!.id);
      return useLineItem(id ?? '');
    });
    expect(current()).toMatchObject({
      quantity: 1,
      pending: false,
      limits: { minimum: 0, maximum: 10 },
      removable: true,
      line: { name: 'House espresso' },
    });
    await act(() => current().setQuantity(3));
    await act(() => current().step(-1));
    expect(current()).toMatchObject({ quantity: 2, line: { quantity: 2 } });
    await act(() => current().setQuantity(99));
    expect(current().errorMessage).toBe('Choose a quantity from 1 to 10.');
    act(() => current().resetError());
    expect(current().error).toBeNull();
    await act(() => current().remove());
    expect(current().line).not.toMatchObject({ name: 'House espresso' });
  });

  it('renders for nothing but what was picked of the line', async () => {
    let renders = 0;
    const { current, store } = await openHook(() => {
      renders += 1;
      const id = useCheckoutSession(({ lineItems }) => lineItems[0]!.id);
      return useLineItem(id ?? '', ({ name, subtotal }) => ({ name, price: subtotal.amount }));
    });
    const before = current();
    const { name, subtotal } = store.getState().session!.lineItems[0]!;
    expect(before.line).toEqual({ name, price: subtotal.amount });
    renders = 0;
    await act(() => store.actions.applyPromotionCode('WELCOME10'));
    expect(store.getState().session!.lineItems[0]!.discountAmounts).toHaveLength(1);
    expect(renders).toBe(0);
    await act(() => current().setQuantity(2));
    expect(current().line!.price).not.toBe(before.line!.price);
  });
});

describe('useTotals', () => {
  it('gives the rows that apply, the total, and whether they are of before', async () => {
    const { current, store, simulator } = await openHook(() => useTotals());
    expect(current()!.rows.map(({ kind }) => kind)).toEqual(['subtotal', 'total']);
    const release = simulator.controls.hangNext({ on: 'update' });
    let done: Promise<unknown> = Promise.resolve();
    act(() => {
      done = store.actions.applyPromotionCode('WELCOME10');
    });
    expect(current()!.pending).toBe(true);
    release();
    await act(async () => void (await done));
    expect(current()!.pending).toBe(false);
    expect(current()!.rows.map(({ kind }) => kind)).toEqual(['subtotal', 'discount', 'total']);
    expect(current()!.total).toEqual(store.getState().session!.total.total);
  });

  it('tells what is due today and what comes next', async () => {
    const { current } = await openHook(() => useTotals(), { scenario: 'subscriptionTrial' });
    const rows = current()!.rows;
    expect(rows.at(-1)).toMatchObject({ kind: 'dueNext', recurring: { interval: 'month' } });
    expect(rows.at(-1)!.recurring!.trialEnd).toEqual(expect.any(Number));
    expect(rows.at(-2)).toMatchObject({ kind: 'total' });
  });
});

describe('usePromotionCode', () => {
  it('applies and removes, and keeps a code that was refused', async () => {
    const { current } = await openHook(() => usePromotionCode());
    act(() => current().setCode('  NOPE '));
    await act(() => current().apply());
    expect(current()).toMatchObject({ code: '  NOPE ', error: { code: 'invalidCode' } });
    act(() => current().setCode(' welcome10 '));
    expect(current().error).toBeNull();
    await act(() => current().apply());
    expect(current()).toMatchObject({ code: '', applied: [{ promotionCode: 'WELCOME10' }] });
    await act(() => current().remove());
    expect(current().applied).toEqual([]);
  });
});

describe('useSubmit', () => {
  it('tells the amount and the kind, and pays', async () => {
    const options = { redirect: 'if_required', email: 'ada@example.com' } as const;
    const { current } = await openHook(() => useSubmit(options), { scenario: 'freeOrder' });
    expect(current()).toMatchObject({ kind: 'payment', phase: 'idle', status: 'open' });
    expect(current().amount!.minorUnitsAmount).toBe(0);
    await act(async () => void (await current().submit()));
    expect(current()).toMatchObject({ status: 'complete', phase: 'idle', error: null });
  });

  it('lets go of a confirmation when the buyer comes back by the back button', async () => {
    const left: string[] = [];
    const options = { email: 'ada@example.com', returnUrl: 'https://shop.example/return' };
    const { current } = await openHook(() => useSubmit(options), {
      scenario: 'freeOrder',
      navigate: (url) => left.push(url),
    });
    act(() => void current().submit());
    await waitFor(() => expect(left).toHaveLength(1));
    expect(current().phase).toBe('confirming');
    const shown = (persisted: boolean) =>
      act(() => void window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted })));
    shown(false);
    expect(current().phase).toBe('confirming');
    shown(true);
    expect(current().phase).toBe('idle');
  });

  it('says what is missing in words', async () => {
    const { current } = await openHook(() => useSubmit(), { scenario: 'freeOrder' });
    await act(async () => void (await current().submit()));
    expect(current().error).toMatchObject({ code: 'incomplete', missing: ['email'] });
    expect(current().errorMessage).toBe('To continue, please check: your email address.');
  });
});

describe('useMessages', () => {
  it('is English, and over it what the provider was given', async () => {
    const messages = { subtotal: 'Zwischensumme' };
    const { current } = await openHook(() => useMessages(), { provider: { messages } });
    expect(current()).toMatchObject({ subtotal: 'Zwischensumme', total: 'Total' });
  });
});

describe('useCheckoutStore', () => {
  it('reads, hears and acts outside of rendering', async () => {
    const { store, renders } = await openHook(() => null);
    const heard = vi.fn();
    const stop = store.subscribe(heard);
    await store.actions.applyPromotionCode('WELCOME10');
    expect(heard).toHaveBeenCalled();
    expect(store.getState().session!.discountAmounts).toHaveLength(1);
    stop();
    heard.mockClear();
    await store.actions.removePromotionCode();
    expect(heard).not.toHaveBeenCalled();
    expect(renders).not.toHaveBeenCalled();
  });

  it('a subscriber that throws is reported, and neither stops the page nor the verb', async () => {
    const { store, current } = await openHook(() => useCheckoutAction('applyPromotionCode'));
    const reported: unknown[] = [];
    const queue = globalThis.queueMicrotask;
    vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((task) =>
      queue(() => {
        try {
          task();
        } catch (error) {
          reported.push((error as Error).message);
        }
      }),
    );
    const stop = store.subscribe(() => {
      throw new Error('A fault of the shop.');
    });
    const result = await act(() => store.actions.applyPromotionCode('WELCOME10'));
    stop();
    expect(result.type).toBe('success');
    await waitFor(() => expect(current().pending).toBe(false));
    expect(store.getState().session!.discountAmounts).toHaveLength(1);
    expect(new Set(reported)).toEqual(new Set(['A fault of the shop.']));
    vi.restoreAllMocks();
  });
});

describe('any hook', () => {
  it('goes on when the page shows two checkouts at once', async () => {
    const Id = ({ name }: { name: string }) => (
      <output aria-label={name}>{useCheckoutSession(({ id }) => id)}</output>
    );
    const first = await renderCheckout(<Id name="first" />);
    const second = await renderCheckout(<Id name="second" />, { scenario: 'oneItem' });
    await waitFor(() => expect(screen.getByLabelText('first')).toHaveTextContent(first.sessionId));
    await waitFor(() =>
      expect(screen.getByLabelText('second')).toHaveTextContent(second.sessionId),
    );
  });
});
