import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type Stripe from 'stripe';
import { CARDS, completionsOf, expect, paymentsFor, Shopper, test } from './shopper.js';

/*
 * Whatever happens between the buyer's press and Stripe's answer: the order is paid at most once, counted where the money
 * is, and the buyer learns that it is paid.
 */

const CONFIRM = '**/v1/payment_pages/*/confirm';
const STRIPE = '**/v1/payment_pages/**';
const BANK = '**/payment_methods/test_payment*';

/** Goes to the checkout; returns the id of the session that it has. */
async function start(shopper: Shopper): Promise<string> {
  const created = shopper.page.waitForResponse('**/api/checkout-sessions');
  await shopper.goToCheckout('Harbour mug');
  const { clientSecret } = (await (await created).json()) as { clientSecret: string };
  return clientSecret.split('_secret_')[0] ?? '';
}

/** One payment, one charge, and the shop has been told once. */
async function expectPaidOnce(stripe: Stripe, sessionId: string): Promise<void> {
  const session = await stripe.checkout.sessions.retrieve(sessionId);
  expect(session).toMatchObject({ status: 'complete', payment_status: 'paid' });
  const { paid } = await paymentsFor(stripe, sessionId);
  expect(paid.map(({ id }) => id)).toEqual([session.payment_intent]);
  const charges = await stripe.charges.list({ payment_intent: paid[0]!.id });
  expect(charges.data.filter(({ status }) => status === 'succeeded')).toHaveLength(1);
  await expect.poll(() => completionsOf(stripe, sessionId)).toBe(1);
}

async function expectUnpaid(stripe: Stripe, sessionId: string): Promise<void> {
  expect((await stripe.checkout.sessions.retrieve(sessionId)).status).toBe('open');
  expect((await paymentsFor(stripe, sessionId)).paid).toEqual([]);
}

/** The page says that the order is complete, offers nothing to pay, and leads to the return page. */
async function expectWayToOrder(page: Page): Promise<void> {
  await expect(page.getByText('Thank you. Your order is complete.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Pay/ })).toBeHidden();
  await expect(page.getByRole('alert')).toBeHidden();
  await page.getByRole('link', { name: 'See your order' }).click();
  await new Shopper(page).expectFulfilled();
}

/** Which tab of two finds out before Stripe sends it on is up to the network: that one leads there itself. */
async function expectPaidAndTold(shopper: Shopper): Promise<string> {
  const { page } = shopper;
  const link = page.getByRole('link', { name: 'See your order' });
  await expect(link.or(page.getByText('your payment has arrived'))).toBeVisible();
  if (await link.isVisible()) await link.click();
  return shopper.expectFulfilled();
}

test.describe('pressed more than once', () => {
  // The mouse is put where the button is, so all of the page is in sight.
  test.use({ viewport: { width: 1280, height: 1400 } });

  test('on a slow network: a double click, Enter on the button and another click', async ({
    shopper,
    page,
    stripe,
  }) => {
    const sessionId = await start(shopper);
    let confirms = 0;
    await page.route(CONFIRM, async (route) => {
      confirms += 1;
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await shopper.fillIn();
    const button = page.locator('[data-checkstand="submit-button"]');
    const { x, y, width, height } = (await button.boundingBox())!;
    await page.mouse.dblclick(x + width / 2, y + height / 2);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect(button).toHaveText('Processing…');
    await shopper.expectFulfilled();
    expect(confirms).toBe(1);
    await expectPaidOnce(stripe, sessionId);
  });

  test('Enter in a field, and a click at the same moment', async ({ shopper, page, stripe }) => {
    const sessionId = await start(shopper);
    await shopper.fillIn();
    await shopper.email.focus();
    const { x, y, width, height } = (await shopper.payButton.boundingBox())!;
    await Promise.all([
      page.keyboard.press('Enter'),
      page.mouse.click(x + width / 2, y + height / 2),
    ]);
    await shopper.expectFulfilled();
    await expectPaidOnce(stripe, sessionId);
  });
});

test.describe('two tabs on one session', () => {
  /** A tab that the first one has opened, with a copy of what that has stored, and its card filled in. */
  async function openSecondTab({ page }: Shopper): Promise<Shopper> {
    const opened = page.context().waitForEvent('page');
    await page.evaluate(() => void window.open('/checkout'));
    const second = new Shopper(await opened);
    await expect(second.card).toBeVisible();
    await second.fillIn();
    return second;
  }

  test('the second one presses after the first has paid', async ({ shopper, stripe }) => {
    const sessionId = await start(shopper);
    const second = await openSecondTab(shopper);
    await shopper.fillIn();
    await shopper.pay();
    expect(await shopper.expectFulfilled()).toBe(sessionId);
    await second.pay();
    expect(await expectPaidAndTold(second)).toBe(sessionId);
    await expectPaidOnce(stripe, sessionId);
  });

  test('both press at the same time', async ({ shopper, stripe }) => {
    const sessionId = await start(shopper);
    const second = await openSecondTab(shopper);
    await shopper.fillIn();
    await Promise.all([shopper.pay(), second.pay()]);
    expect(await expectPaidAndTold(shopper)).toBe(sessionId);
    expect(await expectPaidAndTold(second)).toBe(sessionId);
    await expectPaidOnce(stripe, sessionId);
  });

  test('the second one is loaded anew after the first has paid', async ({ shopper, stripe }) => {
    const sessionId = await start(shopper);
    const second = await openSecondTab(shopper);
    await shopper.fillIn();
    await shopper.pay();
    await shopper.expectFulfilled();
    await second.page.reload();
    await expectWayToOrder(second.page);
    await expectPaidOnce(stripe, sessionId);
  });
});

test.describe('the reply is lost after the charge', () => {
  /** Stripe hears everything, and from the confirmation on nothing comes back until the returned function is called. */
  async function loseReplies(page: Page): Promise<() => Promise<void>> {
    let isLost = false;
    await page.route(STRIPE, async (route) => {
      isLost ||= route.request().url().endsWith('/confirm');
      const response = await route.fetch();
      await (isLost ? route.abort() : route.fulfill({ response }));
    });
    // Questions that are still on their way belong to a page that may have gone.
    return () => page.unrouteAll({ behavior: 'ignoreErrors' });
  }

  test('and nothing else: Stripe.js finds out', async ({ shopper, page, stripe }) => {
    const sessionId = await start(shopper);
    await page.route(CONFIRM, async (route) => {
      await route.fetch();
      await route.abort();
    });
    await shopper.fillIn();
    await shopper.pay();
    await shopper.expectFulfilled();
    await expectPaidOnce(stripe, sessionId);
  });

  test('with all that follow, and the page is loaded anew', async ({ shopper, page, stripe }) => {
    const sessionId = await start(shopper);
    const restore = await loseReplies(page);
    await shopper.fillIn();
    await shopper.pay();
    await expect.poll(async () => (await paymentsFor(stripe, sessionId)).paid.length).toBe(1);
    await expect(page.getByRole('button', { name: 'Processing…' })).toBeVisible();
    await restore();
    await page.reload();
    await expectWayToOrder(page);
    await expectPaidOnce(stripe, sessionId);
  });

  test('with all that follow, and the buyer presses again', async ({ shopper, page, stripe }) => {
    await page.clock.install();
    const sessionId = await start(shopper);
    const restore = await loseReplies(page);
    await shopper.fillIn();
    await shopper.pay();
    const alert = page.getByRole('alert');
    await expect(async () => {
      await page.clock.runFor(2000);
      await expect(alert).toContainText('could not find out', { timeout: 100 });
    }).toPass({ timeout: 30_000 });
    await page.clock.resume();
    await restore();
    await shopper.pay();
    await shopper.expectFulfilled();
    await expectPaidOnce(stripe, sessionId);
  });
});

test('loaded anew before Stripe has heard of it, the form can be used and pays once', async ({
  shopper,
  page,
  stripe,
}) => {
  const sessionId = await start(shopper);
  await page.route(CONFIRM, () => {}, { times: 1 });
  await shopper.fillIn();
  await shopper.pay();
  await expect(page.getByRole('button', { name: 'Processing…' })).toBeVisible();
  await page.reload();
  await expect(shopper.card).toBeVisible();
  await expectUnpaid(stripe, sessionId);
  await shopper.fillIn();
  await shopper.pay();
  expect(await shopper.expectFulfilled()).toBe(sessionId);
  await expectPaidOnce(stripe, sessionId);
});

test('offline at the press, the buyer is told, and pays once when the network is back', async ({
  shopper,
  page,
  stripe,
}) => {
  const sessionId = await start(shopper);
  await shopper.fillIn();
  await page.context().setOffline(true);
  await shopper.pay();
  await expect(page.getByText(/You are offline/).first()).toBeVisible();
  await page.context().setOffline(false);
  // Stripe.js asks less and less often, the longer it hears nothing.
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 30_000 });
  await expectUnpaid(stripe, sessionId);
  await shopper.pay();
  await shopper.expectFulfilled();
  await expectPaidOnce(stripe, sessionId);
});

test.describe('3-D Secure', () => {
  test('cancelled by Escape, then completed', async ({ shopper, page, stripe }) => {
    const sessionId = await start(shopper);
    await shopper.fillIn(CARDS.threeDSecure);
    await shopper.pay();
    const dialog = page.getByRole('dialog', { name: /3D Secure/ });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alert')).toContainText('authenticate');
    await expectUnpaid(stripe, sessionId);
    await shopper.pay();
    await dialog.getByRole('button', { name: 'Complete' }).click();
    await shopper.expectFulfilled();
    await expectPaidOnce(stripe, sessionId);
  });

  test('left open and loaded anew, another card pays', async ({ shopper, page, stripe }) => {
    const sessionId = await start(shopper);
    await shopper.fillIn(CARDS.threeDSecure);
    await shopper.pay();
    await expect(page.getByRole('dialog', { name: /3D Secure/ })).toBeVisible();
    await page.reload();
    await expect(shopper.card).toBeVisible();
    await expectUnpaid(stripe, sessionId);
    await shopper.fillIn();
    await shopper.pay();
    await shopper.expectFulfilled();
    await expectPaidOnce(stripe, sessionId);
  });
});

test.describe('the back button', () => {
  /** What the browser does with a page that it has kept as it was, while this Chromium keeps none. */
  const showAgain = (page: Page) =>
    page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });

  /** An answer without content: the browser stays where it is, as if the buyer had come back at once. */
  const comeBackFrom = (page: Page, url: string) =>
    page.route(url, (route) =>
      route.request().isNavigationRequest() ? route.fulfill({ status: 204 }) : route.continue(),
    );

  test('after paying leads to no second payment', async ({ shopper, page, stripe }) => {
    const sessionId = await start(shopper);
    await shopper.fillIn();
    await shopper.pay();
    await shopper.expectFulfilled();
    await page.goBack();
    await expect(page.getByText('Your cart is empty.')).toBeVisible();
    await expectPaidOnce(stripe, sessionId);
  });

  test('to a page that the browser has kept says that it is paid', async ({
    shopper,
    page,
    stripe,
  }) => {
    const sessionId = await start(shopper);
    await comeBackFrom(page, '**/return?*');
    await shopper.fillIn();
    const left = page.waitForResponse('**/return?*');
    await shopper.pay();
    await left;
    await page.unroute('**/return?*');
    await showAgain(page);
    await expectWayToOrder(page);
    await expectPaidOnce(stripe, sessionId);
  });

  test.describe('from a bank’s page', () => {
    /** A checkout that offers a method whose buyers go elsewhere. The shop does not know of this session. */
    async function startWithBank(shopper: Shopper, stripe: Stripe, origin: string) {
      const metadata = { order_id: randomUUID() };
      const session = await stripe.checkout.sessions.create({
        ui_mode: 'elements',
        mode: 'payment',
        allowed_payment_method_types: ['card', 'alipay'],
        return_url: `${origin}/return?session_id={CHECKOUT_SESSION_ID}`,
        metadata,
        payment_intent_data: { metadata },
        line_items: [
          {
            quantity: 1,
            price_data: { currency: 'usd', unit_amount: 2800, product_data: { name: 'Mug' } },
          },
        ],
      });
      await shopper.page.route('**/api/checkout-sessions', (route) =>
        route.fulfill({
          json: { clientSecret: session.client_secret, expiresAt: session.expires_at },
        }),
      );
      await shopper.goToCheckout('Harbour mug');
      return session.id;
    }

    async function goToBank({ page, email, payButton }: Shopper): Promise<void> {
      await email.fill('buyer@example.com');
      await page.getByRole('button', { name: 'Alipay' }).click();
      await payButton.click();
    }

    /** The same buyer pays by card: the way to the bank took nothing away. */
    async function payByCard(shopper: Shopper): Promise<void> {
      const { page } = shopper;
      await page.getByRole('button', { name: 'Card', exact: true }).click();
      await shopper.fillIn();
      await shopper.pay();
      await expect(page).toHaveURL(/\/return\?session_id=cs_test_/);
    }

    test('leads to a form that can be used', async ({ shopper, page, stripe, baseURL }) => {
      const sessionId = await startWithBank(shopper, stripe, baseURL!);
      await goToBank(shopper);
      await expect(page.getByRole('heading', { name: /Alipay test payment page/ })).toBeVisible();
      const bank = page.url();
      await page.goBack();
      await expect(shopper.email).toHaveValue('buyer@example.com');
      await expectUnpaid(stripe, sessionId);
      await payByCard(shopper);
      await expectPaidOnce(stripe, sessionId);
      // The bank's page has nothing to authorize any more, where it is still open.
      expect((await page.request.get(bank)).status()).toBe(404);
      await expectPaidOnce(stripe, sessionId);
    });

    test('to a page that the browser has kept leads to a form that can be used', async ({
      shopper,
      page,
      stripe,
      baseURL,
    }) => {
      const sessionId = await startWithBank(shopper, stripe, baseURL!);
      await comeBackFrom(page, BANK);
      const left = page.waitForResponse(BANK);
      await goToBank(shopper);
      await left;
      await expect(page.getByRole('button', { name: 'Processing…' })).toBeVisible();
      await showAgain(page);
      await expect(shopper.payButton).toBeEnabled();
      await expect(page.getByRole('alert')).toBeHidden();
      await expectUnpaid(stripe, sessionId);
      await payByCard(shopper);
      await expectPaidOnce(stripe, sessionId);
    });

    test('after the payment was authorized there says that it is paid', async ({
      shopper,
      page,
      stripe,
      baseURL,
    }) => {
      const sessionId = await startWithBank(shopper, stripe, baseURL!);
      await goToBank(shopper);
      await page.getByRole('button', { name: 'Authorize test payment' }).click();
      await expect(page).toHaveURL(/redirect_status=succeeded/);
      await page.goto('/checkout');
      await expect(page.getByText('Thank you. Your order is complete.')).toBeVisible();
      await expect(shopper.payButton).toBeHidden();
      await expectPaidOnce(stripe, sessionId);
    });
  });
});
