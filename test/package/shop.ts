import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import Stripe from 'stripe';

/** The simulator of the package that is installed in a shop, with one session to hand out per request. */
export async function startSimulator(shop: string) {
  const entry = pathToFileURL(join(shop, 'node_modules/checkstand/dist/testing/index.js')).href;
  const { createStripeSimulator } = (await import(
    /* @vite-ignore */ entry
  )) as typeof import('../../src/testing/index.js');
  const simulator = createStripeSimulator({ quiet: true });
  const stripe = new Stripe(simulator.secretKey, {
    httpClient: Stripe.createFetchHttpClient(simulator.fetch),
  });
  return {
    fetch: simulator.fetch,
    async createSession() {
      const session = await stripe.checkout.sessions.create({
        ui_mode: 'elements',
        mode: 'payment',
        allow_promotion_codes: true,
        return_url: 'https://shop.example/return?session_id={CHECKOUT_SESSION_ID}',
        customer_email: 'ada@example.com',
        line_items: [
          {
            quantity: 1,
            adjustable_quantity: { enabled: true },
            price_data: {
              currency: 'usd',
              unit_amount: 4200,
              product_data: { name: 'Teapot' },
            },
          },
        ],
      });
      return session.client_secret;
    },
  };
}

/** Lets a page talk to a simulator: for the script of Stripe.js and for Stripe's servers. */
export async function answerForStripe(
  page: Page,
  shop: string,
  simulator: Awaited<ReturnType<typeof startSimulator>>,
): Promise<void> {
  await page.route('https://js.stripe.com/**', (route) =>
    route.fulfill({
      path: join(shop, 'node_modules/checkstand/dist/testing/stripe.js'),
      contentType: 'text/javascript',
    }),
  );
  await page.route('https://api.stripe.com/**', async (route) => {
    const request = route.request();
    const answer = await simulator.fetch(request.url(), {
      method: request.method(),
      headers: request.headers(),
      body: request.postData(),
    });
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    });
  });
}

/** What the page complained of: errors on its console and exceptions. */
export function collectProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    const isMissingIcon = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isMissingIcon) problems.push(message.text());
  });
  return problems;
}
