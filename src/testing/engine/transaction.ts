import type { World } from './world.js';

/**
 * Runs a change of the world as a whole: when it is refused half-way, nothing of it stays. Rows
 * are replaced and never written into, so keeping the tables is enough.
 */
export function atomically<Result>(world: World, change: () => Result): Result {
  const tables = Object.values(world).filter((value) => value instanceof Map) as Array<
    Map<string, unknown>
  >;
  const lists: unknown[][] = [world.payments, world.outbox, world.scriptedDeclines];
  const keptTables = tables.map((table) => [...table]);
  const keptLists = lists.map((list) => [...list]);
  try {
    return change();
  } catch (error) {
    tables.forEach((table, i) => {
      table.clear();
      for (const [id, row] of keptTables[i] ?? []) table.set(id, row);
    });
    lists.forEach((list, i) => list.splice(0, list.length, ...(keptLists[i] ?? [])));
    throw error;
  }
}
