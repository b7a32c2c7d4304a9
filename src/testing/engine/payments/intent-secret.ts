import type { World } from '../world.js';

const SECRET_LENGTH = 24;

/** The client secret of an intent: its id, and what only its buyer's browser is told. */
export function intentSecret(world: World, id: string): string {
  const kind = `${id.slice(0, id.indexOf('_'))}_secret`;
  return `${id}_secret_${world.ids.next(kind, SECRET_LENGTH).slice(kind.length)}`;
}
