import type { World } from '../../engine/world.js';
import type { EventLog } from '../events.js';
import type { ApiVersion } from '../versions.js';
import type { FormTree } from './form.js';
import { list, readFields, text } from './shapes.js';
import type { Fields, Read } from './shapes.js';

/** What a route can see besides its parameters. */
export interface Context {
  readonly world: World;
  readonly events: EventLog;
  readonly version: ApiVersion;
  /** The path as requested, such as `/v1/products`. */
  readonly path: string;
  /** Where the request came in, such as `https://api.stripe.com`. */
  readonly origin: string;
}

/** One address of the API. Adding a resource is adding a file of these to `resources/`. */
export interface Route {
  readonly method: 'DELETE' | 'GET' | 'POST';
  /** With names for the variable segments: `/v1/products/:id`. */
  readonly path: string;
  /** Which kind of key it takes. */
  readonly key: 'secret' | 'publishable';
  /** Reads the parameters and answers with the object to send. */
  run(context: Context, parameters: FormTree, segments: Record<string, string>): object;
}

/** Every route takes `expand`, which is acted upon after the route has answered. */
const COMMON = { expand: list(text()) };

interface Definition<F extends Fields> {
  method: Route['method'];
  path: string;
  key?: Route['key'];
  params?: F;
  handle(context: Context, params: Read<F>, segments: Record<string, string>): object;
}

/** Describes a route: its parameters are read by shape before `handle` sees them. */
export function route<F extends Fields = Record<never, never>>(definition: Definition<F>): Route {
  const { method, path, key = 'secret', handle } = definition;
  const fields = { ...definition.params, ...COMMON } as unknown as F;
  return {
    method,
    path,
    key,
    run: (context, parameters, segments) =>
      handle(context, readFields(fields, parameters), segments),
  };
}

/** A route for which a path stands, with the values of its variable segments. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; segments: Record<string, string> } | undefined {
  for (const candidate of routes) {
    if (candidate.method !== method) continue;
    const segments = matchPath(candidate.path, path);
    if (segments) return { route: candidate, segments };
  }
  return undefined;
}

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const segments: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = decodeSegment(given[i] ?? '');
    if (part.startsWith(':') && value !== '') segments[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return segments;
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
