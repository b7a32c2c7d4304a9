import type { PlayContext } from './story.js';

/** The rows of the totals as a buyer reads them, `Subtotal $109.50`. Waits for the session. */
export async function totalsOf({ canvas }: Pick<PlayContext, 'canvas'>): Promise<string[]> {
  const terms = await canvas.findAllByRole('term');
  return terms.map((term) => `${term.textContent} ${term.nextElementSibling?.textContent}`);
}
