import type { Meta } from '@storybook/react-vite';
import * as stories from '../components/ExpressCheckout.stories.js';
import { stateMatrix } from '../support/state-matrix.js';

const meta = { title: 'States/ExpressCheckout', tags: ['!autodocs'] } satisfies Meta;

export default meta;

export const Matrix = stateMatrix(stories, {
  without: [
    // The open sheet of the wallet covers the page.
    'Sheet',
  ],
});
