/** That the buyer's device is offline. */
export interface OfflineMessages {
  readonly offline: string;
  /** Spoken, not shown. */
  readonly onlineAgain: string;
}

export const offlineMessages: OfflineMessages = {
  offline: 'You are offline. What you have entered is kept.',
  onlineAgain: 'You are online again.',
};
