import { Email, PaymentElement, Submit, Terms } from 'checkstand';
import { createScenarioSession } from '../api.js';
import { Checkout, Step } from '../checkout.js';
import { KeepDetails } from './keep-details.js';
import { ScenarioFrame } from './scenario-frame.js';

/** Nothing is bought: a card is left for what will be due. */
export function SetupPage() {
  return (
    <ScenarioFrame scenario="setup">
      <Checkout
        start={() => createScenarioSession('setup')}
        title="What happens next"
        summary={
          <ol className="next-steps">
            <li>You bring your pieces on any Thursday.</li>
            <li>We fire them, and weigh them when they are out of the kiln.</li>
            <li>We charge $6.00 per kilogram to the card, and send you a receipt.</li>
          </ol>
        }
      >
        <Step title="Contact">
          <Email.Root />
        </Step>
        <Step title="Card">
          <PaymentElement />
          <Terms.Root label="Tern & Clay may charge this card for my firings until I say otherwise" />
        </Step>
        <KeepDetails />
        <Submit.Root />
      </Checkout>
    </ScenarioFrame>
  );
}
