import type Stripe from 'stripe';
import type { Read } from '../../../src/testing/api/http/shapes.js';
import type {
  CREATE_SESSION,
  LIST_SESSIONS,
  UPDATE_SESSION,
} from '../../../src/testing/api/resources/checkout-sessions/parameters.js';

/** What a parameter holds, without the marks of "unset" and the SDK's own number class. */
type Held<T> = Exclude<NonNullable<T>, '' | Stripe.Decimal>;

/** A type whose members have names that Stripe gave, so that they can be compared. */
type IsNamed<T> = T extends object ? (string extends keyof T ? false : true) : false;

/**
 * The paths of Stripe's parameters that the simulator has no shape for, as a union of strings. A
 * refused parameter has a shape too: one whose value is never.
 */
type Missing<Theirs, Ours, Path extends string = ''> = [Ours] extends [never]
  ? never
  : Theirs extends ReadonlyArray<infer TheirElement>
    ? Ours extends ReadonlyArray<infer OurElement>
      ? Missing<Held<TheirElement>, Held<OurElement>, `${Path}[]`>
      : `${Path} is no list`
    : IsNamed<Theirs> extends true
      ? {
          [Name in keyof Theirs & string]: Name extends keyof Ours
            ? Missing<Held<Theirs[Name]>, Held<Ours[Name]>, `${Path}[${Name}]`>
            : `${Path}[${Name}]`;
        }[keyof Theirs & string]
      : never;

/** Acted upon after the route has answered, and so read in one place for all. */
type Common = 'expand';

/** Amounts of shipping rates in further currencies belong to the shipping rates' own parameters. */
type Elsewhere = '[shipping_options][][shipping_rate_data][fixed_amount][currency_options]';

/** Fails to compile unless nothing is missing. */
type Complete<Nothing extends never> = Nothing;

export type Checked = [
  Complete<
    Exclude<
      Missing<Omit<Stripe.Checkout.SessionCreateParams, Common>, Read<typeof CREATE_SESSION>>,
      Elsewhere
    >
  >,
  Complete<
    Exclude<
      Missing<Omit<Stripe.Checkout.SessionUpdateParams, Common>, Read<typeof UPDATE_SESSION>>,
      Elsewhere
    >
  >,
  Complete<Missing<Omit<Stripe.Checkout.SessionListParams, Common>, Read<typeof LIST_SESSIONS>>>,
];

type WithoutLocale = Omit<Read<typeof CREATE_SESSION>, 'locale'>;
type Forgotten = Missing<Stripe.Checkout.SessionCreateParams, WithoutLocale>;

// The checks above can fail: a parameter without a shape is found and named.
export type Found = Complete<Exclude<'[locale]', Forgotten>>;
