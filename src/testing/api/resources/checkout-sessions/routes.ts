import { createSession } from '../../../engine/sessions/create.js';
import { expireSession } from '../../../engine/sessions/expire.js';
import { allSessions, findSession } from '../../../engine/sessions/find.js';
import type { Session } from '../../../engine/sessions/session.js';
import { updateSession } from '../../../engine/sessions/update.js';
import type { SessionChange } from '../../../engine/sessions/update.js';
import type { World } from '../../../engine/world.js';
import { pageAddress } from '../../address.js';
import { PAGING, paginate } from '../../http/paging.js';
import { route } from '../../http/route.js';
import { isWithin } from '../../http/shapes.js';
import type { Read } from '../../http/shapes.js';
import { renderLineItems } from '../../render/line-item.js';
import { renderSession } from '../../render/session.js';
import { readUiMode } from '../../versions.js';
import { checkCreateParams, refuseOutsidePreviews } from './check-parameters.js';
import type { CreateParams } from './check-parameters.js';
import { CREATE_SESSION, LIST_SESSIONS, UPDATE_SESSION } from './parameters.js';
import { checkKnownInVersion } from './parameters-by-version.js';
import { readCreateParams } from './read-parameters.js';

/** `/v1/checkout/sessions` */
export const checkoutSessions = [
  route({
    method: 'POST',
    path: '/v1/checkout/sessions',
    params: CREATE_SESSION,
    handle({ world, version }, given) {
      const params: CreateParams = given;
      const uiMode = readUiMode(version, params.ui_mode);
      checkCreateParams(params, uiMode, version);
      const session = createSession(world, readCreateParams(world, params, uiMode));
      return renderSession(world, session, version);
    },
  }),
  route({
    method: 'GET',
    path: '/v1/checkout/sessions',
    params: LIST_SESSIONS,
    handle({ world, version, path }, params) {
      const rows = allSessions(world)
        .toReversed()
        .filter((session) => matches(world, session, params));
      const { data, ...page } = paginate(rows, params, path);
      return { ...page, data: data.map((session) => renderSession(world, session, version)) };
    },
  }),
  route({
    method: 'GET',
    path: '/v1/checkout/sessions/:id',
    handle: ({ world, version }, _params, { id = '' }) =>
      renderSession(world, findSession(world, id), version),
  }),
  route({
    method: 'POST',
    path: '/v1/checkout/sessions/:id',
    params: UPDATE_SESSION,
    handle({ world, version }, params, { id = '' }) {
      checkKnownInVersion(params, 'update', version);
      if (params.discounts !== undefined) refuseOutsidePreviews(version, 'discounts');
      return renderSession(world, updateSession(world, id, readUpdateParams(params)), version);
    },
  }),
  route({
    method: 'POST',
    path: '/v1/checkout/sessions/:id/expire',
    handle: ({ world, version }, _params, { id = '' }) =>
      renderSession(world, expireSession(world, findSession(world, id)), version),
  }),
  route({
    method: 'GET',
    path: '/v1/checkout/sessions/:id/line_items',
    params: PAGING,
    handle: ({ world, path }, params, { id = '' }) =>
      paginate(renderLineItems(world, findSession(world, id)), params, path),
  }),
];

function readUpdateParams(params: Read<typeof UPDATE_SESSION>): SessionChange {
  const shipping = params.collected_information?.shipping_details;
  return {
    ...(params.line_items && { lines: params.line_items }),
    ...(params.metadata !== undefined && { metadata: params.metadata }),
    ...(params.discounts !== undefined && { discounts: params.discounts }),
    ...(params.shipping_options !== undefined && { shippingOptions: params.shipping_options }),
    ...(params.payment_intent_data && { paymentIntentData: params.payment_intent_data }),
    ...(shipping && {
      shippingDetails: {
        name: shipping.name,
        address: pageAddress(shipping.address),
      },
    }),
  };
}

function matches(world: World, session: Session, filter: Read<typeof LIST_SESSIONS>): boolean {
  const customer = session.customer === null ? undefined : world.customers.get(session.customer);
  const email = session.customerEmail ?? customer?.email ?? session.buyer.email;
  const wanted = filter.customer_details?.email.toLowerCase();
  return (
    isWithin(session.created, filter.created) &&
    (filter.customer === undefined || session.customer === filter.customer) &&
    (wanted === undefined || email?.toLowerCase() === wanted) &&
    (filter.payment_intent === undefined || session.paymentIntent === filter.payment_intent) &&
    // Neither payment links nor customers that are accounts make sessions here.
    filter.payment_link === undefined &&
    filter.customer_account === undefined &&
    (filter.status === undefined || session.status === filter.status) &&
    (filter.subscription === undefined || session.subscription === filter.subscription)
  );
}
