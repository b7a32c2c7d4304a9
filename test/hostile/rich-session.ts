import type { ScenarioName } from 'checkstand/testing';
import { openCheckout } from '../support/open-checkout.js';

/** A session, or a part of one, as data to be altered. */
export type PlainRecord = Record<string, unknown>;

/** Sessions that have between them every member that a session can have. */
const SCENARIOS: readonly ScenarioName[] = [
  'taxExclusive',
  'subscriptionTrial',
  'annualCoupon',
  'tiers',
  'packages',
  'unitLabel',
  'optionalItems',
  'shippingOptions',
  'savedCards',
  'adaptivePricing',
  'surcharge',
];

const ADDRESS = {
  name: 'Jenny Rosen',
  address: {
    country: 'US',
    line1: '27 Fredrick Ave',
    line2: 'Apt 3',
    city: 'Brothers',
    state: 'OR',
    postal_code: '97712',
  },
};

/** A session of two lines in which no member is null or empty: real ones, put together. */
export async function richSession(): Promise<PlainRecord> {
  const { actions, session } = await openCheckout({ scenario: 'businessBuyer' });
  await actions.updateEmail('jenny.rosen@example.com');
  await actions.updatePhoneNumber('+14155552671');
  await actions.updateShippingAddress(ADDRESS);
  await actions.updateBillingAddress(ADDRESS);
  await actions.updateTaxIdInfo({
    taxId: { type: 'us_ein', value: '12-3456789' },
    businessName: 'Rosen Ltd',
  });
  await actions.updateIndividualName('Jenny Rosen');
  const rich = plainCopy(session());
  for (const scenario of SCENARIOS) {
    const other = await openCheckout({
      scenario,
      inputs: { options: { adaptivePricing: { allowed: true } } },
    });
    fill(rich, plainCopy(other.session()));
  }
  const lines = rich['lineItems'] as PlainRecord[];
  return { ...rich, lineItems: [...lines, { ...lines[0], id: 'li_second' }] };
}

/** Data alone: what of it is altered is nobody else's. */
export function plainCopy(value: unknown): PlainRecord {
  return JSON.parse(JSON.stringify(value)) as PlainRecord;
}

/** Puts what `more` has into the places in which there is nothing. */
function fill(into: PlainRecord, more: PlainRecord): void {
  for (const [member, value] of Object.entries(more)) {
    const own = into[member];
    if (isNothing(own)) into[member] = value;
    else if (Array.isArray(own) && Array.isArray(value)) fillItem(own[0], value[0]);
    else fillItem(own, value);
  }
}

function fillItem(own: unknown, more: unknown): void {
  if (isRecord(own) && isRecord(more)) fill(own, more);
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function isRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
