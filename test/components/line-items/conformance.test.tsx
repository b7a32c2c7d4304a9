import { LineItems } from 'checkstand';
import { describeConformance } from '../../support/describe-conformance.js';

describeConformance('LineItems', LineItems, {
  tag: 'ul',
  theme: 'line-items',
  needs: '<CheckoutProvider>',
});
