import type { EpochSeconds, MinorUnits } from '../../wire.js';
import type { PaymentMethodSnapshot } from '../sessions/session.js';

/** Money that was really taken, as far as a simulator takes money. */
export interface Payment {
  /** The charge, `ch_…`. */
  id: string;
  sessionId: string;
  paymentIntent: string;
  customer: string | null;
  /** Minor units of `currency`. */
  amount: MinorUnits;
  currency: string;
  created: EpochSeconds;
  paymentMethod: PaymentMethodSnapshot;
}
