import { expect, waitFor } from 'storybook/test';
import type { PlayContext } from './story.js';

/** Opens the order of the whole page where it is folded up: on a narrow screen. */
export async function unfoldOrder({
  canvasElement,
  userEvent,
}: Pick<PlayContext, 'canvasElement' | 'userEvent'>): Promise<void> {
  const find = () => canvasElement.querySelector('[data-checkstand="checkout-page-fold"]');
  await waitFor(() => expect(find()).not.toBeNull());
  const fold = find()!;
  if (fold.checkVisibility()) await userEvent.click(fold);
}
