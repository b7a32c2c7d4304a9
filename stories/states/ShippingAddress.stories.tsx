import type { Meta } from '@storybook/react-vite';
import * as stories from '../components/ShippingAddress.stories.js';
import { stateMatrix } from '../support/state-matrix.js';

const meta = { title: 'States/ShippingAddress', tags: ['!autodocs'] } satisfies Meta;

export default meta;

export const Matrix = stateMatrix(stories);
