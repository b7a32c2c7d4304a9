import type { StoryObj } from '@storybook/react-vite';
import type { StoryParameters, StoryWorld } from '../world/story-world.js';

/** A story on a checkout page of its own: Storybook's type, with our parameters in it. */
export type Story<Meta = object> = Omit<StoryObj<Meta>, 'parameters'> & {
  parameters?: StoryParameters;
};

/** What a play function is given: the page, and the buyer's hands. */
export type PlayContext = Parameters<NonNullable<StoryObj['play']>>[0];

/** The story's own Stripe: Storybook types what loaders give as `any`. */
export function worldOf(context: Pick<PlayContext, 'loaded'>): StoryWorld {
  return context.loaded['world'] as StoryWorld;
}
