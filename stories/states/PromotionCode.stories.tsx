import type { Meta } from '@storybook/react-vite';
import * as stories from '../components/PromotionCode.stories.js';
import { stateMatrix } from '../support/state-matrix.js';

const meta = { title: 'States/PromotionCode', tags: ['!autodocs'] } satisfies Meta;

export default meta;

export const Matrix = stateMatrix(stories, {
  without: [
    // Ends like 'Applied'.
    'Mended',
    // Ends like 'Empty'.
    'Removed',
  ],
});
