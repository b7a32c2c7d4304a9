import { CheckoutReturn } from 'checkstand';

// #region after
export function ReturnPage() {
  return (
    <CheckoutReturn.Root
      checkoutUrl="/checkout"
      load={async (sessionId, { signal }) => {
        const answer = await fetch(`/session-status?session_id=${sessionId}`, { signal });
        if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
        return (await answer.json()) as { status: string; payment_status: string };
      }}
    />
  );
}
// #endregion
