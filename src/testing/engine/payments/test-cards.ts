import type { MethodBehaviour } from './behaviour.js';
import { declined, failedWith } from './verdict.js';
import type { ChargeVerdict } from './verdict.js';

/** What one of Stripe's test cards does. */
export interface TestCard {
  brand: string;
  /** Whether the bank asks the buyer. */
  authentication: MethodBehaviour['authentication'];
  verdict: ChargeVerdict;
}

const pays = (brand: string): TestCard => ({ brand, authentication: 'none', verdict: null });
const refuses = (verdict: ChargeVerdict): TestCard => ({
  brand: 'visa',
  authentication: 'none',
  verdict,
});
const asks = (verdict: ChargeVerdict = null): TestCard => ({
  brand: 'visa',
  authentication: 'required',
  verdict,
});

/** Stripe's published test cards, by number. */
export const TEST_CARDS: Readonly<Record<string, TestCard>> = {
  '4242424242424242': pays('visa'),
  '4000056655665556': pays('visa'),
  '5555555555554444': pays('mastercard'),
  '2223003122003222': pays('mastercard'),
  '378282246310005': pays('amex'),
  '6011111111111117': pays('discover'),
  '3056930009020004': pays('diners'),
  '3566002020360505': pays('jcb'),
  '6200000000000005': pays('unionpay'),
  // 3-D Secure is supported, and not required.
  '4000000000003055': pays('visa'),
  '4000000000003097': pays('visa'),
  // Elevated risk, still accepted.
  '4000000000009235': pays('visa'),
  // Attaches to a customer; a charge fails.
  '4000000000000341': refuses(declined('generic_decline')),
  '4000000000000002': refuses(declined('generic_decline')),
  '4000000000009995': refuses(declined('insufficient_funds')),
  '4000000000009987': refuses(declined('lost_card')),
  '4000000000009979': refuses(declined('stolen_card')),
  '4000000000006975': refuses(declined('card_velocity_exceeded')),
  '4100000000000019': refuses(declined('fraudulent')),
  '4000000000000069': refuses(failedWith('expired_card')),
  '4000000000000127': refuses(failedWith('incorrect_cvc')),
  '4000000000000119': refuses(failedWith('processing_error')),
  '4000000000003220': asks(),
  '4000002500003155': { brand: 'visa', authentication: 'until_set_up', verdict: null },
  '4000002760003184': asks(),
  '4000003800000446': asks(),
  '4000008400001629': asks(declined('generic_decline')),
  '4000008260003178': asks(declined('insufficient_funds')),
  '4000008400001280': { brand: 'visa', authentication: 'broken', verdict: null },
};

/** Stripe's named test payment methods, by the number of the card that they stand for. */
export const TEST_PAYMENT_METHODS: Readonly<Record<string, string>> = {
  pm_card_us: '4242424242424242',
  pm_card_visa: '4242424242424242',
  pm_card_visa_debit: '4000056655665556',
  pm_card_mastercard: '5555555555554444',
  pm_card_amex: '378282246310005',
  pm_card_discover: '6011111111111117',
  pm_card_diners: '3056930009020004',
  pm_card_jcb: '3566002020360505',
  pm_card_unionpay: '6200000000000005',
  pm_card_visa_chargeDeclined: '4000000000000002',
  pm_card_visa_chargeDeclinedInsufficientFunds: '4000000000009995',
  pm_card_visa_chargeDeclinedLostCard: '4000000000009987',
  pm_card_visa_chargeDeclinedStolenCard: '4000000000009979',
  pm_card_visa_chargeDeclinedVelocityLimitExceeded: '4000000000006975',
  pm_card_radarBlock: '4100000000000019',
  pm_card_chargeDeclined: '4000000000000002',
  pm_card_chargeDeclinedInsufficientFunds: '4000000000009995',
  pm_card_chargeDeclinedExpiredCard: '4000000000000069',
  pm_card_chargeDeclinedIncorrectCvc: '4000000000000127',
  pm_card_chargeDeclinedProcessingError: '4000000000000119',
  pm_card_chargeCustomerFail: '4000000000000341',
  pm_card_threeDSecure2Required: '4000000000003220',
  pm_card_threeDSecureRequired: '4000000000003220',
  pm_card_authenticationRequired: '4000002760003184',
  pm_card_authenticationRequiredOnSetup: '4000002500003155',
  pm_card_authenticationRequiredSetupForOffSession: '4000003800000446',
};

/** Stripe's test tokens, which stand for a card in `card[token]`. */
export const TEST_TOKENS: Readonly<Record<string, string>> = {
  tok_us: '4242424242424242',
  tok_visa: '4242424242424242',
  tok_visa_debit: '4000056655665556',
  tok_mastercard: '5555555555554444',
  tok_amex: '378282246310005',
  tok_discover: '6011111111111117',
  tok_diners: '3056930009020004',
  tok_jcb: '3566002020360505',
  tok_unionpay: '6200000000000005',
  tok_chargeDeclined: '4000000000000002',
  tok_chargeDeclinedInsufficientFunds: '4000000000009995',
  tok_chargeDeclinedExpiredCard: '4000000000000069',
  tok_chargeCustomerFail: '4000000000000341',
};

/** Attaching this card works; only a charge of it fails. */
export const FAILS_ONLY_WHEN_CHARGED = '4000000000000341';
