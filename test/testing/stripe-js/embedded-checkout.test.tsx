import * as endiveReact from '@stripe/react-stripe-js';
import type { StripeEmbeddedCheckoutOptions } from '@stripe/stripe-js';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ComponentType, ReactNode } from 'react';
import type Stripe from 'stripe';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStripeJs } from '../../../src/testing/stripe-js/index.js';
import type { StripeJsOptions } from '../../../src/testing/stripe-js/index.js';
import type { Train } from '../../../src/testing/trains.js';
import * as cloverReact from '../../matrix/clover/node_modules/@stripe/react-stripe-js/dist/react-stripe.esm.mjs';
import * as dahliaReact from '../../matrix/dahlia/node_modules/@stripe/react-stripe-js/dist/react-stripe.esm.mjs';
import { SECRET } from './support/scripted-api.js';
import { createWorld } from './support/world.js';

const PAGE = 'https://checkout.stripe.com/c/embedded/cs_test_a1';

const FORM = `<!doctype html><html><head><style>body { color: red }</style></head><body>
  <h1>Mug Shop</h1>
  <form method="post" action="/c/embedded/cs_test_a1"><label>Email <input name="email"></label>
  <button name="step" value="pay">Pay</button></form>
  <script>window.ranAScript = true</script></body></html>`;

const DONE = '<!doctype html><body data-checkout-state="complete"><p>Thanks</p>';

const html = (body: string) => new Response(body, { headers: { 'content-type': 'text/html' } });
const redirect = (location: string) => new Response(null, { status: 303, headers: { location } });

/** A simulator's pages: the form, then what the test answers to each form that is sent. */
function pages(...answers: Response[]) {
  const sent: Array<[url: string, body: string]> = [];
  let last = html(FORM);
  const fetch: StripeJsOptions['fetch'] = async (url, init) => {
    if (init.method !== 'POST') return url === PAGE ? last.clone() : html(DONE);
    sent.push([url, String(init.body)]);
    last = answers.shift() ?? last;
    return last.clone();
  };
  return { fetch, sent };
}

type Start = (options: StripeEmbeddedCheckoutOptions) => Promise<{
  mount: (location: string | HTMLElement) => void;
  unmount: () => void;
  destroy: () => void;
}>;

function stripeOver(fetch: StripeJsOptions['fetch'], options: Partial<StripeJsOptions> = {}) {
  const navigate = vi.fn();
  const stripe = createStripeJs({
    train: 'endive',
    publishableKey: 'pk_test_sim',
    fetch,
    navigate,
    ...options,
  });
  return { stripe, navigate };
}

afterEach(() => document.body.replaceChildren());

async function mounted(
  fetch: StripeJsOptions['fetch'],
  options: StripeEmbeddedCheckoutOptions = { clientSecret: SECRET },
) {
  const { stripe, navigate } = stripeOver(fetch);
  const checkout = await stripe.createEmbeddedCheckoutPage(options);
  document.body.innerHTML = '<div id="checkout"></div>';
  checkout.mount('#checkout');
  await screen.findByText('Mug Shop');
  return { stripe, checkout, navigate };
}

describe('an embedded checkout', () => {
  it('shows the page of the session, without its scripts and styles', async () => {
    await mounted(pages().fetch);
    expect(screen.getByLabelText('Email')).toBeVisible();
    expect(document.querySelector('script')).toBeNull();
    expect(document.body.textContent).not.toContain('color: red');
  });

  it('sends its forms, and tells when the session is complete', async () => {
    const { fetch, sent } = pages(html(DONE));
    const onComplete = vi.fn();
    const fetchClientSecret = vi.fn(async () => SECRET);
    const { navigate } = await mounted(fetch, { fetchClientSecret, onComplete });
    await userEvent.type(screen.getByLabelText('Email'), 'ada@example.com');
    await userEvent.click(screen.getByRole('button', { name: 'Pay' }));
    expect(await screen.findByText('Thanks')).toBeVisible();
    expect(sent).toEqual([[PAGE, 'email=ada%40example.com&step=pay']]);
    expect(onComplete).toHaveBeenCalledOnce();
    expect(fetchClientSecret).toHaveBeenCalledOnce();
    expect(navigate).not.toHaveBeenCalled();
  });

  it('shows where a redirect of its own leads', async () => {
    const onComplete = vi.fn();
    const { fetch } = pages(redirect('/c/embedded/cs_test_a1/return'));
    await mounted(fetch, { clientSecret: SECRET, onComplete });
    await userEvent.click(screen.getByRole('button', { name: 'Pay' }));
    expect(await screen.findByText('Thanks')).toBeVisible();
    expect(onComplete).not.toHaveBeenCalled();
  });

  it('leaves for the return page', async () => {
    const { navigate } = await mounted(pages(redirect('https://shop.example/return')).fetch);
    await userEvent.click(screen.getByRole('button', { name: 'Pay' }));
    await waitFor(() => expect(navigate).toHaveBeenCalledWith('https://shop.example/return'));
  });

  it('finds out where a redirect leads that the browser hides', async () => {
    const page =
      '<body data-checkout-state="complete"><a href="https://shop.example/return">Go on</a>';
    let isPaid = false;
    const { navigate } = await mounted(async (_, init) => {
      if (init.method !== 'POST') return html(isPaid ? page : FORM);
      isPaid = true;
      return Object.defineProperty(html(''), 'type', { value: 'opaqueredirect' });
    });
    await userEvent.click(screen.getByRole('button', { name: 'Pay' }));
    await waitFor(() => expect(navigate).toHaveBeenCalledWith('https://shop.example/return'));
  });

  it('says when the page cannot be loaded', async () => {
    const { stripe } = stripeOver(async () => {
      throw new TypeError('fetch failed');
    });
    const checkout = await stripe.createEmbeddedCheckoutPage({ clientSecret: SECRET });
    checkout.mount(document.body);
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded');
  });

  it('is one at a time, until it is destroyed', async () => {
    const { stripe, checkout } = await mounted(pages().fetch);
    const again = () => stripe.createEmbeddedCheckoutPage({ clientSecret: SECRET });
    await expect(again()).rejects.toThrow('You cannot have multiple Embedded Checkout objects.');
    checkout.destroy();
    expect(screen.queryByText('Mug Shop')).toBeNull();
    expect(() => checkout.mount(document.body)).toThrow(/destroyed/);
    await expect(again()).resolves.toHaveProperty('mount');
  });

  it.each<[string, object, RegExp]>([
    ['no secret', {}, /either clientSecret or fetchClientSecret/],
    ['both', { clientSecret: SECRET, fetchClientSecret: async () => SECRET }, /and not both/],
    ['a wrong secret', { clientSecret: 'pi_1_secret_x' }, /PaymentIntent/],
    ['a wrong type', { clientSecret: 5 }, /clientSecret/],
    [
      'what is not simulated',
      { clientSecret: SECRET, onLineItemsChange: async () => ({ type: 'accept' }) },
      /onLineItemsChange is not simulated/,
    ],
  ])('refuses %s', async (_, options, message) => {
    const { stripe } = stripeOver(pages().fetch);
    await expect(
      stripe.createEmbeddedCheckoutPage(options as StripeEmbeddedCheckoutOptions),
    ).rejects.toThrow(message);
  });
});

describe('an embedded checkout of the simulator', () => {
  const line = {
    price_data: { currency: 'usd', unit_amount: 1250, product_data: { name: 'Mug' } },
    quantity: 1,
  };

  async function open(overrides: Partial<Stripe.Checkout.SessionCreateParams>) {
    const navigate = vi.fn();
    const onComplete = vi.fn();
    const { simulator, server } = createWorld({ navigate });
    const { client_secret: clientSecret, id } = await server.checkout.sessions.create({
      ui_mode: 'embedded_page',
      mode: 'payment',
      line_items: [line],
      customer_email: 'ada@example.com',
      ...overrides,
    });
    const checkout = await simulator.stripe.createEmbeddedCheckoutPage({
      clientSecret: clientSecret ?? '',
      onComplete,
    });
    document.body.innerHTML = '<div id="checkout"></div>';
    checkout.mount('#checkout');
    await screen.findByLabelText('Card number');
    return { navigate, onComplete, server, id };
  }

  async function pay(number: string) {
    const card = {
      'Card number': number,
      'Expiration date': '12 / 34',
      'Security code': '123',
      'Cardholder name': 'Ada Lovelace',
      'ZIP or postal code': '94107',
    };
    for (const [label, value] of Object.entries(card)) {
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    }
    fireEvent.click(screen.getByRole('button', { name: 'Pay $12.50' }));
  }

  it('is paid where it stands', async () => {
    const { navigate, onComplete, server, id } = await open({ redirect_on_completion: 'never' });
    await pay('4000000000000002');
    expect(await screen.findByText('Your card was declined.')).toBeVisible();
    await pay('4242424242424242');
    await waitFor(() => expect(onComplete).toHaveBeenCalledOnce());
    expect(navigate).not.toHaveBeenCalled();
    const session = await server.checkout.sessions.retrieve(id);
    expect(session).toMatchObject({ status: 'complete', payment_status: 'paid' });
  });

  it('leaves for the return page', async () => {
    const { navigate, onComplete, id } = await open({
      return_url: 'https://shop.example/return?id={CHECKOUT_SESSION_ID}',
    });
    await pay('4242424242424242');
    await waitFor(() =>
      expect(navigate).toHaveBeenCalledWith(`https://shop.example/return?id=${id}`),
    );
    expect(onComplete).not.toHaveBeenCalled();
  });
});

interface Bindings {
  EmbeddedCheckoutProvider: ComponentType<{
    stripe: unknown;
    options: StripeEmbeddedCheckoutOptions;
    children: ReactNode;
  }>;
  EmbeddedCheckout: ComponentType;
}

// Each major's components take the Stripe of their own @stripe/stripe-js.
const BINDINGS: Array<[Train, Bindings]> = [
  ['clover', cloverReact as unknown as Bindings],
  ['dahlia', dahliaReact as unknown as Bindings],
  ['endive', endiveReact as unknown as Bindings],
];

describe.each(BINDINGS)('EmbeddedCheckout of %s', (train, bindings) => {
  it('mounts the page and takes it away', async () => {
    const { EmbeddedCheckoutProvider, EmbeddedCheckout } = bindings;
    const { stripe } = stripeOver(pages().fetch, { train });
    const { unmount } = render(
      <EmbeddedCheckoutProvider stripe={stripe} options={{ clientSecret: SECRET }}>
        <EmbeddedCheckout />
      </EmbeddedCheckoutProvider>,
    );
    expect(await screen.findByText('Mug Shop')).toBeVisible();
    unmount();
    expect(screen.queryByText('Mug Shop')).toBeNull();
    const start = (stripe as unknown as Record<string, Start>)[
      train === 'clover' ? 'initEmbeddedCheckout' : 'createEmbeddedCheckoutPage'
    ];
    await expect(start?.({ clientSecret: SECRET })).resolves.toHaveProperty('mount');
  });
});
