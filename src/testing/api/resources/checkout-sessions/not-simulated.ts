import { notSimulated } from '../../http/shapes.js';

/**
 * Parameters that Stripe acts upon and the simulator does not, by the object that they belong to.
 * Each is refused when it is sent. A parameter that becomes simulated is taken out of here.
 */
export const NOT_SIMULATED = {
  session: {
    customer_account: notSimulated('customers that are accounts'),
    payment_method_configuration: notSimulated('payment method configurations'),
    payment_method_data: notSimulated('`payment_method_data` of sessions'),
  },
  paymentIntentData: {
    application_fee_amount: notSimulated('the fees of platforms'),
    on_behalf_of: notSimulated('connected accounts'),
    transfer_data: notSimulated('transfers to connected accounts'),
  },
  paymentIntentShipping: {
    carrier: notSimulated('the tracking of shipments'),
    tracking_number: notSimulated('the tracking of shipments'),
  },
  setupIntentData: { on_behalf_of: notSimulated('connected accounts') },
  subscriptionData: {
    application_fee_percent: notSimulated('the fees of platforms'),
    on_behalf_of: notSimulated('connected accounts'),
    transfer_data: notSimulated('transfers to connected accounts'),
  },
};
