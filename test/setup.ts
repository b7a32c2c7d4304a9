import '@testing-library/jest-dom/vitest';
import { TransformStream, WritableStream } from 'node:stream/web';
import { afterEach } from 'vitest';

// Testing Library unmounts by itself only where `afterEach` is a global; the server has no page.
if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react');
  afterEach(cleanup);
}

// Browsers and Node have these; a page of jsdom in a context of its own has not.
Object.assign(globalThis, { TransformStream, WritableStream });
