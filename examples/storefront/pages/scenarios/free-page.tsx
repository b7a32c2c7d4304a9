import { Email, LineItems, Submit, Terms, Totals } from 'checkstand';
import { createScenarioSession } from '../api.js';
import { Checkout, Step } from '../checkout.js';
import { KeepDetails } from './keep-details.js';
import { ScenarioFrame } from './scenario-frame.js';

/** Nothing is due, so there is nothing to pay with. */
export function FreePage() {
  return (
    <ScenarioFrame scenario="free">
      <Checkout
        start={() => createScenarioSession('free')}
        summary={
          <>
            <LineItems />
            <Totals.Root />
          </>
        }
      >
        <Step title="Contact">
          <Email.Root />
        </Step>
        <Step title="Studio rules">
          <p className="description">
            Clay dust is bad for lungs: wet sponges only, no sweeping. Kilns are hot for two days
            after a firing.
          </p>
          <Terms.Root label="I have read the studio rules and will follow them" />
        </Step>
        <KeepDetails />
        <Submit.Root />
      </Checkout>
    </ScenarioFrame>
  );
}
