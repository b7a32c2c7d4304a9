/*
 * What the parts of addresses and shipping options take, as types: checked by `tsc`, never run.
 */
import {
  BillingAddress,
  ShippingAddress,
  ShippingOption,
  ShippingOptions,
  useBillingAddress,
  useShippingAddress,
  useShippingOptions,
  type AddressFieldName,
  type AddressFieldsProps,
  type AddressResult,
  type CheckoutActionResult,
  type CheckoutShippingOption,
  type ShippingOptionRootProps,
} from 'checkstand';
import type { ComponentRef } from 'react';
import { expectTypeOf } from 'vitest';

expectTypeOf<ShippingAddress.Fields.Props>().toEqualTypeOf<AddressFieldsProps>();
expectTypeOf<BillingAddress.Fields.Props>().toEqualTypeOf<AddressFieldsProps>();
expectTypeOf<ShippingOption.Root.Props>().toEqualTypeOf<ShippingOptionRootProps>();
expectTypeOf<ComponentRef<typeof ShippingAddress.Root>>().toEqualTypeOf<HTMLFieldSetElement>();
expectTypeOf<ComponentRef<typeof ShippingAddress.Country>>().toEqualTypeOf<HTMLSelectElement>();
expectTypeOf<ComponentRef<typeof BillingAddress.Checkbox>>().toEqualTypeOf<HTMLInputElement>();
expectTypeOf<ComponentRef<typeof ShippingOption.Root>>().toEqualTypeOf<HTMLLabelElement>();

export const parts = (
  <>
    <ShippingAddress.Field name="postal_code" />
    {/* @ts-expect-error Stripe's word is `postal_code`. */}
    <ShippingAddress.Field name="zip" />
    {/* @ts-expect-error A field must know which it is. */}
    <ShippingAddress.Field />
    <ShippingAddress.Fields countries={['US', 'CA'] as const} required={false} />
    <BillingAddress.Root defaultSameAsShipping={false} />
    {/* @ts-expect-error Only a billing address can be the copy of the other. */}
    <ShippingAddress.Root defaultSameAsShipping />
    <ShippingOptions>{({ id }) => <ShippingOption.Root id={id} />}</ShippingOptions>
    {/* @ts-expect-error An option must know which it is. */}
    <ShippingOption.Root />
    {/* @ts-expect-error Options come from the session: children are a function. */}
    <ShippingOptions>Standard</ShippingOptions>
  </>
);

export function Hooks() {
  expectTypeOf(useShippingAddress()).toEqualTypeOf<AddressResult>();
  const { setValue, values, save } = useBillingAddress({ required: false });
  expectTypeOf(values).toEqualTypeOf<Readonly<Record<AddressFieldName, string>>>();
  expectTypeOf(save).returns.resolves.toEqualTypeOf<CheckoutActionResult | null>();
  setValue('line1', '5 Main Street');
  // @ts-expect-error not a part of an address
  setValue('street', '5 Main Street');
  const { options, choose } = useShippingOptions();
  expectTypeOf(options).toEqualTypeOf<readonly CheckoutShippingOption[]>();
  expectTypeOf(choose).parameters.toEqualTypeOf<[id: string]>();
  return null;
}
