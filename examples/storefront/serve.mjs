// @ts-check
/**
 * Serves the store: Vite for the pages, the shop for `/api`. One server, one address.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { createServer as createVite } from 'vite';
import { publicEntries, root as repository } from '../../scripts/public-entries.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** @typedef {import('./server/start-store.js').Store} Store */

/**
 * Starts the store as the environment says; see `server/settings.ts` for the variables. Besides,
 * `STOREFRONT_WATCH=off` leaves open pages alone when their source changes, as tests need it.
 *
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {Promise<Store>}
 * @throws `SettingsError` when the environment asks for something that cannot be.
 */
export async function serve(environment) {
  const server = createServer();
  const watches = environment['STOREFRONT_WATCH'] !== 'off';
  const vite = await createVite({
    root,
    configFile: false,
    appType: 'spa',
    logLevel: 'warn',
    clearScreen: false,
    cacheDir: `${repository}node_modules/.vite-storefront`,
    plugins: [react()],
    resolve: { alias: publicEntries },
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
      hmr: watches ? { server } : false,
      ...(watches ? {} : { watch: null }),
      warmup: { clientFiles: ['./pages/main.tsx', '../../src/testing/index.ts'] },
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
    const started = await store.startStore({
      settings: settings.readSettings(environment),
      server,
      pages: (request, response) => vite.middlewares(request, response),
    });
    const close = async () => {
      await Promise.all([started.close(), vite.close()]);
    };
    return { ...started, close };
  } catch (error) {
    await vite.close();
    throw error;
  }
}
