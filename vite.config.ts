import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tests, stories and the example import Checkstand as its users do. */
export const publicEntries = {
  'checkstand/testing': here('./src/testing/index.ts'),
  'checkstand/styles.css': here('./src/theme/styles.css'),
  'checkstand/locales/en': here('./src/locales/en.ts'),
  checkstand: here('./src/index.ts'),
};

export default defineConfig({
  plugins: [react()],
  resolve: { alias: publicEntries },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'jsdom',
          include: ['test/**/*.test.{ts,tsx}'],
          setupFiles: ['test/setup.ts'],
        },
      },
    ],
  },
});
