// @ts-check
/**
 * Loads modules as a bundler does for Server Components: of a module that says 'use client' the server gets names alone,
 * none of its code. For `node --conditions=react-server --import …`.
 */
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) register(import.meta.url);

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  const loaded = await nextLoad(url, context);
  const source = String(loaded.source ?? '');
  if (loaded.format !== 'module' || !/^['"]use client['"]/.test(source)) return loaded;
  if (/^export \*/m.test(source)) throw new Error(`${url} exports what cannot be named.`);
  const names = [...source.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list = '']) =>
    list.split(',').map((name) => name.replace(/^.* as /, '').trim()),
  );
  const references = names.map((name) => {
    const id = JSON.stringify(`${url}#${name}`);
    return (
      `export const ${name} = Object.assign(() => { throw new Error('Called on a server: ' + ${id}); }, ` +
      `{ $$typeof: Symbol.for('react.client.reference'), $$id: ${id} });`
    );
  });
  return { ...loaded, source: references.join('\n') };
}
