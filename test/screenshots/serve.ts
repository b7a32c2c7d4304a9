import { preview } from 'vite';
import { staticStorybook } from '../../scripts/static-storybook.mjs';

/** Serves the static Storybook while the tests run, on a port that the system chooses as it opens it. */
export default async function serve(): Promise<() => Promise<void>> {
  const server = await preview({
    configFile: false,
    logLevel: 'warn',
    // A file that is missing is missing: no page stands in for it.
    appType: 'mpa',
    build: { outDir: staticStorybook },
    preview: { host: '127.0.0.1', port: 0, strictPort: true },
  });
  const address = server.httpServer.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
  // The workers read the configuration again, and inherit this.
  process.env['CHECKSTAND_STORYBOOK'] = `http://127.0.0.1:${address.port}`;
  return () => server.close();
}
