import { Email, LineItems, PaymentElement, RecurringSummary, Submit, Totals } from 'checkstand';
import { createScenarioSession } from '../api.js';
import { Checkout, Step } from '../checkout.js';
import { ClubTerm } from './club-term.js';
import { ScenarioFrame } from './scenario-frame.js';

/** Something that is paid again and again, after a while in which it is free. */
export function SubscriptionPage() {
  return (
    <ScenarioFrame scenario="subscription">
      <Checkout
        start={() => createScenarioSession('subscription')}
        summary={
          <>
            <LineItems />
            <ClubTerm />
            <Totals.Root />
          </>
        }
      >
        <Step title="Contact">
          <Email.Root />
        </Step>
        <Step title="Payment">
          <PaymentElement />
        </Step>
        {/* Where it is agreed to. */}
        <RecurringSummary.Root />
        <Submit.Root />
      </Checkout>
    </ScenarioFrame>
  );
}
