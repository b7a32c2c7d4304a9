/**
 * The locale in which a checkout is shown: the session's, else the one given to Stripe.js, else the
 * browser's. `auto` counts as none given. That the first comes before the second is an assumption.
 */
export function chooseLocale(given: string | undefined, session: string | null): string {
  const browser = typeof navigator === 'undefined' ? undefined : navigator.language;
  const wanted = [session, given, browser].filter((tag) => tag && tag !== 'auto');
  return wanted.find((tag) => tag && isKnown(tag)) ?? 'en-US';
}

function isKnown(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
