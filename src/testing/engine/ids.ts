import { createRandom, deriveSeed } from './random.js';
import type { Random } from './random.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Number of characters after the prefix, as measured on Stripe's own samples. */
const LENGTHS: Record<string, number> = { prod_: 14, cus_: 14, req_: 14, si_: 14, cs_test_a1: 56 };
const USUAL_LENGTH = 24;

/** Hands out ids of Stripe's shapes, such as `price_` and 24 characters. */
export interface IdSource {
  next(prefix: string, length?: number): string;
}

/** Ids that depend only on the seed and on how many of that prefix were handed out before. */
export function createIds(seed: number): IdSource {
  const streams = new Map<string, Random>();
  const streamOf = (prefix: string): Random => {
    const known = streams.get(prefix);
    if (known) return known;
    const fresh = createRandom(deriveSeed(seed, prefix));
    streams.set(prefix, fresh);
    return fresh;
  };
  return {
    next(prefix, length = LENGTHS[prefix] ?? USUAL_LENGTH) {
      const random = streamOf(prefix);
      let id = prefix;
      for (let i = 0; i < length; i += 1) id += ALPHABET[Math.floor(random() * ALPHABET.length)];
      return id;
    },
  };
}
