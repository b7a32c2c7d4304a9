import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../../scripts/public-entries.mjs';
import { readDocs } from './read-docs.js';

const NAME = 'virtual:checkstand-docs';
const RESOLVED = `\0${NAME}`;
const READ = /^(src\/(components|react|theme|internals|index)\b|stories\/docs\/anatomy\/)/;

/** Gives the stories `virtual:checkstand-docs`: what the sources say of themselves. Follows them while they are edited. */
export function docsModel(): Plugin {
  return {
    name: 'checkstand-docs-model',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? `export default ${JSON.stringify(readDocs(root))};` : null),
    hotUpdate({ file, modules }) {
      if (!READ.test(relative(root, file))) return modules;
      const model = this.environment.moduleGraph.getModuleById(RESOLVED);
      return model ? [...modules, model] : modules;
    },
  };
}
