import {
  ExpressCheckoutElement,
  PaymentElement,
  useBeforeConfirm,
  useBillingAddress,
  useBusinessName,
  useCurrencyOptions,
  useCustomField,
  useEmail,
  useExpressCheckout,
  useIndividualName,
  useOnline,
  useOptionalItem,
  useOptionalItems,
  usePhoneNumber,
  useRecurringSummary,
  useSameAsShipping,
  useSavedPaymentMethods,
  useSavePaymentMethod,
  useShippingAddress,
  useShippingOptions,
  useTaxId,
  useTerms,
  type AddressResult,
  type TextFieldResult,
} from 'checkstand';
import { useId, type ReactNode, type Ref } from 'react';

/** A plain field: a label, an input, and what is wrong with it. */
function Field({
  label,
  field,
  type = 'text',
  autoComplete,
}: {
  label: string;
  field: Pick<TextFieldResult, 'value' | 'setValue' | 'errorMessage'> & {
    save?: () => unknown;
    ref?: Ref<HTMLInputElement>;
  };
  type?: string;
  autoComplete?: string;
}) {
  const id = useId();
  return (
    <div className="story-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={field.ref}
        type={type}
        autoComplete={autoComplete}
        value={field.value}
        aria-invalid={field.errorMessage !== null}
        aria-describedby={`${id}-error`}
        onChange={(event) => field.setValue(event.target.value)}
        onBlur={() => void field.save?.()}
      />
      <p id={`${id}-error`} role="alert">
        {field.errorMessage}
      </p>
    </div>
  );
}

function Choice(props: {
  group: string;
  label: ReactNode;
  checked: boolean;
  choose: () => unknown;
  control?: Ref<HTMLInputElement> | undefined;
}) {
  const { group, label, checked, choose, control } = props;
  return (
    <label style={{ display: 'block', minBlockSize: '1.75rem' }}>
      <input
        ref={control}
        type="radio"
        name={group}
        checked={checked}
        onChange={() => void choose()}
      />{' '}
      {label}
    </label>
  );
}

/** Said while there is no network. */
export function Network() {
  return useOnline() ? null : <p role="status">No network. What you typed is kept.</p>;
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
  const { item, selected, add, remove, pending, errorMessage } = useOptionalItem(priceId);
  return (
    <li>
      {item?.name} {item?.unitAmount.amount}{' '}
      <button
        type="button"
        aria-disabled={pending}
        onClick={() => void (selected ? remove() : add())}
      >
        {selected ? 'Leave out' : 'Take along'} {item?.name}
      </button>
      <p role="alert">{errorMessage}</p>
    </li>
  );
}

/** What a subscription costs from now on, and the rate of another currency. */
export function Terms() {
  const summary = useRecurringSummary();
  const currency = useCurrencyOptions();
  return (
    <>
      {summary && (
        <p>
          {summary.dueNext.amount} each {summary.interval}
          {summary.trial && `, free for ${summary.trial.days} days`}
        </p>
      )}
      {currency?.conversion && (
        <p>
          At {currency.conversion.fxRate} {currency.current} to the{' '}
          {currency.conversion.sourceCurrency}
        </p>
      )}
    </>
  );
}

/** Who the buyer is. */
export function Contact({ asksForPhone }: { asksForPhone: boolean }) {
  return (
    <>
      <Field label="Email" type="email" autoComplete="email" field={useEmail()} />
      {asksForPhone && <Phone />}
    </>
  );
}

function Phone() {
  const field = usePhoneNumber({ required: true });
  return <Field label="Phone" type="tel" autoComplete="tel" field={field} />;
}

/** The names, where the session collects them. */
export function Names() {
  return (
    <>
      <Field label="Your name" autoComplete="name" field={useIndividualName()} />
      <Field label="Your company" autoComplete="organization" field={useBusinessName()} />
    </>
  );
}

function Address({ legend, address }: { legend: string; address: AddressResult }) {
  const { fields, values, setValue, countries, refs, errorMessage, onBlur } = address;
  const id = useId();
  return (
    <fieldset onBlur={onBlur}>
      <legend>{legend}</legend>
      {fields.map(({ name, label, autoComplete, errorMessage: problem }) =>
        name === 'country' ? (
          <div key={name} className="story-field">
            <label htmlFor={id}>{label}</label>
            <select
              id={id}
              ref={refs.country as Ref<HTMLSelectElement>}
              autoComplete={autoComplete}
              value={values.country}
              onChange={(event) => setValue('country', event.target.value)}
            >
              {countries.map(({ code, name: country }) => (
                <option key={code} value={code}>
                  {country}
                </option>
              ))}
            </select>
          </div>
        ) : (
          <Field
            key={name}
            label={label}
            autoComplete={autoComplete}
            field={{
              value: values[name],
              setValue: (value) => setValue(name, value),
              errorMessage: problem,
              ref: refs[name],
            }}
          />
        ),
      )}
      <p role="alert">{errorMessage}</p>
    </fieldset>
  );
}

/** Where the order goes, and how. */
export function Shipping() {
  const address = useShippingAddress({ countries: ['US', 'CA'] });
  const { options, selected, choose, errorMessage, ref } = useShippingOptions();
  const group = useId();
  return (
    <>
      <Address legend="Where to" address={address} />
      <fieldset>
        <legend>How</legend>
        {options.map(({ id, displayName, amount }, index) => (
          <Choice
            key={id}
            group={group}
            control={index === 0 ? (ref as Ref<HTMLInputElement>) : undefined}
            label={`${displayName}, ${amount}`}
            checked={id === selected}
            choose={() => choose(id)}
          />
        ))}
        <p role="alert">{errorMessage}</p>
      </fieldset>
    </>
  );
}

/** Where the bill goes: as a rule where the order goes. */
export function Billing() {
  const { offered, checked, setChecked, ref } = useSameAsShipping();
  return (
    <>
      {offered && (
        <label style={{ display: 'block', minBlockSize: '1.75rem' }}>
          <input
            ref={ref}
            type="checkbox"
            checked={checked}
            onChange={(event) => setChecked(event.target.checked)}
          />{' '}
          Send the bill there, too
        </label>
      )}
      {!checked && <OwnBilling />}
    </>
  );
}

function OwnBilling() {
  return <Address legend="Bill to" address={useBillingAddress({ countries: ['US', 'CA'] })} />;
}

/** Companies give their tax id. */
export function Company() {
  const { enabled, setEnabled, businessName, type, value, types, save } = useTaxId();
  const id = useId();
  return (
    <div onBlur={() => void save()}>
      <label style={{ display: 'block', minBlockSize: '1.75rem' }}>
        <input
          type="checkbox"
          checked={enabled}
          onChange={(event) => setEnabled(event.target.checked)}
        />{' '}
        For my company
      </label>
      {enabled && (
        <>
          <Field label="Company" field={businessName} />
          <div className="story-field">
            <label htmlFor={id}>Kind of tax ID</label>
            <select
              id={id}
              ref={type.ref}
              value={type.value}
              onChange={(event) => type.setValue(event.target.value as typeof type.value)}
            >
              {types.map((option) => (
                <option key={option.type} value={option.type}>
                  {option.label}
                </option>
              ))}
            </select>
          </div>
          <Field label="Tax ID number" field={value} />
        </>
      )}
    </div>
  );
}

/** Wallets, cards of before, or a new one. */
export function Payment() {
  const { available, onReady, onConfirm } = useExpressCheckout({ redirect: 'if_required' });
  const { savedPaymentMethods, chosen, choose } = useSavedPaymentMethods();
  const group = useId();
  return (
    <>
      <div hidden={!available}>
        <ExpressCheckoutElement onReady={onReady} onConfirm={onConfirm} />
      </div>
      {savedPaymentMethods.length > 0 && (
        <fieldset>
          <legend>Pay with</legend>
          {savedPaymentMethods.map(({ id, card }) => (
            <Choice
              key={id}
              group={group}
              label={`${card.brand} ${card.last4}`}
              checked={id === chosen}
              choose={() => choose(id)}
            />
          ))}
          <Choice
            group={group}
            label="Another card"
            checked={chosen === 'new'}
            choose={() => choose('new')}
          />
        </fieldset>
      )}
      <div hidden={chosen !== 'new'}>
        <PaymentElement />
      </div>
    </>
  );
}

/** Whether a new card may be kept. */
export function KeepCard() {
  const { checked, setChecked } = useSavePaymentMethod();
  return (
    <label style={{ display: 'block', minBlockSize: '1.75rem' }}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => setChecked(event.target.checked)}
      />{' '}
      Keep this card
    </label>
  );
}

/** What the shop itself asks for, handed to its server before the payment. */
export function Own({ handOver }: { handOver: (fields: object) => Promise<unknown> }) {
  const note = useCustomField({ name: 'note', label: 'A note', type: 'text', optional: true });
  const { checked, setChecked, errorMessage, ref } = useTerms();
  const id = useId();
  useBeforeConfirm(handOver);
  return (
    <>
      <Field label="A note" field={note} />
      <label style={{ display: 'block', minBlockSize: '1.75rem' }}>
        <input
          ref={ref}
          type="checkbox"
          checked={checked}
          aria-invalid={errorMessage !== null}
          aria-describedby={id}
          onChange={(event) => setChecked(event.target.checked)}
        />{' '}
        I agree to the house rules
      </label>
      <p id={id} role="alert">
        {errorMessage}
      </p>
    </>
  );
}
