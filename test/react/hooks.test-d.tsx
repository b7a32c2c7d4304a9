import {
  CheckoutProvider,
  useCheckoutAction,
  useCheckoutSession,
  useLineItem,
  useSubmit,
  type CheckoutActionResult,
  type CheckoutLineItem,
  type CheckoutSession,
} from 'checkstand';
import { expectTypeOf } from 'vitest';

/** Types are a part of the product: what an editor shows and what does not compile. */
export function Types() {
  expectTypeOf(useCheckoutSession()).toEqualTypeOf<CheckoutSession | null>();
  expectTypeOf(useCheckoutSession(({ email }) => email)).toEqualTypeOf<string | null>();
  expectTypeOf(useCheckoutSession(({ lineItems }) => lineItems.length)).toEqualTypeOf<
    number | null
  >();
  // @ts-expect-error the session has no such field
  useCheckoutSession(({ basket }) => basket);

  const apply = useCheckoutAction('applyPromotionCode');
  expectTypeOf(apply.run).parameters.toEqualTypeOf<[code: string]>();
  expectTypeOf(apply.run).returns.resolves.toEqualTypeOf<CheckoutActionResult>();
  // @ts-expect-error a code is a string
  void apply.run(10);
  // @ts-expect-error not one of Stripe's verbs
  useCheckoutAction('applyCoupon');

  const { setQuantity, limits, line } = useLineItem('li_1');
  expectTypeOf(line).toEqualTypeOf<CheckoutLineItem | null>();
  expectTypeOf(useLineItem('li_1', ({ name }) => name).line).toEqualTypeOf<string | null>();
  // @ts-expect-error a line has no such member
  useLineItem('li_1', ({ sku }) => sku);
  expectTypeOf(setQuantity).parameters.toEqualTypeOf<[quantity: number]>();
  expectTypeOf(limits).toEqualTypeOf<{
    readonly minimum: number;
    readonly maximum: number;
  } | null>();

  const { submit } = useSubmit({ redirect: 'if_required' });
  // `submit` can be an event handler as it is: an event is no option of Stripe's.
  expectTypeOf(submit).parameters.toEqualTypeOf<[]>();
  // @ts-expect-error Stripe redirects always or if required
  useSubmit({ redirect: 'never' });

  return (
    <>
      <CheckoutProvider stripe={null} clientSecret={null} />
      <CheckoutProvider stripe={null} clientSecret={() => Promise.resolve('cs_test_1_secret_2')} />
      {/* @ts-expect-error a secret that is undefined is a mistake; null says that it is to come */}
      <CheckoutProvider stripe={null} clientSecret={undefined} />
      {/* @ts-expect-error the secret is not among the options */}
      <CheckoutProvider stripe={null} clientSecret={null} options={{ clientSecret: '' }} />
      {/* @ts-expect-error a key is no Stripe object */}
      <CheckoutProvider stripe="pk_test_1" clientSecret={null} />
    </>
  );
}
