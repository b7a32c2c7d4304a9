/** A Checkout Session's client secret, split. */
export interface ClientSecret {
  sessionId: string;
  /** The whole secret, as it is sent. */
  secret: string;
}

/**
 * Splits `cs_test_…_secret_…`, or says in a sentence what the given text is instead.
 */
export function parseClientSecret(secret: string): ClientSecret | { problem: string } {
  const [, sessionId] = /^(cs_(?:test|live)_[A-Za-z0-9]+)_secret_.+$/.exec(secret) ?? [];
  if (sessionId) return { sessionId, secret };
  return { problem: describe(secret) };
}

function describe(secret: string): string {
  const wanted = "Pass a Checkout Session's client_secret, which looks like cs_test_…_secret_….";
  if (/^(pi|seti)_.+_secret_/.test(secret)) {
    return `Invalid client secret: this is the secret of a ${secret.startsWith('pi_') ? 'PaymentIntent' : 'SetupIntent'}. ${wanted}`;
  }
  if (/^cs_(test|live)_[A-Za-z0-9]+$/.test(secret)) {
    return `Invalid client secret: this is the id of a Checkout Session. ${wanted}`;
  }
  return `Invalid client secret. ${wanted}`;
}
