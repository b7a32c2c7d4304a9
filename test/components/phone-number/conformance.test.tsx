import { PhoneNumber } from 'checkstand';
import { describeConformance } from '../../support/describe-conformance.js';

describeConformance('PhoneNumber.Root', PhoneNumber.Root, {
  tag: 'div',
  theme: 'phone-number',
  needs: '<CheckoutProvider>',
  state: { pending: false, invalid: false, filled: false },
});
