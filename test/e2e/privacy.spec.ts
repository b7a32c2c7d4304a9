import type { Page, Response } from '@playwright/test';
import { CARDS, expect, test } from './shopper.js';

/** What the buyer types. */
const TYPED = {
  email: 'ada.private@mailbox.example',
  code: 'MYOWNCODE77',
  declined: CARDS.declined,
  card: CARDS.pays,
};

/** Everything that others can read of a page: its console, the addresses that it asks for, its storage and attributes. */
function recordOutside(page: Page) {
  const records: string[] = [];
  const secrets = new Set<string>();
  page.on('console', (message) => records.push(`console: ${message.text()}`));
  page.on('pageerror', ({ message, stack }) => records.push(`an error: ${message} ${stack}`));
  page.on('request', (request) => {
    const referrer = request.headers()['referer'] ?? '';
    records.push(`an address: ${decodeURIComponent(request.url())} ${referrer}`);
  });
  page.on('response', async (response: Response) => {
    if (!response.url().endsWith('/api/checkout-sessions')) return;
    const answer = (await response.json()) as { clientSecret?: string };
    if (answer.clientSecret) secrets.add(answer.clientSecret);
  });
  return {
    secrets,
    async look() {
      records.push(...(await page.evaluate(readPage)));
    },
    find: (texts: readonly string[]) =>
      records.filter((record) => texts.some((text) => record.includes(text))),
  };
}

/** Runs in the page. Elements of Stripe's are in frames of their own, and React mirrors what an input shows in `value`. */
function readPage(): string[] {
  const entriesOf = (storage: Storage) =>
    Object.entries(storage).map(([key, value]) => `storage: ${key} ${value}`);
  const attributes = [...document.querySelectorAll('*')]
    .filter((element) => !element.closest('[data-element]'))
    .flatMap((element) => [...element.attributes])
    .filter(({ name }) => name !== 'value')
    .map(({ name, value }) => `attribute: ${name} ${value}`);
  const measured = performance.getEntries().map(({ name }) => `performance: ${name}`);
  return [
    ...entriesOf(localStorage),
    ...entriesOf(sessionStorage),
    `cookies: ${document.cookie}`,
    `history: ${JSON.stringify(history.state)} ${location.href}`,
    `window: ${window.name} ${document.title}`,
    ...attributes,
    ...measured,
  ];
}

test('neither the secret nor what the buyer typed is in the console, in storage, in addresses or in attributes', async ({
  shopper,
  page,
}) => {
  const outside = recordOutside(page);
  await shopper.goToCheckout('Harbour mug');
  await shopper.email.fill(TYPED.email);
  await shopper.codeField.fill(TYPED.code);
  await shopper.applyCode.click();
  await expect(page.getByText(/code is invalid|not valid/i)).toBeVisible();
  await shopper.fillCard(CARDS.declined);
  await shopper.pay();
  await expect(page.getByText('Your card was declined.')).toBeVisible();
  await outside.look();
  await shopper.fillCard(CARDS.pays);
  await shopper.pay();
  await shopper.expectFulfilled();
  await outside.look();

  const secrets = [...outside.secrets];
  expect(secrets).toHaveLength(1);
  // The return address carries the session's id, which opens nothing.
  expect(outside.find([secrets[0]!.split('_secret_')[0]!])).not.toEqual([]);
  expect(outside.find(['_secret_', ...secrets.map((it) => it.split('_secret_')[1]!)])).toEqual([]);
  expect(outside.find(Object.values(TYPED))).toEqual([]);
});

/** Runs before the page: asks for Trusted Types and allows no policy that would make any. */
function forbidMarkup() {
  const observer = new MutationObserver(() => {
    if (!document.head) return;
    observer.disconnect();
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = "require-trusted-types-for 'script'; trusted-types 'none'";
    document.head.append(meta);
  });
  observer.observe(document, { childList: true, subtree: true });
}

test('is bought where the page forbids that text becomes markup or a script', async ({
  shopper,
  page,
  context,
}) => {
  await context.addInitScript(forbidMarkup);
  // What is refused fails the test by the browser's complaint, which another page may have.
  const other = await context.newPage();
  await other.goto('/');
  const write = () => other.evaluate(() => (document.body.innerHTML = 'text'));
  await expect(write()).rejects.toThrow('TrustedHTML');
  await other.close();

  await shopper.goToCheckout('Harbour mug');
  await shopper.fillIn(CARDS.threeDSecure);
  await shopper.pay();
  await page.getByRole('dialog').getByRole('button', { name: 'Complete' }).click();
  await shopper.expectFulfilled();
});
