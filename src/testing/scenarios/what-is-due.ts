import { SHOP, line } from './catalogue.js';
import { createMerchant } from './merchant.js';
import { offerCode } from './promotion-codes.js';
import type { Scenario } from './scenario.js';

/** A discount covers everything: nothing is due and no card is asked for. */
export const freeOrder: Scenario = {
  name: 'freeOrder',
  title: 'Free order',
  description: 'A discount covers everything: nothing is due and no card is asked for.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const coupon = await merchant.post('coupons', {
      name: 'On the house',
      percent_off: 100,
      duration: 'once',
    });
    return merchant.session({
      line_items: [await line(merchant, SHOP.beans)],
      discounts: [{ coupon: coupon.id }],
    });
  },
};

/** A sticker for a dollar. The code ALMOSTFREE would bring it below what can be charged. */
export const belowMinimum: Scenario = {
  name: 'belowMinimum',
  title: 'Below the minimum',
  description:
    'A sticker for a dollar. The code ALMOSTFREE would bring it below what can be charged.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    await offerCode(merchant, {
      code: 'ALMOSTFREE',
      coupon: { name: 'Almost free', percent_off: 90 },
    });
    return merchant.session({
      line_items: [await line(merchant, { name: 'Sticker', amount: 100 })],
      allow_promotion_codes: true,
    });
  },
};

/** A fee for the payment method stands between the subtotal and the total. */
export const surcharge: Scenario = {
  name: 'surcharge',
  title: 'Surcharge',
  description: 'A fee for the payment method stands between the subtotal and the total.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const session = await merchant.session({ line_items: [await line(merchant, SHOP.kettle)] });
    simulator.controls.setSurcharge(session.sessionId, 104);
    return session;
  },
};
