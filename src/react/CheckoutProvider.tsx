'use client';

import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { CheckoutEvent } from '../core/events.js';
import type { Messages } from '../messages/index.js';
import {
  createConnection,
  type ClientSecretSource,
  type Connection,
  type StripeSource,
} from '../stripe/connection.js';
import type { CheckoutOptions } from '../stripe/sdk.js';
import type { Theme, ThemeScheme } from '../theme/create-theme.js';
import { CheckoutContext, createContextValue } from './checkout-context.js';
import { LiveRegion } from './LiveRegion.js';
import { MessagesContext } from './messages-context.js';
import { StripeProvider } from './stripe-provider.js';
import { useRawStore } from './useRawStore.js';

/** What a checkout is started from. */
export interface CheckoutProviderProps {
  /**
   * What `loadStripe(publishableKey)` returns, the Stripe object itself, or null while there is none yet (on a
   * server, for example). A function is called once per start, and again by `retry()`.
   */
  stripe: StripeSource;
  /**
   * The `client_secret` of a Checkout Session with `ui_mode: 'elements'` (`'custom'` in older API versions), a
   * promise of it, or null while there is none yet. A function that asks your server is called once per start,
   * and again by `retry()` and `restart()`. Another secret starts another session.
   */
  clientSecret: ClientSecretSource;
  /** Stripe's options. Read when a session starts; `elementsOptions.appearance` and `.fonts` may change later. */
  options?: CheckoutOptions;
  /**
   * One look for Checkstand's parts and Stripe's Elements, as `createTheme` of `checkstand/theme` makes it. Another
   * theme is applied at once. `options.elementsOptions` has the last word on Stripe's.
   */
  theme?: Theme;
  /** Words of your own, or those of another locale; English where a word is missing. Create it outside of the component. */
  messages?: Partial<Messages>;
  /**
   * Hears of what happens on the page, for analytics: typed, and without the client secret or anything that the buyer
   * typed. May be another function each time.
   */
  onEvent?: (event: CheckoutEvent) => void;
  children?: ReactNode;
}

const NOTHING = {};
const noLook = (): Partial<ThemeScheme> => NOTHING;
const NO_THEME = { subscribe: () => noLook, current: noLook, light: NOTHING };

/**
 * Starts a Checkout Session with Stripe.js and shares it with every hook and part below, Stripe's own Elements
 * included. Renders its children and an invisible live region for screen readers.
 */
export function CheckoutProvider({
  stripe,
  clientSecret,
  options = NOTHING,
  theme,
  messages,
  onEvent,
  children,
}: CheckoutProviderProps) {
  const [value] = useState(() => createContextValue(createConnection));
  const { connection, hear } = value;
  const { subscribe, current, light } = theme ?? NO_THEME;
  const { apply, elementsOptions: look } = useSyncExternalStore<Partial<ThemeScheme>>(
    subscribe,
    current,
    () => light,
  );
  const given = options.elementsOptions;
  const elementsOptions = useMemo(() => (look ? { ...look, ...given } : given), [look, given]);
  useEffect(() => hear(onEvent));
  useEffect(() =>
    connection.configure({ stripe, clientSecret, options: { ...options, elementsOptions } }),
  );
  useEffect(() => connection.connect(), [connection]);
  const content = (
    <>
      <StripeContext connection={connection} elementsOptions={elementsOptions}>
        {children}
      </StripeContext>
      <LiveRegion />
    </>
  );
  return (
    <CheckoutContext.Provider value={value}>
      <MessagesContext.Provider value={messages}>
        {apply ? (
          <div ref={apply} data-checkstand="theme">
            {content}
          </div>
        ) : (
          content
        )}
      </MessagesContext.Provider>
    </CheckoutContext.Provider>
  );
}

/** Lets Stripe's Elements find the sdk of the current generation. */
function StripeContext({
  connection,
  elementsOptions,
  children,
}: Pick<CheckoutOptions, 'elementsOptions'> & { connection: Connection; children: ReactNode }) {
  const generation = useRawStore((state) => state.generation, '<CheckoutProvider>');
  // The sdk has been started with the real secret; this one is only there because it must be a string.
  const options = useMemo(() => ({ clientSecret: '-', elementsOptions }), [elementsOptions]);
  return (
    <StripeProvider key={generation} stripe={connection.tapped()} options={options}>
      {children}
    </StripeProvider>
  );
}
