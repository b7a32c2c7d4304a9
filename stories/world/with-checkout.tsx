import { CheckoutProvider, useCheckoutStatus } from 'checkstand';
import type { Messages } from 'checkstand/locales';
import { loadMessages } from 'checkstand/locales';
import type { Decorator } from '@storybook/react-vite';
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import { readGlobals } from './globals.js';
import type { StoryGlobals } from './globals.js';
import { createStoryWorld } from './story-world.js';
import { themeOf } from './theme-of.js';
import type { RedirectLog, StoryParameters, StoryWorld } from './story-world.js';

/** What the story's own code finds in `context.loaded`. */
export interface LoadedStory {
  world: StoryWorld;
  /** Those of the toolbar's language; undefined for English, which parts carry along. */
  messages: Messages | undefined;
}

/** Makes the story's Stripe before the story renders. */
export async function loadStoryWorld(context: {
  parameters: StoryParameters;
  globals: Record<string, unknown>;
}): Promise<LoadedStory> {
  const globals = readGlobals(context.globals);
  const [world, messages] = await Promise.all([
    createStoryWorld(context.parameters, globals),
    loadWords(globals.locale),
  ]);
  return { world, messages };
}

async function loadWords(locale: StoryGlobals['locale']): Promise<Messages | undefined> {
  if (locale === 'en') return undefined;
  if (locale === 'pseudo') return (await import('checkstand/locales/pseudo')).pseudo;
  return loadMessages(locale);
}

/** Puts the story on a checkout page of its own. */
export const withCheckout: Decorator = (Story, { loaded, parameters, globals }) => {
  const { world, messages } = loaded as LoadedStory;
  const { provider } = parameters as StoryParameters;
  if (provider === false) return <Story />;
  return (
    <StoryCheckout
      key={world.id}
      world={world}
      messages={messages}
      globals={readGlobals(globals)}
      provider={provider}
    >
      <Story />
    </StoryCheckout>
  );
};

interface StoryCheckoutProps {
  world: StoryWorld;
  messages: Messages | undefined;
  globals: StoryGlobals;
  provider: Exclude<StoryParameters['provider'], false>;
  children: ReactNode;
}

function StoryCheckout({ world, messages, globals, provider, children }: StoryCheckoutProps) {
  // Once per world: what a story gives may remember how often it was asked.
  const [given] = useState(() => provider?.(world) ?? {});
  return (
    <CheckoutProvider
      stripe={world.simulator.stripe}
      clientSecret={world.startSession}
      theme={themeOf(globals)}
      messages={messages}
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
