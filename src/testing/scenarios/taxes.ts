import { SHOP, line, shopLines } from './catalogue.js';
import { createMerchant } from './merchant.js';
import { offerPromotionCodes } from './promotion-codes.js';
import type { Scenario } from './scenario.js';

/** Tax is added to the prices, line by line, and shrinks with a promotion code. */
export const taxExclusive: Scenario = {
  name: 'taxExclusive',
  title: 'Sales tax',
  description: 'Tax is added to the prices, line by line, and shrinks with a promotion code.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    await offerPromotionCodes(merchant, simulator);
    const rate = await merchant.post('tax_rates', {
      display_name: 'Sales tax',
      percentage: 8.875,
      inclusive: false,
      country: 'US',
      state: 'NY',
      tax_type: 'sales_tax',
    });
    return merchant.session({
      line_items: await shopLines(merchant, { tax_rates: [rate.id] }),
      allow_promotion_codes: true,
    });
  },
};

/** Prices in euros that contain the tax; two rates in one order. */
export const taxInclusive: Scenario = {
  name: 'taxInclusive',
  title: 'VAT included',
  description: 'Prices in euros that contain the tax; two rates in one order.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const vat = (percentage: number) =>
      merchant.post('tax_rates', {
        display_name: 'VAT',
        percentage,
        inclusive: true,
        country: 'DE',
        tax_type: 'vat',
      });
    const [full, reduced] = [await vat(19), await vat(7)];
    return merchant.session({
      line_items: [
        await line(merchant, { ...SHOP.mug, currency: 'eur' }, { tax_rates: [full.id] }),
        await line(
          merchant,
          { ...SHOP.beans, currency: 'eur' },
          { quantity: 2, tax_rates: [reduced.id] },
        ),
      ],
    });
  },
};

/** Automatic tax that waits for the buyer's address: the total is not known before. */
export const taxPending: Scenario = {
  name: 'taxPending',
  title: 'Tax by address',
  description: "Automatic tax that waits for the buyer's address: the total is not known before.",
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    return merchant.session({
      line_items: await shopLines(merchant),
      automatic_tax: { enabled: true },
      shipping_address_collection: { allowed_countries: ['US', 'CA', 'GB', 'DE'] },
    });
  },
};
