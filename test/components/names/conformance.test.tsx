import { BusinessName, IndividualName } from 'checkstand';
import { describeConformance } from '../../support/describe-conformance.js';

const state = { pending: false, invalid: false, filled: false };

describeConformance('IndividualName.Root', IndividualName.Root, {
  tag: 'div',
  theme: 'individual-name',
  needs: '<CheckoutProvider>',
  checkout: { scenario: 'businessBuyer' },
  state,
});

describeConformance('BusinessName.Root', BusinessName.Root, {
  tag: 'div',
  theme: 'business-name',
  needs: '<CheckoutProvider>',
  checkout: { scenario: 'businessBuyer' },
  state,
});
