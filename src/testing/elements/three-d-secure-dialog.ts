import { h, uniqueId } from './dom.js';
import { createSheet } from './sheet.js';

/** How the buyer answered. */
export type AuthenticationOutcome = 'succeeded' | 'failed';

/**
 * Asks the buyer to authenticate, in the manner of Stripe's page for test cards: a modal dialog
 * with the buttons "Complete" and "Fail". Escape fails.
 */
export function askForAuthentication(details: { amount: string }): Promise<AuthenticationOutcome> {
  return askBuyer({
    title: '3D Secure 2 Test Page',
    text: `Your bank asks you to authenticate a payment of ${details.amount}. This is a simulation: choose how it ends.`,
    complete: 'Complete',
    fail: 'Fail',
  });
}

/** What a dialog says that stands for a page of somebody else's. */
export interface Question {
  title: string;
  text: string;
  /** The words on the two buttons. */
  complete: string;
  fail: string;
}

/** Asks the buyer how a simulated step ends, in a modal dialog. Escape fails. */
export function askBuyer(question: Question): Promise<AuthenticationOutcome> {
  const title = h('h2', { id: uniqueId('simulated-3ds') }, question.title);
  const text = h('p', { id: uniqueId('simulated-3ds') }, question.text);
  const fail = h('button', { type: 'button', 'data-secondary': true }, question.fail);
  const complete = h('button', { type: 'button' }, question.complete);
  const dialog = h(
    'div',
    {
      class: 'SimulatedThreeDSecure-dialog',
      role: 'dialog',
      'aria-modal': 'true',
      'aria-labelledby': title.id,
      'aria-describedby': text.id,
      tabindex: '-1',
    },
    title,
    text,
    h('div', { class: 'SimulatedThreeDSecure-buttons' }, fail, complete),
  );
  const overlay = h('div', { class: 'SimulatedThreeDSecure' }, dialog);
  const returnTo = document.activeElement;

  return new Promise((resolve) => {
    const close = (outcome: AuthenticationOutcome) => {
      undress();
      overlay.remove();
      if (returnTo instanceof HTMLElement) returnTo.focus();
      resolve(outcome);
    };
    complete.addEventListener('click', () => close('succeeded'));
    fail.addEventListener('click', () => close('failed'));
    overlay.addEventListener('keydown', (event) => {
      // The page must not hear keys that are meant for the bank.
      event.stopPropagation();
      if (event.key === 'Escape') close('failed');
      if (event.key === 'Tab') keepFocusWithin(event, [fail, complete]);
    });
    overlay.addEventListener('mousedown', (event) => {
      if (!dialog.contains(event.target as Node)) event.preventDefault();
    });
    document.body.append(overlay);
    const undress = sheet.dress(overlay);
    complete.focus();
  });
}

/** Lets the Tab key go round within a dialog. */
export function keepFocusWithin(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const from = stops.indexOf(document.activeElement as HTMLElement);
  const step = event.shiftKey ? -1 : 1;
  event.preventDefault();
  stops[(from + step + stops.length) % stops.length]?.focus();
}

const sheet = createSheet(`
.SimulatedThreeDSecure { position: fixed; inset: 0; z-index: 2147483647; display: grid; place-items: center; padding: 1rem; background: rgba(0, 0, 0, 0.5); font-family: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, sans-serif; }
.SimulatedThreeDSecure-dialog { box-sizing: border-box; width: min(26rem, 100%); max-height: 100%; overflow: auto; padding: 1.5rem; color: #30313d; background: #fff; border-radius: 10px; box-shadow: 0 20px 60px rgba(0, 0, 0, 0.3); text-align: start; }
.SimulatedThreeDSecure-dialog h2 { margin: 0 0 0.5rem; font-size: 1.125rem; line-height: 1.3; color: inherit; }
.SimulatedThreeDSecure-dialog p { margin: 0; font-size: 0.9375rem; line-height: 1.5; color: #545560; }
.SimulatedThreeDSecure-buttons { display: flex; justify-content: flex-end; gap: 0.5rem; margin-top: 1.25rem; }
.SimulatedThreeDSecure-buttons button { min-height: 2.5rem; margin: 0; padding: 0 1.1rem; font: inherit; font-size: 0.9375rem; font-weight: 600; color: #fff; background: #0570de; border: 1px solid transparent; border-radius: 6px; cursor: pointer; }
.SimulatedThreeDSecure-buttons button[data-secondary] { color: #30313d; background: #fff; border-color: #d5d6dd; }
.SimulatedThreeDSecure-buttons button:focus-visible { outline: 3px solid #0570de66; outline-offset: 2px; }
`);
