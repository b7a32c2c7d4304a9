import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from 'playwright';
import { preview } from 'vite';
import { launchOptions } from '../../scripts/chromium.mjs';
import { buildPage, type PageBuild } from './build-page.js';

/** The page of the bench, open in Chromium. */
export interface BenchBrowser {
  readonly page: Page;
  /** Chromium's own instruments. */
  readonly devtools: CDPSession;
  /** Of the browser, such as `147.0.7727.0`. */
  readonly version: string;
}

/** The folder of the built page, within the temporary one. */
const BUILT = 'page';

/** Chromium tells the time to 5 µs only to pages that share their process with no other site. */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Builds the page, opens it in a browser, and cleans up after `measure`. */
export async function withPage(
  build: Omit<PageBuild, 'folder'>,
  measure: (browser: BenchBrowser) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'checkstand-bench-'));
  try {
    await buildPage({ ...build, folder: join(folder, BUILT) });
    const server = await preview({
      configFile: false,
      logLevel: 'warn',
      root: folder,
      build: { outDir: BUILT },
      preview: { host: '127.0.0.1', headers: ISOLATION },
    });
    try {
      await inBrowser(server.resolvedUrls?.local[0] ?? '', measure);
    } finally {
      await server.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function inBrowser(
  address: string,
  measure: (browser: BenchBrowser) => Promise<void>,
): Promise<void> {
  const browser = await chromium.launch(await launchOptions());
  try {
    const page = await browser.newPage();
    // Without it a page that has failed would be waited for.
    const failure = new Promise<never>((_, reject) => {
      page.on('pageerror', (error) => reject(error));
    });
    await Promise.race([page.goto(address), failure]);
    if (!(await page.evaluate(() => crossOriginIsolated))) {
      throw new Error('The page is not isolated, so its clock is too coarse to measure with.');
    }
    const devtools = await page.context().newCDPSession(page);
    await Promise.race([measure({ page, devtools, version: browser.version() }), failure]);
  } finally {
    await browser.close();
  }
}
