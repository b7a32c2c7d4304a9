import type { Messages } from '../../src/messages/index.js';

type Functions = {
  [
    Key in keyof Messages as Messages[Key] extends (values: never) => string ? Key : never
  ]: Messages[Key] extends (values: infer Values) => string ? Values : never;
};

/** What a message is told, and which texts must then be found in it. */
export interface Sample<Values> {
  readonly values: Values;
  readonly shows: readonly string[];
}

/** Numbers that between them have every plural form of every language. */
export const COUNTS = [1, 2, 3, 4, 5, 6, 8, 10, 11, 12, 14, 20, 21, 22, 25, 30, 100, 101, 102, 105];

const INTERVALS = ['day', 'week', 'month', 'year'] as const;
const UNITS = ['hour', 'day', 'business_day', 'week', 'month'] as const;

/** One of a name, an amount and a code; marked, so that they are found in any sentence. */
const NAME = 'Ñame 7';
const AMOUNT = 'ƒ12.34';
const DAY = new Date(2027, 3, 23);

const named = [{ values: { name: NAME }, shows: [NAME] }];
const priced = [{ values: { amount: AMOUNT }, shows: [AMOUNT] }];
const pricedOrNot = [...priced, { values: { amount: '' }, shows: [] }];
const labelled = [{ values: { label: NAME }, shows: [NAME] }];

/** An interval of one has a word of its own in most languages, so that its number need not be found. */
const intervals = INTERVALS.flatMap((interval) =>
  COUNTS.map((count) => ({ interval, count, shows: count > 2 ? [String(count)] : [] })),
);

/** Something to say for each message that is a function. The compiler asks for those that are forgotten. */
export const samples: { [Key in keyof Functions]: readonly Sample<Functions[Key]>[] } = {
  optionalField: labelled,
  fieldRequired: labelled,
  expiresSoon: COUNTS.map((minutes) => ({
    values: { minutes },
    shows: minutes > 2 ? [String(minutes)] : [],
  })),
  exchangeRate: [
    {
      values: { from: 'USD', to: 'EUR', rate: 7 },
      shows: ['USD', 'EUR', '7'],
    },
  ],
  customFieldTooShort: COUNTS.map((minimum) => ({
    values: { minimum },
    shows: minimum > 2 ? [String(minimum)] : [],
  })),
  customFieldTooLong: COUNTS.map((maximum) => ({
    values: { maximum },
    shows: maximum > 2 ? [String(maximum)] : [],
  })),
  quantityOutOfRange: [
    { values: { minimum: 0, maximum: 9 }, shows: ['1', '9'] },
    { values: { minimum: 3, maximum: 25 }, shows: ['3', '25'] },
  ],
  missing: [{ values: { details: [NAME, 'Øther'] }, shows: [NAME, 'Øther'] }],
  updateFailed: [{ values: { reason: NAME }, shows: [NAME] }],
  totalChangedMeanwhile: priced,
  lineItemDiscount: [{ values: { name: NAME, amount: AMOUNT }, shows: [NAME, AMOUNT] }],
  lineItemTax: [true, false].flatMap((inclusive) => [
    {
      values: { name: NAME, percentage: 19, amount: AMOUNT, inclusive },
      shows: [NAME, AMOUNT, '19'],
    },
    {
      values: { name: NAME, percentage: null, amount: AMOUNT, inclusive },
      shows: [NAME, AMOUNT],
    },
  ]),
  mostAllowed: COUNTS.map((maximum) => ({ values: { maximum }, shows: [String(maximum)] })),
  leastAllowed: COUNTS.map((minimum) => ({ values: { minimum }, shows: [String(minimum)] })),
  quantityOf: named,
  increaseQuantityOf: named,
  decreaseQuantityOf: named,
  quantity: COUNTS.map((quantity) => ({ values: { quantity }, shows: [String(quantity)] })),
  unitAmountEach: [
    { values: { amount: AMOUNT, unit: null }, shows: [AMOUNT] },
    { values: { amount: AMOUNT, unit: NAME }, shows: [AMOUNT, NAME] },
  ],
  lineItemRecurs: [true, false].flatMap((metered) =>
    intervals.map(({ interval, count, shows }) => ({
      values: { interval, count, metered },
      shows,
    })),
  ),
  lineItemPackages: COUNTS.map((packages) => ({
    values: { packages, size: 50 },
    shows: packages > 2 ? [String(packages), '50'] : ['50'],
  })),
  lineItemTier: [
    { values: { from: 1, to: 5, each: AMOUNT, flat: null }, shows: ['1', '5', AMOUNT] },
    { values: { from: 6, to: null, each: AMOUNT, flat: 'ƒ1' }, shows: ['6', AMOUNT, 'ƒ1'] },
    { values: { from: 6, to: 9, each: null, flat: AMOUNT }, shows: ['6', '9', AMOUNT] },
  ],
  removeItem: named,
  itemRemoved: named,
  optionalItemAmount: [
    {
      values: { amount: AMOUNT, interval: null, count: 1, unit: null },
      shows: [AMOUNT],
    },
    {
      values: { amount: AMOUNT, interval: null, count: 1, unit: NAME },
      shows: [AMOUNT, NAME],
    },
    ...intervals.map(({ interval, count, shows }) => ({
      values: { amount: AMOUNT, interval, count, unit: null },
      shows: [AMOUNT, ...shows],
    })),
  ],
  optionalItemQuantity: COUNTS.map((quantity) => ({
    values: { quantity },
    shows: [String(quantity)],
  })),
  addOptionalItemOf: named,
  removeOptionalItemOf: named,
  optionalItemAdded: named,
  optionalItemRemoved: named,
  cardBrand: [
    { values: { brand: 'visa' }, shows: ['Visa'] },
    { values: { brand: 'a brand of tomorrow' }, shows: [] },
  ],
  cardNumber: [{ values: { last4: '4242' }, shows: ['4242'] }],
  cardEndingIn: [{ values: { brand: 'amex', last4: '8431' }, shows: ['American Express', '8431'] }],
  cardExpires: [{ values: { month: 4, year: 2029 }, shows: ['04/29'] }],
  cardExpired: [{ values: { month: 11, year: 2021 }, shows: ['11/21'] }],
  removePromotionCode: [{ values: { code: NAME }, shows: [NAME] }],
  promotionCodeApplied: [{ values: { code: NAME }, shows: [NAME] }],
  recurringTerms: intervals.flatMap(({ interval, count, shows }) => [
    { values: { amount: AMOUNT, interval, count, trialDays: null }, shows: [AMOUNT, ...shows] },
    { values: { amount: AMOUNT, interval, count, trialDays: 0 }, shows: [AMOUNT, ...shows] },
    {
      values: { amount: AMOUNT, interval, count, trialDays: 14 },
      shows: [AMOUNT, ...shows, '14'],
    },
  ]),
  dueToday: priced,
  nextInvoice: [{ values: { amount: AMOUNT, date: DAY }, shows: [AMOUNT, '23'] }],
  discountLasts: [
    { values: { name: NAME, months: null }, shows: [NAME] },
    { values: { name: NAME, months: 0 }, shows: [NAME] },
    ...COUNTS.map((months) => ({
      values: { name: NAME, months },
      shows: months > 2 ? [NAME, String(months)] : [NAME],
    })),
  ],
  balanceUsed: priced,
  deliveryEstimate: [
    { values: { minimum: null, maximum: null }, shows: [] },
    ...UNITS.flatMap((unit) =>
      COUNTS.flatMap((value) => {
        const shows = value > 2 ? [String(value)] : [];
        return [
          { values: { minimum: { unit, value }, maximum: null }, shows },
          { values: { minimum: null, maximum: { unit, value } }, shows },
          { values: { minimum: { unit, value }, maximum: { unit, value } }, shows },
          {
            values: { minimum: { unit, value }, maximum: { unit, value: value + 3 } },
            shows: [String(value), String(value + 3)],
          },
          {
            values: { minimum: { unit, value }, maximum: { unit: 'month' as const, value: 13 } },
            shows: [...shows, '13'],
          },
        ];
      }),
    ),
  ],
  pay: priced,
  book: pricedOrNot,
  donate: pricedOrNot,
  taxIdTypeOf: [{ values: { region: NAME, name: 'VAT' }, shows: [NAME, 'VAT'] }],
  taxIncluded: named,
  withPercentage: [{ values: { name: NAME, percentage: 7 }, shows: [NAME, '7'] }],
  minus: priced,
  perInterval: intervals.map(({ interval, count, shows }) => ({
    values: { amount: AMOUNT, interval, count },
    shows: [AMOUNT, ...shows],
  })),
  dueAfterTrial: [{ values: { date: DAY }, shows: ['23'] }],
  totalChanged: priced,
};
