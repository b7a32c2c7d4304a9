import { useCheckoutElements } from '@stripe/react-stripe-js/checkout';
import { LineItem, LineItems } from 'checkstand';
import { useState } from 'react';

// #region before
export function LineItemsBefore() {
  const result = useCheckoutElements();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  if (result.type !== 'success') return null;
  const { lineItems, updateLineItemQuantity } = result.checkout;
  const change = async (lineItem: string, quantity: number) => {
    setPending(true);
    const answer = await updateLineItemQuantity({ lineItem, quantity });
    setPending(false);
    setError(answer.type === 'error' ? answer.error.message : null);
  };
  return (
    <ul>
      {lineItems.map(({ id, name, quantity, subtotal, adjustableQuantity }) => (
        <li key={id}>
          {name}, {quantity}: {subtotal.amount}
          {adjustableQuantity && (
            <button
              type="button"
              aria-label={`Increase quantity of ${name}`}
              disabled={pending || quantity >= adjustableQuantity.maximum}
              onClick={() => void change(id, quantity + 1)}
            >
              +
            </button>
          )}
        </li>
      ))}
      {error && <li role="alert">{error}</li>}
    </ul>
  );
}
// #endregion

// #region after
export function LineItemsAfter() {
  return <LineItems />;
}
// #endregion

// #region own
export function LineItemsInOwnMarkup() {
  return (
    <LineItems>
      {({ id }) => (
        <LineItem.Root key={id} id={id}>
          <LineItem.Name />, <LineItem.Quantity />: <LineItem.Subtotal />
          <LineItem.Remove className="button" />
          <LineItem.Error />
        </LineItem.Root>
      )}
    </LineItems>
  );
}
// #endregion
