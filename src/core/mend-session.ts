import { warn } from '../errors.js';
import type { Checkout } from './checkout.js';
import type { CheckoutSession } from './session.js';
import { INTERVAL } from './recurring.js';
import { shareStructure } from './share-structure.js';

/**
 * What is relied on: a text, a list of such items, or a record with such members. Of a record with a member that is
 * none of those words nothing can be said: it is as good as none.
 */
type Known = '' | readonly [Shape] | { readonly [member: string]: Shape | RegExp };
/** A function says that there may be null in its place. */
type Shape = Known | (() => Known);

/** Made once, as sessions come often. */
const nullable = (known: Known) => () => known;

const text = nullable('');
const amount = { amount: '' } as const;
const anAmount = nullable(amount);
const named = nullable([{ ...amount, displayName: '', promotionCode: text }]);
const contact = nullable({
  name: text,
  address: { country: text, line1: text, line2: text, city: text, state: text, postal_code: text },
});
const time = nullable({ unit: /^(hour|(business_)?day|week|month)$/ });
const shippingOption = {
  ...amount,
  displayName: text,
  deliveryEstimate: nullable({ minimum: time, maximum: time }),
};
const item = {
  name: '',
  description: text,
  unitLabel: text,
  images: [''],
  unitAmount: amount,
  unitAmountDecimal: anAmount,
  recurring: nullable({ interval: INTERVAL }),
} as const;

/** Numbers and the like are not in here: none of them takes a page down. */
const SESSION: Shape = {
  email: text,
  phoneNumber: text,
  nameCollection: nullable({ individualName: text, businessName: text }),
  billingAddress: contact,
  shippingAddress: contact,
  taxIdInfo: nullable({ businessName: '', taxId: { value: '' } }),
  status: { type: '' },
  tax: {},
  total: {
    total: amount,
    subtotal: amount,
    discount: anAmount,
    shippingRate: anAmount,
    taxExclusive: anAmount,
    taxInclusive: anAmount,
    appliedBalance: anAmount,
    surcharge: anAmount,
  },
  lineItems: [
    {
      ...item,
      subtotal: amount,
      total: amount,
      discountAmounts: named,
      taxAmounts: named,
      pricing: nullable({ tiers: nullable([{}]) }),
    },
  ],
  optionalItems: nullable([item]),
  discountAmounts: named,
  taxAmounts: named,
  shippingOptions: [shippingOption],
  shipping: nullable({ shippingOption }),
  recurring: nullable({ dueNext: { total: amount } }),
  savedPaymentMethods: nullable([{ card: {} }]),
  currencyOptions: nullable([{ currencyConversion: nullable({ sourceCurrency: '' }) }]),
};

/** Sessions in which everything is in its place: what they say there need not be looked at again. */
const sound = new WeakSet<CheckoutSession>();

/**
 * The session with something in every place that parts rely on: a later Stripe.js, or one that went wrong, must not
 * take the page down. What is missing or of another kind is put as nothing, and what is not known stays as it is. A
 * session that is as expected is handed back itself.
 *
 * @param session Shares with `previous` what has not changed: a change costs no more than what it changes.
 */
export function mendSession(
  session: CheckoutSession,
  previous: CheckoutSession | null,
): CheckoutSession {
  const before = previous && sound.has(previous) ? previous : undefined;
  if (session === before) return session;
  let mended = mend(session, SESSION, before) as CheckoutSession;
  // What neither is over nor has been paid can be shown; whether it can be paid is Stripe's to say.
  if (!/^(open|complete|expired)$/.test(mended.status.type)) {
    mended = { ...mended, status: { ...mended.status, type: 'open' } };
  }
  if (mended !== session) {
    if (process.env.NODE_ENV !== 'production') {
      warn(
        `The session is not as Checkstand knows it, in ${differences(session, mended).join(', ')}. ` +
          'Another version of Stripe.js has been loaded, or something on the page changes what it delivers. ' +
          'Load Stripe.js with the `loadStripe` of a version that Checkstand supports.',
      );
    }
    mended = shareStructure(previous, mended);
  }
  sound.add(mended);
  return mended;
}

/**
 * Something on the page relies on what is in the session: from now on it is mended, also the one that is there, which
 * parts that come late have to do with. A page on which nothing does carries nothing of this.
 */
export function mendFrom(checkout: Checkout): void {
  if (checkout.mend) return;
  checkout.mend = mendSession;
  const { session } = checkout.store.getState();
  if (session) checkout.receive(session);
}

type Members = Record<string, unknown>;

/** `before` is what stood in that place of a sound session. */
function mend(value: unknown, shape: Shape, before: unknown): unknown {
  if (value === before && value !== undefined) return value;
  const isNullable = typeof shape === 'function';
  const known = isNullable ? shape() : shape;
  const isList = Array.isArray(known);
  const isRight =
    value !== null && typeof value === typeof known && Array.isArray(value) === isList;
  if (isNullable && !isRight) return value === undefined ? value : null;
  if (known === '') return isRight ? value : '';
  return isList
    ? mendItems(isRight ? (value as unknown[]) : [], known[0] as Shape, before)
    : mendMembers(
        isRight ? (value as Members) : {},
        known as Record<string, Shape | RegExp>,
        before,
      );
}

function mendItems(found: unknown[], shape: Shape, before: unknown): unknown[] {
  const were = (before ?? []) as unknown[];
  // Items keep their places, unless some have come or gone.
  const soundItems = were.length === found.length ? null : new Set(were);
  let mended = found;
  for (let index = 0; index < found.length; index += 1) {
    const item = found[index];
    const part = mend(item, shape, soundItems?.has(item) ? item : were[index]);
    if (part === item) continue;
    if (mended === found) mended = [...found];
    mended[index] = part;
  }
  return mended;
}

function mendMembers(
  found: Members,
  known: Record<string, Shape | RegExp>,
  before: unknown,
): Members | null {
  let mended = found;
  for (const member in known) {
    const expected = known[member]!;
    if (expected instanceof RegExp) {
      if (expected.test(String(found[member]))) continue;
      return null;
    }
    const part = mend(found[member], expected, (before as Members | null | undefined)?.[member]);
    if (part === found[member]) continue;
    if (mended === found) mended = { ...found };
    mended[member] = part;
  }
  return mended;
}

/** Where the two differ, for the developer: by names alone, without what is there. */
function differences(value: unknown, mended: unknown, path = 'session'): string[] {
  if (value === mended) return [];
  if (typeof value !== 'object' || value === null || typeof mended !== 'object' || mended === null)
    return [path];
  return Object.keys(mended).flatMap((member) =>
    differences(
      (value as Members)[member],
      (mended as Members)[member],
      Array.isArray(value) ? `${path}[]` : `${path}.${member}`,
    ),
  );
}
