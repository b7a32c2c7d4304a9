import { useCheckoutElements } from '@stripe/react-stripe-js/checkout';
import { Totals } from 'checkstand';

// #region before
export function TotalsBefore() {
  const result = useCheckoutElements();
  if (result.type !== 'success') return null;
  const { total } = result.checkout;
  return (
    <dl>
      <dt>Subtotal</dt>
      <dd>{total.subtotal.amount}</dd>
      {total.discount.minorUnitsAmount > 0 && (
        <>
          <dt>Discount</dt>
          <dd>-{total.discount.amount}</dd>
        </>
      )}
      <dt>Total due</dt>
      <dd>{total.total.amount}</dd>
    </dl>
  );
}
// #endregion

// #region after
export function TotalsAfter() {
  return <Totals.Root />;
}
// #endregion
