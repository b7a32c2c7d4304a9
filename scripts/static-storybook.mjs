// @ts-check
import { root } from './public-entries.mjs';

/** The folder of the static Storybook that is looked at, absolute. */
export const staticStorybook = `${root}node_modules/.cache/checkstand/storybook`;

/**
 * Why the pictures that are kept cannot be compared here, or nothing where they can. Text is drawn a little differently
 * by every browser and system, so they belong to the Chromium that the repository brings.
 *
 * @returns {string | undefined}
 */
export function whyNotCompared() {
  if (process.env['CHECKSTAND_CHROMIUM']) return 'CHECKSTAND_CHROMIUM names another browser';
  const platform = `${process.platform} ${process.arch}`;
  return platform === 'linux x64' ? undefined : `they were taken on linux x64, this is ${platform}`;
}
