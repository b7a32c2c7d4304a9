import type Stripe from 'stripe';
import type { Page } from '@playwright/test';
import { CARDS, expect, paymentsFor, tabTo, test, withTax } from './shopper.js';

test('an order is shipped, wrapped and discounted', async ({ shopper, page, stripe }) => {
  await choose(page, 'A physical order');
  await expect(shopper.card).toBeVisible();
  await shopper.expectAccessible();
  await shopper.expectTotal(withTax(6200));

  await page.getByRole('radio', { name: /Courier/ }).check();
  await shopper.expectTotal(withTax(6200) + 1800);
  await page.getByRole('button', { name: 'Add gift wrap' }).click();
  await page.getByLabel(/What we write on the card/).fill('For Ida, from all of us');
  await shopper.codeField.fill('WELCOME10');
  await shopper.applyCode.click();
  // Tax is rounded on each line.
  await shopper.expectTotal(8216);

  await fillAddress(page);
  await shopper.fillIn();
  await shopper.pay();
  const sessionId = await expectConfirmed(page, 'your payment has arrived', 'Order');
  await expect(page.getByRole('row', { name: /Shipping/ })).toContainText('$18.00');

  const { session, paid } = await paymentsFor(stripe, sessionId);
  expect(paid.map(({ amount }) => amount)).toEqual([8216]);
  expect(session.metadata?.['note']).toBe('For Ida, from all of us');
  expect(session.collected_information?.shipping_details).toMatchObject({
    name: 'Ada Lovelace',
    address: { line1: '1 Quay Street', city: 'Portland', state: 'ME', postal_code: '04101' },
  });
});

test('a trial starts, paid by the year', async ({ shopper, page, stripe }) => {
  await choose(page, 'A subscription with a trial');
  await expect(shopper.card).toBeVisible();
  await shopper.expectAccessible();
  await expect(page.getByText('$45.00 per month after a 14-day trial')).toBeVisible();

  await page.getByRole('radio', { name: /Yearly/ }).check();
  await expect(page.getByText('$450.00 per year after a 14-day trial')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Clay club, yearly' })).toBeVisible();

  await shopper.fillIn();
  await page.getByRole('button', { name: 'Start trial' }).click();
  const sessionId = await expectConfirmed(page, 'Welcome to the clay club', 'Membership');
  const { subscription } = await stripe.checkout.sessions.retrieve(sessionId, {
    expand: ['subscription'],
  });
  const { status, items } = subscription as Stripe.Subscription;
  expect(status).toBe('trialing');
  expect(items.data.map(({ price }) => price.recurring?.interval)).toEqual(['year']);
});

test('a returning customer is declined with a new card, and books with a saved one', async ({
  shopper,
  page,
  stripe,
}) => {
  await choose(page, 'A booking with saved cards');
  const book = page.getByRole('button', { name: 'Book for $85.00' });
  await expect(page.getByRole('radio', { name: /Visa/ })).toBeChecked();
  await shopper.expectAccessible();
  await page.getByLabel('Phone number').fill('+12075550134');
  await page.getByLabel(/Anything we should know/).fill('I am left-handed');

  await page.getByRole('radio', { name: /another/ }).check();
  await shopper.fillCard(CARDS.declined);
  await book.click();
  await expect(page.getByRole('alert').filter({ hasText: /declined/i })).toBeVisible();

  await page.getByRole('radio', { name: /Mastercard/ }).check();
  await book.click();
  const sessionId = await expectConfirmed(page, 'Your seat at the wheel is booked', 'Booking');
  const { session, paid } = await paymentsFor(stripe, sessionId);
  expect(paid.map(({ amount }) => amount)).toEqual([8500]);
  expect(session.customer_details?.phone).toBe('+12075550134');
  expect(session.metadata?.['wishes']).toBe('I am left-handed');
  const method = await stripe.paymentMethods.retrieve(String(paid[0]?.payment_method));
  expect(method.card?.brand).toBe('mastercard');
});

test('a gift is given with the keyboard alone', async ({ shopper, page, stripe }) => {
  await page.goto('/');
  await tabTo(page, 'Ways to check out');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, 'A donation');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Give to the kiln fund');
  await shopper.expectAccessible();

  await tabTo(page, '$35.00');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await tabTo(page, 'Amount in dollars');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Enter an amount from $5.00 to $1,000.00.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('42.50');
  await page.keyboard.press('Enter');

  await expect(shopper.card).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await shopper.expectAccessible();
  await tabTo(page, 'Email');
  await page.keyboard.type('giver@example.com');
  await tabTo(page, /A message to us/);
  await page.keyboard.type('Burn well!');
  await tabTo(page, 'Card number');
  await page.keyboard.type(CARDS.pays);
  await tabTo(page, 'Expiration date');
  await page.keyboard.type('1234');
  await tabTo(page, 'Security code');
  await page.keyboard.type('123');
  await tabTo(page, 'ZIP code');
  await page.keyboard.type('94107');
  await tabTo(page, 'Donate $42.50');
  await page.keyboard.press('Enter');

  const sessionId = await expectConfirmed(page, 'Thank you for your gift', 'Gift');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const { session, paid } = await paymentsFor(stripe, sessionId);
  expect(paid.map(({ amount }) => amount)).toEqual([4250]);
  expect(session.metadata?.['message']).toBe('Burn well!');
});

test('a voucher is redeemed at 320 px, once the rules are accepted', async ({
  shopper,
  page,
  stripe,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/scenarios');
  await expect(page.getByRole('listitem').filter({ hasText: 'voucher' })).toBeVisible();
  await shopper.expectNoSidewaysScroll();
  await shopper.expectAccessible();

  await choose(page, 'A free order');
  const complete = page.getByRole('button', { name: 'Complete order' });
  await expect(complete).toBeVisible();
  await expect(shopper.card).toHaveCount(0);
  await shopper.email.fill('guest@example.com');
  await complete.click();
  const rules = page.getByRole('checkbox', { name: /studio rules/ });
  await expect(rules).toBeFocused();
  await expect(rules).toHaveAttribute('aria-invalid', 'true');
  await shopper.expectNoSidewaysScroll();
  await shopper.expectAccessible();

  await rules.check();
  await complete.click();
  const sessionId = await expectConfirmed(page, 'Your seat at the wheel is booked', 'Booking');
  await shopper.expectNoSidewaysScroll();
  const session = await stripe.checkout.sessions.retrieve(sessionId);
  expect(session).toMatchObject({ amount_total: 0, payment_status: 'no_payment_required' });
  expect(session.metadata?.['terms']).toBe('accepted');
});

test('a card is left for later', async ({ shopper, page, stripe }) => {
  await choose(page, 'A card for later');
  await expect(shopper.card).toBeVisible();
  await shopper.expectAccessible();
  await shopper.fillIn();
  await page.getByRole('checkbox', { name: /may charge this card/ }).check();
  await page.getByRole('button', { name: 'Save card' }).click();
  const sessionId = await expectConfirmed(page, 'Your card is kept', 'Firing account');
  await shopper.expectAccessible();
  const { setup_intent } = await stripe.checkout.sessions.retrieve(sessionId, {
    expand: ['setup_intent'],
  });
  expect((setup_intent as Stripe.SetupIntent).status).toBe('succeeded');
});

test('nothing is paid while the shop’s server does not keep what was asked', async ({
  shopper,
  page,
  stripe,
}) => {
  await page.goto('/checkout/donation?amount=1500');
  await expect(shopper.card).toBeVisible();
  const error = { what: 'Not now.', why: 'The book is full.', how: 'Try again.' };
  await page.route('**/details', (route) => route.fulfill({ status: 409, json: { error } }), {
    times: 1,
  });
  await shopper.fillIn();
  const donate = page.getByRole('button', { name: 'Donate $15.00' });
  await donate.click();
  await expect(page.getByRole('alert').filter({ hasText: /\w/ })).toBeVisible();
  await expect(donate).toBeEnabled();
  await donate.click();
  const sessionId = await expectConfirmed(page, 'Thank you for your gift', 'Gift');
  expect((await paymentsFor(stripe, sessionId)).paid).toHaveLength(1);
});

test('a wallet pays for the cart', async ({ shopper, page, stripe }) => {
  await shopper.goToCheckout('Drift bowl');
  await page.getByRole('button', { name: 'Google Pay' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Pay $36.72' }).click();
  const sessionId = await shopper.expectFulfilled();
  expect((await paymentsFor(stripe, sessionId)).paid).toHaveLength(1);
});

test('says so when there are no saved cards to offer', async ({ page }) => {
  await page.route('**/api/catalogue', async (route) => {
    const answer = await route.fetch();
    const catalogue = (await answer.json()) as object;
    await route.fulfill({ json: { ...catalogue, hasSavedCards: false } });
  });
  await page.goto('/checkout/booking');
  await expect(page.getByText(/did not let the shop save its test cards/)).toBeVisible();
});

/** Goes from the chooser to one of its checkouts. */
async function choose(page: Page, title: string) {
  await page.goto('/scenarios');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

async function fillAddress(page: Page) {
  await page.getByLabel('Full name').fill('Ada Lovelace');
  await page.getByLabel('Address line 1').fill('1 Quay Street');
  await page.getByLabel('City').fill('Portland');
  await page.getByLabel('State').selectOption({ label: 'Maine' });
  await page.getByLabel('ZIP code').first().fill('04101');
}

/** Waits for the return page to say that it went well and that the shop knows. */
async function expectConfirmed(page: Page, thanks: string, noun: string): Promise<string> {
  await expect(page).toHaveURL(/\/return\?session_id=cs_test_/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(thanks);
  const confirmed = new RegExp(`^${noun} TC-[A-Z0-9]{6} is confirmed`);
  await expect(page.getByText(confirmed)).toBeVisible();
  return new URL(page.url()).searchParams.get('session_id') ?? '';
}
