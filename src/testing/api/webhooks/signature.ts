/**
 * The `Stripe-Signature` header of a webhook: `t=<unix seconds>,v1=<hex>`, where the hex is the
 * HMAC-SHA256 of `<t>.<body>` under the endpoint's secret.
 */
export async function signWebhook(
  secret: string,
  timestamp: number,
  body: string,
): Promise<string> {
  const signature = await hmacSha256(secret, `${timestamp}.${body}`);
  return `t=${timestamp},v1=${signature}`;
}

async function hmacSha256(secret: string, message: string): Promise<string> {
  const encoder = new TextEncoder();
  const { subtle } = globalThis.crypto;
  const key = await subtle.importKey(
    'raw',
    encoder.encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const digest = await subtle.sign('HMAC', key, encoder.encode(message));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
