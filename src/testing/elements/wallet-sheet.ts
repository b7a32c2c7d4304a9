import type { PageContact, PageShippingOption } from '../wire.js';
import { h, uniqueId } from './dom.js';
import { keepFocusWithin } from './three-d-secure-dialog.js';
import { createSheet } from './sheet.js';

/** What a wallet's sheet shows. */
export interface WalletSheetContent {
  /** The formatted amount that the buyer is about to pay. */
  amount: string;
  /** Where the order goes; null when nothing is shipped. */
  shipTo: PageContact | null;
  shippingOptions: ReadonlyArray<PageShippingOption & { formatted: string; chosen: boolean }>;
}

/** A wallet's sheet that is open. */
export interface WalletSheet {
  show: (content: WalletSheetContent) => void;
  /** Takes it away unanswered, as a cancellation. */
  close: () => void;
  /** Settles once: whether the buyer paid. */
  readonly answer: Promise<'paid' | 'cancelled'>;
}

/** Opens the sheet in which a buyer approves a payment, in the wallet's own manner: Escape cancels. */
export function openWalletSheet(options: {
  wallet: string;
  business: string;
  content: WalletSheetContent;
  onShippingOption: (id: string) => void;
}): WalletSheet {
  const title = h('h2', { id: uniqueId('simulated-wallet') }, `${options.wallet} (simulated)`);
  const amount = h('p', {});
  const shipTo = h('p', {});
  const choices = h('fieldset', { class: 'SimulatedWallet-choices' });
  const pay = h('button', { type: 'button' });
  const cancel = h('button', { type: 'button', 'data-secondary': true }, 'Cancel');
  const dialog = h(
    'div',
    {
      class: 'SimulatedWallet-sheet',
      role: 'dialog',
      'aria-modal': 'true',
      'aria-labelledby': title.id,
    },
    title,
    amount,
    shipTo,
    choices,
    h('div', { class: 'SimulatedWallet-buttons' }, cancel, pay),
  );
  const overlay = h('div', { class: 'SimulatedWallet' }, dialog);
  const group = uniqueId('simulated-wallet-shipping');

  const choice = (option: WalletSheetContent['shippingOptions'][number]) => {
    const radio = h('input', { type: 'radio', name: group, checked: option.chosen });
    radio.addEventListener('change', () => options.onShippingOption(option.id));
    return h('label', {}, radio, ` ${option.display_name ?? 'Shipping'} – ${option.formatted}`);
  };
  const show = (content: WalletSheetContent) => {
    amount.textContent = `${content.amount} to ${options.business}`;
    pay.textContent = `Pay ${content.amount}`;
    shipTo.hidden = content.shipTo === null;
    shipTo.textContent = content.shipTo ? `Ship to ${describe(content.shipTo)}` : '';
    choices.hidden = content.shippingOptions.length === 0;
    choices.replaceChildren(h('legend', {}, 'Shipping'), ...content.shippingOptions.map(choice));
  };

  const returnTo = document.activeElement;
  let close!: (how: 'paid' | 'cancelled') => void;
  const answer = new Promise<'paid' | 'cancelled'>((resolve) => {
    close = (how) => {
      undress();
      overlay.remove();
      if (returnTo instanceof HTMLElement) returnTo.focus();
      resolve(how);
    };
    pay.addEventListener('click', () => close('paid'));
    cancel.addEventListener('click', () => close('cancelled'));
    overlay.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') close('cancelled');
      if (event.key === 'Tab') keepFocusWithin(event, stops());
    });
  });
  const stops = () => [...dialog.querySelectorAll<HTMLElement>('input:checked, button')];
  show(options.content);
  document.body.append(overlay);
  const undress = sheet.dress(overlay);
  pay.focus();
  return { show, close: () => close('cancelled'), answer };
}

function describe({ name, address }: PageContact): string {
  return [name, address.line1, address.city, address.postal_code, address.country]
    .filter((part) => part)
    .join(', ');
}

const sheet = createSheet(`
.SimulatedWallet { position: fixed; inset: 0; z-index: 2147483646; display: grid; place-items: end center; background: rgba(0, 0, 0, 0.5); font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, sans-serif; }
.SimulatedWallet-sheet { box-sizing: border-box; width: min(28rem, 100%); max-height: 100%; overflow: auto; padding: 1.5rem; color: #30313d; background: #fff; border-radius: 12px 12px 0 0; text-align: start; }
.SimulatedWallet-sheet [hidden] { display: none; }
.SimulatedWallet-sheet h2 { margin: 0 0 0.5rem; font-size: 1.125rem; color: inherit; }
.SimulatedWallet-sheet p { margin: 0 0 0.5rem; color: #545560; }
.SimulatedWallet-choices { display: grid; gap: 0.25rem; margin: 0; padding: 0; border: 0; }
.SimulatedWallet-buttons { display: flex; justify-content: flex-end; gap: 0.5rem; margin-top: 1rem; }
.SimulatedWallet-buttons button { min-height: 2.75rem; margin: 0; padding: 0 1.1rem; font: inherit; font-weight: 600; color: #fff; background: #000; border: 1px solid transparent; border-radius: 6px; cursor: pointer; }
.SimulatedWallet-buttons button[data-secondary] { color: #30313d; background: #fff; border-color: #d5d6dd; }
.SimulatedWallet-buttons button:focus-visible { outline: 3px solid #0570de66; outline-offset: 2px; }
`);
