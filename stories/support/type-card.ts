import { CARDS } from './cards.js';
import type { PlayContext } from './story.js';

/** Types a card into the Payment Element, as a buyer does. */
export async function typeCard(
  { canvas, userEvent }: Pick<PlayContext, 'canvas' | 'userEvent'>,
  card: keyof typeof CARDS = 'good',
): Promise<void> {
  await userEvent.type(await canvas.findByLabelText('Card number'), CARDS[card]);
  await userEvent.type(canvas.getByLabelText('Expiration date'), '1230');
  await userEvent.type(canvas.getByLabelText('Security code'), '123');
  await userEvent.type(canvas.getByLabelText('ZIP code'), '94107');
}
