import type { MinorUnits } from '../../wire.js';
import type { World } from '../world.js';
import { changeSession } from './change.js';
import type { Session } from './session.js';

/**
 * Puts a surcharge on an open session, or takes it off with 0. Stripe's REST parameters for this
 * are not public, so only the simulator's control does it.
 */
export function setSurcharge(
  world: World,
  id: string,
  amount: MinorUnits,
  status: NonNullable<Session['surcharge']>['status'] = 'complete',
): Session {
  return changeSession(world, id, (draft) => {
    draft.surcharge = amount === 0 ? null : { amount, status };
  });
}
