import type { Merchant, Param } from './merchant.js';
import type { ScenarioWorld } from './scenario.js';

interface Code {
  code: string;
  coupon: { [name: string]: Param };
  more?: { [name: string]: Param };
  /** Brings a fresh code into the state that it is named after. */
  spoil?: (simulator: ScenarioWorld, code: string) => void;
}

/** Codes for every answer that a buyer can get. */
const CODES: readonly Code[] = [
  { code: 'WELCOME10', coupon: { name: 'Welcome', percent_off: 10 } },
  { code: 'TAKE5', coupon: { name: '$5 off', amount_off: 500, currency: 'usd' } },
  {
    code: 'MIN100',
    coupon: { name: 'Big basket', percent_off: 15 },
    more: { restrictions: { minimum_amount: 10_000, minimum_amount_currency: 'usd' } },
  },
  {
    code: 'EXPIRED',
    coupon: { name: 'Last season', percent_off: 50 },
    spoil: ({ controls }, code) => controls.expirePromotionCode(code),
  },
  {
    code: 'USEDUP',
    coupon: { name: 'First come', percent_off: 30 },
    more: { max_redemptions: 1 },
    spoil: ({ controls }, code) => controls.redeemPromotionCode(code),
  },
];

/** Makes the codes, each once per account however many scenarios are made in it. */
export async function offerPromotionCodes(
  merchant: Merchant,
  simulator: ScenarioWorld,
): Promise<void> {
  for (const code of CODES) {
    const isNew = await offerCode(merchant, code);
    if (isNew) code.spoil?.(simulator, code.code);
  }
}

/** Makes one code with its coupon, unless the account has it. Tells whether it was made. */
export async function offerCode(merchant: Merchant, offer: Code): Promise<boolean> {
  const { code, coupon, more = {} } = offer;
  const known = await merchant.get(`promotion_codes?code=${code}&limit=1`);
  if (Array.isArray(known.data) && known.data.length > 0) return false;
  const { id } = await merchant.post('coupons', { duration: 'once', ...coupon });
  await merchant.post('promotion_codes', {
    code,
    promotion: { type: 'coupon', coupon: id },
    ...more,
  });
  return true;
}
