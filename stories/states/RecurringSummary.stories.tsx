import type { Meta } from '@storybook/react-vite';
import * as stories from '../components/RecurringSummary.stories.js';
import { stateMatrix } from '../support/state-matrix.js';

const meta = { title: 'States/RecurringSummary', tags: ['!autodocs'] } satisfies Meta;

export default meta;

export const Matrix = stateMatrix(stories);
