import { cardBrandOf, passesLuhn } from '../../facts/card-numbers.js';
import { TEST_CARDS } from './test-cards.js';
import type { TestCard } from './test-cards.js';
import { declined, failedWith } from './verdict.js';

/** The fewest digits that any card number has. */
const SHORTEST_NUMBER = 12;

/** A card as the buyer typed it. */
export interface CardInput {
  number: string;
  exp_month: number;
  exp_year: number;
  cvc: string;
}

/** What a card will do. A card that is no test card is declined, as in Stripe's test mode. */
export function judgeCard(input: CardInput, now: number): TestCard {
  const number = input.number.replace(/\D/g, '');
  const { brand } = cardBrandOf(number);
  const refuse = (code: string): TestCard => ({
    brand,
    authentication: 'none',
    verdict: failedWith(code),
  });
  if (number.length < SHORTEST_NUMBER || !passesLuhn(number)) return refuse('incorrect_number');
  const expiry = judgeExpiry(input, new Date(now * 1000));
  if (expiry) return refuse(expiry);
  const cvcLength = brand === 'amex' ? [3, 4] : [3];
  if (!/^\d+$/.test(input.cvc) || !cvcLength.includes(input.cvc.length)) {
    return refuse('invalid_cvc');
  }
  return (
    TEST_CARDS[number] ?? {
      brand,
      authentication: 'none',
      verdict: declined('test_mode_live_card'),
    }
  );
}

function judgeExpiry(input: CardInput, today: Date): string | null {
  const year = input.exp_year < 100 ? 2000 + input.exp_year : input.exp_year;
  if (input.exp_month < 1 || input.exp_month > 12) return 'invalid_expiry_month';
  if (year < today.getUTCFullYear()) return 'invalid_expiry_year';
  const past = year === today.getUTCFullYear() && input.exp_month < today.getUTCMonth() + 1;
  return past ? 'invalid_expiry_month' : null;
}
