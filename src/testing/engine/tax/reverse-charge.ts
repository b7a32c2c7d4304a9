import { EUROPEAN_UNION } from '../../facts/countries.js';
import { taxIdsOfCustomer } from '../catalog/tax-ids.js';
import type { Session } from '../sessions/session.js';
import type { World } from '../world.js';
import type { TaxPlace } from './jurisdictions.js';
import { isValidTaxId } from './tax-id-formats.js';

/** The tax id with which a business abroad accounts for the tax itself. */
const BUSINESS_TAX_ID: Readonly<Record<string, string>> = {
  AU: 'au_abn',
  CH: 'ch_vat',
  GB: 'gb_vat',
  IN: 'in_gst',
  NO: 'no_vat',
  NZ: 'nz_gst',
  SG: 'sg_gst',
  ZA: 'za_vat',
};

/**
 * Whether the buyer is a business that owes the tax in the merchant's place: one abroad with a tax
 * id of its own country. In the European Union any member's VAT number will do.
 */
export function isReverseCharged(world: World, session: Session, place: TaxPlace): boolean {
  if (place.country === world.account.country) return false;
  const isMember = EUROPEAN_UNION.includes(place.country);
  const wanted = isMember ? 'eu_vat' : BUSINESS_TAX_ID[place.country];
  return taxIdsOf(world, session).some(
    ({ type, value }) => type === wanted && isValidTaxId(type, value),
  );
}

/** The tax ids that are known of a buyer: those of the customer, and the one given now. */
export function taxIdsOf(world: World, session: Session): Array<{ type: string; value: string }> {
  const { taxId } = session.buyer;
  const known = (session.customer === null ? [] : taxIdsOfCustomer(world, session.customer))
    .toReversed()
    .map(({ type, value }) => ({ type, value }));
  const isNew = taxId && !known.some((row) => row.type === taxId.type && row.value === taxId.value);
  return isNew ? [...known, { type: taxId.type, value: taxId.value }] : known;
}
