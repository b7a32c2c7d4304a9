import type { Meta } from '@storybook/react-vite';
import * as stories from '../components/CheckoutReturn.stories.js';
import { stateMatrix } from '../support/state-matrix.js';

const meta = { title: 'States/CheckoutReturn', tags: ['!autodocs'] } satisfies Meta;

export default meta;

export const Matrix = stateMatrix(stories);
