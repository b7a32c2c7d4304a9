import { describe, expect, it } from 'vitest';
import { currencyChoiceOf } from '../../src/core/currency.js';
import { isSameContact } from '../../src/core/contact.js';
import { tiersOf } from '../../src/core/line-pricing.js';
import { lineOfOptionalItem, optionalItemsOf } from '../../src/core/optional-items.js';
import type { CheckoutLineItem, CheckoutSession } from '../../src/core/session.js';
import { openCheckout } from '../support/open-checkout.js';

describe('the bands of a price', () => {
  it('begin where the one before ends, and say which of them price the line', async () => {
    const { session } = await openCheckout({ scenario: 'tiers' });
    expect(tiersOf(session().lineItems[0]!)).toEqual([
      { from: 1, to: 5, each: '$12.00', flat: null, applied: true },
      { from: 6, to: 15, each: '$9.00', flat: null, applied: true },
      { from: 16, to: null, each: '$6.00', flat: null, applied: false },
    ]);
  });

  it('have what they cost beside, and leave out what costs nothing', async () => {
    const { session } = await openCheckout({ scenario: 'volumeTiers' });
    const { pricing } = session().lineItems[0]!;
    expect(tiersOf({ pricing }).at(-1)).toMatchObject({ each: '$10.00', flat: '$5.00' });
    const free = { amount: '$0.00', minorUnitsAmount: 0 };
    const [tier] = pricing!.tiers;
    const tiers = [
      {
        ...tier!,
        unitAmountDecimal: free,
        unitAmount: free,
        flatAmount: free,
        flatAmountDecimal: null,
      },
      {
        ...tier!,
        unitAmountDecimal: null,
        unitAmount: null,
        flatAmount: null,
        flatAmountDecimal: null,
      },
    ];
    for (const band of tiersOf({ pricing: { ...pricing!, tiers } })) {
      expect(band).toMatchObject({ each: null, flat: null });
    }
  });

  it('prefer what is exact to what is rounded', async () => {
    const { session } = await openCheckout({ scenario: 'tiers' });
    const { pricing } = session().lineItems[0]!;
    const amount = (text: string) => ({ amount: text, minorUnitsAmount: 1 });
    const tier = {
      ...pricing!.tiers[0]!,
      unitAmount: amount('$0.01'),
      unitAmountDecimal: { ...amount('$0.005') },
      flatAmount: amount('$1.00'),
      flatAmountDecimal: { ...amount('$1.001') },
    };
    const rounded = { ...tier, unitAmountDecimal: null, flatAmountDecimal: null };
    const [exact, other] = tiersOf({ pricing: { ...pricing!, tiers: [tier, rounded] } });
    expect(exact).toMatchObject({ each: '$0.005', flat: '$1.001' });
    expect(other).toMatchObject({ each: '$0.01', flat: '$1.00' });
  });

  it('are none of a price without them, and before Stripe.js 9', async () => {
    const { session } = await openCheckout({ scenario: 'cart' });
    const [line] = session().lineItems;
    expect(tiersOf(line!)).toEqual([]);
    expect(tiersOf({} as CheckoutLineItem)).toEqual([]);
  });
});

describe('the currencies', () => {
  it('are none where there is no choice', async () => {
    const { session } = await openCheckout({ scenario: 'cart' });
    expect(currencyChoiceOf(session())).toEqual({ options: [], current: 'usd', conversion: null });
  });

  it('say into which the order was converted, and how', async () => {
    const { session } = await openCheckout({ scenario: 'cart' });
    const amount = { amount: '€1.00', minorUnitsAmount: 100 };
    const currencyConversion = { sourceCurrency: 'usd', fxRate: 0.9 };
    const options = [
      { ...amount, currency: 'usd' },
      { ...amount, currency: 'eur', currencyConversion },
    ] as NonNullable<CheckoutSession['currencyOptions']>;
    const inEuros = { ...session(), currency: 'eur', currencyOptions: options };
    expect(currencyChoiceOf(inEuros)).toEqual({
      options,
      current: 'eur',
      conversion: currencyConversion,
    });
    expect(currencyChoiceOf({ ...inEuros, currency: 'usd' }).conversion).toBe(null);
  });
});

describe('what is offered with the order', () => {
  it('has no line until it is taken, and then the last one of its price', async () => {
    const { session, actions } = await openCheckout({ scenario: 'optionalItems' });
    const [item, other] = optionalItemsOf(session());
    expect(lineOfOptionalItem(session(), item!.priceId)).toBe(null);
    await actions.addOptionalLineItem(item!.priceId);
    const line = session().lineItems.at(-1)!;
    expect(line.priceId).toBe(item!.priceId);
    expect(lineOfOptionalItem(session(), item!.priceId)).toBe(line);
    expect(lineOfOptionalItem(session(), other!.priceId)).toBe(null);
    const twice = [{ ...line, id: 'li_of_the_order' }, ...session().lineItems];
    expect(lineOfOptionalItem({ ...session(), lineItems: twice }, item!.priceId)).toBe(line);
    expect(lineOfOptionalItem({ ...session(), lineItems: [] }, item!.priceId)).toBe(null);
    const [ordered] = session().lineItems;
    const before = { ...session(), lineItems: [line, ordered!] };
    expect(lineOfOptionalItem(before, item!.priceId)).toBe(line);
  });

  it('has no line of its own where the order has its price anyhow', async () => {
    const { session } = await openCheckout({ scenario: 'optionalItems' });
    const [item] = optionalItemsOf(session());
    const lineItems = [{ ...session().lineItems[0]!, priceId: item!.priceId }];
    expect(lineOfOptionalItem({ ...session(), lineItems }, item!.priceId)).toBe(null);
  });

  it('is nothing where the loaded Stripe.js does not know of it', async () => {
    const { session } = await openCheckout({ scenario: 'cart' });
    const { optionalItems: _, ...older } = session();
    expect(optionalItemsOf(older as CheckoutSession)).toEqual([]);
    expect(optionalItemsOf({ ...session(), optionalItems: null })).toEqual([]);
  });
});

describe('two contacts', () => {
  const contact = {
    name: 'Jenny Rosen',
    address: {
      country: 'US',
      line1: '1 Main St',
      line2: 'Floor 2',
      city: 'Springfield',
      state: 'CA',
      postal_code: '94103',
    },
  };

  it('are the same when all of their parts are', () => {
    expect(isSameContact(contact, structuredClone(contact))).toBe(true);
    expect(isSameContact(contact, { ...contact, name: 'Jane' })).toBe(false);
    for (const part of Object.keys(contact.address)) {
      const address = { ...contact.address, [part]: 'other' };
      expect(isSameContact(contact, { ...contact, address })).toBe(false);
    }
  });

  it('are the same when what is absent in one is empty in the other', () => {
    const { country } = contact.address;
    const bare = { name: '', address: { country } };
    const address = { country, line1: '', line2: null, city: '', state: null, postal_code: null };
    const empty = { name: null, address };
    expect(isSameContact(bare as never, empty as never)).toBe(true);
    expect(isSameContact({ address: { country } }, empty as never)).toBe(true);
  });

  it('are not the same when there is but one of them', () => {
    expect(isSameContact(null, null)).toBe(true);
    expect(isSameContact(contact, null)).toBe(false);
    expect(isSameContact(null, contact)).toBe(false);
  });
});
