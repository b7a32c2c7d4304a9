import { CheckoutReturn, CheckoutStatus, useCheckoutReturn, useServerUpdate } from 'checkstand';
import type Stripe from 'stripe';
import { expectTypeOf } from 'vitest';

declare const merchant: Stripe;

// A session of Stripe's own SDK may be passed on as it is.
void (<CheckoutReturn.Root load={(id) => merchant.checkout.sessions.retrieve(id)} />);
void (<CheckoutReturn.Root load={async () => ({ status: 'complete', paymentStatus: 'paid' })} />);
// @ts-expect-error there is no outcome without the status
void (<CheckoutReturn.Root load={async () => ({ paymentStatus: 'paid' })} />);
// @ts-expect-error somebody has to be asked
void (<CheckoutReturn.Root />);
void (<CheckoutReturn.Paid className={({ paymentStatus }) => paymentStatus ?? undefined} />);

// @ts-expect-error the end is not known to Stripe.js: it must be given
void (<CheckoutStatus.Expiry />);
void (<CheckoutStatus.Expiry expiresAt={null} />);
// @ts-expect-error seconds, not a date
void (<CheckoutStatus.Expiry expiresAt={new Date()} />);

export function Hooks() {
  const { status } = useCheckoutReturn({ load: async () => ({ status: 'open' }) });
  expectTypeOf(status).toEqualTypeOf<
    'loading' | 'paid' | 'processing' | 'unpaid' | 'expired' | 'error' | 'missing'
  >();
  // The arguments are those of your function.
  const { run } = useServerUpdate(async (_sku: string, _count: number) => {});
  expectTypeOf(run).parameters.toEqualTypeOf<[string, number]>();
}
