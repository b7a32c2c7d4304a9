import type { Stripe } from '@stripe/stripe-js';
import type { ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Adapter } from './adapter.js';

/** What a page in React is given. */
export interface PageProps {
  readonly stripe: Stripe;
  readonly clientSecret: string;
}

/** The adapter of a page in React. */
export function reactAdapter(name: string, title: string, Page: ComponentType<PageProps>): Adapter {
  return {
    name,
    title,
    mount(container, stripe, clientSecret) {
      const root = createRoot(container);
      root.render(<Page stripe={stripe} clientSecret={clientSecret} />);
      return () => root.unmount();
    },
    flush: (deliver) => flushSync(deliver),
  };
}
