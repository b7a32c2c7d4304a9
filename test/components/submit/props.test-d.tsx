import { Submit, type SubmitResult, type SubmitType } from 'checkstand';
import { expectTypeOf, test } from 'vitest';

test('says what Stripe’s words say', () => {
  expectTypeOf<SubmitType>().toEqualTypeOf<'auto' | 'pay' | 'book' | 'donate' | 'subscribe'>();
  // @ts-expect-error any other words are the button's children
  void (<Submit.Root submitType="rent" />);
});

test('tells setup mode from the others', () => {
  expectTypeOf<SubmitResult['kind']>().toEqualTypeOf<
    'payment' | 'subscription' | 'trial' | 'setup'
  >();
});
