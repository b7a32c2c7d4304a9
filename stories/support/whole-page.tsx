import { CheckoutPage, type CheckoutPageProps } from 'checkstand';
import { readGlobals } from '../world/globals.js';
import { themeOf } from '../world/theme-of.js';
import type { LoadedStory } from '../world/with-checkout.js';
import { worldOf, type Story } from './story.js';

/** The whole page in the world of the story, with the props given. */
export const wholePage =
  (props: Partial<CheckoutPageProps> = {}): NonNullable<Story['render']> =>
  (_, { loaded, globals }) => {
    const { simulator, startSession } = worldOf({ loaded });
    return (
      <CheckoutPage
        stripe={simulator.stripe}
        clientSecret={startSession}
        theme={themeOf(readGlobals(globals))}
        messages={(loaded as LoadedStory).messages}
        confirmOptions={{ redirect: 'if_required' }}
        {...props}
      />
    );
  };
