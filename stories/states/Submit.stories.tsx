import type { Meta } from '@storybook/react-vite';
import * as stories from '../components/Submit.stories.js';
import { stateMatrix } from '../support/state-matrix.js';

const meta = { title: 'States/Submit', tags: ['!autodocs'] } satisfies Meta;

export default meta;

export const Matrix = stateMatrix(stories, {
  without: [
    // All end like 'Complete'.
    'DeclinedThenPaid',
    'ThreeDSecure',
    'SaveCard',
    // Like 'Declined', in other words of Stripe's.
    'InsufficientFunds',
  ],
});
