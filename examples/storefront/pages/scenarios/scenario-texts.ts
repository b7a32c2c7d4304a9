import type { Scenario } from '../../server/purchases.js';

/** How the shop speaks of a way to check out. */
export interface ScenarioText {
  title: string;
  /** What there is to see in it. */
  description: string;
  picture: string;
  /** The heading of its checkout. */
  heading: string;
  /** Below the heading. */
  intro: string;
}

export const SCENARIO_TEXTS: Readonly<Record<Scenario, ScenarioText>> = {
  order: {
    title: 'A physical order',
    description: 'An address, two ways to ship, sales tax, promotion codes and gift wrap.',
    picture: '/pictures/harbour-mug.svg',
    heading: 'Send a mug and a bowl',
    intro: 'We pack it in straw, and ship to the US, Canada, the UK and Germany.',
  },
  subscription: {
    title: 'A subscription with a trial',
    description: 'Nothing is due today. By the month or by the year, changed by our server.',
    picture: '/pictures/clay-club.svg',
    heading: 'Join the clay club',
    intro: 'Throw at our wheels whenever we are open. Leave within the trial and pay nothing.',
  },
  booking: {
    title: 'A booking with saved cards',
    description: 'A customer who comes back pays with a saved card, or saves another.',
    picture: '/pictures/wheel.svg',
    heading: 'Book a morning at the wheel',
    intro: 'You are signed in as Marta Lind, who has booked here before.',
  },
  donation: {
    title: 'A donation',
    description: 'An amount of the giver’s choice, and a message that reaches our server.',
    picture: '/pictures/kiln.svg',
    heading: 'Give to the kiln fund',
    intro: 'For the wood-fired kiln that schools will use free of charge.',
  },
  free: {
    title: 'A free order',
    description: 'A voucher covers all of it: no card is asked for, but terms are.',
    picture: '/pictures/voucher.svg',
    heading: 'Redeem your voucher',
    intro: 'Your gift voucher pays for a morning at the wheel.',
  },
  setup: {
    title: 'A card for later',
    description: 'Nothing is bought. The card is kept until something is due.',
    picture: '/pictures/saved-card.svg',
    heading: 'Leave a card for firings',
    intro: 'We fire what you bring, and charge by weight when it has come out well.',
  },
};
