import { test as base, expect, type Page } from '@playwright/test';
import type { StoryGlobals } from '../../stories/world/globals.js';

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
  { viewMode = 'story', ...globals }: { viewMode?: 'story' | 'docs' } & Partial<StoryGlobals> = {},
): Promise<void> {
  await leaveOutHighlights(page);
  // The stories' own tests run axe.
  const chosen = ['a11y.manual:!true', ...Object.entries(globals).map((pair) => pair.join(':'))];
  const query = new URLSearchParams({ id, viewMode, globals: chosen.join(';') });
  await page.goto(`/iframe.html?${query}`);
}

/** Storybook asks for the style of every element at every change, to draw frames that nobody asked for: half a minute. */
async function leaveOutHighlights(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(globalThis, { __STORYBOOK_HIGHLIGHT_INITIALIZED: true });
  });
}

/** Waits until a story is rendered and played; Storybook's own page of an error ends the wait at once. */
export async function expectPlayed(page: Page, ready: string): Promise<void> {
  await page.waitForSelector(`${ready}, .sb-show-errordisplay`);
  await expect(page.locator('#error-message')).toBeHidden();
  await expect(page.locator(ready)).toBeVisible();
}

/** Waits until a story has been played to its end. */
export async function expectFinished(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { __STORYBOOK_PREVIEW__: preview } = globalThis as typeof globalThis & {
      __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
    };
    return /^(finished|errored|aborted)$/.test(preview?.currentRender?.phase ?? '');
  });
  await expect(page.locator('#error-message')).toBeHidden();
}
