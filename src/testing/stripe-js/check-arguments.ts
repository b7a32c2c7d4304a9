import { IntegrationError } from './integration-error.js';

/** What an argument must be, in words, and how to tell. */
interface Shape {
  readonly words: string;
  readonly fits: (value: unknown) => boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const string: Shape = { words: 'a string', fits: (value) => typeof value === 'string' };

export const boolean: Shape = { words: 'a boolean', fits: (value) => typeof value === 'boolean' };

export const wholeNumber: Shape = {
  words: 'a whole number',
  fits: (value) => Number.isInteger(value),
};

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

/** A buyer's name and address, the country at least. */
export const contact: Shape = {
  words:
    "an object with an address that has a country, such as {name: 'Ada', address: {country: 'GB'}}",
  fits: (value) => isObject(value) && isObject(value.address) && string.fits(value.address.country),
};

/** Throws an {@link IntegrationError} unless `value` has the shape. */
export function check(where: string, value: unknown, shape: Shape): void {
  if (shape.fits(value)) return;
  throw new IntegrationError(
    `Invalid value for ${where}: it should be ${shape.words}. ${found(value)}`,
  );
}

/** Throws an {@link IntegrationError} for a wrong or unknown option. Undefined means absent. */
export function checkOptions(
  where: string,
  options: unknown,
  shapes: Readonly<Record<string, Shape>>,
): void {
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

function found(value: unknown): string {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
  return typeof value === 'string' || typeof value === 'number'
    ? `You specified: ${JSON.stringify(value) ?? String(value)}.`
    : `You specified: ${kind}.`;
}
