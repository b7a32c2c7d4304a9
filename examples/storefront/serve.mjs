// @ts-check
/**
 * Serves the store: Vite for the pages, the shop for `/api`. One server, one address.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { createServer as createVite } from 'vite';
import { publicEntries, root as repository } from '../../scripts/public-entries.mjs';
import { bundlePackages } from './bundle-packages.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** @typedef {import('./server/start-store.js').Store} Store */

/**
 * Starts the store as the environment says; see `server/settings.ts` for the variables. Besides,
 * `STOREFRONT_WATCH=off` leaves open pages alone when their source changes, as tests need it, and serves React and
 * Checkstand as for production.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {Promise<Store>}
 * @throws `SettingsError` when the environment asks for something that cannot be.
 */
export async function serve(environment) {
  const server = createServer();
  let hasStandIn = false;
  const watches = environment['STOREFRONT_WATCH'] !== 'off';
  // Whoever edits the store wants hot reload and warnings; whoever only looks at it, what a buyer gets.
  if (!watches) process.env['NODE_ENV'] ??= 'production';
  // The components stay source where a change of theirs is to be seen at once.
  const packages = await bundlePackages(
    watches ? ['checkstand/testing'] : ['checkstand/testing', 'checkstand'],
  );
  const vite = await createVite({
    root,
    configFile: false,
    appType: 'spa',
    logLevel: 'warn',
    clearScreen: false,
    cacheDir: `${repository}node_modules/.vite-storefront`,
    // Said by the page itself, so that nothing moves when the notice of it comes.
    plugins: [
      react(),
      {
        name: 'storefront:stand-in',
        transformIndexHtml: (html) =>
          hasStandIn ? html.replace('<html', '<html data-stand-in') : html,
      },
    ],
    // In this order: an alias also takes the names below it.
    resolve: { alias: { ...publicEntries, ...packages.files } },
    // Found at start, so that the first buyer's page is not reloaded under their hands.
    optimizeDeps: {
      include: [
        'react',
        'react/jsx-dev-runtime',
        'react/jsx-runtime',
        'react-dom',
        'react-dom/client',
        '@stripe/stripe-js/pure',
        '@stripe/react-stripe-js/checkout',
      ],
    },
    server: {
      middlewareMode: true,
      hmr: watches,
      // Vite has one port of its own for this, at which two stores on one machine would meet.
      ws: { server },
      ...(watches ? {} : { watch: null }),
      warmup: { clientFiles: ['./pages/main.tsx'] },
      fs: { allow: [repository] },
    },
  });

  try {
    const settings = /** @type {typeof import('./server/settings.js')} */ (
      await vite.ssrLoadModule('/server/settings.ts')
    );
    const store = /** @type {typeof import('./server/start-store.js')} */ (
      await vite.ssrLoadModule('/server/start-store.ts')
    );
    const read = settings.readSettings(environment);
    hasStandIn = read.stripe === null;
    const started = await store.startStore({
      settings: read,
      server,
      pages: (request, response) => vite.middlewares(request, response),
    });
    const close = async () => {
      await Promise.all([started.close(), vite.close()]);
      await packages.remove();
    };
    return { ...started, close };
  } catch (error) {
    await vite.close();
    await packages.remove();
    throw error;
  }
}
