import type { StripeCheckoutContact } from '@stripe/stripe-js';
import type { PageAddress, PageContact, PaymentPageUpdate } from '../wire.js';
import {
  anyObject,
  check,
  checkContact,
  checkOptions,
  orNull,
  string,
  wholeNumber,
} from './check-arguments.js';
import type { CheckoutClient } from './checkout-client.js';
import type { EndiveActions } from './train-surface.js';
import { actionError } from './update-errors.js';
import type { UpdateAction } from './update-errors.js';

/** The actions that change one thing of the session. */
export type UpdateActions = Pick<EndiveActions, UpdateAction>;

/**
 * Creates the actions that change one thing of the session. They reject with an IntegrationError
 * for an argument of the wrong type; everything else that goes wrong is a result of type `error`.
 */
export function createUpdateActions(client: CheckoutClient): UpdateActions {
  const send = createSender(client);
  return {
    async applyPromotionCode(promotionCode) {
      check('applyPromotionCode()', promotionCode, string);
      const code = promotionCode.trim();
      // An empty code would mean "remove" on the wire.
      if (code === '')
        return { type: 'error', error: { message: 'This code is invalid.', code: 'invalidCode' } };
      return send('applyPromotionCode', { promotion_code: code });
    },
    async removePromotionCode() {
      return send('removePromotionCode', { promotion_code: '' });
    },
    async updateEmail(email) {
      check('updateEmail()', email, orNull(string));
      return send('updateEmail', { customer_email: email?.trim() ?? '' });
    },
    async updatePhoneNumber(phoneNumber) {
      check('updatePhoneNumber()', phoneNumber, orNull(string));
      return send('updatePhoneNumber', { phone_number: phoneNumber ?? '' });
    },
    async updateIndividualName(name) {
      check('updateIndividualName()', name, orNull(string));
      return send('updateIndividualName', { individual_name: name ?? '' });
    },
    async updateBusinessName(name) {
      check('updateBusinessName()', name, orNull(string));
      return send('updateBusinessName', { business_name: name ?? '' });
    },
    async updateShippingAddress(address) {
      checkContact('updateShippingAddress()', address);
      const shipping_address = address ? pageContact(address) : '';
      if (isSame(shipping_address, client.page().shipping_address)) return unchanged(client);
      return send('updateShippingAddress', { shipping_address });
    },
    async updateBillingAddress(address) {
      checkContact('updateBillingAddress()', address);
      const billing_address = address ? pageContact(address) : '';
      if (isSame(billing_address, client.page().billing_address)) return unchanged(client);
      return send('updateBillingAddress', { billing_address });
    },
    async updateTaxIdInfo(info) {
      check('updateTaxIdInfo()', info, orNull(anyObject));
      if (info) {
        checkOptions('updateTaxIdInfo()', info, { taxId: anyObject, businessName: string });
        checkOptions('updateTaxIdInfo().taxId', info.taxId, { type: string, value: string });
      }
      return send('updateTaxIdInfo', {
        tax_id_info: info
          ? { type: info.taxId.type, value: info.taxId.value, business_name: info.businessName }
          : '',
      });
    },
    async updateShippingOption(shippingOption) {
      check('updateShippingOption()', shippingOption, string);
      return send('updateShippingOption', { shipping_rate: shippingOption });
    },
    async updateLineItemQuantity(change) {
      checkOptions('updateLineItemQuantity()', change, { lineItem: string, quantity: wholeNumber });
      const { lineItem, quantity } = change;
      check('updateLineItemQuantity().lineItem', lineItem, string);
      check('updateLineItemQuantity().quantity', quantity, wholeNumber);
      return send('updateLineItemQuantity', {
        updated_line_item_quantity: { line_item_id: lineItem, quantity },
      });
    },
    async addOptionalLineItem(priceId) {
      check('addOptionalLineItem()', priceId, string);
      return send('addOptionalLineItem', { optional_item: { price: priceId, selected: true } });
    },
    async removeOptionalLineItem(priceId) {
      check('removeOptionalLineItem()', priceId, string);
      return send('removeOptionalLineItem', { optional_item: { price: priceId, selected: false } });
    },
  };
}

/** A contact of the browser session as the wire carries it. */
export function pageContact({ name, address }: StripeCheckoutContact): PageContact {
  return { name: name ?? null, address: pageAddress(address) };
}

function pageAddress(address: StripeCheckoutContact['address']): PageAddress {
  return {
    country: address.country,
    line1: address.line1 ?? null,
    line2: address.line2 ?? null,
    city: address.city ?? null,
    postal_code: address.postal_code ?? null,
    state: address.state ?? null,
  };
}

type Result<Action extends UpdateAction> = Awaited<ReturnType<EndiveActions[Action]>>;

function createSender(client: CheckoutClient) {
  return async <Action extends UpdateAction>(
    action: Action,
    update: PaymentPageUpdate,
  ): Promise<Result<Action>> => {
    try {
      return { type: 'success', session: await client.update(update) } as Result<Action>;
    } catch (cause) {
      // Stripe's types leave out that any action can meet a broken connection.
      return { type: 'error', error: actionError(client.train, action, cause) } as Result<Action>;
    }
  };
}

function unchanged(client: CheckoutClient) {
  return { type: 'success' as const, session: client.session() };
}

function isSame(given: PageContact | '', present: PageContact | null): boolean {
  if (given === '' || present === null) return given === '' && present === null;
  return (
    given.name === present.name &&
    (Object.keys(given.address) as Array<keyof PageAddress>).every(
      (key) => (given.address[key] ?? null) === (present.address[key] ?? null),
    )
  );
}
