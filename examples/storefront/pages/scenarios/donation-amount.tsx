import { useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { CatalogueAnswer } from '../../server/shop.js';
import { fetchCatalogue } from '../api.js';
import { formatMoney } from '../format-money.js';
import { useLoaded } from '../use-loaded.js';

interface DonationAmountProps {
  /** @param amount In minor units. */
  onChoose: (amount: number) => void;
}

/** Asks how much to give. */
export function DonationAmount({ onChoose }: DonationAmountProps) {
  const catalogue = useLoaded(fetchCatalogue);
  switch (catalogue.type) {
    case 'loading':
      return <p role="status">One moment…</p>;
    case 'error':
      return (
        <div role="alert" className="notice">
          <p>{catalogue.error.message}</p>
          <button type="button" className="button" onClick={catalogue.retry}>
            Try again
          </button>
        </div>
      );
    case 'success':
      return <AmountForm catalogue={catalogue.value} onChoose={onChoose} />;
  }
}

const OTHER = 'other';

function AmountForm({
  catalogue: { donation, currency },
  onChoose,
}: DonationAmountProps & { catalogue: CatalogueAnswer }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [choice, setChoice] = useState(String(donation.suggested[1]));
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    const amount = choice === OTHER ? Math.round(Number(typed) * 100) : Number(choice);
    // The shop's server looks again: this is only to tell the giver early.
    if (amount >= donation.least && amount <= donation.most) {
      onChoose(amount);
      return;
    }
    const [least, most] = [donation.least, donation.most].map((end) => formatMoney(end, currency));
    setProblem(`Enter an amount from ${least} to ${most}.`);
    input.current?.focus();
  }

  return (
    <form className="step amount-form" noValidate onSubmit={submit}>
      <fieldset className="choices">
        <legend>How much would you like to give?</legend>
        {[...donation.suggested.map(String), OTHER].map((value) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name={id}
              checked={choice === value}
              onChange={() => {
                setChoice(value);
                setProblem(null);
              }}
            />
            <span>{value === OTHER ? 'Another amount' : formatMoney(Number(value), currency)}</span>
          </label>
        ))}
      </fieldset>
      {choice === OTHER && (
        <div className="field">
          <label htmlFor={id}>Amount in dollars</label>
          <input
            id={id}
            ref={input}
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            aria-invalid={problem !== null}
            aria-describedby={`${id}-problem`}
            onChange={(event) => {
              setTyped(event.target.value);
              setProblem(null);
            }}
          />
          <p id={`${id}-problem`} className="field-error" role="alert">
            {problem}
          </p>
        </div>
      )}
      <button type="submit" className="button button-main">
        Continue
      </button>
    </form>
  );
}
