import type { CheckoutProviderProps } from 'checkstand';
import { createStripeSimulator, scenarios } from 'checkstand/testing';
import type { ComponentType } from 'react';
import { createRoot } from 'react-dom/client';

/** What a page of this folder is given: Stripe, and the secret of a session. */
export type PageProps = Pick<CheckoutProviderProps, 'stripe' | 'clientSecret'>;

/** Shows a page over the simulator. */
export async function show(Checkout: ComponentType<PageProps>): Promise<void> {
  const simulator = createStripeSimulator({ quiet: true, locale: 'en-US' });
  const { clientSecret } = await scenarios.cart.create(simulator);
  createRoot(document.getElementById('root')!).render(
    <Checkout stripe={simulator.stripe} clientSecret={clientSecret} />,
  );
}
