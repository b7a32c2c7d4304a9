import type { StripeCheckoutLoadActionsResult as EndiveResult } from '@stripe/stripe-js';
import type { CheckoutActions, StripeActions } from '../../src/core/checkout-actions.js';
import type { StripeCheckoutLoadActionsResult as CloverResult } from '../matrix/clover/node_modules/@stripe/stripe-js/dist/index.js';
import type { StripeCheckoutLoadActionsResult as DahliaResult } from '../matrix/dahlia/node_modules/@stripe/stripe-js/dist/index.js';

type ActionsOf<Result extends { type: string }> =
  Extract<Result, { type: 'success' }> extends {
    actions: infer Actions;
  }
    ? Actions
    : never;

/** Stripe's verbs of that train, as far as we know them. Their session is of another package version. */
type Verbs<Actions> = Omit<Actions, 'getSession'>;

declare const endive: ActionsOf<EndiveResult>;
declare const dahlia: Verbs<ActionsOf<DahliaResult>>;
declare const clover: Verbs<ActionsOf<CloverResult>>;

// Our interface of Stripe's verbs must fit Stripe's own types, or it has drifted.
endive satisfies StripeActions;

/** Every argument that we pass on is taken by that train. */
type Arguments<Actions> = {
  [Name in keyof Actions & keyof StripeActions]: Actions[Name] extends (
    ...args: infer Args
  ) => unknown
    ? Args
    : never;
};
declare const ours: Arguments<Required<StripeActions>>;
ours satisfies Pick<Arguments<typeof endive>, keyof typeof ours>;

// Older trains lack verbs, never have others of the same name.
const lacking = {} as Pick<Arguments<typeof dahlia>, 'applyPromotionCode' | 'updateEmail'>;
ours satisfies typeof lacking;
// @ts-expect-error clover has no optional items
export type NotInClover = (typeof clover)['addOptionalLineItem'];

/** The verbs of a train that a page could not reach through us. `getSession` is what the store is for. */
type Unreachable<Actions> = Exclude<keyof Actions, keyof CheckoutActions | 'getSession'>;

/** Takes the names of verbs; a verb of Stripe's that we have forgotten would be one. */
const unreachable = <Name extends PropertyKey>(...names: Name[]) => names;
unreachable<Unreachable<typeof endive>>() satisfies never[];
unreachable<Unreachable<ActionsOf<DahliaResult>>>() satisfies never[];
unreachable<Unreachable<ActionsOf<CloverResult>>>() satisfies never[];
// @ts-expect-error a verb that we do not have is found
unreachable<Unreachable<typeof endive & { payInInstalments(): void }>>() satisfies never[];
