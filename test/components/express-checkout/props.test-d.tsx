import { ExpressCheckout, type ExpressCheckoutResult } from 'checkstand';
import type { StripeExpressCheckoutElementReadyEvent } from '@stripe/stripe-js';
import { expectTypeOf, test } from 'vitest';

test('takes some of the options of Stripe’s Element, and its events', () => {
  void (
    <ExpressCheckout.Root
      options={{ buttonHeight: 48 }}
      confirmOptions={{ redirect: 'if_required' }}
      onReady={(event) => {
        expectTypeOf(event).toEqualTypeOf<StripeExpressCheckoutElementReadyEvent>();
      }}
    />
  );
  // @ts-expect-error paying is wired already: `useExpressCheckout` is for those who do it themselves
  void (<ExpressCheckout.Root onConfirm={() => {}} />);
});

test('the hook fits Stripe’s Element', () => {
  expectTypeOf<ExpressCheckoutResult['onReady']>().toBeFunction();
});
