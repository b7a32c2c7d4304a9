import type { Appearance, StripeCheckoutLoadActionsResult } from '@stripe/stripe-js';
import type { ElementHost } from '../elements/element-host.js';
import { askForAuthentication } from '../elements/three-d-secure-dialog.js';
import type { Train } from '../trains.js';
import { callSafely } from './call-safely.js';
import { anyObject, array, check, functionShape, oneOf } from './check-arguments.js';
import { createCheckoutClient } from './checkout-client.js';
import type { CheckoutClient } from './checkout-client.js';
import { chooseLocale } from './choose-locale.js';
import { createConfirm } from './confirm.js';
import { createElementFactories } from './element-factories.js';
import { createElementRegistry } from './element-registry.js';
import { loadCheckout } from './load-checkout.js';
import { createRunServerUpdate } from './run-server-update.js';
import type { SdkOptions } from './sdk-options.js';
import { actionsOfTrain, sdkOfTrain } from './train-surface.js';
import type { EndiveActions, EndiveSession, WholeSdk } from './train-surface.js';
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
 */
export function createCheckoutSdk(
  environment: CheckoutSdkEnvironment,
  options: SdkOptions,
): WholeSdk {
  const handlers: Array<(session: EndiveSession) => void> = [];
  const listeners = new Set<() => void>();
  let { appearance }: { appearance: Appearance } = options;
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
    train: environment.train,
    locale: () => client?.locale() ?? chooseLocale(environment.locale, null),
    page: () => client?.page() ?? null,
    loadProblem: () => problem,
    appearance: () => appearance,
    syncAddressCheckbox: () => options.syncAddressCheckbox,
    savedPaymentMethod: () => options.savedPaymentMethod,
    now: environment.now,
    has: (kind) => elements.has(kind),
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
      adaptivePricing: options.adaptivePricing,
      paymentDetails: () => elements.payment()?.complete ?? true,
      termsAccepted: () => elements.terms()?.accepted ?? true,
      onChange: announce,
    });
    client = current;
    notifyElements();
    const actions = createActions(current);
    return { type: 'success', actions: actionsOfTrain(environment.train, options.kind, actions) };
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

  return sdkOfTrain(environment.train, options.kind, {
    on(event, handler) {
      check('on()', event, oneOf('change'));
      check('on()', handler, functionShape);
      handlers.push(handler);
    },
    loadActions: () => loading,
    changeAppearance(next) {
      check('changeAppearance()', next, anyObject);
      // A page may pass the object that it passed before, changed.
      appearance = { ...next };
      notifyElements();
    },
    loadFonts(fonts) {
      check('loadFonts()', fonts, array(anyObject));
    },
    ...createElementFactories(host, elements),
  });
}
