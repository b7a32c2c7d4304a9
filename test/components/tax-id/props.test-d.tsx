import type { StripeCheckoutTaxIdInfo } from '@stripe/stripe-js';
import {
  BusinessName,
  IndividualName,
  PhoneNumber,
  TaxId,
  useTaxId,
  type TaxIdType,
} from 'checkstand';
import { expectTypeOf, test } from 'vitest';
import type { TAX_ID_TYPES } from '../../../src/core/tax-id-types.js';

test('the kinds of tax ids are all that Stripe knows, and no other', () => {
  type Stripes = StripeCheckoutTaxIdInfo['taxId']['type'];
  expectTypeOf<(typeof TAX_ID_TYPES)[number]>().toEqualTypeOf<Stripes>();
  expectTypeOf<TaxIdType>().toEqualTypeOf<Stripes>();
});

test('a kind that Stripe does not know cannot be chosen', () => {
  const { type } = useTaxId({ country: 'DE' });
  type.setValue('eu_vat');
  type.setValue('');
  // @ts-expect-error Stripe has no such type.
  type.setValue('de_vat');
});

test('what the session holds belongs to Stripe: controls take no value of the page', () => {
  void (<TaxId.Root country="DE" className={({ enabled }) => (enabled ? 'open' : undefined)} />);
  // @ts-expect-error The session says which type is chosen.
  void (<TaxId.Select value="eu_vat" />);
  // @ts-expect-error Whether it is checked follows from what the session holds.
  void (<TaxId.Checkbox checked />);
  // @ts-expect-error A country is a code, not a list.
  void (<TaxId.Root country={['DE']} />);
});

test('only what Stripe does not tell is said by the page', () => {
  void (<PhoneNumber.Root required />);
  void (<IndividualName.Root required={false} />);
  void (<BusinessName.Root />);
  // @ts-expect-error The value is what the session holds.
  void (<PhoneNumber.Input value="1" />);
});
