import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/**
 * Fills in the Payment Element, with the card number given.
 *
 * @param inside Where to look for it. @default the whole page
 */
export async function enterCard(
  user: UserEvent,
  number = '4242424242424242',
  inside: Pick<typeof screen, 'findByLabelText'> = screen,
): Promise<void> {
  await enter(user, 'Card number', number, inside);
  await enter(user, 'Expiration date', '12/34', inside);
  await enter(user, 'Security code', '123', inside);
  await enter(user, 'ZIP code', '42424', inside);
}

/**
 * Puts text in the place of what a field holds. Pasting is as much the buyer's doing as typing, and quicker.
 *
 * @param inside Where to look for the field. @default the whole page
 */
export async function enter(
  user: UserEvent,
  label: string,
  text: string,
  inside: Pick<typeof screen, 'findByLabelText'> = screen,
): Promise<void> {
  const field = await inside.findByLabelText<HTMLInputElement>(label);
  await user.click(field);
  field.select();
  await user.paste(text);
}
