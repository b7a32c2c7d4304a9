// @ts-check
/**
 * Takes a picture of a page: `node scripts/screenshot.mjs URL OUT.png [--width 1280] [--dark] [--wait SELECTOR]`.
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { launchOptions } from './chromium.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '800' },
    dark: { type: 'boolean', default: false },
    wait: { type: 'string' },
  },
});
const [url, file] = positionals;
if (!url || !file) {
  console.error(
    'Usage: node scripts/screenshot.mjs URL OUT.png [--width 320] [--dark] [--wait SELECTOR]',
  );
  process.exit(2);
}

const browser = await chromium.launch(await launchOptions());
try {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    colorScheme: values.dark ? 'dark' : 'light',
  });
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`page: ${message.text()}`);
  });
  page.on('pageerror', (error) => console.error(`page: ${error.message}`));
  await page.goto(url, { waitUntil: 'networkidle' });
  if (values.wait) await page.waitForSelector(values.wait);
  await page.screenshot({ path: file, fullPage: true });
} finally {
  await browser.close();
}
