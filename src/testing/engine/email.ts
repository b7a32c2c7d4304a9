import { invalidRequest } from './refusal.js';

const COMPLETE_EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** Whether this can be an e-mail address. */
export function isEmail(email: string): boolean {
  return COMPLETE_EMAIL.test(email);
}

/** The address that a merchant's request names, or Stripe's refusal of it. */
export function checkedEmail(email: string, param: string): string {
  if (isEmail(email)) return email;
  throw invalidRequest(`Invalid email address: ${email}`, { code: 'email_invalid', param });
}
