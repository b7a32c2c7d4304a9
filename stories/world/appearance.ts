import type { CheckoutOptions } from 'checkstand';
import type { StoryGlobals } from './globals.js';

type Appearance = NonNullable<NonNullable<CheckoutOptions['elementsOptions']>['appearance']>;

const COLORS = {
  light: {
    colorBackground: '#ffffff',
    colorText: '#30313d',
    colorTextSecondary: '#64656f',
    colorTextPlaceholder: '#757680',
    colorDanger: '#df1b41',
    border: '#8a8b96',
  },
  dark: {
    colorBackground: '#1d1e26',
    colorText: '#ececf1',
    colorTextSecondary: '#a9aab5',
    colorTextPlaceholder: '#a9aab5',
    colorDanger: '#ff8ba0',
    border: '#757684',
  },
} as const;

/** Makes Stripe's Elements look like the theme, whose variables they cannot read. */
export function appearanceOf(colorScheme: StoryGlobals['colorScheme']): Appearance {
  const { border, ...colors } = COLORS[colorScheme];
  const bordered = { border: `1px solid ${border}`, boxShadow: 'none' };
  return {
    theme: colorScheme === 'dark' ? 'night' : 'stripe',
    variables: {
      ...colors,
      colorPrimary: colorScheme === 'dark' ? '#6cb2ff' : '#0570de',
      fontFamily: 'system-ui, sans-serif',
      borderRadius: '5px',
      spacingUnit: '4px',
    },
    rules: { '.Input': bordered, '.Tab': bordered },
  };
}
