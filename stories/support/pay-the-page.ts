import { expect, waitFor } from 'storybook/test';
import type { PlayContext } from './story.js';
import { worldOf } from './story.js';
import { typeCard } from './type-card.js';

/** Buys from the whole page: a quantity, a code, an address for the receipt, a card. Pays once. */
export async function payThePage(context: PlayContext): Promise<void> {
  const { canvas, userEvent } = context;
  await userEvent.click(
    await canvas.findByRole('button', { name: 'Increase quantity of Stoneware mug' }),
  );
  await userEvent.type(canvas.getByRole('textbox', { name: 'Promotion code' }), 'WELCOME10{Enter}');
  await waitFor(() => expect(canvas.getByRole('button', { name: 'Pay $120.15' })).toBeVisible());
  await userEvent.type(canvas.getByLabelText('Email'), 'jenny.rosen@example.com');
  await typeCard(context);
  await userEvent.dblClick(canvas.getByRole('button', { name: 'Pay $120.15' }));
  await expect(await canvas.findByText('Thank you. Your payment was successful.')).toBeVisible();
  await expect(worldOf(context).simulator.controls.payments()).toMatchObject([{ amount: 12_015 }]);
}
