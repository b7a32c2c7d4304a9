import type { StripeCheckoutAddressElementOptions } from '@stripe/stripe-js';
import { h, uniqueId } from './dom.js';

/** An address that the page knows of the buyer. */
export type SavedAddress = NonNullable<StripeCheckoutAddressElementOptions['contacts']>[number];

/** The list of the buyer's known addresses, with the choice of a new one. */
export interface SavedAddresses {
  readonly node: HTMLElement;
  /** The chosen address, or null for a new one. */
  chosen: () => SavedAddress | null;
}

/**
 * Creates the list; null when there is none to choose. A new address is chosen at first.
 */
export function createSavedAddresses(
  contacts: readonly SavedAddress[],
  onChoose: (contact: SavedAddress | null) => void,
): SavedAddresses | null {
  if (contacts.length === 0) return null;
  const group = uniqueId('simulated-contact');
  let chosen: SavedAddress | null = null;
  const choice = (contact: SavedAddress | null, text: string) => {
    const radio = h('input', { type: 'radio', name: group, checked: contact === chosen });
    radio.addEventListener('change', () => {
      chosen = contact;
      onChoose(contact);
    });
    return h('label', { class: 'p-Choice' }, radio, h('span', {}, text));
  };
  const node = h(
    'fieldset',
    { class: 'p-Choices' },
    h('legend', {}, 'Saved addresses'),
    ...contacts.map((contact) => choice(contact, describe(contact))),
    choice(null, 'New address'),
  );
  return { node, chosen: () => chosen };
}

function describe({ name, address }: SavedAddress): string {
  const { line1, city, postal_code: postalCode, country } = address;
  return [name, line1, city, postalCode, country].filter((part) => part !== '').join(', ');
}
