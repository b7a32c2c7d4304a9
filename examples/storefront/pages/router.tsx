import { useEffect, useSyncExternalStore } from 'react';
import type { ComponentProps, MouseEvent } from 'react';

const MOVED = 'storefront:moved';
let moved = false;

/** Goes to another page of the shop without loading it anew. */
export function goTo(path: string): void {
  window.history.pushState(null, '', path);
  moved = true;
  window.dispatchEvent(new Event(MOVED));
  window.scrollTo(0, 0);
}

/** The path of the current page. */
export function usePath(): string {
  return useSyncExternalStore(subscribe, () => window.location.pathname);
}

/** One value of the current page's query, null when it is not there. */
export function useQueryValue(name: string): string | null {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  return new URLSearchParams(search).get(name);
}

/** Whether the buyer has come to this page from another one of the shop, without loading it anew. */
export function hasMoved(): boolean {
  return moved;
}

/** Names the page in the browser's title. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Tern & Clay`;
  }, [title]);
}

interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  to: string;
}

/** A link to another page of the shop. Renders an `<a>` element. */
export function Link({ to, onClick, children, ...props }: LinkProps) {
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (event.defaultPrevented || event.button !== 0 || elsewhere) return;
    event.preventDefault();
    goTo(to);
  }
  return (
    <a {...props} href={to} onClick={follow}>
      {children}
    </a>
  );
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(MOVED, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(MOVED, listener);
  };
}
