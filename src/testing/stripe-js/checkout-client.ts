import type { PaymentPage, PaymentPageUpdate } from '../wire.js';
import type { Train } from '../trains.js';
import { canConfirm } from './can-confirm.js';
import { createLiveView } from './live-view.js';
import type { LiveView } from './live-view.js';
import { createReadRule } from './read-rule.js';
import type { ReadRule } from './read-rule.js';
import { projectSession } from './session-projection.js';
import type { AnySession, EndiveSession } from './train-surface.js';
import { ApiRefusal } from './transport.js';
import type { Transport } from './transport.js';
import { createUpdateQueue } from './update-queue.js';
import type { UpdateQueue } from './update-queue.js';

/** The code of a refusal because the session is complete or expired. */
export const NOT_ACTIVE = 'checkout_not_active_session';

/** The browser's state of one Checkout Session, once it has loaded. */
export interface CheckoutClient {
  readonly train: Train;
  readonly transport: Transport;
  readonly queue: UpdateQueue;
  readonly readRule: ReadRule;
  /** The BCP 47 tag in which amounts are formatted. */
  locale: () => string;
  /** The latest page. */
  page: () => PaymentPage;
  /** The live view of it. The same object each time. */
  session: () => EndiveSession;
  /** Takes in an answer: the session shows it and `change` tells. */
  commit: (page: PaymentPage) => void;
  /** Queues one update. Rejects as the transport does. */
  update: (update: PaymentPageUpdate) => Promise<EndiveSession>;
  /** Reads the session again. Rejects as the transport does. */
  poll: () => Promise<void>;
  /** Judges `canConfirm` again, and tells when it has changed. */
  review: () => void;
}

/** What a {@link CheckoutClient} is made of. */
export interface CheckoutClientOptions {
  train: Train;
  transport: Transport;
  page: PaymentPage;
  locale: string;
  businessName: string | null;
  adaptivePricing: boolean;
  /** Whether the Payment Element, if there is one, is complete. */
  paymentDetails: () => boolean;
  /** Whether the buyer has accepted the terms of service, if the page asks by an Element. */
  termsAccepted: () => boolean;
  /** Hears of every change that the page's handlers hear of. */
  onChange: (session: EndiveSession) => void;
}

/** Creates the state from the page that has just loaded. */
export function createCheckoutClient(options: CheckoutClientOptions): CheckoutClient {
  const { train, transport, locale, onChange } = options;
  let page = options.page;
  let announced = false;
  const readRule = createReadRule();
  const queue = createUpdateQueue(() => queueMicrotask(review));

  const judge = () =>
    canConfirm({
      train,
      page,
      paymentDetails: options.paymentDetails(),
      termsAccepted: options.termsAccepted(),
      pendingUpdates: queue.pending(),
    });
  const project = () =>
    projectSession(train, page, {
      locale,
      businessName: options.businessName,
      adaptivePricing: options.adaptivePricing,
      canConfirm: judge,
    });
  const view: LiveView<AnySession> = createLiveView(project(), readRule.noteRead);
  // Older trains' sessions have fewer members; the newest type is what the shared code holds.
  const session = () => view.object as EndiveSession;

  const announce = () => {
    announced = judge();
    onChange(session());
  };
  const review = () => {
    if (judge() !== announced) announce();
  };
  const commit = (next: PaymentPage) => {
    page = next;
    view.show(project());
    announce();
  };
  const poll = async () => commit(await transport.post('/poll'));

  announced = judge();

  return {
    train,
    transport,
    queue,
    readRule,
    locale: () => locale,
    page: () => page,
    session,
    commit,
    poll,
    review,
    async update(update) {
      try {
        await queue.add({ run: () => transport.post('', update), commit, isUpdate: true });
      } catch (error) {
        // The page learns that its session is over from the call that is refused for it.
        if (error instanceof ApiRefusal && error.code === NOT_ACTIVE) await poll().catch(() => {});
        throw error;
      }
      return session();
    },
  };
}
