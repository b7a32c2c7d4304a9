import { createRandom, deriveSeed } from '../random.js';
import type { MethodBehaviour } from './behaviour.js';
import { judgeCard } from './judge-card.js';
import type { CardInput } from './judge-card.js';
import type { CardDetails } from './method-details.js';
import { FAILS_ONLY_WHEN_CHARGED } from './test-cards.js';

const DEBIT_CARD = '4000056655665556';
const FINGERPRINT_LENGTH = 16;

/** What a card that was typed in shows and does. The number itself is not kept. */
export function readCard(
  input: CardInput,
  now: number,
): { details: { card: CardDetails }; behaviour: MethodBehaviour } {
  const number = input.number.replaceAll(/\D/g, '');
  const { brand, authentication, verdict } = judgeCard(input, now);
  return {
    details: {
      card: {
        brand,
        checks: {
          address_line1_check: null,
          address_postal_code_check: null,
          cvc_check: verdict?.code === 'incorrect_cvc' ? 'fail' : 'pass',
        },
        country: 'US',
        display_brand: brand,
        exp_month: input.exp_month,
        exp_year: input.exp_year < 100 ? 2000 + input.exp_year : input.exp_year,
        fingerprint: fingerprintOf(number),
        funding: number === DEBIT_CARD ? 'debit' : 'credit',
        generated_from: null,
        last4: number.slice(-4),
        networks: { available: [brand], preferred: null },
        regulated_status: 'unregulated',
        three_d_secure_usage: { supported: brand !== 'unionpay' },
        wallet: null,
      },
    },
    behaviour: {
      authentication,
      verdict,
      attaches: number === FAILS_ONLY_WHEN_CHARGED,
      settlement: null,
    },
  };
}

/** Tells equal numbers from different ones without telling the number. */
export function fingerprintOf(number: string): string {
  const random = createRandom(deriveSeed(0, `fingerprint ${number}`));
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  let fingerprint = '';
  while (fingerprint.length < FINGERPRINT_LENGTH) {
    fingerprint += alphabet[Math.floor(random() * alphabet.length)];
  }
  return fingerprint;
}
