// #region page
import css from 'checkstand/styles.css?inline';
import { CheckoutProvider, PaymentElement, Submit, Totals } from 'checkstand';
import { createTheme } from 'checkstand/theme';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { PageProps } from './show.js';

const theme = createTheme({ preset: 'bloom', colorScheme: 'light' });

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

export function Checkout({ stripe, clientSecret }: PageProps) {
  const [shadow, setShadow] = useState<ShadowRoot | null>(null);
  const attach = (host: HTMLElement | null) => {
    if (!host || host.shadowRoot) return;
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    setShadow(root);
  };
  return (
    <div ref={attach}>
      {shadow &&
        createPortal(
          <CheckoutProvider stripe={stripe} clientSecret={clientSecret} theme={theme}>
            <Totals.Root />
            <PaymentElement />
            <Submit.Root confirmOptions={{ redirect: 'if_required' }} />
          </CheckoutProvider>,
          shadow,
        )}
    </div>
  );
}
// #endregion
