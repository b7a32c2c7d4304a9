import Stripe from 'stripe';
import type { RegularCustomer } from './catalogue.js';

const REGULAR = { name: 'Marta Lind', email: 'marta.lind@example.com' } as const;

/** Payment methods of Stripe's test mode, which become cards of whoever they are attached to. */
const TEST_CARDS = ['pm_card_mastercard', 'pm_card_visa'];

/**
 * Makes sure that there is a customer with saved cards. A real shop knows its customers by their
 * accounts, and gives Stripe the customer of whoever is signed in.
 */
export async function prepareRegular(stripe: Stripe): Promise<RegularCustomer> {
  const { data } = await stripe.customers.list({ email: REGULAR.email, limit: 100 });
  const known = data.find(({ metadata }) => metadata['shop'] === 'tern-and-clay');
  const { id } =
    known ?? (await stripe.customers.create({ ...REGULAR, metadata: { shop: 'tern-and-clay' } }));
  return { id, hasSavedCards: await saveCards(stripe, id) };
}

async function saveCards(stripe: Stripe, customer: string): Promise<boolean> {
  const { data } = await stripe.customers.listPaymentMethods(customer, { type: 'card' });
  if (data.some((card) => card.allow_redisplay === 'always')) return true;
  try {
    for (const testCard of TEST_CARDS) {
      const { id } = await stripe.paymentMethods.attach(testCard, { customer });
      // Only cards whose owner has agreed to it are shown again.
      await stripe.paymentMethods.update(id, { allow_redisplay: 'always' });
    }
    return true;
  } catch (error) {
    // The page then says what is missing; nothing else of the shop depends on it.
    if (error instanceof Stripe.errors.StripeError) return false;
    throw error;
  }
}
