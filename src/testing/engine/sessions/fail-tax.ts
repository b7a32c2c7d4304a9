import type { World } from '../world.js';
import { changeSession } from './change.js';
import type { Session } from './session.js';

/** Lets the calculation of an open session's taxes fail, or work again. */
export function failTax(world: World, id: string, fails: boolean): Session {
  return changeSession(world, id, (draft) => {
    draft.taxFails = fails;
  });
}
