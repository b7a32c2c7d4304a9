// @vitest-environment node
import { expect, test } from 'vitest';
import { createMugSession, createWorld, openCheckout } from './support/world.js';

const TEXAN = { name: 'Ada', address: { country: 'US', postal_code: '73301', state: 'TX' } };

test('an address that comes with confirm and changes the tax is taken, shown, and paid with the next confirm', async () => {
  const world = createWorld();
  const session = await createMugSession(world.server, {
    automatic_tax: { enabled: true },
    billing_address_collection: 'required',
  });
  const { actions } = await openCheckout(world, session.client_secret);
  const pay = {
    paymentMethod: 'pm_card_visa',
    billingAddress: TEXAN,
    redirect: 'if_required',
  } as const;

  expect(await actions.confirm(pay)).toMatchObject({
    type: 'error',
    error: { code: null, message: expect.stringContaining('The total has changed to $13.') },
  });
  expect(world.simulator.controls.payments()).toEqual([]);
  const shown = actions.getSession();
  expect(shown.billingAddress).toMatchObject({ address: { postal_code: '73301' } });
  expect(shown.total.total.minorUnitsAmount).toBeGreaterThan(1250);

  expect(await actions.confirm(pay)).toMatchObject({ type: 'success' });
  expect(world.simulator.controls.payments()).toMatchObject([
    { amount: shown.total.total.minorUnitsAmount },
  ]);
});
