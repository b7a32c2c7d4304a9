import type { MinorUnits, PaymentPage } from '../../wire.js';
import { amountsIn } from '../catalog/prices.js';
import { findIn } from '../find-in.js';
import { minimumCharge } from '../money/currencies.js';
import { abandonAttempt } from '../payments/payment-intents.js';
import { priceSession } from '../pricing/session-amounts.js';
import { invalidRequest } from '../refusal.js';
import { fixedEmail } from '../sessions/create.js';
import type { Session } from '../sessions/session.js';
import type { World } from '../world.js';
import { conversionBetween, rateShown } from './exchange-rates.js';
import type { Conversion } from './exchange-rates.js';
import { countryInEmail, currencyOfCountry } from './local-currency.js';
import { localize, pricesOf } from './localize.js';
import type { LocalView } from './localize.js';

/**
 * Adaptive Pricing. The merchant's side of a session stays in its own currency, the payment too; the
 * buyer's page may show it in the currency of the buyer's country, and does so from the start where
 * everything speaks for it:
 *
 * - the session, or else the account, has Adaptive Pricing enabled;
 * - the page is one of Stripe's, or a page of the merchant's own that says that it is ready
 *   (`adaptivePricing.allowed`);
 * - the e-mail that the merchant gave puts the buyer in a country with another currency, whose
 *   exchange rate is known;
 * - the money is taken at once (`capture_method` is not manual);
 * - no amount is the buyer's choice, no tax is a fee in the session's currency, and the total can be
 *   charged in the other;
 * - either all prices have an amount of their own in that currency, which is then used, or none has.
 *
 * Rates do not move in the simulator, so their guarantee for 24 hours needs no doing.
 */
interface LocalChoice {
  conversion: Conversion;
  /** True when the merchant priced everything in that currency, so that no rate is used. */
  native: boolean;
}

const BUILT_BY_STRIPE: ReadonlySet<Session['uiMode']> = new Set(['embedded_page', 'hosted_page']);

/** The session as the buyer is shown it. */
export function shownToBuyer(world: World, session: Session): LocalView {
  const { completedPresentment: completed } = session;
  const currency = completed?.currency ?? currencyBeforePaying(world, session);
  const conversion =
    currency === session.currency
      ? undefined
      : conversionBetween(world.assumptions, session.currency, currency);
  return conversion ? localize(world, session, conversion) : { world, session };
}

/** What the buyer would pay, in the currency that the buyer is shown. */
export function shownTotal(
  world: World,
  session: Session,
): { amount: MinorUnits; currency: string } {
  const shown = shownToBuyer(world, session);
  return {
    amount: priceSession(shown.world, shown.session).total,
    currency: shown.session.currency,
  };
}

/** The currencies that the buyer may choose among; null when there is no choice. */
export function currencyOptions(world: World, session: Session): PaymentPage['currency_options'] {
  if (session.status !== 'open') return null;
  const choice = localChoice(world, session);
  if (!choice) return null;
  const { conversion, native } = choice;
  return [
    {
      currency: session.currency,
      amount: priceSession(world, session).total,
      conversion: null,
    },
    {
      currency: conversion.to,
      amount: localTotal(world, session, conversion),
      conversion: native
        ? null
        : { fx_rate: rateShown(conversion), source_currency: conversion.from },
    },
  ];
}

/** The page has loaded, and says whether it can show other currencies than the session's. */
export function openedBy(world: World, session: Session, allowed: boolean): Session {
  if (session.status !== 'open' || session.presentment.allowed === allowed) return session;
  const next = { ...session, presentment: { ...session.presentment, allowed } };
  world.sessions.set(session.id, next);
  return next;
}

/** The buyer's choice of a currency. */
export function chooseCurrency(world: World, draft: Session, currency: string): void {
  const wanted = currency.toLowerCase();
  const offered = currencyOptions(world, draft) ?? [];
  if (!offered.some((option) => option.currency === wanted)) {
    throw invalidRequest(`The currency \`${wanted}\` is not an option of this session.`, {
      param: 'updated_currency',
    });
  }
  if (wanted === currencyBeforePaying(world, draft)) return;
  draft.presentment = { ...draft.presentment, chosen: wanted };
  // The bank was asked in the other currency.
  abandonAttempt(world, draft);
}

/** Keeps what the buyer was shown when the session completes, unless it is what the merchant sees. */
export function keepPresentment(world: World, draft: Session): void {
  const shown = shownToBuyer(world, draft);
  if (shown.session.currency === draft.currency) return;
  draft.completedPresentment = {
    currency: shown.session.currency,
    amounts: priceSession(shown.world, shown.session),
  };
}

function currencyBeforePaying(world: World, session: Session): string {
  const isOwn = session.status === 'complete' || session.presentment.chosen === session.currency;
  if (isOwn) return session.currency;
  return localChoice(world, session)?.conversion.to ?? session.currency;
}

function localChoice(world: World, session: Session): LocalChoice | undefined {
  const { enabled, allowed } = session.presentment;
  const ready = allowed || BUILT_BY_STRIPE.has(session.uiMode);
  if (!enabled || !ready) return undefined;
  const country = countryInEmail(fixedEmail(world, session));
  const currency = country === undefined ? undefined : currencyOfCountry(country);
  if (currency === undefined || currency === session.currency) return undefined;
  const conversion = conversionBetween(world.assumptions, session.currency, currency);
  if (!conversion) return undefined;
  const prices = pricesOf(session).map((id) => findIn(world.prices, 'price', id));
  if (prices.some((price) => price.custom_unit_amount)) return undefined;
  if (session.paymentIntentData.captureMethod === 'manual') return undefined;
  if (priceSession(world, session).taxes.some(({ rate }) => rate.flat_amount)) return undefined;
  const native = prices.filter((price) => amountsIn(price, currency)).length;
  if (native > 0 && native < prices.length) return undefined;
  const total = localTotal(world, session, conversion);
  if (total > 0 && total < minimumCharge(currency)) return undefined;
  return { conversion, native: native > 0 };
}

function localTotal(world: World, session: Session, conversion: Conversion): MinorUnits {
  const local = localize(world, session, conversion);
  return priceSession(local.world, local.session).total;
}
