import type * as endive from '@stripe/stripe-js';
import type {
  CloverActions,
  CloverSdk,
  CloverSession,
  DahliaActions,
  DahliaSdk,
  DahliaSession,
  EndiveActions,
  EndiveSdk,
  EndiveSession,
  FormSdk,
} from '../../../src/testing/stripe-js/train-surface.js';
import type * as clover from '../../matrix/clover/node_modules/@stripe/stripe-js/dist/index.js';
import type * as dahlia from '../../matrix/dahlia/node_modules/@stripe/stripe-js/dist/index.js';

/**
 * The browser face of each train against the types of that train's own `@stripe/stripe-js`. Nothing
 * here runs: compiling it is the proof.
 */

/** Fails to compile unless the first type is assignable to the second. */
type Conforms<Ours extends Theirs, Theirs> = Ours;

/** The names of the members that only one of the two types has; none compiles. */
type OnlyInOne<Ours, Theirs> =
  | Exclude<keyof Ours, keyof Theirs>
  | Exclude<keyof Theirs, keyof Ours>;

type ActionsOf<Result> =
  Extract<Result, { type: 'success' }> extends { actions: infer Actions } ? Actions : never;

type CloverTheirActions = ActionsOf<clover.StripeCheckoutLoadActionsResult>;

/** Both ways at every depth: what the simulator shows is what the train shows. */
export type Sessions = [
  Conforms<CloverSession, clover.StripeCheckoutSession>,
  Conforms<clover.StripeCheckoutSession, CloverSession>,
  Conforms<DahliaSession, dahlia.StripeCheckoutSession>,
  Conforms<dahlia.StripeCheckoutSession, DahliaSession>,
  Conforms<EndiveSession, endive.StripeCheckoutSession>,
  Conforms<endive.StripeCheckoutSession, EndiveSession>,
];

export type Actions = [
  Conforms<CloverActions, CloverTheirActions>,
  Conforms<DahliaActions, dahlia.StripeCheckoutLoadActionsSuccess>,
  Conforms<EndiveActions, endive.StripeCheckoutLoadActionsSuccess>,
];

export type Sdks = [
  Conforms<CloverSdk, clover.StripeCheckout>,
  Conforms<DahliaSdk, dahlia.StripeCheckoutElementsSdk>,
  Conforms<EndiveSdk, endive.StripeCheckoutElementsSdk>,
  Conforms<FormSdk, endive.StripeCheckoutFormSdk>,
];

/** No member too few is shown above, no member too many here. */
export type Names = [
  Conforms<OnlyInOne<CloverSession, clover.StripeCheckoutSession>, never>,
  Conforms<OnlyInOne<DahliaSession, dahlia.StripeCheckoutSession>, never>,
  Conforms<OnlyInOne<CloverActions, CloverTheirActions>, never>,
  Conforms<OnlyInOne<DahliaActions, dahlia.StripeCheckoutLoadActionsSuccess>, never>,
  Conforms<OnlyInOne<CloverSdk, clover.StripeCheckout>, never>,
  Conforms<OnlyInOne<DahliaSdk, dahlia.StripeCheckoutElementsSdk>, never>,
  Conforms<OnlyInOne<EndiveSdk, endive.StripeCheckoutElementsSdk>, never>,
  Conforms<OnlyInOne<FormSdk, endive.StripeCheckoutFormSdk>, never>,
];

// @ts-expect-error: a session of dahlia is none of clover, so the checks above can fail.
export type Unchecked = Conforms<CloverSession, dahlia.StripeCheckoutSession>;
