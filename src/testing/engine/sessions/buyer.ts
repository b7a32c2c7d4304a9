import type { PageContact, PaymentPageRefusal, PaymentPageUpdate } from '../../wire.js';
import { chooseCurrency } from '../currencies/presentment.js';
import { isEmail } from '../email.js';
import { removeSavedCard } from '../payments/saved-payment-methods.js';
import { invalidRequest } from '../refusal.js';
import { isTaxIdType, isValidTaxId } from '../tax/tax-id-formats.js';
import type { World } from '../world.js';
import { changeSession } from './change.js';
import { fixedEmail } from './create.js';
import { applyPromotionCode, removePromotionCodes } from './discounts.js';
import { setQuantity } from './lines.js';
import { chooseOptionalItem } from './optional-items.js';
import type { Session } from './session.js';
import { selectShippingOption } from './shipping.js';

/** Applies one change by the buyer. */
export function changeByBuyer(world: World, id: string, update: PaymentPageUpdate): Session {
  return changeSession(world, id, (draft) => applyUpdate(world, draft, update));
}

/** One branch per member of the wire's union. */
function applyUpdate(world: World, session: Session, update: PaymentPageUpdate): void {
  const { buyer } = session;
  if ('promotion_code' in update) {
    if (update.promotion_code === '') removePromotionCodes(session);
    else applyPromotionCode(world, session, update.promotion_code);
  } else if ('updated_line_item_quantity' in update) {
    const { line_item_id: line, quantity } = update.updated_line_item_quantity;
    setQuantity(world, session, line, quantity);
  } else if ('shipping_rate' in update) selectShippingOption(session, update.shipping_rate);
  else if ('customer_email' in update) setEmail(world, session, update.customer_email);
  else if ('phone_number' in update) buyer.phone = update.phone_number || null;
  else if ('individual_name' in update) buyer.individualName = update.individual_name || null;
  else if ('business_name' in update) buyer.businessName = update.business_name || null;
  else if ('billing_address' in update) buyer.billingAddress = update.billing_address || null;
  else if ('shipping_address' in update) setShippingAddress(session, update.shipping_address);
  else if ('tax_id_info' in update) setTaxId(session, update.tax_id_info);
  else if ('optional_item' in update) chooseOptionalItem(world, session, update.optional_item);
  else if ('remove_payment_method' in update) {
    removeSavedCard(world, session, update.remove_payment_method);
  } else chooseCurrency(world, session, update.updated_currency);
}

/** Sets or clears the buyer's e-mail. What the merchant's server fixed stays. */
export function setEmail(world: World, session: Session, email: string): void {
  const fixed = fixedEmail(world, session);
  const wanted = email.trim();
  if (fixed !== null) {
    if (wanted === fixed) return;
    throw invalidRequest('The email was set by the merchant and cannot be changed.', {
      param: 'customer_email',
    });
  }
  if (wanted === '') session.buyer.email = null;
  else session.buyer.email = checkedEmail(wanted);
}

/** Sets or clears the shipping address, which must be in a country that is shipped to. */
export function setShippingAddress(session: Session, contact: PageContact | ''): void {
  if (session.shippingServerOnly) {
    throw invalidRequest('Only the merchant can change the shipping address of this session.', {
      param: 'shipping_address',
    });
  }
  const { shippingCountries } = session.collection;
  if (contact && shippingCountries && !shippingCountries.includes(contact.address.country)) {
    throw refused(
      'shipping_country_not_allowed',
      `Shipping to ${contact.address.country} is not available.`,
      'shipping_address[address][country]',
    );
  }
  session.buyer.shippingAddress = contact || null;
}

/** What could still become an address by typing on. */
const BEGINNING_OF_EMAIL = /^[^\s@]*(@[^\s@]*)?$/;

function checkedEmail(email: string): string {
  if (isEmail(email)) return email;
  throw BEGINNING_OF_EMAIL.test(email)
    ? refused('email_incomplete', 'Your email is incomplete.', 'customer_email')
    : refused('email_invalid', 'Your email is invalid.', 'customer_email');
}

function setTaxId(session: Session, info: Session['buyer']['taxId'] | ''): void {
  if (info && !(isTaxIdType(info.type) && isValidTaxId(info.type, info.value))) {
    throw refused('tax_id_invalid', 'Your tax ID is invalid.', 'tax_id_info[value]');
  }
  session.buyer.taxId = info || null;
}

function refused(code: PaymentPageRefusal, message: string, param: string): Error {
  return invalidRequest(message, { code, param });
}
