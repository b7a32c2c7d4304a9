// @ts-check
/**
 * The browser in which the tests run, with nothing to install by hand.
 *
 * Looked for in this order: the environment variable `CHECKSTAND_CHROMIUM` (a path to an executable);
 * on Linux x64 the Chromium inside the npm package `@sparticuz/chromium`; else Playwright's own
 * browser, which is installed the first time it is asked for.
 */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/**
 * What Playwright's `launch()` needs to start the test browser.
 *
 * @typedef {object} ChromiumLaunch
 * @property {string} [executablePath] Absent: Playwright's own browser.
 * @property {string[]} args
 * @property {Record<string, string>} env
 */

/**
 * Not the flags that `@sparticuz/chromium` recommends: its single-process mode dies with the first
 * closed context. The resolver rule proves that no test needs the network; `page.route` is still
 * asked first, so a test may answer for any host.
 */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
];

/** Raised when the layout of the cache folder changes, so that an older one is left behind. */
const cacheLayout = 2;

/**
 * The options with which to launch the test browser.
 *
 * @returns {Promise<ChromiumLaunch>}
 * @throws when the packaged browser cannot be unpacked.
 */
export async function launchOptions() {
  const chosen = process.env['CHECKSTAND_CHROMIUM'];
  if (chosen) return { executablePath: chosen, args, env: inheritedEnvironment() };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    await installPlaywrightsOwn();
    return { args, env: inheritedEnvironment() };
  }

  const folder = await unpackedChromium();
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']];
  return {
    executablePath: join(folder, 'chromium'),
    args,
    env: {
      ...inheritedEnvironment(),
      LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
      FONTCONFIG_PATH: folder,
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** Lets Playwright fetch its browser, unless it has done so before. */
async function installPlaywrightsOwn() {
  const { chromium } = await import('playwright');
  if (existsSync(chromium.executablePath())) return;
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
  const cli = join(playwright, 'cli.js');
  await promisify(execFile)(process.execPath, [cli, 'install', 'chromium']);
}

/** Playwright replaces the environment by the one it is given, so ours is passed on. */
function inheritedEnvironment() {
  /** @type {Record<string, string>} */
  const environment = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined) environment[name] = value;
  }
  return environment;
}

/** The folder that holds the unpacked browser, its libraries, fonts and font configuration. */
async function unpackedChromium() {
  const packageFile = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packageFolder = packageFile.slice(0, packageFile.lastIndexOf('build'));
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8'));
  const cache = await writableCacheFolder();
  const folder = join(cache, `chromium-${version}-${cacheLayout}`);
  if (existsSync(folder)) return folder;

  // Unpacked aside and renamed, so that a second process never sees half a browser.
  const aside = await mkdtemp(join(cache, 'unpacking-'));
  try {
    await unpackInto(aside, packageFolder);
    await addFonts(join(aside, 'fonts'));
    await writeFile(join(aside, 'fonts.conf'), fontConfiguration(folder));
    await rename(aside, folder);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    // Another process was quicker: its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The user's cache folder where it can be written, else one in the folder for temporary files. */
async function writableCacheFolder() {
  const home = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  const preferred = join(home, 'checkstand');
  const fallback = join(tmpdir(), `checkstand-cache-${process.getuid?.() ?? 0}`);
  for (const folder of [preferred, fallback]) {
    try {
      await mkdir(folder, { recursive: true });
      const probe = await mkdtemp(join(folder, 'probe-'));
      await rm(probe, { recursive: true });
      return folder;
    } catch {
      // Read-only or somebody else's: try the next.
    }
  }
  throw new Error(`Neither ${preferred} nor ${fallback} can be written.`);
}

/**
 * Unpacks in a process of its own, because the package reads where to unpack (`TMPDIR`) and whether
 * to unpack the system libraries (`AWS_LAMBDA_JS_RUNTIME`) from the environment when it is imported.
 *
 * @param {string} folder
 * @param {string} packageFolder
 */
async function unpackInto(folder, packageFolder) {
  const entry = pathToFileURL(join(packageFolder, 'build/esm/index.js')).href;
  const program = `import chromium from ${JSON.stringify(entry)}; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
}

/** Scripts that the browser's own font lacks, and that some of our languages are written in. */
const scripts = ['arabic', 'devanagari', 'hebrew', 'thai'];

/**
 * Adds the fonts of those scripts: what is not drawn has no width, and fits everywhere. Chinese, Japanese and Korean
 * are left out, for their size; their texts are shorter than the English ones.
 *
 * @param {string} folder
 */
async function addFonts(folder) {
  const { resolve } = createRequire(import.meta.url);
  await mkdir(folder, { recursive: true });
  for (const script of scripts) {
    const from = dirname(resolve(`@expo-google-fonts/noto-sans-${script}/package.json`));
    for (const weight of ['400Regular', '500Medium', '600SemiBold', '700Bold']) {
      const files = await readdir(join(from, weight));
      for (const file of files.filter((name) => name.endsWith('.ttf'))) {
        await copyFile(join(from, weight, file), join(folder, file));
      }
    }
  }
}

/**
 * Only the fonts that the packages carry, so that text measures the same on every machine. Without
 * a configuration of ours text measures 0 × 0 and tests of layout pass for the wrong reason.
 *
 * @param {string} folder
 */
function fontConfiguration(folder) {
  const families = ['sans-serif', 'system-ui', 'serif', 'monospace', 'Arial', 'Helvetica'];
  const aliases = families.map(
    (family) =>
      `  <alias binding="same"><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    `  <dir>${join(folder, 'fonts')}</dir>`,
    `  <cachedir>${join(folder, 'fonts-cache')}</cachedir>`,
    ...aliases,
    '</fontconfig>',
    '',
  ].join('\n');
}
