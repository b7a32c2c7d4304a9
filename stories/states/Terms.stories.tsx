import type { Meta } from '@storybook/react-vite';
import * as stories from '../components/Terms.stories.js';
import { stateMatrix } from '../support/state-matrix.js';

const meta = { title: 'States/Terms', tags: ['!autodocs'] } satisfies Meta;

export default meta;

export const Matrix = stateMatrix(stories, {
  without: [
    // Ends as every payment does.
    'AgreedThenPaid',
  ],
});
