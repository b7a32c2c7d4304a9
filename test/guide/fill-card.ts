import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** Fills in Stripe's Payment Element, as a buyer does. */
export async function fillCard(user: UserEvent, number = '4242 4242 4242 4242'): Promise<void> {
  await screen.findByLabelText('Card number');
  await fill(user, 'Card number', number);
  await fill(user, 'Expiration date', '12 / 34');
  await fill(user, 'Security code', '123');
  await fill(user, 'ZIP code', '94107');
}

/** Puts text in the place of what a field holds. `user.type` works as well, and takes longer. */
async function fill(user: UserEvent, label: string, text: string): Promise<void> {
  const field = screen.getByLabelText<HTMLInputElement>(label);
  await user.click(field);
  field.select();
  await user.paste(text);
}
