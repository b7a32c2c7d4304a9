import {
  CurrencySelectorElement,
  useCheckoutSession,
  useCurrencyOptions,
  useLineItem,
  useOptionalItem,
  useOptionalItems,
  usePromotionCode,
  useRecurringSummary,
  useServerUpdate,
  useTotals,
  type TotalsRow,
} from 'checkstand';
import { useId } from 'react';

/** What is bought, line by line. */
export function Lines() {
  const ids = useCheckoutSession(({ lineItems }) => lineItems.map(({ id }) => id)) ?? [];
  return (
    <table>
      <caption>Order</caption>
      <tbody>
        {ids.map((id) => (
          <Line key={id} id={id} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ id }: { id: string }) {
  const errorId = useId();
  const { line, quantity, pending, limits, step, removable, remove, errorMessage } =
    useLineItem(id);
  if (!line || quantity === null) return null;
  const button = (words: string, label: string, isBlocked: boolean, act: () => unknown) => (
    <button
      type="button"
      aria-disabled={isBlocked}
      aria-label={label}
      aria-describedby={errorMessage ? errorId : undefined}
      onClick={() => (isBlocked ? undefined : void act())}
    >
      {words}
    </button>
  );
  return (
    <tr aria-busy={pending}>
      <th scope="row">
        {line.name} × {quantity}
        {errorMessage && (
          <p id={errorId} role="alert">
            {errorMessage}
          </p>
        )}
      </th>
      <td>
        {limits && (
          <>
            {button('−', `Decrease quantity of ${line.name}`, quantity <= limits.minimum, () =>
              step(-1),
            )}
            {button('+', `Increase quantity of ${line.name}`, quantity >= limits.maximum, () =>
              step(1),
            )}
          </>
        )}
        {removable && button('×', `Remove ${line.name}`, false, remove)}
      </td>
      <td>{line.subtotal.amount}</td>
    </tr>
  );
}

/** What is offered with the order. */
export function Offers() {
  const items = useOptionalItems();
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map(({ priceId }) => (
        <Offer key={priceId} priceId={priceId} />
      ))}
    </ul>
  );
}

function Offer({ priceId }: { priceId: string }) {
  const id = useId();
  const { item, selected, add, remove, pending, errorMessage } = useOptionalItem(priceId);
  return (
    <li>
      {item?.name} {item?.unitAmount.amount}{' '}
      <button
        type="button"
        aria-disabled={pending}
        aria-describedby={id}
        onClick={() => (pending ? undefined : void (selected ? remove() : add()))}
      >
        {selected ? 'Leave out' : 'Take along'} {item?.name}
      </button>
      <p id={id} role="alert">
        {errorMessage}
      </p>
    </li>
  );
}

/** Something that only the shop's server can do to the order. */
export function GiftWrap({ wrap }: { wrap: () => Promise<unknown> }) {
  const id = useId();
  const { run, pending, errorMessage } = useServerUpdate(wrap);
  return (
    <div>
      <button
        type="button"
        aria-disabled={pending}
        aria-describedby={id}
        onClick={() => (pending ? undefined : void run())}
      >
        {pending ? 'Wrapping…' : 'Wrap it as a gift'}
      </button>
      <p id={id} role="alert">
        {errorMessage}
      </p>
    </div>
  );
}

/** A promotion code: typed, refused with a reason, applied, taken off. */
export function Voucher() {
  const id = useId();
  const { code, setCode, apply, remove, applied, pending, errorMessage } = usePromotionCode();
  return (
    <form
      className="story-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) void apply();
      }}
    >
      <label htmlFor={id}>Promotion code</label>
      <input
        id={id}
        autoComplete="off"
        value={code}
        aria-invalid={errorMessage !== null}
        aria-describedby={`${id}-error`}
        onChange={(event) => setCode(event.target.value)}
      />{' '}
      <button aria-disabled={pending}>Redeem</button>
      <p id={`${id}-error`} role="alert">
        {errorMessage}
      </p>
      {applied.map(({ promotionCode, displayName }) => (
        <span key={promotionCode}>
          {displayName}{' '}
          <button type="button" aria-disabled={pending} onClick={() => void remove()}>
            Take off {promotionCode}
          </button>
        </span>
      ))}
    </form>
  );
}

const NAMES: Readonly<Record<TotalsRow['kind'], string>> = {
  subtotal: 'Goods',
  discount: 'Discount',
  shipping: 'Shipping',
  taxExclusive: 'Tax',
  taxInclusive: 'Tax, included',
  taxPending: 'Tax: give your address first',
  appliedBalance: 'Your balance',
  surcharge: 'Surcharge',
  total: 'In all',
  dueNext: 'Next time',
};

/** What it costs. */
export function Sum() {
  const totals = useTotals();
  if (!totals) return null;
  return (
    <dl aria-busy={totals.pending}>
      {totals.rows.map(({ key, kind, name, amount }) => (
        <div key={key}>
          <dt>{name ?? NAMES[kind]}</dt>
          <dd>{amount?.amount}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What a subscription costs from now on. */
export function Recurring() {
  const summary = useRecurringSummary();
  if (!summary) return null;
  const { dueToday, dueNext, dueNextAt, interval, trial } = summary;
  return (
    <p>
      {dueToday.amount} today, then {dueNext.amount} each {interval}
      {dueNextAt !== null &&
        ` from ${new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(dueNextAt * 1000)} on`}
      {trial && `, free for ${trial.days} days`}
    </p>
  );
}

/** The buyer's own currency: Stripe's Element to choose, and the rate that Stripe tells. */
export function Currency() {
  const currency = useCurrencyOptions();
  if (!currency || currency.options.length === 0) return null;
  const { conversion, current } = currency;
  return (
    <div>
      <CurrencySelectorElement />
      {conversion && (
        <p>
          1 {conversion.sourceCurrency.toUpperCase()} is {conversion.fxRate} {current.toUpperCase()}
        </p>
      )}
    </div>
  );
}
