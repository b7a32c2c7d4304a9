import type { PaymentPage } from '../wire.js';
import { check, functionShape } from './check-arguments.js';
import type { CheckoutClient } from './checkout-client.js';
import type { EndiveActions } from './train-surface.js';
import { ApiRefusal, NetworkFailure } from './transport.js';

/** How long the page's function may take, in milliseconds. */
export const SERVER_UPDATE_LIMIT = 20_000;

/**
 * Creates `runServerUpdate`: runs the page's function, then reads the session again. What the
 * function rejects with, and its 20 seconds running out, reject; that the session could not be read
 * is a result of type `error`.
 */
export function createRunServerUpdate(client: CheckoutClient): EndiveActions['runServerUpdate'] {
  return async (userFunction) => {
    check('runServerUpdate()', userFunction, functionShape);
    const outcome = await client.queue.add<Reading>({
      async run() {
        await withinLimit(userFunction);
        return client.transport.post('/poll').then(
          (page) => ({ page }),
          (cause: unknown) => ({ cause }),
        );
      },
      commit(reading) {
        if ('page' in reading) client.commit(reading.page);
      },
      isUpdate: true,
    });
    if ('page' in outcome) return { type: 'success', session: client.session() };
    const { cause } = outcome;
    if (!(cause instanceof ApiRefusal || cause instanceof NetworkFailure)) throw cause;
    return { type: 'error', error: { message: cause.message, code: null } };
  };
}

type Reading = { page: PaymentPage } | { cause: unknown };

async function withinLimit(userFunction: () => Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new Error(
          `The function given to runServerUpdate() took longer than ${SERVER_UPDATE_LIMIT / 1000} seconds.`,
        ),
      );
    }, SERVER_UPDATE_LIMIT);
  });
  try {
    await Promise.race([userFunction(), limit]);
  } finally {
    clearTimeout(timer);
  }
}
