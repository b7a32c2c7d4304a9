import type { StripeCheckoutElementsSdk } from '@stripe/stripe-js';
import { waitFor } from '@testing-library/dom';
import { expect } from 'vitest';
import type { PageCollection, PaymentPage } from '../../../../src/testing/wire.js';
import type { StripeJsOptions } from '../../../../src/testing/stripe-js/index.js';
import { paymentPage } from '../../stripe-js/support/payment-page.js';
import {
  loadedActions,
  scriptApi,
  scriptedStripe,
  SECRET,
} from '../../stripe-js/support/scripted-api.js';

/** A page that asks for something more than the usual one. */
export function collecting(
  collection: Partial<PageCollection>,
  rest: Partial<PaymentPage> = {},
): PaymentPage {
  return paymentPage({ collection: { ...paymentPage().collection, ...collection }, ...rest });
}

interface Mountable {
  mount: (container: HTMLElement) => void;
}

type SdkOptions = Parameters<ReturnType<typeof scriptedStripe>['initCheckoutElementsSdk']>[0];

/** What a test may change of the world around an Element. */
export interface MountOptions {
  answers?: Parameters<typeof scriptApi>[0];
  options?: Omit<SdkOptions, 'clientSecret'>;
  stripe?: Partial<StripeJsOptions>;
}

/** Mounts one Element of a scripted session, ready to be used. */
export async function mountElement<Element extends Mountable>(
  create: (sdk: StripeCheckoutElementsSdk) => Element,
  page: PaymentPage = paymentPage(),
  { answers = {}, options = {}, stripe = {} }: MountOptions = {},
) {
  const api = scriptApi({ '/init': [page], ...answers });
  const sdk = scriptedStripe(api, stripe).initCheckoutElementsSdk({
    clientSecret: SECRET,
    ...options,
  });
  const element = create(sdk);
  const container = document.body.appendChild(document.createElement('div'));
  element.mount(container);
  const actions = await loadedActions(sdk);
  await waitFor(() => expect(container.querySelector('.p-Loader')).toBeNull());
  return { api, sdk, element, container, actions };
}
