import { useCheckoutAction, useCheckoutSession } from 'checkstand';
import { useState } from 'react';
import { ApiError, changeLineItems, fetchCatalogue } from './api.js';
import { formatMoney } from './format-money.js';
import { useLoaded } from './use-loaded.js';

/**
 * Adds the gift wrap to the order or takes it out. The buyer may not put new items into a session,
 * the shop may: so the shop's server is asked, and Stripe.js reads the session anew.
 */
export function GiftWrap() {
  const catalogue = useLoaded(fetchCatalogue);
  const { run, pending } = useCheckoutAction('runServerUpdate');
  const [refusal, setRefusal] = useState<string | null>(null);
  const sessionId = useCheckoutSession((session) => session.id);
  const name = catalogue.type === 'success' ? catalogue.value.giftWrap.name : null;
  const wrapped = useCheckoutSession((session) =>
    session.lineItems.some((line) => line.name === name),
  );
  if (catalogue.type !== 'success' || sessionId === null) return null;

  const { giftWrap, currency } = catalogue.value;
  async function toggle(session: string) {
    if (pending) return;
    setRefusal(null);
    const change = wrapped ? { remove: giftWrap.id } : { add: giftWrap.id };
    const result = await run(() => changeLineItems(session, change));
    if (result.type === 'error') setRefusal(reasonOf(result.error));
  }

  return (
    <div className="gift-wrap">
      <img src={giftWrap.picture} alt="" width="56" height="56" />
      <div>
        <p>
          {giftWrap.name}, {formatMoney(giftWrap.unitAmount, currency)}
        </p>
        <p className="description">{giftWrap.description}</p>
      </div>
      <button
        type="button"
        className="button"
        aria-disabled={pending}
        onClick={() => void toggle(sessionId)}
      >
        {wrapped ? 'Remove gift wrap' : 'Add gift wrap'}
      </button>
      {refusal !== null && (
        <p role="alert" className="field-error">
          {refusal}
        </p>
      )}
    </div>
  );
}

/** The shop's own words, when it was the shop that refused. */
function reasonOf({ cause, message }: { cause?: unknown; message: string }): string {
  return cause instanceof ApiError ? cause.message : message;
}
