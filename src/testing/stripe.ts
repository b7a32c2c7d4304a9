/**
 * The simulated Stripe.js as a classic script: what a page gets in place of
 * `https://js.stripe.com/<train>/stripe.js`. It is built into one file, `checkstand/testing/stripe.js`,
 * to be served or to be put in by whatever intercepts the page's requests. It defines `window.Stripe`.
 *
 * The train is the one in the script's own address, as with Stripe, or `data-train`. The API is
 * `https://api.stripe.com`, to be intercepted too, or the origin in `data-api`.
 */
import { createStripeConstructor } from './stripe-js/index.js';
import { DEFAULT_TRAIN, TRAINS } from './trains.js';
import type { Train } from './trains.js';

/** The script element that runs now; null in a module, which this file is not. */
const script = document.currentScript as HTMLScriptElement | null;

/** Stripe serves a train's script from a folder of its name. */
function requestedTrain(address: string): string | undefined {
  const [, folder] =
    /\/([a-z0-9]+)\/stripe\.js$/.exec(new URL(address, location.href).pathname) ?? [];
  return folder;
}

function readTrain(element: HTMLScriptElement | null): Train {
  const wanted = element?.dataset['train'] ?? requestedTrain(element?.src ?? '');
  if (wanted === undefined) return DEFAULT_TRAIN;
  const known = TRAINS.find((train) => train === wanted);
  if (known) return known;
  // This file where it is served as it lies in the package: `…/testing/stripe.js`.
  if (wanted === 'testing') return DEFAULT_TRAIN;
  throw new Error(
    `Checkstand: the page asks for Stripe.js ${wanted}, which is not simulated. Simulated are ${TRAINS.join(', ')}: use @stripe/stripe-js 8, 9 or 10.`,
  );
}

const apiBase = script?.dataset['api'];

Object.assign(window, {
  Stripe: createStripeConstructor({
    train: readTrain(script),
    fetch: (url, init) => globalThis.fetch(url, init),
    ...(apiBase !== undefined && { apiBase }),
  }),
});
