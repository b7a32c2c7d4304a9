import { loadStripe } from '@stripe/stripe-js';

/** The shop's page without a framework: Stripe.js, a place for the card, a button, a message. */
export async function startCheckout(page: HTMLElement, clientSecret: string): Promise<void> {
  const stripe = await loadStripe('pk_test_your_publishable_key');
  if (!stripe) throw new Error('There is no Stripe on a server.');
  const checkout = stripe.initCheckoutElementsSdk({ clientSecret });

  page.innerHTML = '<div></div><button type="button">Pay</button><p role="status"></p>';
  const [card, pay, message] = [...page.children] as [HTMLElement, HTMLElement, HTMLElement];
  checkout.createPaymentElement().mount(card);

  const loaded = await checkout.loadActions();
  if (loaded.type === 'error') {
    message.textContent = loaded.error.message;
    return;
  }
  const { actions } = loaded;
  pay.textContent = `Pay ${actions.getSession().total.total.amount}`;
  pay.addEventListener('click', async () => {
    const result = await actions.confirm({ redirect: 'if_required' });
    message.textContent = result.type === 'error' ? result.error.message : 'Thank you!';
  });
}
