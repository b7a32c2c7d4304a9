import { IntegrationError } from './integration-error.js';

/** What an argument must be, in words, and how to tell. */
export interface Shape {
  readonly words: string;
  readonly fits: (value: unknown) => boolean;
  /** The paths of members that Stripe does not have, such as `layout.tabs`. */
  readonly unrecognized?: (value: unknown, path: string) => string[];
}

/** What the members of an object must be, by their names. All may be left out. */
export type Shapes = Readonly<Record<string, Shape>>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const string: Shape = { words: 'a string', fits: (value) => typeof value === 'string' };

export const boolean: Shape = { words: 'a boolean', fits: (value) => typeof value === 'boolean' };

export const wholeNumber: Shape = {
  words: 'a whole number',
  fits: (value) => Number.isInteger(value),
};

export const number: Shape = { words: 'a number', fits: (value) => Number.isFinite(value) };

export const functionShape: Shape = {
  words: 'a function',
  fits: (value) => typeof value === 'function',
};

export const anyObject: Shape = { words: 'an object', fits: isObject };

/** One of some strings. */
export const oneOf = (...values: string[]): Shape => ({
  words: `one of ${values.map((value) => `'${value}'`).join(', ')}`,
  fits: (value) => typeof value === 'string' && values.includes(value),
});

/** The shape, or null. */
export const orNull = (shape: Shape): Shape => ({
  words: `${shape.words} or null`,
  fits: (value) => value === null || shape.fits(value),
});

/** One shape or another. */
export const either = (one: Shape, other: Shape): Shape => ({
  words: `${one.words}, or ${other.words}`,
  fits: (value) => one.fits(value) || other.fits(value),
  unrecognized: (value, path) => (one.fits(value) ? one : other).unrecognized?.(value, path) ?? [],
});

/** A list of one shape. */
export const array = (entry: Shape): Shape => ({
  words: `an array, each entry ${entry.words}`,
  fits: (value) => Array.isArray(value) && value.every((each) => entry.fits(each)),
});

/** An object of those members. Others fit, but are not recognized unless they have the shape `rest`. */
export const objectOf = (members: Shapes, rest?: Shape): Shape => ({
  words: `an object of ${Object.entries(members)
    .map(([name, { words }]) => `${name} (${words})`)
    .join(', ')}`,
  fits: (value) =>
    isObject(value) &&
    Object.entries(members).every(
      ([name, shape]) => value[name] === undefined || shape.fits(value[name]),
    ),
  unrecognized: (value, path) =>
    Object.entries(value as object).flatMap(([name, member]) => {
      const here = path === '' ? name : `${path}.${name}`;
      if (!Object.hasOwn(members, name)) return rest?.fits(member) ? [] : [here];
      return member === undefined ? [] : (members[name]?.unrecognized?.(member, here) ?? []);
    }),
});

/** An object whose members all have one shape, whatever their names. */
export const recordOf = (member: Shape): Shape => ({
  words: `an object whose members are each ${member.words}`,
  fits: (value) =>
    isObject(value) &&
    Object.values(value).every((each) => each === undefined || member.fits(each)),
});

const stringOrNull = orNull(string);

const contactMembers = objectOf({
  name: stringOrNull,
  address: objectOf({
    country: string,
    line1: stringOrNull,
    line2: stringOrNull,
    city: stringOrNull,
    postal_code: stringOrNull,
    state: stringOrNull,
  }),
});

/** A buyer's name and address, the country at least. */
export const contact: Shape = {
  ...contactMembers,
  words:
    "an object with an address that has a country, such as {name: 'Ada', address: {country: 'GB'}}",
  fits: (value) =>
    contactMembers.fits(value) &&
    string.fits((value as { address?: { country?: unknown } }).address?.country),
};

/** Throws an {@link IntegrationError} unless `value` has the shape. */
export function check(where: string, value: unknown, shape: Shape): void {
  if (shape.fits(value)) return;
  throw new IntegrationError(
    `Invalid value for ${where}: it should be ${shape.words}. ${found(value)}`,
  );
}

/** Throws an {@link IntegrationError} for a wrong or unknown option. Undefined means absent. */
export function checkOptions(where: string, options: unknown, shapes: Shapes): void {
  check(where, options, anyObject);
  for (const [key, value] of Object.entries(options as object)) {
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
    if (!shape) {
      throw new IntegrationError(
        `Unknown option in ${where}: ${key}. Known options are ${Object.keys(shapes).join(', ')}.`,
      );
    }
    if (value !== undefined) check(`${where}.${key}`, value, shape);
  }
}

/**
 * Throws an {@link IntegrationError} for a parameter of the wrong type, and warns of one that Stripe
 * does not have, wherever it stands, in the words that Stripe.js uses.
 */
export function checkParameters(method: string, given: unknown, shapes: Shapes): void {
  const where = `${method}()`;
  check(where, given, anyObject);
  for (const [key, shape] of Object.entries(shapes)) {
    const value = (given as Record<string, unknown>)[key];
    if (value !== undefined) check(`${where}: ${key}`, value, shape);
  }
  warnOfUnrecognized(where, given, objectOf(shapes));
}

/** Checks the argument of an action that takes a contact or null. */
export function checkContact(where: string, given: unknown): void {
  check(where, given, orNull(contact));
  if (given !== null) warnOfUnrecognized(where, given, contact);
}

function warnOfUnrecognized(where: string, given: unknown, shape: Shape): void {
  for (const path of shape.unrecognized?.(given, '') ?? []) {
    console.warn(
      `Unrecognized ${where} parameter: ${path} is not a recognized parameter. ` +
        'This may cause issues with your integration in the future.',
    );
  }
}

function found(value: unknown): string {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
  return typeof value === 'string' || typeof value === 'number'
    ? `You specified: ${JSON.stringify(value) ?? String(value)}.`
    : `You specified: ${kind}.`;
}
