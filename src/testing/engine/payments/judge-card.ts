import { TEST_CARDS } from './test-cards.js';
import type { TestCard } from './test-cards.js';
import { declined, failedWith } from './verdict.js';

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
  const refuse = (code: string): TestCard => ({
    brand: brandOf(number),
    authentication: 'none',
    verdict: failedWith(code),
  });
  if (!passesLuhn(number)) return refuse('incorrect_number');
  const expiry = judgeExpiry(input, new Date(now * 1000));
  if (expiry) return refuse(expiry);
  const cvcLength = brandOf(number) === 'amex' ? [3, 4] : [3];
  if (!/^\d+$/.test(input.cvc) || !cvcLength.includes(input.cvc.length)) {
    return refuse('invalid_cvc');
  }
  return (
    TEST_CARDS[number] ?? {
      brand: brandOf(number),
      authentication: 'none',
      verdict: declined('test_mode_live_card'),
    }
  );
}

/** The brand that a number belongs to, or `unknown`. */
export function brandOf(number: string): string {
  if (/^4/.test(number)) return 'visa';
  if (/^(5[1-5]|2[2-7])/.test(number)) return 'mastercard';
  if (/^3[47]/.test(number)) return 'amex';
  if (/^(6011|65|64[4-9])/.test(number)) return 'discover';
  if (/^(36|30|38|39)/.test(number)) return 'diners';
  if (/^35/.test(number)) return 'jcb';
  return /^62/.test(number) ? 'unionpay' : 'unknown';
}

function judgeExpiry(input: CardInput, today: Date): string | null {
  const year = input.exp_year < 100 ? 2000 + input.exp_year : input.exp_year;
  if (input.exp_month < 1 || input.exp_month > 12) return 'invalid_expiry_month';
  if (year < today.getUTCFullYear()) return 'invalid_expiry_year';
  const past = year === today.getUTCFullYear() && input.exp_month < today.getUTCMonth() + 1;
  return past ? 'invalid_expiry_month' : null;
}

/** The check digit of ISO/IEC 7812. */
function passesLuhn(number: string): boolean {
  if (number.length < 12) return false;
  let sum = 0;
  for (const [i, digit] of [...number].toReversed().entries()) {
    const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
