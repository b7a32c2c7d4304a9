import { useCheckoutSession, useServerUpdate } from 'checkstand';
import { changeLineItems, fetchCatalogue } from './api.js';
import { formatMoney } from './format-money.js';
import { shopReason } from './shop-reason.js';
import { useLoaded } from './use-loaded.js';

/**
 * Adds the gift wrap to the order or takes it out. The buyer may not put new items into a session,
 * the shop may: so the shop's server is asked, and Stripe.js reads the session anew.
 */
export function GiftWrap() {
  const catalogue = useLoaded(fetchCatalogue);
  const sessionId = useCheckoutSession((session) => session.id);
  const wrapped = useIsWrapped();
  const update = useServerUpdate(changeLineItems);
  if (catalogue.type !== 'success' || sessionId === null) return null;

  const { giftWrap, currency } = catalogue.value;
  const reason = shopReason(update);
  const toggle = () =>
    update.run(sessionId, wrapped ? { remove: giftWrap.id } : { add: giftWrap.id });
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
        aria-disabled={update.pending}
        onClick={() => (update.pending ? undefined : void toggle())}
      >
        {wrapped ? 'Remove gift wrap' : 'Add gift wrap'}
      </button>
      {reason !== null && (
        <p role="alert" className="field-error">
          {reason}
        </p>
      )}
    </div>
  );
}

/** Whether the order is to be wrapped. */
export function useIsWrapped(): boolean {
  const catalogue = useLoaded(fetchCatalogue);
  const name = catalogue.type === 'success' ? catalogue.value.giftWrap.name : null;
  return (
    useCheckoutSession((session) => session.lineItems.some((line) => line.name === name)) ?? false
  );
}
