import { Totals } from 'checkstand';
import { createWorld, richCustomer } from '../../support/create-world.js';
import { describeConformance } from '../../support/describe-conformance.js';

describeConformance('Totals.Root', Totals.Root, {
  tag: 'section',
  theme: 'totals',
  needs: '<CheckoutProvider>',
  state: { pending: false },
});

describeConformance('Totals.List', Totals.List, {
  tag: 'dl',
  theme: 'totals-list',
  needs: '<CheckoutProvider>',
});

describeConformance('Totals.Row', Totals.Row, {
  tag: 'div',
  theme: 'totals-row',
  needs: '<CheckoutProvider>',
  props: { name: 'total' },
  page: (part) => <dl>{part}</dl>,
  state: { kind: 'total' },
});

describeConformance('Totals.Label', Totals.Label, {
  tag: 'dt',
  theme: 'totals-label',
  needs: '<Totals.Row>',
  page: (part) => (
    <dl>
      <Totals.Row name="total">{part}</Totals.Row>
    </dl>
  ),
});

describeConformance('Totals.Amount', Totals.Amount, {
  tag: 'dd',
  theme: 'totals-amount',
  needs: '<Totals.Row>',
  page: (part) => (
    <dl>
      <Totals.Row name="total">{part}</Totals.Row>
    </dl>
  ),
});

describeConformance('Totals.Note', Totals.Note, {
  tag: 'p',
  theme: 'totals-note',
  needs: '<CheckoutProvider>',
  checkout: () => createWorld(richCustomer),
});
