import { faultsOfLayout, recordShifts } from './layout.js';
import { expect, expectFinished, openCanvas, test } from './storybook.js';

/* What buyers set in their systems and browsers. */

const STORY = 'checkout-languages--order';

test('colours of the system: borders and the focus stay visible', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openCanvas(page, STORY);
  await expectFinished(page);
  const styleOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { borderTopStyle, borderTopWidth, borderTopColor, outlineStyle, outlineWidth } =
          getComputedStyle(element);
        return { borderTopStyle, borderTopWidth, borderTopColor, outlineStyle, outlineWidth };
      });
  const canvas = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.backgroundColor = 'Canvas';
    const color = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return color;
  });
  for (const part of [
    'field-input',
    'submit-button',
    'promotion-code-apply',
    'promotion-code-input',
  ]) {
    const { borderTopStyle, borderTopWidth, borderTopColor } = await styleOf(
      `[data-checkstand="${part}"]`,
    );
    expect([part, borderTopStyle, borderTopWidth]).toEqual([part, 'solid', '1px']);
    expect([part, borderTopColor]).not.toEqual([part, canvas]);
  }
  await page.keyboard.press('Tab');
  for (let stop = 0; stop < 12; stop += 1) {
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement?.hasAttribute('data-checkstand')) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      return [activeElement.getAttribute('data-checkstand'), outlineStyle, outlineWidth];
    });
    if (focused) expect(focused).toEqual([focused[0], 'solid', '2px']);
    await page.keyboard.press('Tab');
  }
});

test('zoom of 200 %: 1280 pixels have the room of 640', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 512 });
  await page.addInitScript(recordShifts);
  await openCanvas(page, STORY);
  await expectFinished(page);
  expect(await page.evaluate(faultsOfLayout)).toEqual([]);
});

test('letters twice as large: everything that is text grows, and nothing is cut off', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 1024 });
  await page.addInitScript(recordShifts);
  await openCanvas(page, STORY);
  await expectFinished(page);
  const sizeOf = () =>
    page
      .locator('[data-checkstand="totals-amount"]')
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await sizeOf();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await sizeOf()).toBe(before * 2);
  expect(await page.evaluate(faultsOfLayout)).toEqual([]);
});

test('more space between letters, words and lines, as WCAG allows the reader', async ({ page }) => {
  await page.setViewportSize({ width: 480, height: 1024 });
  await page.addInitScript(recordShifts);
  await openCanvas(page, STORY);
  await expectFinished(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  expect(await page.evaluate(faultsOfLayout)).toEqual([]);
});

test('less motion: nothing moves from one place or colour to the other', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openCanvas(page, STORY);
  await expectFinished(page);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('[data-checkstand], .SimulatedStripeElement *')]
      .filter((element) => {
        const { transitionDuration } = getComputedStyle(element);
        return transitionDuration.split(', ').some((time) => time !== '0s');
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
});
