import { CheckoutPage, type CheckoutPageProps } from 'checkstand';
import { appearanceOf } from '../world/appearance.js';
import { readGlobals } from '../world/globals.js';
import { worldOf, type Story } from './story.js';

/** The whole page in the world of the story, with the props given. */
export const wholePage =
  (props: Partial<CheckoutPageProps> = {}): NonNullable<Story['render']> =>
  (_, { loaded, globals }) => {
    const { simulator, startSession } = worldOf({ loaded });
    const appearance = appearanceOf(readGlobals(globals).colorScheme);
    const { options, ...rest } = props;
    return (
      <CheckoutPage
        stripe={simulator.stripe}
        clientSecret={startSession}
        options={{ ...options, elementsOptions: { appearance, ...options?.elementsOptions } }}
        confirmOptions={{ redirect: 'if_required' }}
        {...rest}
      />
    );
  };
