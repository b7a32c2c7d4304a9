import { act, renderHook, waitFor } from '@testing-library/react';
import {
  CheckoutProvider,
  useCheckoutAction,
  useCheckoutStore,
  useTotals,
  type CheckoutActionName,
  type CheckoutActionResult,
  type CheckoutActions,
  type CheckoutSession,
} from 'checkstand';
import {
  scenarios,
  type BrowserCall,
  type ScenarioName,
  type StripeSimulator,
  type Train,
} from 'checkstand/testing';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { createSimulator } from '../support/simulator.js';

const ADDRESS = {
  name: 'Ada Lovelace',
  address: { country: 'US', line1: '1 Main St', city: 'Reno', state: 'NV', postal_code: '89501' },
};
const VAT = { taxId: { type: 'eu_vat', value: 'DE123456789' }, businessName: 'Slate' } as const;

/** What the table says of one verb. */
interface Row<Name extends CheckoutActionName> {
  scenario: ScenarioName;
  /** The first version of `@stripe/stripe-js` that has it. @default 8 */
  since?: 9 | 10;
  /** The call of the browser that carries it; null when it needs none. */
  call: BrowserCall | null;
  args: (session: CheckoutSession) => Parameters<CheckoutActions[Name]>;
  /** The line or item that the call is about, to follow it alone. */
  subject?: (session: CheckoutSession) => string;
  /** What the session shows once it has been granted. */
  granted?: (session: CheckoutSession) => unknown;
  /** Makes Stripe refuse the next call, where another way is closer to life than an answer of 400. */
  refuse?: (simulator: StripeSimulator) => void;
  /** An error where the reply is lost, or the success that is found out about. */
  lost?: 'success';
}

const first = ({ lineItems }: CheckoutSession) => lineItems[0]!.id;
const option = ({ shippingOptions }: CheckoutSession) => shippingOptions[1]!.id;
const extra = ({ optionalItems }: CheckoutSession) => optionalItems?.[0]?.priceId ?? '';

const table: { [Name in CheckoutActionName]: Row<Name> } = {
  applyPromotionCode: {
    scenario: 'cart',
    call: 'update',
    args: () => ['WELCOME10'],
    granted: ({ discountAmounts }) => discountAmounts?.[0]?.promotionCode === 'WELCOME10',
    lost: 'success',
  },
  removePromotionCode: { scenario: 'cart', call: 'update', args: () => [] },
  updateEmail: {
    scenario: 'cart',
    call: 'update',
    args: () => ['ada@example.com'],
    granted: ({ email }) => email === 'ada@example.com',
    lost: 'success',
  },
  updatePhoneNumber: {
    scenario: 'businessBuyer',
    call: 'update',
    args: () => ['+12025550123'],
    granted: ({ phoneNumber }) => phoneNumber === '+12025550123',
    lost: 'success',
  },
  updateIndividualName: {
    scenario: 'businessBuyer',
    since: 10,
    call: 'update',
    args: () => ['Ada Lovelace'],
    granted: ({ nameCollection }) => nameCollection?.individualName === 'Ada Lovelace',
  },
  updateBusinessName: {
    scenario: 'businessBuyer',
    since: 10,
    call: 'update',
    args: () => ['Slate & Bean'],
    granted: ({ nameCollection }) => nameCollection?.businessName === 'Slate & Bean',
  },
  updateShippingAddress: {
    scenario: 'businessBuyer',
    call: 'update',
    args: () => [ADDRESS],
    granted: ({ shippingAddress }) => shippingAddress?.name === 'Ada Lovelace',
  },
  updateBillingAddress: {
    scenario: 'businessBuyer',
    call: 'update',
    args: () => [ADDRESS],
    granted: ({ billingAddress }) => billingAddress?.name === 'Ada Lovelace',
  },
  updateTaxIdInfo: {
    scenario: 'businessBuyer',
    call: 'update',
    args: () => [VAT],
    granted: ({ taxIdInfo }) => taxIdInfo?.taxId.value === 'DE123456789',
  },
  updateShippingOption: {
    scenario: 'shippingOptions',
    call: 'update',
    args: (session) => [option(session)],
    subject: option,
    granted: (session) => session.shipping?.shippingOption.id === option(session),
    lost: 'success',
  },
  updateLineItemQuantity: {
    scenario: 'cart',
    call: 'update',
    args: (session) => [{ lineItem: first(session), quantity: 5 }],
    subject: first,
    granted: ({ lineItems }) => lineItems[0]!.quantity === 5,
    lost: 'success',
  },
  addOptionalLineItem: {
    scenario: 'optionalItems',
    since: 9,
    call: 'update',
    args: (session) => [extra(session)],
    subject: extra,
    granted: ({ optionalItems }) => optionalItems![0]!.isSelected,
    lost: 'success',
  },
  removeOptionalLineItem: {
    scenario: 'optionalItems',
    since: 9,
    call: 'update',
    args: (session) => [extra(session)],
    subject: extra,
    granted: ({ optionalItems }) => !optionalItems![0]!.isSelected,
  },
  runServerUpdate: {
    scenario: 'cart',
    call: 'poll',
    args: () => [() => Promise.resolve(), 'gift'],
    subject: () => 'gift',
  },
  validateElements: { scenario: 'cart', since: 9, call: null, args: () => [] },
  confirm: {
    scenario: 'oneItem',
    call: 'confirm',
    args: () => [
      { email: 'ada@example.com', paymentMethod: 'pm_card_visa', redirect: 'if_required' },
    ],
    granted: ({ status }) => status.type === 'complete',
    refuse: ({ controls }) => controls.declineNext('insufficient_funds'),
    lost: 'success',
  },
};

const names = Object.keys(table) as CheckoutActionName[];
const MAJOR: Record<Train, number> = { clover: 8, dahlia: 9, endive: 10 };

/** One verb on a page, as it is followed by its name, and by its subject. */
async function open(train: Train, name: CheckoutActionName) {
  const row = table[name] as Row<CheckoutActionName>;
  const simulator = createSimulator({ train });
  const { clientSecret } = await scenarios[row.scenario].create(simulator);
  const { result } = renderHook(
    () => {
      const store = useCheckoutStore();
      const { session } = store.getState();
      // Stripe wants the total to be on the page before it is paid.
      useTotals();
      return {
        store,
        whole: useCheckoutAction(name),
        part: useCheckoutAction(name, session ? row.subject?.(session) : undefined),
      };
    },
    {
      wrapper: ({ children }: { children: ReactNode }) => (
        <CheckoutProvider stripe={simulator.stripe} clientSecret={clientSecret}>
          {children}
        </CheckoutProvider>
      ),
    },
  );
  const current = () => result.current;
  const session = () => current().store.getState().session!;
  await waitFor(() => expect(session()).toBeTruthy());
  const run = current().whole.run as (...args: unknown[]) => Promise<CheckoutActionResult>;
  return { row, simulator, current, session, run: () => run(...row.args(session())) };
}

const trains = ['clover', 'dahlia', 'endive'] as const;
const cases = trains.flatMap((train) => names.map((name) => [train, name] as const));
const has = ([train, name]: (typeof cases)[number]) => MAJOR[train] >= (table[name].since ?? 8);
const carried = cases.filter((one) => has(one) && table[one[1]].call !== null);

describe('every action of every train is reachable from a hook', () => {
  it.each(carried)('%s: %s shows pending, then what Stripe has granted', async (train, name) => {
    const { row, simulator, current, session, run } = await open(train, name);
    const release = simulator.controls.hangNext({ on: row.call! });
    let done: Promise<CheckoutActionResult>;
    act(() => void (done = run()));
    await waitFor(() => expect(current().whole.pending).toBe(true));
    expect(current().part.pending).toBe(true);
    release();
    const result = await act(() => done);
    expect(result.type).toBe('success');
    if (row.granted) expect(row.granted(session())).toBeTruthy();
    for (const handle of [current().whole, current().part]) {
      expect(handle).toMatchObject({ pending: false, error: null, errorMessage: null });
    }
  });

  it.each(carried)(
    '%s: %s shows that Stripe refused it, until it is reset',
    async (train, name) => {
      const { row, simulator, current, session, run } = await open(train, name);
      const before = session();
      if (row.refuse) row.refuse(simulator);
      else {
        simulator.controls.failNext({
          on: row.call!,
          status: 400,
          error: { type: 'invalid_request_error', message: 'Not this time.' },
        });
      }
      const result = await act(run);
      expect(result.type).toBe('error');
      for (const handle of [current().whole, current().part]) {
        expect(handle.pending).toBe(false);
        expect(result).toEqual({ type: 'error', error: handle.error });
        expect(handle.errorMessage).toBe(handle.error!.message);
        expect(handle.errorMessage).not.toBe('');
      }
      expect(session().total).toEqual(before.total);
      act(() => {
        current().whole.reset();
        current().part.reset();
      });
      expect(current()).toMatchObject({ whole: { error: null }, part: { error: null } });
      // Whatever was refused once can be tried again.
      expect(await act(run)).toMatchObject({ type: 'success' });
    },
  );

  it.each(carried)('%s: %s comes to its end when the reply is lost', async (train, name) => {
    const { row, simulator, current, session, run } = await open(train, name);
    simulator.controls.loseNextReply({ on: row.call! });
    const result = await act(run);
    expect(result.type).toBe(row.lost ?? 'error');
    expect(current()).toMatchObject({ whole: { pending: false }, part: { pending: false } });
    if (row.lost === 'success') {
      expect(row.granted!(session())).toBeTruthy();
      expect(current()).toMatchObject({ whole: { error: null }, part: { error: null } });
      expect(simulator.controls.payments()).toHaveLength(name === 'confirm' ? 1 : 0);
      return;
    }
    expect(current().whole.errorMessage).toMatch(/reach|connection|fetch/i);
    // Stripe may have done it all the same: doing it once more is right either way.
    expect(await act(run)).toMatchObject({ type: 'success' });
    if (row.granted) expect(row.granted(session())).toBeTruthy();
    expect(current().whole.error).toBeNull();
  });

  it.each(cases.filter((one) => !has(one)))(
    '%s: %s says that it came later',
    async (train, name) => {
      const { current } = await open(train, name);
      const run = current().whole.run as (...args: unknown[]) => Promise<CheckoutActionResult>;
      const result = await act(() => run('x'));
      expect(result).toMatchObject({
        type: 'error',
        error: {
          code: 'unexpected',
          cause: {
            message: `Checkstand: The Stripe.js of this page has no \`${name}\`. It came with @stripe/stripe-js ${table[name].since}. Update the package and the script it loads.`,
          },
        },
      });
      expect(result).toEqual({ type: 'error', error: current().whole.error });
      expect(current().whole).toMatchObject({
        pending: false,
        errorMessage: 'Something went wrong. Please try again.',
      });
    },
  );

  it.each(trains.filter((train) => has([train, 'validateElements'])))(
    '%s: validateElements tells that there are none',
    async (train) => {
      const { current, run } = await open(train, 'validateElements');
      const result = await act(run);
      expect(result).toMatchObject({ type: 'error', error: { code: 'no_elements' } });
      expect(current().whole.error).toMatchObject({ code: 'no_elements' });
    },
  );
});
