import { payFor } from './buyer.js';
import { SHOP, line } from './catalogue.js';
import { createMerchant } from './merchant.js';
import type { Scenario } from './scenario.js';

const SHORTEST_LIFE_SECONDS = 30 * 60;
const SECONDS_LEFT = 60;

/** A minute is left: the clock is moved to just before the session expires. */
export const almostExpired: Scenario = {
  name: 'almostExpired',
  title: 'Almost expired',
  description: 'A minute is left: the clock is moved to just before the session expires.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const line_items = [await line(merchant, SHOP.mug)];
    const session = await merchant.session({
      line_items,
      expires_at: Math.ceil(simulator.now() / 1000) + SHORTEST_LIFE_SECONDS + 1,
    });
    simulator.controls.advanceTime(SHORTEST_LIFE_SECONDS - SECONDS_LEFT);
    return session;
  },
};

/** The session is over before the buyer paid. */
export const expired: Scenario = {
  name: 'expired',
  title: 'Expired',
  description: 'The session is over before the buyer paid.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const session = await merchant.session({ line_items: [await line(merchant, SHOP.mug)] });
    await merchant.post(`checkout/sessions/${session.sessionId}/expire`, {});
    return session;
  },
};

/** The session has been paid. */
export const complete: Scenario = {
  name: 'complete',
  title: 'Complete',
  description: 'The session has been paid.',
  async create(simulator, options) {
    const merchant = createMerchant(simulator, options);
    const session = await merchant.session({ line_items: [await line(merchant, SHOP.mug)] });
    await payFor(simulator, session);
    return session;
  },
};
