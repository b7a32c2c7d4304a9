import type { Adapter } from './adapter.js';
import { checkstandHooks } from './checkstand-hooks.js';
import { checkstandHooksWholeLine } from './checkstand-hooks-whole-line.js';
import { checkstandParts } from './checkstand-parts.js';
import { reactFloor } from './react-floor.js';
import { reactStripeJsPrimitives } from './react-stripe-js-primitives.js';
import { reactStripeJsRows } from './react-stripe-js-rows.js';
import { reactStripeJsTop } from './react-stripe-js-top.js';
import { vanilla } from './vanilla.js';
import { zustand } from './zustand.js';

/** Every way to write the page, in the order of the report. The first is what the others are measured by. */
export const adapters: readonly Adapter[] = [
  vanilla,
  checkstandParts,
  checkstandHooks,
  checkstandHooksWholeLine,
  reactStripeJsRows,
  reactStripeJsTop,
  reactStripeJsPrimitives,
  zustand,
  reactFloor,
];
