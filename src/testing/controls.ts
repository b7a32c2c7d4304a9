import type {
  BrowserCall,
  Latency,
  Network,
  ScriptedCall,
  ScriptedFailure,
} from './api/http/network.js';
import { returnAddress } from './api/pages/authorize-payment.js';
import type { Api } from './api/handle.js';
import { expireCode, redeemOnce } from './engine/catalog/promotion-codes.js';
import type { Payment } from './engine/payments/payment.js';
import { approvePayment, requireApproval } from './engine/sessions/approval.js';
import { authenticateSession } from './engine/sessions/confirm.js';
import { expireSession } from './engine/sessions/expire.js';
import { failTax } from './engine/sessions/fail-tax.js';
import { findSession } from './engine/sessions/find.js';
import { settleDelayedPayment } from './engine/sessions/settle-delayed.js';
import { setSurcharge } from './engine/sessions/surcharge.js';
import { atomically } from './engine/transaction.js';
import type { World } from './engine/world.js';

/**
 * Levers of a test that no real Stripe has. Network levers act on the buyer's browser, unless they
 * name a call `on: 'merchant'`: then on the requests of the merchant's server.
 */
export interface Controls {
  /** How long each call of the browser, or of the merchant's server, takes, in milliseconds. */
  setLatency(latency: Latency, options?: { on?: 'merchant' }): void;
  /** While offline every call of the browser fails as it does without a network. */
  setOffline(offline: boolean): void;
  /** Makes the next call of the browser fail: the network, or an answer of Stripe's. */
  failNext(failure?: ScriptedFailure): void;
  /** Holds the next call of the browser up until the returned function is called. */
  hangNext(options?: { on?: ScriptedCall }): () => void;
  /** The next call of the browser is carried out, but its answer does not come back. */
  loseNextReply(options?: { on?: ScriptedCall }): void;
  /** Moves the clock forward; sessions whose time has come expire. */
  advanceTime(seconds: number): void;
  /** Expires an open session now, as the merchant's server could. */
  expireSession(sessionId: string): void;
  /** The next payment fails whatever the card, with a decline code such as `insufficient_funds`. */
  declineNext(declineCode: string): void;
  /**
   * The bank tells about a delayed payment, such as a SEPA debit, of a session that is complete.
   * Without it the clock decides: most test accounts take four days.
   */
  settleDelayedPayment(sessionId: string, outcome: 'succeeded' | 'failed'): void;
  /**
   * Answers for a buyer who was sent to the page of a redirect method, and returns the address that
   * the buyer comes back to; null when the session has none.
   */
  completeRedirect(sessionId: string, outcome: 'succeeded' | 'failed'): string | null;
  /** Makes the payment of an open session wait until {@link Controls.approvePayment}. */
  requireApproval(sessionId: string): void;
  /** Approves the payment that waits, as the merchant's server would. */
  approvePayment(sessionId: string): void;
  /** Counts a promotion code as used once more, as if somebody else had checked out with it. */
  redeemPromotionCode(code: string): void;
  /** Lets a promotion code's time run out now. */
  expirePromotionCode(code: string): void;
  /** Puts a surcharge on a session, in minor units of its currency; 0 takes it off. */
  setSurcharge(
    sessionId: string,
    amount: number,
    status?: 'requires_input' | 'complete' | 'failed',
  ): void;
  /** Lets the calculation of a session's automatic tax fail, or with `false` work again. */
  failTax(sessionId: string, fails?: boolean): void;
  /** Every call that the browser has made, oldest first, also those that failed. */
  calls(): readonly BrowserCall[];
  /** The payments that succeeded, oldest first, of one session or of all. */
  payments(sessionId?: string): readonly Payment[];
}

/** What the controls take hold of. */
export interface ControlsOptions {
  world: World;
  api: Api;
  network: Network;
  moveClock(seconds: number): void;
}

/** Builds the controls of a simulator. */
export function createControls({ world, api, network, moveClock }: ControlsOptions): Controls {
  return {
    setLatency(latency, options = {}) {
      if (options.on === 'merchant') network.merchantLatency = latency;
      else network.latency = latency;
    },
    calls: () => [...network.calls],
    setOffline(offline) {
      network.offline = offline;
    },
    failNext(failure = {}) {
      network.failures.push(failure);
    },
    hangNext: (options = {}) => network.hang(options.on),
    loseNextReply(options = {}) {
      network.lostReplies.push({ on: options.on });
    },
    advanceTime(seconds) {
      moveClock(seconds);
      api.settle();
    },
    expireSession(sessionId) {
      expireSession(world, findSession(world, sessionId));
      api.settle();
    },
    declineNext(declineCode) {
      world.scriptedDeclines.push(declineCode);
    },
    settleDelayedPayment(sessionId, outcome) {
      atomically(world, () => settleDelayedPayment(world, findSession(world, sessionId), outcome));
      api.settle();
    },
    completeRedirect(sessionId, outcome) {
      const attempt = findSession(world, sessionId).pendingAuthentication;
      if (attempt?.step !== 'redirect') {
        throw new Error(`The buyer of ${sessionId} was not sent to another page.`);
      }
      const { status } = atomically(world, () =>
        authenticateSession(world, sessionId, { outcome }),
      );
      api.settle();
      return returnAddress(attempt, status === 'complete' ? 'succeeded' : 'failed');
    },
    requireApproval(sessionId) {
      requireApproval(world, sessionId);
    },
    approvePayment(sessionId) {
      atomically(world, () => approvePayment(world, sessionId));
      api.settle();
    },
    redeemPromotionCode: (code) => redeemOnce(world, code),
    expirePromotionCode: (code) => expireCode(world, code),
    setSurcharge(sessionId, amount, status) {
      setSurcharge(world, sessionId, amount, status);
      api.settle();
    },
    failTax(sessionId, fails = true) {
      failTax(world, sessionId, fails);
      api.settle();
    },
    payments: (sessionId) =>
      structuredClone(
        world.payments.filter(
          (payment) => sessionId === undefined || payment.sessionId === sessionId,
        ),
      ),
  };
}
