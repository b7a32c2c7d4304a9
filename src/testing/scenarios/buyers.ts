import { SHOP, line } from './catalogue.js';
import { createMerchant } from './merchant.js';
import type { Scenario } from './scenario.js';

/** A company buys: its name and tax id, a contact's name and phone, and both addresses are asked for. */
export const businessBuyer: Scenario = {
  name: 'businessBuyer',
  title: 'Business buyer',
  description:
    "A company buys: its name and tax id, a contact's name and phone, and both addresses are asked for.",
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    return merchant.session({
      line_items: [await line(merchant, SHOP.kettle, { quantity: 12 })],
      name_collection: { business: { enabled: true }, individual: { enabled: true } },
      tax_id_collection: { enabled: true },
      phone_number_collection: { enabled: true },
      billing_address_collection: 'required',
      shipping_address_collection: { allowed_countries: ['US', 'GB', 'DE', 'FR'] },
    });
  },
};
