/** What is measured, and how thoroughly. */
export interface Plan {
  readonly lines: number;
  /** The Stripe's name. */
  readonly stripe: string;
  /** Names of adapters; the first is what the others are measured by. */
  readonly adapters: readonly string[];
  readonly blocks: number;
  /** Whether adapters that are not Checkstand's may show another page: they are left out then, and named. */
  readonly toleratesOthers: boolean;
}
