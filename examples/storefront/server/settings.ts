/** What the environment says about how to run the store. */
export interface Settings {
  port: number;
  /** True when the port was asked for, so that no other will do. */
  portIsFixed: boolean;
  /** Null: no keys were given, the simulator stands in for Stripe. */
  stripe: StripeKeys | null;
  /** How long the simulator takes to answer the page, in milliseconds. */
  simulatorLatency: number;
}

/** The keys of a Stripe account in test mode. */
export interface StripeKeys {
  secretKey: string;
  publishableKey: string;
  /** Null: webhooks do not arrive here. */
  webhookSecret: string | null;
}

/** The environment asks for something that cannot be. The message says what to do. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const DEFAULT_PORT = 4242;
const DEFAULT_LATENCY = 250;

/**
 * Reads the settings from the environment: `PORT`, `STRIPE_SECRET_KEY`, `STRIPE_PUBLISHABLE_KEY`,
 * `STRIPE_WEBHOOK_SECRET`, `SIMULATOR_LATENCY`. An empty variable counts as absent.
 *
 * @throws {@link SettingsError} when a value is wrong or half of a pair is missing.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  return {
    port: readNumber(environment, 'PORT', 65_535) ?? DEFAULT_PORT,
    portIsFixed: Boolean(environment['PORT']),
    stripe: readKeys(environment),
    simulatorLatency: readNumber(environment, 'SIMULATOR_LATENCY', 60_000) ?? DEFAULT_LATENCY,
  };
}

function readKeys(environment: Readonly<Record<string, string | undefined>>): StripeKeys | null {
  const secretKey = environment['STRIPE_SECRET_KEY'] || null;
  const publishableKey = environment['STRIPE_PUBLISHABLE_KEY'] || null;
  if (secretKey === null && publishableKey === null) return null;
  if (secretKey === null || publishableKey === null) {
    const [present, absent] =
      secretKey === null
        ? ['STRIPE_PUBLISHABLE_KEY', 'STRIPE_SECRET_KEY']
        : ['STRIPE_SECRET_KEY', 'STRIPE_PUBLISHABLE_KEY'];
    throw new SettingsError(
      `${present} is set, but ${absent} is not. Stripe needs both keys of the same account. ` +
        `Set ${absent} as well, or unset ${present} to run on the simulator.`,
    );
  }
  checkKey('STRIPE_SECRET_KEY', secretKey, ['sk_test_', 'rk_test_']);
  checkKey('STRIPE_PUBLISHABLE_KEY', publishableKey, ['pk_test_']);
  return {
    secretKey,
    publishableKey,
    webhookSecret: environment['STRIPE_WEBHOOK_SECRET'] || null,
  };
}

/** Never quotes the key: it may be a secret in the wrong variable. */
function checkKey(name: string, key: string, prefixes: readonly string[]): void {
  if (prefixes.some((prefix) => key.startsWith(prefix))) return;
  throw new SettingsError(
    `${name} does not start with ${prefixes.join(' or ')}. The example store creates its products ` +
      `in the account, so it runs in test mode only. Use the test keys of your Stripe dashboard.`,
  );
}

function readNumber(
  environment: Readonly<Record<string, string | undefined>>,
  name: string,
  most: number,
): number | null {
  const text = environment[name];
  if (!text) return null;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new SettingsError(
    `${name} is "${text}". It has to be a whole number from 0 to ${most}. Correct it or unset it.`,
  );
}
