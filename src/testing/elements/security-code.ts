/** Keeps the digits of a security code. */
export function securityCodeDigits(text: string, length: number): string {
  return text.replace(/\D/g, '').slice(0, length);
}

/** Stripe's message about a security code, or null for one of the right length. */
export function securityCodeProblem(digits: string, length: number): string | null {
  return digits.length === length ? null : "Your card's security code is incomplete.";
}
