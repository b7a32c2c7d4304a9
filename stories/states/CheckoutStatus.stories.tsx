import type { Meta } from '@storybook/react-vite';
import * as stories from '../components/CheckoutStatus.stories.js';
import { stateMatrix } from '../support/state-matrix.js';

const meta = { title: 'States/CheckoutStatus', tags: ['!autodocs'] } satisfies Meta;

export default meta;

export const Matrix = stateMatrix(stories, {
  without: [
    // All end like 'Open'.
    'SessionFailedThenLoaded',
    'OfflineThenLoaded',
    'ClientSecretFailedThenLoaded',
    'StripeFailedThenLoaded',
    'ExpiredThenStartedAgain',
    // A page has one <main>, and so has the canvas.
    'OwnMarkupThenLoaded',
    // The whole device is offline, or comes back.
    'DeviceOffline',
    'DeviceOnlineAgain',
    // Waits for a clock, and ends like 'ExpiredForGood'.
    'Ended',
  ],
});
