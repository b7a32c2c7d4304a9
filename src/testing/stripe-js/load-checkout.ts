import type { PaymentPage, PaymentPageInit, PaymentPageUpdate } from '../wire.js';
import { parseClientSecret } from './client-secret.js';
import type { DefaultValues, SdkOptions } from './sdk-options.js';
import { createTransport } from './transport.js';
import type { FetchLike, Transport } from './transport.js';
import { pageContact } from './update-actions.js';

/** A session that has loaded, or what the page is told instead. */
export type LoadedCheckout = { transport: Transport; page: PaymentPage } | { problem: string };

/** Where to load from. */
export interface LoadOptions {
  fetch: FetchLike;
  apiBase: string;
  publishableKey: string;
}

/** Loads the session of a client secret and applies the default values. Never rejects. */
export async function loadCheckout(
  { kind, adaptivePricing, clientSecret, defaultValues }: SdkOptions,
  options: LoadOptions,
): Promise<LoadedCheckout> {
  try {
    const parsed = parseClientSecret(await clientSecret);
    if ('problem' in parsed) return parsed;
    const transport = createTransport({ ...options, clientSecret: parsed });
    const init: PaymentPageInit = adaptivePricing ? { adaptive_pricing: true } : {};
    const page = await transport.post('/init', init);
    if (page.ui_mode !== kind) return { problem: wrongKind(page) };
    return { transport, page: await applyDefaults(transport, page, defaultValues) };
  } catch (cause) {
    return { problem: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** That each sdk opens the sessions of its own `ui_mode` only is an assumption. */
function wrongKind({ ui_mode: mode }: PaymentPage): string {
  const method = mode === 'form' ? 'initCheckoutFormSdk' : 'initCheckoutElementsSdk';
  return `Invalid ui_mode: ${mode}. Use stripe.${method}() for this Checkout Session.`;
}

/** A default yields to what the session already has, and one that is refused is passed over. */
async function applyDefaults(
  transport: Transport,
  page: PaymentPage,
  { email, phoneNumber, billingAddress, shippingAddress }: DefaultValues,
): Promise<PaymentPage> {
  const updates: Array<PaymentPageUpdate | undefined> = [
    email && !page.email ? { customer_email: email } : undefined,
    phoneNumber && !page.phone_number ? { phone_number: phoneNumber } : undefined,
    billingAddress && !page.billing_address
      ? { billing_address: pageContact(billingAddress) }
      : undefined,
    shippingAddress && !page.shipping_address
      ? { shipping_address: pageContact(shippingAddress) }
      : undefined,
  ];
  let latest = page;
  for (const update of updates) {
    if (update) latest = await transport.post('', update).catch(() => latest);
  }
  return latest;
}
