// @ts-check
/** `npm start`: serves the store until it is told to stop. */
import { serve } from './serve.mjs';

const START = performance.now();

/** @param {import('./serve.mjs').Store} store */
function greet({ origin, standIn, receivesWebhooks }) {
  const lines = standIn
    ? [
        'No Stripe keys are set, so Checkstand’s simulator stands in for Stripe. No money moves.',
        `  It answers as Stripe’s API at ${standIn.apiBase}`,
        '  Pay with 4242 4242 4242 4242, any future date, any security code.',
        '  4000 0000 0000 0002 is declined, 4000 0000 0000 3220 asks for 3-D Secure.',
        '  To use Stripe, set STRIPE_SECRET_KEY and STRIPE_PUBLISHABLE_KEY (test mode).',
      ]
    : ['The store talks to your Stripe account, in test mode.'];
  if (!receivesWebhooks) {
    lines.push(
      'STRIPE_WEBHOOK_SECRET is not set: orders are fulfilled when the return page asks.',
      '  For webhooks as in production, run',
      `    stripe listen --forward-to ${origin}/api/webhooks/stripe`,
      '  and start again with STRIPE_WEBHOOK_SECRET set to the secret that it prints.',
    );
  }
  lines.push('', `Tern & Clay is open (${Math.round(performance.now() - START)} ms):`, origin);
  console.log(lines.join('\n'));
}

/** @param {unknown} error */
function explain(error) {
  const expected =
    error instanceof Error &&
    (error.name === 'SettingsError' ||
      ('type' in error && String(error.type).startsWith('Stripe')));
  console.error(expected ? `The store did not start. ${error.message}` : error);
}

/** @param {import('./serve.mjs').Store} store */
function stopOnSignal(store) {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    try {
      await store.close();
      process.exit(0);
    } catch (error) {
      explain(error);
      process.exit(1);
    }
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

try {
  const store = await serve(process.env);
  stopOnSignal(store);
  greet(store);
} catch (error) {
  explain(error);
  process.exit(1);
}
