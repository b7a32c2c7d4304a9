/** The ways out of where a checkout does not go on. */
export interface WaysOut {
  /** Starts again after a failed load. */
  retry(): void;
  /** Starts again with a new secret. */
  restart(): void;
  /** True when there is a function to ask for another secret. */
  canRestart(): boolean;
  /** True where the session belongs to somebody else, who alone could start it again. */
  readonly isForeign?: boolean;
}
