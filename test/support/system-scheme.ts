import { onTestFinished, vi } from 'vitest';

/** Sets what the buyer's system says of light and dark, which jsdom does not know. Undone when the test ends. */
export function setSystemScheme(first: 'light' | 'dark') {
  let scheme = first;
  const listening = new Set<() => void>();
  vi.stubGlobal('matchMedia', (query: string) => ({
    get matches() {
      return query === `(prefers-color-scheme: ${scheme})`;
    },
    media: query,
    addEventListener: (_: string, listener: () => void) => listening.add(listener),
    removeEventListener: (_: string, listener: () => void) => listening.delete(listener),
  }));
  onTestFinished(() => void vi.unstubAllGlobals());
  return {
    /** The buyer turns their system. */
    turn(next: 'light' | 'dark') {
      scheme = next;
      for (const listener of listening) listener();
    },
    listeners: () => listening.size,
  };
}
