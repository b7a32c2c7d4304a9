import { openedBy } from '../../engine/currencies/presentment.js';
import { invalidRequest, missingParam, noSuch } from '../../engine/refusal.js';
import { changeByBuyer } from '../../engine/sessions/buyer.js';
import { authenticateSession, confirmSession } from '../../engine/sessions/confirm.js';
import { findSession } from '../../engine/sessions/find.js';
import type { Session } from '../../engine/sessions/session.js';
import type { World } from '../../engine/world.js';
import { ADDRESS_PART, ADDRESS_PARTS, pageAddress } from '../address.js';
import type { PageContact, PaymentPageUpdate } from '../../wire.js';
import { route } from '../http/route.js';
import type { Context } from '../http/route.js';
import { flag, integer, object, oneOf, required, text } from '../http/shapes.js';
import type { Shape } from '../http/shapes.js';
import { renderPaymentPage } from '../render/payment-page.js';
import { BANK_ACCOUNTS } from './bank-accounts.js';

/** Text that an empty value clears, kept as it came. */
const clearable: Shape<string> = {
  acceptsEmpty: true,
  read: (value, at) => (value === '' ? '' : text().read(value, at)),
};

const ADDRESS = object({ ...ADDRESS_PARTS, country: required(text()) });

const CONTACT_FIELDS = object({ name: ADDRESS_PART, address: required(ADDRESS) });

const CONTACT: Shape<PageContact> = {
  read(value, at) {
    const { name = null, address } = CONTACT_FIELDS.read(value, at);
    return { name, address: pageAddress(address) };
  },
};

const TAX_ID_FIELDS = object({
  type: required(text()),
  value: required(text()),
  business_name: clearable,
});

const TAX_ID: Shape<{ type: string; value: string; business_name: string }> = {
  read: (value, at) => ({ business_name: '', ...TAX_ID_FIELDS.read(value, at) }),
};

const orCleared = <Value>(shape: Shape<Value>): Shape<Value | ''> => ({
  acceptsEmpty: true,
  read: (value, at) => (value === '' ? '' : shape.read(value, at)),
});

const SECRET = { client_secret: required(text()) };

const UPDATE = {
  ...SECRET,
  promotion_code: clearable,
  updated_line_item_quantity: object({
    line_item_id: required(text()),
    quantity: required(integer()),
  }),
  shipping_rate: text(),
  customer_email: clearable,
  phone_number: clearable,
  individual_name: clearable,
  business_name: clearable,
  billing_address: orCleared(CONTACT),
  shipping_address: orCleared(CONTACT),
  tax_id_info: orCleared(TAX_ID),
  optional_item: object({ price: required(text()), selected: required(flag()) }),
  updated_currency: text(),
  remove_payment_method: text(),
};

const CONFIRM = {
  ...SECRET,
  payment_method: text(),
  payment_method_data: object({
    type: required(text()),
    card: object({
      number: required(clearable),
      exp_month: required(integer()),
      exp_year: required(integer()),
      cvc: required(clearable),
    }),
    ...BANK_ACCOUNTS,
    billing_details: object({
      name: clearable,
      email: clearable,
      phone: clearable,
      address: object({ ...ADDRESS_PARTS, country: clearable }),
    }),
  }),
  save_payment_method: flag(),
  expected_amount: required(integer()),
  return_url: text(),
  email: clearable,
  phone_number: clearable,
  billing_address: CONTACT,
  shipping_address: CONTACT,
};

/** `/v1/payment_pages`, the private calls of the simulated Stripe.js; see `wire.ts`. */
export const paymentPages = [
  route({
    method: 'POST',
    path: '/v1/payment_pages/:session/init',
    key: 'publishable',
    params: { ...SECRET, adaptive_pricing: flag() },
    handle(context, params, segments) {
      const session = open(context, params, segments);
      return page(context, openedBy(context.world, session, params.adaptive_pricing ?? false));
    },
  }),
  route({
    method: 'POST',
    path: '/v1/payment_pages/:session/poll',
    key: 'publishable',
    params: SECRET,
    handle: (context, params, segments) => page(context, open(context, params, segments)),
  }),
  route({
    method: 'POST',
    path: '/v1/payment_pages/:session',
    key: 'publishable',
    params: UPDATE,
    handle(context, params, segments) {
      const { id } = open(context, params, segments);
      const { client_secret: _secret, ...update } = params;
      return page(context, changeByBuyer(context.world, id, onlyOne(update)));
    },
  }),
  route({
    method: 'POST',
    path: '/v1/payment_pages/:session/confirm',
    key: 'publishable',
    params: CONFIRM,
    handle(context, params, segments) {
      const { id } = open(context, params, segments);
      return page(context, confirmSession(context.world, id, params, context.origin));
    },
  }),
  route({
    method: 'POST',
    path: '/v1/payment_pages/:session/authenticate',
    key: 'publishable',
    params: { ...SECRET, outcome: required(oneOf('succeeded', 'failed')) },
    handle(context, params, segments) {
      const { id } = open(context, params, segments);
      return page(context, authenticateSession(context.world, id, params));
    },
  }),
];

function page({ world }: Context, session: Session): object {
  return renderPaymentPage(world, session);
}

/** The session, for a browser that knows its client secret and builds its own page. */
function open(
  { world, version }: Context,
  params: { client_secret: string },
  { session: id = '' }: Record<string, string>,
): Session {
  const session = knownSession(world, id);
  if (session.clientSecret !== params.client_secret) throw noSuch('payment_page', id);
  if (session.uiMode === 'elements' || session.uiMode === 'form') return session;
  throw invalidRequest(
    `Invalid ui_mode: this Checkout Session is for a page that Stripe builds (API version ${version.name}).`,
    { param: 'client_secret' },
  );
}

function knownSession(world: World, id: string): Session {
  if (!world.sessions.has(id)) throw noSuch('payment_page', id);
  return findSession(world, id);
}

/** Exactly one change comes at a time. */
function onlyOne(update: object): PaymentPageUpdate {
  const names = Object.keys(update).filter((name) => name !== 'expand');
  if (names.length === 0) throw missingParam('promotion_code');
  if (names.length === 1) return update as PaymentPageUpdate;
  throw invalidRequest(`You may only specify one of these parameters: ${names.join(', ')}.`);
}
