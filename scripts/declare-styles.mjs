// @ts-check
/**
 * Declares `checkstand/styles.css` for TypeScript, which since version 6 refuses an import that it
 * cannot resolve, even one for its side effects.
 */
import { writeFile } from 'node:fs/promises';
import { root } from './public-entries.mjs';

await writeFile(`${root}dist/styles.css.d.ts`, 'export {};\n');
