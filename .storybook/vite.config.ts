import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { publicEntries } from '../scripts/public-entries.mjs';
import { storyExamples } from './examples/plugin.js';
import { docsModel } from './model/plugin.js';

/** Stories import Checkstand as its users do, from the sources. */
export default defineConfig({
  plugins: [react(), docsModel(), storyExamples()],
  resolve: { alias: publicEntries },
  // Named here, because a dependency found only while stories run reloads the page under a test.
  optimizeDeps: {
    include: [
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-runtime',
      'react/jsx-dev-runtime',
      '@stripe/react-stripe-js',
      '@stripe/react-stripe-js/checkout',
      'stripe',
    ],
  },
});
