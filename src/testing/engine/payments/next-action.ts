/** What the buyer has to do before an intent goes on, as the REST API shows it. */
export type NextAction =
  | { type: 'use_stripe_sdk'; use_stripe_sdk: { type: 'three_d_secure_redirect' } }
  | { type: 'redirect_to_url'; redirect_to_url: { return_url: string | null; url: string } };

/** The buyer's bank asks within the page. */
export const ASK_IN_PAGE: NextAction = {
  type: 'use_stripe_sdk',
  use_stripe_sdk: { type: 'three_d_secure_redirect' },
};

/** The buyer goes to another page and comes back. */
export function askAt(url: string, returnUrl: string | null): NextAction {
  return { type: 'redirect_to_url', redirect_to_url: { return_url: returnUrl, url } };
}
