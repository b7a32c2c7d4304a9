import type { StripeSimulator } from 'checkstand/testing';

/** Opens a session without a page: the simulated Stripe.js needs no document where it shows no Element. */
export async function openSession(simulator: StripeSimulator, clientSecret: string | null) {
  const checkout = simulator.stripe.initCheckoutElementsSdk({ clientSecret: clientSecret ?? '' });
  const loaded = await checkout.loadActions();
  if (loaded.type === 'error') throw new Error(loaded.error.message);
  const { actions } = loaded;
  return {
    ...actions,
    /** The amount that the page would show. */
    total: () => actions.getSession().total.total.amount,
    pay: () => actions.confirm({ paymentMethod: 'pm_card_visa', redirect: 'if_required' }),
  };
}
