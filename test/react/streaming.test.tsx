// @vitest-environment node
import { CheckoutProvider, CheckoutStatus, LineItems, Submit } from 'checkstand';
import { PassThrough } from 'node:stream';
import { Suspense } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { createLate } from '../support/create-late.js';

it('is sent as loading at once; what is late comes after it', async () => {
  const { Late, arrive } = createLate(() => <p>Late.</p>);
  let sent = '';
  const sink = new PassThrough();
  sink.on('data', (chunk: Buffer) => (sent += chunk.toString()));
  const ended = new Promise((resolve) => sink.on('end', resolve));
  const { pipe } = renderToPipeableStream(
    <main>
      <CheckoutProvider stripe={null} clientSecret={null}>
        <CheckoutStatus.Loading />
        <LineItems />
        <Suspense fallback={<p>The rest is on its way.</p>}>
          <Late />
        </Suspense>
        <Submit.Root />
      </CheckoutProvider>
    </main>,
    { onShellReady: () => pipe(sink) },
  );
  await vi.waitFor(() => expect(sent).toContain('Pay</button>'));
  expect(sent).toContain('Loading your checkout…');
  expect(sent).toContain('The rest is on its way.');
  expect(sent).not.toContain('Late.');
  arrive();
  await ended;
  expect(sent).toContain('<p>Late.</p>');
});
