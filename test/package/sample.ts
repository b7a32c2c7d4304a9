import { readFile } from 'node:fs/promises';
import { root } from '../../scripts/public-entries.mjs';

/**
 * The sample that the README shows first, as a reader would copy it: the code between
 * ` ```tsx sample ` and the next ` ``` `.
 */
export async function readSample(): Promise<string> {
  const readme = await readFile(`${root}README.md`, 'utf8');
  const sample = /^```tsx sample\b[^\n]*\n([\s\S]*?)^```$/m.exec(readme)?.[1];
  if (!sample) throw new Error('README.md shows no block that starts with ```tsx sample.');
  return sample;
}
