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
    setup_intent_data: notSimulated('`setup` mode'),
  },
  paymentIntentData: {
    application_fee_amount: notSimulated('the fees of platforms'),
    capture_method: notSimulated('`capture_method`'),
    on_behalf_of: notSimulated('connected accounts'),
    shipping: notSimulated('`shipping` of payment intents'),
    transfer_data: notSimulated('transfers to connected accounts'),
    transfer_group: notSimulated('transfers to connected accounts'),
  },
  subscriptionData: {
    application_fee_percent: notSimulated('the fees of platforms'),
    on_behalf_of: notSimulated('connected accounts'),
    transfer_data: notSimulated('transfers to connected accounts'),
  },
};
