import { test as base, expect, type Page } from '@playwright/test';

/** A page of the static Storybook that loads everything from where it came, and complains about nothing. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      listenTo(page, String(baseURL), complaints);
      await use(complaints);
      expect(complaints, 'what the page complains about').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function listenTo(page: Page, home: string, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== home && protocol !== 'data:' && protocol !== 'blob:') {
      complaints.push(`leaves this machine: ${request.url()}`);
    }
  });
  page.on('requestfailed', (request) => {
    complaints.push(`not loaded: ${request.url()} (${request.failure()?.errorText})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
}

/** Opens a story, or a page of docs, without Storybook's frame around it. */
export async function openCanvas(
  page: Page,
  id: string,
  { viewMode = 'story', ...globals }: { viewMode?: 'story' | 'docs'; colorScheme?: string } = {},
): Promise<void> {
  const chosen = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
  const query = new URLSearchParams({ id, viewMode, globals: chosen.join(';') });
  await page.goto(`/iframe.html?${query}`);
}
