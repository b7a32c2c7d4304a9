import Stripe from 'stripe';
import type { StoryWorld } from '../world/story-world.js';

/** The shop's server of a story: the official SDK over the story's simulator. */
export function merchantOf({ simulator }: StoryWorld): Stripe {
  return new Stripe(simulator.secretKey, {
    httpClient: Stripe.createFetchHttpClient(simulator.fetch),
  });
}
