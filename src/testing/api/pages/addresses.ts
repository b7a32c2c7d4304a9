import type { World } from '../../engine/world.js';

/** The kinds of pages that the simulator shows a buyer, by the second segment of their path. */
export type PageKind = 'embedded' | 'pay' | 'recover';

/** Where a session's page of a kind is: `https://checkout.stripe.com/c/pay/cs_…`. */
export function pageUrl(world: World, kind: PageKind, sessionId: string): string {
  return `${world.checkoutOrigin()}/c/${kind}/${sessionId}`;
}
