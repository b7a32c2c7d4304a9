import fc from 'fast-check';
import { vi } from 'vitest';
import type { Page } from './open-page.js';

/** The real page is compared with the simulator's server, so there is nothing to keep beside it. */
export type Model = Record<string, never>;

/** Something that happens to a page. It never waits for an answer: what follows happens meanwhile. */
class Happening implements fc.AsyncCommand<Model, Page> {
  readonly #name: string;
  readonly #happen: (page: Page) => unknown;

  constructor(name: string, happen: (page: Page) => unknown) {
    this.#name = name;
    this.#happen = happen;
  }

  check = () => true;
  toString = () => this.#name;

  async run(_: Model, page: Page): Promise<void> {
    await this.#happen(page);
  }
}

/** A verb of the buyer's. What it rejects with is the network's or Stripe.js's; the page keeps it as an error. */
function verb(name: string, call: (page: Page) => Promise<unknown> | undefined): Happening {
  return new Happening(name, (page) => {
    if (page.state().status === 'loading' || !page.checkout.connected()) return;
    const result = call(page);
    if (result) page.promises.push(result.catch((cause: unknown) => cause));
  });
}

const always = (...happenings: Happening[]) => happenings.map((it) => fc.constant(it));

const line = fc.nat({ max: 3 });
const idOf = (page: Page, index: number) => page.state().session?.lineItems[index]?.id;

const quantity = fc
  .record({ index: line, quantity: fc.integer({ min: 0, max: 12 }) })
  .map(({ index, quantity: wish }) =>
    verb(`line ${index} × ${wish}`, (page) => {
      const lineItem = idOf(page, index);
      if (!lineItem) return undefined;
      return page.verbs.actions.updateLineItemQuantity({ lineItem, quantity: wish });
    }),
  );

const code = fc
  .constantFrom('WELCOME10', 'GONE', 'NOPE')
  .map((text) => verb(`apply ${text}`, (page) => page.verbs.actions.applyPromotionCode(text)));

const shippingOption = fc.nat({ max: 1 }).map((index) =>
  verb(`shipping option ${index}`, (page) => {
    const option = page.state().session?.shippingOptions[index];
    return option && page.verbs.actions.updateShippingOption(option.id);
  }),
);

const address = fc.constantFrom('US', 'DE', 'FR').map((country) =>
  verb(`ship to ${country}`, (page) =>
    page.verbs.actions.updateShippingAddress({
      name: 'Jenny Rosen',
      address: { country, line1: 'Main St 1', city: 'Town', postal_code: '94103', state: 'CA' },
    }),
  ),
);

const email = fc
  .constantFrom('buyer@example.com', 'no address')
  .map((text) => verb(`e-mail ${text}`, (page) => page.verbs.actions.updateEmail(text)));

const optionalItem = fc.boolean().map((takes) =>
  verb(takes ? 'take the optional item' : 'leave the optional item', (page) => {
    const { state, checkout } = page;
    const { actions } = page.verbs;
    const item = state().session?.optionalItems?.[0];
    if (!item || !checkout.connected()?.actions.addOptionalLineItem) return undefined;
    return takes
      ? actions.addOptionalLineItem(item.priceId)
      : actions.removeOptionalLineItem(item.priceId);
  }),
);

const submit = verb('submit', (page) => page.verbs.submit({ redirect: 'if_required' }));

const buyer = [
  // What all of this is about.
  ...always(submit, submit, submit, submit, submit, submit),
  quantity,
  quantity,
  code,
  shippingOption,
  address,
  email,
  optionalItem,
  ...always(
    verb('remove the code', (page) => page.verbs.actions.removePromotionCode()),
    verb('submit by double click', (page) => {
      const press = () => page.verbs.submit({ redirect: 'if_required' });
      return Promise.all([press(), press()]);
    }),
    verb('confirm by a wallet beside the button', (page) =>
      page.verbs.actions.confirm({ redirect: 'if_required', paymentMethod: savedCard(page) }),
    ),
    verb('come back by the back button', (page) => {
      page.verbs.abandon();
      return undefined;
    }),
  ),
];

function savedCard(page: Page): string {
  return page.state().session?.savedPaymentMethods?.[0]?.id ?? '';
}

const merchant = [
  fc.integer({ min: 1, max: 4 }).map((wish) =>
    verb(`the shop sets line 0 × ${wish}`, (page) => {
      const order = page.orders.at(-1)!;
      const [first] = page.state().session?.lineItems ?? [];
      if (!first) return undefined;
      return page.verbs.actions.runServerUpdate(async () => {
        const { data } = await page.merchant.checkout.sessions.listLineItems(order.id);
        await page.merchant.checkout.sessions.update(order.id, {
          line_items: data.map(({ id }) => (id === first.id ? { id, quantity: wish } : { id })),
        });
      });
    }),
  ),
  ...always(
    verb('the shop fails', (page) =>
      page.verbs.actions.runServerUpdate(() => Promise.reject(new Error('Out of stock.'))),
    ),
    new Happening('the session expires', (page) => {
      const order = page.orders.at(-1)!;
      page.mayBeBehind = true;
      try {
        page.simulator.controls.expireSession(order.id);
      } catch {
        // One that is paid does not expire.
      }
    }),
  ),
];

const calls = ['update', 'confirm', 'init', 'poll'] as const;

const network = [
  fc.constantFrom(...calls).map(
    (on) =>
      new Happening(`the next ${on} is held up`, (page) => {
        page.held.push(page.simulator.controls.hangNext({ on }));
      }),
  ),
  fc.nat({ max: 3 }).map(
    (index) =>
      new Happening(`held call ${index} goes on`, (page) => {
        page.held.splice(index, 1)[0]?.();
      }),
  ),
  fc.constantFrom(...calls).map(
    (on) =>
      new Happening(`the next ${on} reply is lost`, (page) => {
        page.mayBeBehind ||= on === 'poll';
        page.simulator.controls.loseNextReply({ on });
      }),
  ),
  fc.record({ on: fc.constantFrom(...calls), status: fc.constantFrom(undefined, 400, 500) }).map(
    ({ on, status }) =>
      new Happening(`the next ${on} fails with ${status ?? 'the network'}`, (page) => {
        page.mayBeBehind ||= on === 'poll';
        page.simulator.controls.failNext(status ? { on, status, error: {} } : { on });
      }),
  ),
  fc.boolean().map(
    (isOffline) =>
      new Happening(isOffline ? 'offline' : 'online', (page) => {
        page.mayBeBehind ||= isOffline;
        page.simulator.controls.setOffline(isOffline);
      }),
  ),
  fc.constantFrom(0, 1, 3).map(
    (latency) =>
      new Happening(`calls take ${latency} ms`, (page) => {
        page.simulator.controls.setLatency(latency);
      }),
  ),
  ...always(
    new Happening('the card is declined next', (page) =>
      page.simulator.controls.declineNext('insufficient_funds'),
    ),
  ),
];

const page = always(
  new Happening('unmount', (it) => {
    it.mayBeBehind ||= it.startsAnew;
    it.unmount();
  }),
  new Happening('mount', (it) => it.mount()),
  new Happening('another order', (it) => it.openAnother()),
  new Happening('retry', (it) => it.connection.retry()),
);

const time = fc
  .constantFrom(0, 1, 5)
  .map((ms) => new Happening(`${ms} ms pass`, () => vi.advanceTimersByTimeAsync(ms)));

/**
 * Sequences of everything that can happen to a page, most of it by the buyer.
 *
 * @param replayPath What a failure printed, to run that one again.
 */
export const happenings = (replayPath: string) =>
  fc.commands([...buyer, ...merchant, ...network, ...page, time, time, time, time], {
    maxCommands: 25,
    size: '+1',
    ...(replayPath && { replayPath }),
  });
