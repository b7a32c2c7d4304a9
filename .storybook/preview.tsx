import type { Preview } from '@storybook/react-vite';
import 'checkstand/styles.css';
import './preview.css';
import { globalTypes, initialGlobals, readGlobals } from '../stories/world/globals.js';
import { themeOf } from '../stories/world/theme-of.js';
import { loadStoryWorld, withCheckout } from '../stories/world/with-checkout.js';

const preview: Preview = {
  globalTypes,
  initialGlobals: { ...initialGlobals },
  tags: ['autodocs'],
  parameters: {
    // The stage has a padding of its own, also on documentation pages.
    layout: 'fullscreen',
    // A violation that axe finds fails the story's test.
    a11y: {
      test: 'error',
      // WCAG 2.2 asks for it; axe leaves it to be switched on.
      config: { rules: [{ id: 'target-size', enabled: true }] },
    },
    controls: { matchers: { date: /Date$/ } },
    options: {
      storySort: { order: ['Introduction', 'Checkout', 'Components', 'States', 'Theme', '*'] },
    },
    viewport: {
      options: {
        narrow: { name: '320 px', styles: { width: '320px', height: '720px' } },
        middle: { name: '768 px', styles: { width: '768px', height: '1024px' } },
        wide: { name: '1280 px', styles: { width: '1280px', height: '800px' } },
      },
    },
  },
  loaders: [loadStoryWorld],
  decorators: [
    withCheckout,
    (Story, { globals, parameters }) => {
      const { colorScheme, direction, locale, ...chosen } = readGlobals(globals);
      return (
        <div
          // A theme leaves its variables behind: the stylesheet alone needs a stage without them.
          key={String(chosen.theme === 'none')}
          className={parameters['wide'] ? 'stage stage-wide' : 'stage'}
          style={{ colorScheme }}
          ref={themeOf({ colorScheme, ...chosen })?.current().apply}
          lang={locale === 'pseudo' ? 'en' : locale}
          dir={direction}
        >
          <Story />
        </div>
      );
    },
  ],
};

export default preview;
