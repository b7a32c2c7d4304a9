import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { mendSession } from '../../src/core/mend-session.js';
import type { CheckoutSession } from '../../src/core/session.js';
import { altered, type Path } from '../hostile/alterations.js';
import { plainCopy, richSession, type PlainRecord } from '../hostile/rich-session.js';

let rich: PlainRecord;
beforeAll(async () => {
  rich = await richSession();
});

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
beforeEach(() => {
  warn.mockClear();
});

const mend = (session: PlainRecord, previous: CheckoutSession | null = null) =>
  mendSession(plainCopy(session) as unknown as CheckoutSession, previous);

const pathOf = (path: string): Path =>
  path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

const at = (value: unknown, path: string): unknown =>
  pathOf(path).reduce((part, member) => (part as PlainRecord | null)?.[member], value);

const mendedAt = (path: string, value: unknown) =>
  at(mend(altered(rich, pathOf(path), value)), path);

const LINE = 'lineItems.0';
const ITEM = 'optionalItems.0';
const OPTION = 'shippingOptions.0';
const AMOUNTS = ['subtotal', 'total', 'unitAmount'].map((name) => `${LINE}.${name}`);
const BIDDEN = ['total', 'subtotal'].map((name) => `total.${name}`);
const SUMS = [
  'discount',
  'shippingRate',
  'taxExclusive',
  'taxInclusive',
  'appliedBalance',
  'surcharge',
];
const CONTACTS = ['shippingAddress', 'billingAddress'];
const PARTS = ['country', 'line1', 'line2', 'city', 'state', 'postal_code'];

describe('a session as it should be', () => {
  it('is handed back itself, without a word', () => {
    const session = plainCopy(rich) as unknown as CheckoutSession;
    expect(mendSession(session, null)).toBe(session);
    expect(mendSession(session, session)).toBe(session);
    expect(warn).not.toHaveBeenCalled();
  });

  it('may have null wherever Stripe puts it, and lack what an older Stripe.js does not tell', () => {
    for (const path of [...OPTIONAL_TEXTS, ...OPTIONAL_RECORDS, ...OPTIONAL_LISTS]) {
      expect([path, mendedAt(path, null)]).toEqual([path, null]);
      expect([path, mendedAt(path, undefined)]).toEqual([path, undefined]);
    }
    expect(warn).not.toHaveBeenCalled();
  });
});

const TEXTS = [
  ...[...AMOUNTS, ...BIDDEN].map((path) => `${path}.amount`),
  ...SUMS.map((name) => `total.${name}.amount`),
  `${LINE}.name`,
  `${LINE}.images.0`,
  `${LINE}.taxAmounts.0.displayName`,
  `${LINE}.taxAmounts.0.amount`,
  `${ITEM}.name`,
  `${ITEM}.unitAmount.amount`,
  'taxAmounts.0.displayName',
  'discountAmounts.0.displayName',
  'discountAmounts.0.amount',
  'taxIdInfo.businessName',
  'taxIdInfo.taxId.value',
  `${OPTION}.amount`,
  'shipping.shippingOption.amount',
  'recurring.dueNext.total.amount',
  'currencyOptions.0.currencyConversion.sourceCurrency',
];

const OPTIONAL_TEXTS = [
  'email',
  'phoneNumber',
  'nameCollection.individualName',
  ...CONTACTS.flatMap((contact) => [
    `${contact}.name`,
    ...PARTS.map((part) => `${contact}.address.${part}`),
  ]),
  `${OPTION}.displayName`,
  'shipping.shippingOption.displayName',
  `${LINE}.description`,
  `${LINE}.unitLabel`,
  'discountAmounts.0.promotionCode',
];

const OPTIONAL_RECORDS = [
  'nameCollection',
  ...CONTACTS,
  'taxIdInfo',
  'shipping',
  'recurring',
  ...SUMS.map((name) => `total.${name}`),
  `${LINE}.unitAmountDecimal`,
  `${LINE}.recurring`,
  `${LINE}.pricing`,
  `${OPTION}.deliveryEstimate`,
  `${OPTION}.deliveryEstimate.minimum`,
  `${OPTION}.deliveryEstimate.maximum`,
  'currencyOptions.0.currencyConversion',
];

const OPTIONAL_LISTS = [
  'optionalItems',
  'discountAmounts',
  'taxAmounts',
  'savedPaymentMethods',
  'currencyOptions',
  `${LINE}.discountAmounts`,
  `${LINE}.taxAmounts`,
];

const RECORDS = [
  'status',
  'tax',
  'total',
  'total.total',
  'total.subtotal',
  ...AMOUNTS,
  LINE,
  ...CONTACTS.map((contact) => `${contact}.address`),
  'taxIdInfo.taxId',
  'shipping.shippingOption',
  'recurring.dueNext',
  'recurring.dueNext.total',
  'savedPaymentMethods.0.card',
];

describe('a session that is not', () => {
  it('has an empty text where a text is relied on', () => {
    for (const path of TEXTS) {
      for (const wrong of [7, null, undefined, {}, [], true]) {
        expect([path, wrong, mendedAt(path, wrong)]).toEqual([path, wrong, '']);
      }
    }
  });

  it('has nothing where there may be nothing', () => {
    for (const path of [...OPTIONAL_TEXTS, ...OPTIONAL_RECORDS, ...OPTIONAL_LISTS]) {
      for (const wrong of [7, true]) {
        expect([path, mendedAt(path, wrong)]).toEqual([path, null]);
      }
    }
    for (const path of OPTIONAL_TEXTS) expect([path, mendedAt(path, {})]).toEqual([path, null]);
    for (const path of [...OPTIONAL_RECORDS, ...OPTIONAL_LISTS]) {
      expect([path, mendedAt(path, 'zzz')]).toEqual([path, null]);
    }
    for (const path of OPTIONAL_RECORDS) expect([path, mendedAt(path, [])]).toEqual([path, null]);
    for (const path of OPTIONAL_LISTS) expect([path, mendedAt(path, {})]).toEqual([path, null]);
  });

  it('has a record with all that is relied on where one is', () => {
    for (const path of RECORDS) {
      for (const wrong of [7, null, 'zzz', []]) {
        const mended = mendedAt(path, wrong);
        expect([path, typeof mended, Array.isArray(mended)]).toEqual([path, 'object', false]);
      }
    }
    expect(mendedAt('total.total', null)).toEqual({ amount: '' });
    expect(mendedAt('recurring.dueNext', 7)).toEqual({ total: { amount: '' } });
    expect(mendedAt('taxIdInfo.taxId', 'zzz')).toEqual({ value: '' });
    expect(mendedAt(LINE, null)).toMatchObject({ name: '', images: [], total: { amount: '' } });
  });

  it('has a list without anything in it where one is', () => {
    for (const path of ['lineItems', 'shippingOptions', `${LINE}.images`, `${ITEM}.images`]) {
      for (const wrong of [7, null, undefined, 'zzz', {}]) {
        expect([path, wrong, mendedAt(path, wrong)]).toEqual([path, wrong, []]);
      }
    }
    expect(mendedAt(`${LINE}.pricing.tiers`, 7)).toBe(null);
    expect(mendedAt(`${LINE}.pricing.tiers`, [7])).toEqual([{}]);
  });

  it.each([
    [
      `${OPTION}.deliveryEstimate.minimum`,
      'unit',
      ['hour', 'day', 'business_day', 'week', 'month'],
    ],
    [
      `${OPTION}.deliveryEstimate.maximum`,
      'unit',
      ['hour', 'day', 'business_day', 'week', 'month'],
    ],
    [`${LINE}.recurring`, 'interval', ['day', 'week', 'month', 'year']],
  ])('says nothing at %s of a %s that there are no words for', (path, member, words) => {
    const record = at(rich, path) as PlainRecord;
    for (const word of words) {
      expect(mendedAt(path, { ...record, [member]: word })).toEqual({ ...record, [member]: word });
    }
    for (const word of ['fortnight', '', 7, null, undefined, 'days', 'biweek', 'businessday']) {
      expect([word, mendedAt(path, { ...record, [member]: word })]).toEqual([word, null]);
    }
  });

  it.each(['open', 'complete', 'expired'])('is %s if it says so', (type) => {
    expect(mendedAt('status.type', type)).toBe(type);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each(['archived', 'reopened', 'completed', '', null])('is open if it says %j', (type) => {
    const session = mend(altered(rich, ['status', 'type'], type));
    expect(session.status).toEqual({ ...(rich['status'] as object), type: 'open' });
    expect(session.lineItems).toEqual(rich['lineItems']);
  });

  it('keeps all else, and what is not known', () => {
    const strange = { ...rich, later: { unit: 7 }, email: 7 };
    expect(mend(strange)).toEqual({ ...strange, email: null });
  });

  it('leaves what was delivered as it was', () => {
    const session = altered(rich, pathOf(`${LINE}.name`), 7);
    const delivered = plainCopy(session);
    mendSession(delivered as unknown as CheckoutSession, null);
    expect(delivered).toEqual(session);
  });

  it('shares what has not changed with what was mended before', () => {
    const before = mend(altered(rich, pathOf(`${LINE}.name`), 7));
    const again = mend(altered(rich, pathOf(`${LINE}.name`), 8), before);
    expect(again).toBe(before);
  });

  it('is looked at again only where it is new', () => {
    const session = mend(altered(rich, pathOf(`${LINE}.name`), 7));
    warn.mockClear();
    expect(mendSession(session, null)).toBe(session);
    const { lineItems } = session;
    const changed = {
      ...session,
      lineItems: [lineItems[0]!, { ...lineItems[1]!, name: 7 as never }],
    };
    const mended = mendSession(changed, session);
    expect(mended.lineItems[0]).toBe(lineItems[0]);
    expect(mended.lineItems[1]!.name).toBe('');
  });

  it('is looked at where lines have come or gone', () => {
    const session = mend(rich);
    const [first, second] = session.lineItems;
    const wrong = { ...second!, name: 7 as never };
    const reads = vi.fn(() => '');
    const seen = Object.defineProperty({ ...second! }, 'name', { get: reads });
    const twoLines = mendSession({ ...session, lineItems: [first!, seen] }, session);
    reads.mockClear();
    const oneLine = mendSession({ ...twoLines, lineItems: [seen] }, twoLines);
    expect(oneLine.lineItems[0]).toBe(seen);
    expect(reads).not.toHaveBeenCalled();
    for (const lineItems of [[wrong], [wrong, first!], [wrong, first!, second!]]) {
      const mended = mendSession({ ...session, lineItems }, session);
      expect(mended.lineItems.map(({ name }) => name)).toEqual(
        ['', first!.name, second!.name].slice(0, lineItems.length),
      );
    }
  });

  it('is looked at whatever was before, if nobody has looked at that', () => {
    const strange = altered(rich, pathOf('total.total'), null) as unknown as CheckoutSession;
    expect(mendSession(strange, strange).total.total).toEqual({ amount: '' });
    const changed = { ...strange, email: 'ada@example.com' };
    expect(mendSession(changed, strange).total.total).toEqual({ amount: '' });
  });
});

describe('the developer', () => {
  it('is told where the session is strange, without what is there, and how to mend it', () => {
    const strange = altered(altered(rich, ['email'], 4_242), pathOf('lineItems.1.name'), {
      secret: 1,
    });
    mend(strange);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      'Checkstand: The session is not as Checkstand knows it, in session.email, session.lineItems[].name. ' +
        'Another version of Stripe.js has been loaded, or something on the page changes what it delivers. ' +
        'Load Stripe.js with the `loadStripe` of a version that Checkstand supports.',
    );
    mend(strange);
    expect(warn).toHaveBeenCalledTimes(1);
  });

  it('is told of the whole where the whole is of another kind', () => {
    const total = altered(rich, pathOf('total.total'), null);
    mend(altered(altered(total, ['status', 'type'], 'later'), pathOf('lineItems'), 7));
    expect(String(warn.mock.calls[0])).toMatch(
      / in (session\.(status\.type|lineItems|total\.total)(, |\. Another)){3}/,
    );
  });

  it('is told nothing in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    try {
      expect(mendedAt('phoneNumber', 7)).toBe(null);
      expect(warn).not.toHaveBeenCalled();
    } finally {
      vi.unstubAllEnvs();
    }
  });
});
