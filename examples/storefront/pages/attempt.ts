import type { PurchaseKind } from '../server/purchases.js';

const KEY = 'tern-and-clay:attempt:';
const known = new Map<PurchaseKind, string>();

/**
 * Names what the buyer is about to buy, for the shop to know it again: a checkout that is loaded anew goes on with its
 * session, which may have been paid already. A new session would offer to pay for the same goods twice.
 */
export function attemptAt(kind: PurchaseKind): string {
  const attempt = known.get(kind) ?? read(kind) ?? newAttempt();
  known.set(kind, attempt);
  try {
    window.sessionStorage.setItem(KEY + kind, attempt);
  } catch {
    // Storage can be full or forbidden; the name then lasts as long as the page.
  }
  return attempt;
}

/** What was bought is bought: the next checkout of this kind is another one. */
export function endAttempt(kind: PurchaseKind): void {
  known.delete(kind);
  try {
    window.sessionStorage.removeItem(KEY + kind);
  } catch {
    // As above.
  }
}

function read(kind: PurchaseKind): string | null {
  try {
    return window.sessionStorage.getItem(KEY + kind);
  } catch {
    return null;
  }
}

/** Not to be guessed: whoever knows it is given the session. */
function newAttempt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
