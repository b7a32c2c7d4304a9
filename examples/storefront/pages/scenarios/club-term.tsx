import { useCheckoutSession, useServerUpdate } from 'checkstand';
import { useId, useState } from 'react';
import type { CatalogueAnswer } from '../../server/shop.js';
import { changeLineItems, fetchCatalogue } from '../api.js';
import { formatMoney } from '../format-money.js';
import { shopReason } from '../shop-reason.js';
import { useLoaded } from '../use-loaded.js';

/** By the month or by the year: another price, so the shop's server swaps the line. */
export function ClubTerm() {
  const catalogue = useLoaded(fetchCatalogue);
  const sessionId = useCheckoutSession((session) => session.id);
  if (catalogue.type !== 'success' || sessionId === null) return null;
  return <TermChoice catalogue={catalogue.value} sessionId={sessionId} />;
}

function TermChoice({ catalogue, sessionId }: { catalogue: CatalogueAnswer; sessionId: string }) {
  const { club, currency } = catalogue;
  const name = useId();
  const interval = useCheckoutSession((session) => session.recurring?.interval);
  const { run, pending, ...update } = useServerUpdate(changeLineItems);
  // Shown at once; what Stripe says counts again when the shop has answered.
  const [wish, setWish] = useState<string | null>(null);
  const chosen = pending ? wish : interval;
  const reason = shopReason(update);

  const choose = (from: string, to: string, wished: string) => {
    setWish(wished);
    void run(sessionId, { swap: { from, to } });
  };
  const terms = [
    { ...club.monthly, label: 'Monthly', other: club.yearly },
    { ...club.yearly, label: 'Yearly, two months free', other: club.monthly },
  ];
  return (
    <fieldset className="choices" aria-busy={pending}>
      <legend>How you pay</legend>
      {terms.map((term) => (
        <label key={term.id} className="choice">
          <input
            type="radio"
            name={name}
            checked={chosen === term.interval}
            onChange={() => pending || choose(term.other.id, term.id, term.interval ?? '')}
          />
          <span>{term.label}</span>
          <span className="price">{formatMoney(term.unitAmount, currency)}</span>
        </label>
      ))}
      {reason !== null && (
        <p role="alert" className="field-error">
          {reason}
        </p>
      )}
    </fieldset>
  );
}
