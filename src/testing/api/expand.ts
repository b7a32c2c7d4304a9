import { invalidRequest } from '../engine/refusal.js';
import { EXPANDABLE } from './expandable.js';
import type { Expander } from './expandable.js';
import type { Context } from './http/route.js';

type Json = Record<string, unknown>;

const DEEPEST = 4;

/** Replaces ids by objects, and adds what is only shown on request, as `expand[]` asks. */
export function expand(context: Context, answer: object, paths: readonly string[]): object {
  for (const path of paths) {
    const segments = path.split('.');
    if (segments.length > DEEPEST) {
      throw invalidRequest(
        `You cannot expand more than ${DEEPEST} levels of a property. Property: ${path}`,
        { param: 'expand' },
      );
    }
    visit(context, answer as Json, { owner: answer as Json, within: [] }, segments, path);
  }
  return answer;
}

/** The object whose kind decides what can be expanded, and how far below it we are. */
interface Place {
  owner: Json;
  within: string[];
}

function visit(
  context: Context,
  holder: Json,
  place: Place,
  segments: readonly string[],
  path: string,
): void {
  const [name, ...rest] = segments;
  if (name === undefined) return;
  const within = [...place.within, name];
  const expander = expanderOf(place.owner, within);
  if (expander) holder[name] = expanded(context, expander, holder[name], place.owner);
  const value = holder[name];
  // What is shown on request may be absent from this one object.
  if (value === null || (expander && value === undefined)) return;
  const isLeaf = typeof value !== 'object';
  if (isLeaf || (rest.length === 0 && !expander)) throw cannotExpand(place.owner, path);
  for (const member of Array.isArray(value) ? (value as Json[]) : [value as Json]) {
    const isOwner = typeof member.object === 'string';
    visit(
      context,
      member,
      isOwner ? { owner: member, within: [] } : { ...place, within },
      rest,
      path,
    );
  }
}

function expanderOf(owner: Json, within: readonly string[]): Expander | undefined {
  const kind = typeof owner.object === 'string' ? owner.object : '';
  const known = EXPANDABLE[kind];
  // `*` stands for a name that the merchant chose, such as a currency.
  const anyName = [...within.slice(0, -2), '*', ...within.slice(-1)].join('.');
  return known?.[within.join('.')] ?? known?.[anyName];
}

/** An id becomes its object, also in a list of ids; what is missing is added; what is there already stays. */
function expanded(context: Context, expander: Expander, value: unknown, owner: Json): unknown {
  if (Array.isArray(value)) {
    return value.map((member) => expanded(context, expander, member, owner));
  }
  if (value === null || typeof value === 'object') return value;
  const found = expander(context, typeof value === 'string' ? value : undefined, owner);
  // A copy: deeper expansions write into it, and the world's own objects must stay as they are.
  return found === undefined ? value : structuredClone(found);
}

function cannotExpand(owner: Json, path: string): Error {
  const hint =
    owner.object === 'list' ? ` You may want to try expanding 'data.${path}' instead.` : '';
  return invalidRequest(`This property cannot be expanded (${path}).${hint}`, { param: 'expand' });
}
