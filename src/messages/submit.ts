/** The button that pays. */
export interface SubmitMessages {
  readonly pay: (values: { amount: string }) => string;
  readonly subscribe: string;
  readonly startTrial: string;
  /** @param amount Empty when nothing is due. */
  readonly book: (values: { amount: string }) => string;
  /** @param amount Empty when nothing is due. */
  readonly donate: (values: { amount: string }) => string;
  /** Nothing is due. */
  readonly completeOrder: string;
  /** Nothing is bought: the buyer leaves a card for later. */
  readonly saveCard: string;
  readonly submitWaiting: string;
  readonly submitProcessing: string;
  readonly submitComplete: string;
}

export const submitMessages: SubmitMessages = {
  pay: ({ amount }) => `Pay ${amount}`,
  subscribe: 'Subscribe',
  startTrial: 'Start trial',
  book: ({ amount }) => (amount ? `Book for ${amount}` : 'Book'),
  donate: ({ amount }) => (amount ? `Donate ${amount}` : 'Donate'),
  completeOrder: 'Complete order',
  saveCard: 'Save card',
  submitWaiting: 'Updating…',
  submitProcessing: 'Processing…',
  submitComplete: 'Done',
};
