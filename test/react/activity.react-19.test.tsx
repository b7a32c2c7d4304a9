import { act, render, screen } from '@testing-library/react';
import { CheckoutProvider, LineItems, Totals } from 'checkstand';
import { scenarios } from 'checkstand/testing';
import { Activity } from 'react';
import { expect, it, vi } from 'vitest';
import { createSimulator } from '../support/simulator.js';
import { createStoreHandle } from '../support/store-handle.js';

type Mode = 'visible' | 'hidden';

async function createPage() {
  const simulator = createSimulator();
  const { clientSecret } = await scenarios.cart.create(simulator);
  const init = vi.spyOn(simulator.stripe, 'initCheckoutElementsSdk');
  const store = createStoreHandle();
  const page = (mode: Mode) => (
    <Activity mode={mode}>
      <CheckoutProvider stripe={simulator.stripe} clientSecret={clientSecret}>
        {store.element}
        <LineItems />
        <Totals.Root />
      </CheckoutProvider>
    </Activity>
  );
  return { simulator, init, store, page };
}

it('goes on where it was when it is shown again, and shows what has changed in between', async () => {
  const { init, store, page } = await createPage();
  const { rerender } = render(page('visible'));
  const field = (await screen.findAllByRole('spinbutton'))[0]!;
  const { actions, getState } = store.current;
  const { id } = getState().session!.lineItems[0]!;
  rerender(page('hidden'));
  expect(field).not.toBeVisible();
  await act(() => actions.updateLineItemQuantity({ lineItem: id, quantity: 3 }));
  rerender(page('visible'));
  expect(field).toBeVisible();
  expect(field).toHaveValue('3');
  expect(store.current.getState().session!.lineItems[0]!.quantity).toBe(3);
  expect(init).toHaveBeenCalledOnce();
});

it('starts no session while it is prepared out of sight, and one when it is shown', async () => {
  const { init, page } = await createPage();
  const { rerender } = render(page('hidden'));
  await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(init).not.toHaveBeenCalled();
  rerender(page('visible'));
  await screen.findAllByText('$109.50');
  expect(init).toHaveBeenCalledOnce();
});
