import {
  ExpressCheckoutElement,
  PaymentElement,
  useBeforeConfirm,
  useBillingAddress,
  useBusinessName,
  useCustomField,
  useEmail,
  useExpressCheckout,
  useIndividualName,
  useOnline,
  usePhoneNumber,
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

/** A select that says so while nothing is chosen. */
function Select(props: {
  label: string;
  value: string;
  choose: (value: string) => void;
  options: ReadonlyArray<{ value: string; label: string }>;
  errorMessage: string | null;
  autoComplete?: string;
  control: Ref<HTMLSelectElement>;
}) {
  const { label, value, choose, options, errorMessage, autoComplete, control } = props;
  const id = useId();
  return (
    <div className="story-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        ref={control}
        autoComplete={autoComplete}
        value={value}
        aria-invalid={errorMessage !== null}
        aria-describedby={`${id}-error`}
        onChange={(event) => choose(event.target.value)}
      >
        {value === '' && <option value="">Choose…</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <p id={`${id}-error`} role="alert">
        {errorMessage}
      </p>
    </div>
  );
}

/** A box with its words, and what is wrong with it. */
function Box(props: {
  label: string;
  checked: boolean;
  setChecked: (checked: boolean) => void;
  errorMessage?: string | null;
  control?: Ref<HTMLInputElement>;
}) {
  const { label, checked, setChecked, errorMessage = null, control } = props;
  const id = useId();
  return (
    <div>
      <label style={{ display: 'block', minBlockSize: '1.75rem' }}>
        <input
          ref={control}
          type="checkbox"
          checked={checked}
          aria-invalid={errorMessage !== null}
          aria-describedby={id}
          onChange={(event) => setChecked(event.target.checked)}
        />{' '}
        {label}
      </label>
      <p id={id} role="alert">
        {errorMessage}
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

/** Where the receipt goes. */
export function Contact() {
  return <Field label="Email" type="email" autoComplete="email" field={useEmail()} />;
}

/** Whom the carrier calls. */
export function Phone() {
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
    <fieldset onBlur={onBlur} aria-describedby={id}>
      <legend>{legend}</legend>
      {fields.map(({ name, label, autoComplete, errorMessage: problem }) =>
        name === 'country' ? (
          <Select
            key={name}
            label={label}
            autoComplete={autoComplete}
            control={refs.country}
            value={values.country}
            choose={(country) => setValue('country', country)}
            options={countries.map(({ code, name: country }) => ({ value: code, label: country }))}
            errorMessage={problem}
          />
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
      <p id={id} role="alert">
        {errorMessage}
      </p>
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
      <fieldset aria-describedby={`${group}-error`}>
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
        <p id={`${group}-error`} role="alert">
          {errorMessage}
        </p>
      </fieldset>
    </>
  );
}

/** Where the bill goes: as a rule where the order goes. */
export function Billing() {
  const { offered, checked, setChecked, errorMessage, ref } = useSameAsShipping();
  return (
    <>
      {offered && (
        <Box
          label="Send the bill there, too"
          {...{ checked, setChecked, errorMessage }}
          control={ref}
        />
      )}
      {!checked && <OwnBilling />}
    </>
  );
}

function OwnBilling() {
  return <Address legend="Bill to" address={useBillingAddress({ countries: ['US', 'CA'] })} />;
}

/** Companies give their tax id, sent when the buyer leaves the group. */
export function Company() {
  const { enabled, setEnabled, businessName, type, value, types, save } = useTaxId();
  return (
    <div
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) void save();
      }}
    >
      <Box label="For my company" checked={enabled} setChecked={setEnabled} />
      {enabled && (
        <>
          <Field label="Company" autoComplete="organization" field={businessName} />
          <Select
            label="Kind of tax ID"
            control={type.ref}
            value={type.value}
            choose={(next) => type.setValue(next as typeof type.value)}
            options={types.map((option) => ({ value: option.type, label: option.label }))}
            errorMessage={type.errorMessage}
          />
          <Field label="Tax ID number" field={value} />
        </>
      )}
    </div>
  );
}

/** The cards of before, or another one. */
export function SavedCards() {
  const { savedPaymentMethods, chosen, choose } = useSavedPaymentMethods();
  const group = useId();
  if (savedPaymentMethods.length === 0) return null;
  return (
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
  );
}

/** Wallets, and a new card. Stripe's Elements stay mounted while they are out of sight. */
export function Payment({ children }: { children?: ReactNode }) {
  const { available, onReady, onConfirm } = useExpressCheckout({ redirect: 'if_required' });
  const { chosen } = useSavedPaymentMethods();
  return (
    <>
      <div hidden={!available}>
        <ExpressCheckoutElement onReady={onReady} onConfirm={onConfirm} />
      </div>
      <div hidden={chosen !== 'new'}>
        <PaymentElement />
        {children}
      </div>
    </>
  );
}

/** Whether a new card may be kept. */
export function KeepCard() {
  const { checked, setChecked } = useSavePaymentMethod();
  return <Box label="Keep this card" checked={checked} setChecked={setChecked} />;
}

/** What the shop itself asks for, handed to its server before the payment. */
export function Own({ handOver }: { handOver: (fields: object) => Promise<unknown> }) {
  const note = useCustomField({ name: 'note', label: 'A note', type: 'text', optional: true });
  const { checked, setChecked, errorMessage, ref } = useTerms();
  useBeforeConfirm(handOver);
  return (
    <>
      <Field label="A note" field={note} />
      <Box
        label="I agree to the house rules"
        {...{ checked, setChecked, errorMessage }}
        control={ref}
      />
    </>
  );
}
