/** The button that pays. */
export interface SubmitMessages {
  readonly pay: (values: { amount: string }) => string;
  readonly subscribe: string;
  readonly startTrial: string;
  /** Nothing is due. */
  readonly completeOrder: string;
  readonly submitWaiting: string;
  readonly submitProcessing: string;
  readonly submitComplete: string;
}

export const submitMessages: SubmitMessages = {
  pay: ({ amount }) => `Pay ${amount}`,
  subscribe: 'Subscribe',
  startTrial: 'Start trial',
  completeOrder: 'Complete order',
  submitWaiting: 'Updating…',
  submitProcessing: 'Processing…',
  submitComplete: 'Done',
};
