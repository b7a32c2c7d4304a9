import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** Cards of Stripe's documentation, by what they do. */
export const cards = {
  succeeds: '4242424242424242',
  declined: '4000000000000002',
  insufficientFunds: '4000000000009995',
  threeDSecure: '4000000000003220',
} as const;

/** Fills the Payment Element as a buyer would. */
export async function typeCard(user: UserEvent, number: string = cards.succeeds): Promise<void> {
  const input = await screen.findByLabelText('Card number');
  await user.clear(input);
  await user.type(input, number);
  const fields = { 'Expiration date': '1234', 'Security code': '123', 'ZIP code': '12345' };
  for (const [label, value] of Object.entries(fields)) {
    const field = screen.getByLabelText(label);
    await user.clear(field);
    await user.type(field, value);
  }
}
