import {
  CustomField,
  Email,
  LineItems,
  NewPaymentMethod,
  PaymentElement,
  PhoneNumber,
  SavedPaymentMethods,
  SavePaymentMethod,
  Submit,
  Totals,
} from 'checkstand';
import { createScenarioSession, fetchCatalogue } from '../api.js';
import { Checkout, Step } from '../checkout.js';
import { useLoaded } from '../use-loaded.js';
import { KeepDetails } from './keep-details.js';
import { ScenarioFrame } from './scenario-frame.js';

/** Checkstand shows the saved cards and asks whether to save another, so Stripe's Element need not. */
const SAVED_CARDS_OUTSIDE = { enableRedisplay: 'never', enableSave: 'never' } as const;

/** A seat, for a customer whom the shop knows. */
export function BookingPage() {
  return (
    <ScenarioFrame scenario="booking">
      <Checkout
        start={() => createScenarioSession('booking')}
        savedPaymentMethod={SAVED_CARDS_OUTSIDE}
        summary={
          <>
            <LineItems />
            <Totals.Root />
          </>
        }
      >
        <Step title="Contact">
          <Email.Root />
          <PhoneNumber.Root required />
          <CustomField.Root
            name="wishes"
            label="Anything we should know"
            optional
            maximumLength={300}
          />
        </Step>
        <Step title="Payment">
          <NoSavedCards />
          <SavedPaymentMethods />
          <NewPaymentMethod className="stack">
            <PaymentElement />
            <SavePaymentMethod.Root />
          </NewPaymentMethod>
        </Step>
        <KeepDetails />
        <Submit.Root submitType="book" />
      </Checkout>
    </ScenarioFrame>
  );
}

/** Says what is missing from this page, when the account did not take Stripe's test cards. */
function NoSavedCards() {
  const catalogue = useLoaded(fetchCatalogue);
  if (catalogue.type !== 'success' || catalogue.value.hasSavedCards) return null;
  return (
    <p className="description">
      Your Stripe account did not let the shop save its test cards for Marta, so none is offered
      here. Pay with a card and have it saved, and it is there the next time.
    </p>
  );
}
