import type {
  Appearance,
  StripeCheckoutElementsSdk,
  StripeCheckoutElementsSdkOptions,
  StripeCheckoutLoadActionsResult,
} from '@stripe/stripe-js';
import type { ElementHost } from '../elements/element-host.js';
import { askForAuthentication } from '../elements/three-d-secure-dialog.js';
import type { Train } from '../trains.js';
import { anyObject, check, functionShape, oneOf } from './check-arguments.js';
import { createCheckoutClient } from './checkout-client.js';
import type { CheckoutClient } from './checkout-client.js';
import { chooseLocale } from './choose-locale.js';
import { createConfirm } from './confirm.js';
import { createElementFactories } from './element-factories.js';
import { createElementRegistry } from './element-registry.js';
import { IntegrationError } from './integration-error.js';
import { loadCheckout } from './load-checkout.js';
import { createRunServerUpdate } from './run-server-update.js';
import { actionsOfTrain, sdkOfTrain } from './train-surface.js';
import type { EndiveActions, EndiveSession } from './train-surface.js';
import type { FetchLike } from './transport.js';
import { createUpdateActions } from './update-actions.js';
import { createValidateElements } from './validate-elements.js';

/** What a checkout sdk needs of the Stripe object that makes it. */
export interface CheckoutSdkEnvironment {
  train: Train;
  publishableKey: string;
  fetch: FetchLike;
  apiBase: string;
  /** Milliseconds since the epoch. */
  now: () => number;
  locale: string | undefined;
  navigate: (url: string) => void;
  businessName: string | null;
}

/**
 * Starts a checkout, synchronously. Loading begins at once; whether it worked is told by
 * `loadActions()`, whose result stays the same. To try again, start another.
 *
 * Throws an IntegrationError for options of the wrong type.
 */
export function createCheckoutSdk(
  environment: CheckoutSdkEnvironment,
  options: StripeCheckoutElementsSdkOptions,
): StripeCheckoutElementsSdk {
  checkSdkOptions(options);
  const handlers: Array<(session: EndiveSession) => void> = [];
  const listeners = new Set<() => void>();
  let appearance: Appearance = options.elementsOptions?.appearance ?? {};
  let client: CheckoutClient | null = null;
  let problem: string | null = null;

  const notifyElements = () => {
    for (const listener of listeners) listener();
  };
  const elements = createElementRegistry(() => {
    notifyElements();
    client?.review();
  });
  const announce = (session: EndiveSession) => {
    notifyElements();
    for (const handler of handlers) callSafely(() => handler(session));
  };
  const host: ElementHost = {
    locale: () => client?.locale() ?? chooseLocale(environment.locale, null),
    page: () => client?.page() ?? null,
    loadProblem: () => problem,
    appearance: () => appearance,
    now: environment.now,
    has: (kind) => elements.get(kind) !== null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: async (update) => {
      try {
        await client?.update(update);
        return { ok: true };
      } catch (cause) {
        return { ok: false, message: cause instanceof Error ? cause.message : String(cause) };
      }
    },
    completenessChanged: () => client?.review(),
    release: (kind) => elements.remove(kind),
  };

  const load = async (): Promise<StripeCheckoutLoadActionsResult> => {
    const loaded = await loadCheckout(options, environment);
    if ('problem' in loaded) {
      problem = loaded.problem;
      notifyElements();
      return { type: 'error', error: { message: problem, code: null } };
    }
    const current = createCheckoutClient({
      ...loaded,
      train: environment.train,
      locale: chooseLocale(environment.locale, loaded.page.locale),
      businessName: environment.businessName,
      adaptivePricing: options.adaptivePricing?.allowed === true,
      paymentDetails: () => elements.payment()?.complete ?? true,
      onChange: announce,
    });
    client = current;
    notifyElements();
    const actions = createActions(current);
    return { type: 'success', actions: actionsOfTrain(environment.train, actions) };
  };

  const createActions = (current: CheckoutClient): EndiveActions => ({
    ...createUpdateActions(current),
    getSession: current.session,
    runServerUpdate: createRunServerUpdate(current),
    validateElements: createValidateElements(current, elements),
    confirm: createConfirm({
      client: current,
      elements,
      navigate: environment.navigate,
      authenticate: askForAuthentication,
    }),
  });

  const loading = load();

  return sdkOfTrain(environment.train, {
    on(event, handler) {
      check('on()', event, oneOf('change'));
      check('on()', handler, functionShape);
      handlers.push(handler);
    },
    loadActions: () => loading,
    changeAppearance(next) {
      check('changeAppearance()', next, anyObject);
      appearance = next;
      notifyElements();
    },
    loadFonts(fonts) {
      if (!Array.isArray(fonts))
        check('loadFonts()', fonts, { words: 'an array', fits: Array.isArray });
    },
    ...createElementFactories(host, elements),
  });
}

function checkSdkOptions(options: StripeCheckoutElementsSdkOptions): void {
  check('the options of the checkout', options, anyObject);
  const { clientSecret, elementsOptions } = options;
  const isPromise = typeof (clientSecret as Promise<string> | undefined)?.then === 'function';
  if (typeof clientSecret !== 'string' && !isPromise) {
    throw new IntegrationError(
      "Invalid value for clientSecret: it should be a Checkout Session's client_secret, or a promise of one.",
    );
  }
  if (elementsOptions !== undefined) check('elementsOptions', elementsOptions, anyObject);
}

/** A handler that throws must not keep the others from hearing, nor turn an action into a failure. */
function callSafely(call: () => void): void {
  try {
    call();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
