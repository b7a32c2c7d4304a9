import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import type { ConsoleMessage, Page } from '@playwright/test';
import Stripe from 'stripe';

export { expect };

/** Cards of Stripe's test mode, named by what they do. */
export const CARDS = {
  pays: '4242424242424242',
  declined: '4000000000000002',
  tooLittleMoney: '4000000000009995',
  threeDSecure: '4000000000003220',
} as const;

/** Sales tax of the example store. */
const TAX = 0.08;

/** What a buyer does in the store, by names and roles. */
export class Shopper {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get card() {
    return this.page.getByLabel('Card number', { exact: true });
  }

  get payButton() {
    return this.page.getByRole('button', { name: /^Pay/ });
  }

  get codeField() {
    return this.page.getByLabel(/promotion code/i).and(this.page.getByRole('textbox'));
  }

  get applyCode() {
    return this.page.getByRole('button', { name: 'Apply' });
  }

  get email() {
    return this.page.getByLabel('Email');
  }

  quantityOf(product: string) {
    return this.page.getByRole('spinbutton', { name: `Quantity of ${product}` });
  }

  /** Puts products into the cart and goes to the checkout. */
  async goToCheckout(...products: string[]) {
    await this.page.goto('/');
    for (const product of products) {
      await this.page.getByRole('button', { name: `Add ${product} to cart` }).click();
    }
    await this.page.getByRole('link', { name: 'Check out', exact: true }).click();
    await expect(this.card).toBeVisible();
  }

  async fillCard(number: string) {
    await this.card.fill(number);
    await this.page.getByLabel('Expiration date').fill('12 / 34');
    await this.page.getByLabel('Security code').fill('123');
    // That of the card: a page may ask for the ZIP code of an address as well.
    const zip = this.page.getByLabel('ZIP code').last();
    if (await zip.isVisible()) await zip.fill('94107');
  }

  async fillIn(number: string = CARDS.pays) {
    await this.email.fill('buyer@example.com');
    await this.fillCard(number);
  }

  async pay() {
    await this.payButton.click();
  }

  /** The pay button's amount is Stripe's total, so it tells when a change has arrived. */
  async expectTotal(cents: number) {
    await expect(this.payButton).toHaveText(`Pay ${dollars(cents)}`);
  }

  /** Waits for the return page to say that the order is paid and fulfilled. */
  async expectFulfilled() {
    const { page } = this;
    await expect(page).toHaveURL(/\/return\?session_id=cs_test_/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/your payment has arrived/);
    await expect(page.getByText(/^Order TC-[A-Z0-9]{6} is confirmed/)).toBeVisible();
    return new URL(page.url()).searchParams.get('session_id') ?? '';
  }

  /** No rule of WCAG 2.2 A and AA that axe can check is broken. */
  async expectAccessible() {
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([]);
  }

  /** The page does not scroll sideways. */
  async expectNoSidewaysScroll() {
    const [content, window] = await this.page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(window ?? 0);
  }
}

/** An amount as Stripe and the shop write it. */
export function dollars(cents: number): string {
  return new Intl.NumberFormat('en-US', { style: 'currency', currency: 'usd' }).format(cents / 100);
}

/** What the shop charges for goods of that many cents. */
export function withTax(cents: number): number {
  return Math.round(cents * (1 + TAX));
}

interface Fixtures {
  shopper: Shopper;
  /** The simulator's REST API, as Stripe's dashboard would see it. */
  stripe: Stripe;
  /** Fails the test when the page throws or logs an error. */
  quietConsole: void;
}

/** Playwright's `test` with a shopper in the store. */
export const test = base.extend<Fixtures>({
  shopper: async ({ page }, provide) => {
    await provide(new Shopper(page));
  },
  stripe: async ({ request }, provide) => {
    const answer = await request.get('/api/stand-in');
    const { hostname, port } = new URL(((await answer.json()) as { apiBase: string }).apiBase);
    await provide(new Stripe('sk_test_e2e', { host: hostname, port, protocol: 'http' }));
  },
  quietConsole: [
    async ({ page }, provide) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !isRefusal(message)) errors.push(message.text());
      });
      await provide();
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** The browser logs answers of status 4xx, and those that get lost: after these calls the page shows why. */
function isRefusal(message: ConsoleMessage): boolean {
  return (
    /\/v1\/payment_pages\/|\/(line-items|details)$/.test(message.location().url) &&
    /status of 4\d\d|net::ERR_/.test(message.text())
  );
}

/** The payments that went through for a session, counted where the money is. */
export async function paymentsFor(stripe: Stripe, sessionId: string) {
  const session = await stripe.checkout.sessions.retrieve(sessionId);
  const intents = await stripe.paymentIntents.list({ limit: 100 });
  const paid = intents.data.filter(
    (intent) =>
      intent.status === 'succeeded' &&
      intent.metadata['order_id'] === session.metadata?.['order_id'],
  );
  return { session, paid };
}

/** How often Stripe has told the shop that the session is complete. */
export async function completionsOf(stripe: Stripe, sessionId: string): Promise<number> {
  const events = await stripe.events.list({ type: 'checkout.session.completed', limit: 100 });
  return events.data.filter((event) => (event.data.object as { id?: string }).id === sessionId)
    .length;
}

/** Presses Tab until what has the focus is named so, as a buyer without a mouse does. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const matches = (found: string) => (typeof name === 'string' ? found === name : name.test(found));
  const passed: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(nameOfFocus);
    if (matches(found)) return;
    passed.push(found);
  }
  throw new Error(`Tab never reached ${String(name)}. It passed: ${passed.join(', ')}`);
}

/** Runs in the page. */
function nameOfFocus(): string {
  const focused = document.activeElement;
  const labels = focused instanceof HTMLInputElement ? focused.labels : null;
  const name = focused?.getAttribute('aria-label') ?? labels?.[0]?.textContent;
  return (name ?? focused?.textContent ?? '').trim();
}
