import { payFor } from './buyer.js';
import { SHOP, line } from './catalogue.js';
import { createMerchant } from './merchant.js';
import type { Merchant } from './merchant.js';
import type { Scenario } from './scenario.js';

/** Nothing is bought: the buyer leaves a card for later. */
export const setup: Scenario = {
  name: 'setup',
  title: 'Save a card for later',
  description: 'Nothing is bought: the buyer leaves a card for later.',
  create: (simulator, options) =>
    createMerchant(simulator, options).session({ mode: 'setup', currency: 'usd' }),
};

/** A returning customer with two saved cards, who may remove them and save another. */
export const savedCards: Scenario = {
  name: 'savedCards',
  title: 'Saved cards',
  description: 'A returning customer with two saved cards, who may remove them and save another.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const customer = await merchant.post('customers', { email: 'jenny.rosen@example.com' });
    for (const card of ['pm_card_mastercard', 'pm_card_visa']) {
      await saveCard(merchant, customer.id, card);
    }
    return merchant.session({
      customer: customer.id,
      line_items: [await line(merchant, SHOP.mug)],
      saved_payment_method_options: {
        payment_method_remove: 'enabled',
        payment_method_save: 'enabled',
      },
    });
  },
};

/** Euros, by card, by SEPA debit some days later, or on the pages of iDEAL and Klarna. */
export const paymentMethods: Scenario = {
  name: 'paymentMethods',
  title: 'Many ways to pay',
  description:
    'Euros, by card, by SEPA debit some days later, or on the pages of iDEAL and Klarna.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    return merchant.session({
      line_items: [await line(merchant, { ...SHOP.kettle, currency: 'eur' })],
      allowed_payment_method_types: ['card', 'sepa_debit', 'ideal', 'klarna'],
    });
  },
};

/** The order is placed, and the bank will tell in some days whether it is paid. */
export const unpaid: Scenario = {
  name: 'unpaid',
  title: 'Complete, not paid yet',
  description: 'The order is placed, and the bank will tell in some days whether it is paid.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const session = await merchant.session({
      line_items: [await line(merchant, SHOP.mug)],
      allowed_payment_method_types: ['us_bank_account'],
    });
    await payFor(simulator, session, {
      'payment_method_data[type]': 'us_bank_account',
      'payment_method_data[us_bank_account][account_number]': '000123456789',
      'payment_method_data[us_bank_account][routing_number]': '110000000',
      'payment_method_data[billing_details][name]': 'Jenny Rosen',
    });
    return session;
  },
};

async function saveCard(merchant: Merchant, customer: string, testCard: string): Promise<void> {
  const card = await merchant.post(`payment_methods/${testCard}/attach`, { customer });
  // Good for long: a page that tells expired cards goes by the clock of its own.
  await merchant.post(`payment_methods/${card.id}`, {
    allow_redisplay: 'always',
    card: { exp_month: 12, exp_year: 2034 },
  });
}
