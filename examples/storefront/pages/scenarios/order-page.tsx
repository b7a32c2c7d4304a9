import {
  CustomField,
  Email,
  LineItems,
  PaymentElement,
  PromotionCode,
  ShippingAddress,
  ShippingOptions,
  Submit,
  Totals,
} from 'checkstand';
import { createScenarioSession } from '../api.js';
import { Checkout, Step } from '../checkout.js';
import { GiftWrap, useIsWrapped } from '../gift-wrap.js';
import { KeepDetails } from './keep-details.js';
import { ScenarioFrame } from './scenario-frame.js';

/** Something to be shipped. */
export function OrderPage() {
  return (
    <ScenarioFrame scenario="order">
      <Checkout
        start={() => createScenarioSession('order')}
        summary={
          <>
            <LineItems />
            <GiftWrap />
            <PromotionCode.Root />
            <Totals.Root />
          </>
        }
      >
        <Step title="Contact">
          <Email.Root />
        </Step>
        <Step title="Shipping address">
          <ShippingAddress.Root aria-label="Shipping address">
            <ShippingAddress.Element />
            <ShippingAddress.Error />
          </ShippingAddress.Root>
        </Step>
        <Step title="Shipping method">
          <ShippingOptions />
          <GiftNote />
        </Step>
        <Step title="Payment">
          <PaymentElement />
        </Step>
        <KeepDetails />
        <Submit.Root />
      </Checkout>
    </ScenarioFrame>
  );
}

/** Asked for with the gift wrap, which comes with a card. */
function GiftNote() {
  const wrapped = useIsWrapped();
  if (!wrapped) return null;
  return (
    <CustomField.Root name="note" label="What we write on the card" optional maximumLength={300} />
  );
}
