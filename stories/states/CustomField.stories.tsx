import type { Meta } from '@storybook/react-vite';
import * as stories from '../components/CustomField.stories.js';
import { stateMatrix } from '../support/state-matrix.js';

const meta = { title: 'States/CustomField', tags: ['!autodocs'] } satisfies Meta;

export default meta;

export const Matrix = stateMatrix(stories, {
  without: [
    // Ends as every payment does.
    'FilledThenPaid',
  ],
});
