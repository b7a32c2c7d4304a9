import { callSafely } from '../stripe-js/call-safely.js';

/** An Element's handlers, by event type. */
export interface ElementEvents {
  on: (type: string, handler: Handler) => void;
  once: (type: string, handler: Handler) => void;
  /** Removes one handler, or all of that type. */
  off: (type: string, handler?: Handler) => void;
  emit: (type: string, event: unknown) => void;
}

/** Elements have many event types with a payload each; the public types of Stripe tell them apart. */
export type Handler = (event: never) => unknown;

/** Creates an emitter without handlers. */
export function createElementEvents(): ElementEvents {
  const handlers = new Map<string, Array<{ handler: Handler; once: boolean }>>();
  const of = (type: string) => handlers.get(type) ?? [];

  const off = (type: string, handler?: Handler) => {
    handlers.set(type, handler ? of(type).filter((each) => each.handler !== handler) : []);
  };
  const add = (type: string, handler: Handler, once: boolean) => {
    handlers.set(type, [...of(type), { handler, once }]);
  };
  return {
    on: (type, handler) => add(type, handler, false),
    once: (type, handler) => add(type, handler, true),
    off,
    emit(type, event) {
      for (const { handler, once } of of(type)) {
        if (once) off(type, handler);
        callSafely(() => handler(event as never));
      }
    },
  };
}
