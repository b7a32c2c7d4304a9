import { useSyncExternalStore } from 'react';

/** Quantities by product id. */
export type Cart = Readonly<Record<string, number>>;

const KEY = 'tern-and-clay:cart';
const EMPTY: Cart = {};
const listeners = new Set<() => void>();
let cart = read();

/** The buyer's cart. It outlives a visit to the checkout. */
export function useCart(): Cart {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => cart,
  );
}

/** The cart at this moment. */
export function currentCart(): Cart {
  return cart;
}

/** Sets how many of a product are wanted. 0 takes it out of the cart. */
export function setQuantity(product: string, quantity: number): void {
  const { [product]: _, ...others } = cart;
  replace(quantity > 0 ? { ...cart, [product]: quantity } : others);
}

/** Empties the cart, once its content has been paid. */
export function clearCart(): void {
  replace(EMPTY);
}

function replace(next: Cart): void {
  cart = next;
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Storage can be full or forbidden; the cart then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

function read(): Cart {
  try {
    const stored: unknown = JSON.parse(window.sessionStorage.getItem(KEY) ?? '{}');
    const entries = Object.entries(stored ?? {}).filter(
      (entry): entry is [string, number] => Number.isInteger(entry[1]) && entry[1] > 0,
    );
    return Object.fromEntries(entries);
  } catch {
    return EMPTY;
  }
}
