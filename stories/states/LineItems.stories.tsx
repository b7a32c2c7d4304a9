import type { Meta } from '@storybook/react-vite';
import * as stories from '../components/LineItems.stories.js';
import { stateMatrix } from '../support/state-matrix.js';

const meta = { title: 'States/LineItems', tags: ['!autodocs'] } satisfies Meta;

export default meta;

export const Matrix = stateMatrix(stories, {
  without: [
    // Most of the picture would be this one.
    'HundredLines',
  ],
});
