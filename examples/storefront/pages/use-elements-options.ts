import type { StripeCheckoutElementsSdkOptions } from '@stripe/stripe-js';
import { useMemo, useSyncExternalStore } from 'react';

/** Stripe’s options for the Elements of a checkout. */
export type ElementsOptions = NonNullable<StripeCheckoutElementsSdkOptions['elementsOptions']>;

const DARK = '(prefers-color-scheme: dark)';

/** Makes Stripe's Elements look like the shop, by day and by night. */
export function useElementsOptions(): ElementsOptions {
  const dark = useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(DARK);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => window.matchMedia(DARK).matches,
  );
  return useMemo(() => ({ appearance: dark ? NIGHT : DAY }), [dark]);
}

/** Stripe's frames cannot read the page's CSS variables, so these repeat those of storefront.css. */
const DAY = appearance('stripe', {
  primary: '#1f5b66',
  background: '#ffffff',
  text: '#26221c',
  border: '#8a8172',
  danger: '#b3261e',
});

const NIGHT = appearance('night', {
  primary: '#8fc7d0',
  background: '#1f1d1a',
  text: '#f1ece3',
  border: '#8d8576',
  danger: '#ff9b8f',
});

interface Colors {
  primary: string;
  background: string;
  text: string;
  border: string;
  danger: string;
}

function appearance(theme: 'stripe' | 'night', colors: Colors): ElementsOptions['appearance'] {
  return {
    theme,
    variables: {
      colorPrimary: colors.primary,
      colorBackground: colors.background,
      colorText: colors.text,
      colorDanger: colors.danger,
      fontFamily: 'system-ui, sans-serif',
      borderRadius: '8px',
    },
    rules: {
      '.Input': { borderColor: colors.border, boxShadow: 'none' },
    },
  };
}
