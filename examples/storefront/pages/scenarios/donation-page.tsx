import { CustomField, Email, LineItems, PaymentElement, Submit, Totals } from 'checkstand';
import { createScenarioSession } from '../api.js';
import { Checkout, Step } from '../checkout.js';
import { goTo, Link, useQueryValue } from '../router.js';
import { DonationAmount } from './donation-amount.js';
import { KeepDetails } from './keep-details.js';
import { ScenarioFrame } from './scenario-frame.js';

const PATH = '/checkout/donation';

/** An amount of the giver's choice: chosen first, because a session needs a price. */
export function DonationPage() {
  const amount = useQueryValue('amount');
  return (
    <ScenarioFrame key={amount} scenario="donation">
      {amount === null ? (
        <DonationAmount onChoose={(chosen) => goTo(`${PATH}?amount=${chosen}`)} />
      ) : (
        <DonationCheckout amount={Number(amount)} />
      )}
    </ScenarioFrame>
  );
}

/** Whatever stands in the address, the shop's server looks at the amount before anybody can pay it. */
function DonationCheckout({ amount }: { amount: number }) {
  return (
    <Checkout
      start={() => createScenarioSession('donation', amount)}
      title="Your gift"
      summary={
        <>
          <LineItems />
          <Totals.Root />
          <Link to={PATH} className="button">
            Change the amount
          </Link>
        </>
      }
    >
      <Step title="About you">
        <Email.Root />
        <CustomField.Root name="message" label="A message to us" optional maximumLength={300} />
      </Step>
      <Step title="Payment">
        <PaymentElement />
      </Step>
      <KeepDetails />
      <Submit.Root submitType="donate" />
    </Checkout>
  );
}
