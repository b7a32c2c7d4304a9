// #region page
import 'checkstand/styles.css';
import { CheckoutProvider, PaymentElement, Submit, Totals } from 'checkstand';
import styles from './css-modules.module.css';
import type { PageProps } from './show.js';

export function Checkout({ stripe, clientSecret }: PageProps) {
  return (
    <CheckoutProvider stripe={stripe} clientSecret={clientSecret}>
      <Totals.Root>
        <Totals.List>
          {(row) => (
            <Totals.Row
              name={row.name}
              className={({ kind }) => (kind === 'total' ? styles['total'] : undefined)}
            >
              <Totals.Label />
              <Totals.Amount />
            </Totals.Row>
          )}
        </Totals.List>
      </Totals.Root>
      <PaymentElement />
      <Submit.Root confirmOptions={{ redirect: 'if_required' }}>
        <Submit.Button className={styles['pay']} />
        <Submit.Message />
      </Submit.Root>
    </CheckoutProvider>
  );
}
// #endregion
