import { CheckoutReturn } from 'checkstand';

const load = async (sessionId: string, { signal }: { signal: AbortSignal }) =>
  (await fetch(`/session-status?session_id=${sessionId}`, { signal })).json();

export const Anatomy = () => (
  <CheckoutReturn.Root load={load} checkoutUrl="/checkout">
    <CheckoutReturn.Loading />
    <CheckoutReturn.Paid />
    <CheckoutReturn.Processing />
    <CheckoutReturn.Unpaid>
      Nothing was charged. <CheckoutReturn.Restart />
    </CheckoutReturn.Unpaid>
    <CheckoutReturn.Expired />
    <CheckoutReturn.Error>
      We could not find out. <CheckoutReturn.Retry />
    </CheckoutReturn.Error>
    <CheckoutReturn.Missing />
  </CheckoutReturn.Root>
);
