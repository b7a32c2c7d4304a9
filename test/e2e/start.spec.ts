import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from '@playwright/test';

const START = 'examples/storefront/start.mjs';

/** Starts the store as `npm start` does, and collects what it prints. */
function start(environment: Record<string, string>) {
  const { NODE_ENV: _, ...inherited } = process.env;
  const child: ChildProcess = spawn(process.execPath, [START], {
    env: { ...inherited, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout?.on('data', (text: Buffer) => (printed += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (printed += text.toString()));
  const exit = once(child, 'exit') as Promise<[number | null, string | null]>;
  return { child, exit, printed: () => printed };
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`prints its address last and stops cleanly on ${signal}`, async () => {
    const { child, exit, printed } = start({});
    const address = /\n(http:\/\/127\.0\.0\.1:\d+)\n$/;
    // Longer on a machine that has more to do.
    await expect.poll(printed, { timeout: 40_000 }).toMatch(address);
    expect(printed()).toContain('No Stripe keys are set');
    const origin = address.exec(printed())?.[1] ?? '';
    const answer = await fetch(origin, { headers: { accept: 'text/html' } });
    expect(await answer.text()).toContain('Tern &amp; Clay');
    // Whoever edits the store is in development, whatever was bundled for it.
    const module = await fetch(`${origin}/pages/notice.tsx`);
    expect(await module.text()).toContain('$RefreshReg$');

    child.kill(signal);
    expect(await exit).toEqual([0, null]);
    await expect(fetch(origin)).rejects.toThrow('fetch failed');
  });
}

test('stops with an explanation when only one key is set', async () => {
  const { exit, printed } = start({ STRIPE_SECRET_KEY: 'sk_test_secret_of_the_test' });
  expect(await exit).toEqual([1, null]);
  expect(printed()).toContain('Set STRIPE_PUBLISHABLE_KEY as well');
  expect(printed()).not.toContain('secret_of_the_test');
});
