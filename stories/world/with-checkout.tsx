import { CheckoutProvider, useCheckoutStatus } from 'checkstand';
import type { Decorator } from '@storybook/react-vite';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { appearanceOf } from './appearance.js';
import { readGlobals } from './globals.js';
import type { StoryGlobals } from './globals.js';
import { createStoryWorld } from './story-world.js';
import type { RedirectLog, StoryParameters, StoryWorld } from './story-world.js';

/** What the story's own code finds in `context.loaded`. */
export interface LoadedStory {
  world: StoryWorld;
}

/** Makes the story's Stripe before the story renders. */
export async function loadStoryWorld(context: {
  parameters: StoryParameters;
  globals: Record<string, unknown>;
}): Promise<LoadedStory> {
  return { world: await createStoryWorld(context.parameters, readGlobals(context.globals)) };
}

/** Puts the story on a checkout page of its own. */
export const withCheckout: Decorator = (Story, { loaded, parameters, globals }) => {
  const { world } = loaded as LoadedStory;
  const { provider } = parameters as StoryParameters;
  if (provider === false) return <Story />;
  return (
    <StoryCheckout key={world.id} world={world} globals={readGlobals(globals)} provider={provider}>
      <Story />
    </StoryCheckout>
  );
};

interface StoryCheckoutProps {
  world: StoryWorld;
  globals: StoryGlobals;
  provider: Exclude<StoryParameters['provider'], false>;
  children: ReactNode;
}

function StoryCheckout({ world, globals, provider, children }: StoryCheckoutProps) {
  // Once per world: what a story gives may remember how often it was asked.
  const [{ options, ...given }] = useState(() => provider?.(world) ?? {});
  const elementsOptions = {
    appearance: appearanceOf(globals.colorScheme),
    ...options?.elementsOptions,
  };
  return (
    <CheckoutProvider
      stripe={world.simulator.stripe}
      clientSecret={world.startSession}
      options={{ ...options, elementsOptions }}
      {...given}
    >
      {children}
      {globals.failure === 'offline' && <OfflineOnceOpen world={world} />}
      <Redirect log={world.redirects} />
    </CheckoutProvider>
  );
}

function OfflineOnceOpen({ world }: { world: StoryWorld }) {
  const { status } = useCheckoutStatus();
  useEffect(() => {
    if (status === 'open') world.simulator.controls.setOffline(true);
  }, [status, world]);
  return null;
}

/** Stories never leave their page: they say where it would have gone. */
function Redirect({ log }: { log: RedirectLog }) {
  const url = useSyncExternalStore(log.subscribe, log.latest);
  return (
    url && (
      <p role="status" style={{ overflowWrap: 'anywhere' }}>
        The page would now go to {url}
      </p>
    )
  );
}
