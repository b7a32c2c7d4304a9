import type { Appearance } from '@stripe/stripe-js';

type Variables = Record<string, string>;
type Theme = NonNullable<Appearance['theme']>;

/** Stripe's documented defaults, and where undocumented, what its Payment Element looks like. */
const STRIPE: Variables = {
  colorPrimary: '#0570de',
  colorBackground: '#ffffff',
  colorText: '#30313d',
  colorTextSecondary: '#6d6e78',
  colorTextPlaceholder: '#757680',
  colorDanger: '#df1b41',
  colorSuccess: '#127149',
  fontFamily:
    '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  fontSizeBase: '16px',
  fontLineHeight: '1.15',
  fontWeightNormal: '400',
  fontWeightMedium: '500',
  spacingUnit: '4px',
  borderRadius: '5px',
  inputColorBorder: '#e6e6e6',
  inputBoxShadow: '0 1px 1px rgba(0, 0, 0, 0.03), 0 3px 6px rgba(0, 0, 0, 0.02)',
};

const THEMES: Record<Theme, Variables> = {
  stripe: STRIPE,
  night: {
    ...STRIPE,
    colorPrimary: '#85d996',
    colorBackground: '#30313d',
    colorText: '#ffffff',
    colorTextSecondary: '#c5c6cf',
    colorTextPlaceholder: '#a9aab5',
    colorDanger: '#fe87a1',
    colorSuccess: '#85d996',
    inputColorBorder: '#424353',
    // Not of the API: wallets' buttons are white on its dark ground.
    expressColor: '#000',
    expressBackground: '#fff',
    inputBoxShadow: '0 2px 4px rgba(0, 0, 0, 0.5), 0 1px 6px rgba(0, 0, 0, 0.25)',
  },
  flat: {
    ...STRIPE,
    colorBackground: '#f1f1f1',
    inputColorBorder: 'transparent',
    inputBoxShadow: 'none',
  },
};

/** Older names of variables that Stripe still takes. */
const RENAMED: Variables = {
  spacingGridRow: 'gridRowSpacing',
  spacingGridColumn: 'gridColumnSpacing',
  spacingTab: 'tabSpacing',
  colorIcon: 'iconColor',
};

/** What an `appearance` adds to the base style of one element, bound to `scope`. */
export function appearanceCss(appearance: Appearance, scope: string): string {
  return [
    `${scope} {${customProperties(resolveVariables(appearance))}}`,
    ...rulesCss(appearance.rules ?? {}, scope),
    appearance.disableAnimations ? `${scope} * {transition: none; animation: none}` : '',
  ].join('\n');
}

function resolveVariables(appearance: Appearance): Variables {
  const given = Object.entries(appearance.variables ?? {}).filter(([, value]) => value);
  const current = given.map(([name, value]) => [RENAMED[name] ?? name, value]);
  return {
    ...THEMES[appearance.theme ?? 'stripe'],
    ...(Object.fromEntries(current) as Variables),
  };
}

function customProperties(variables: Variables): string {
  return Object.entries(variables)
    .map(([name, value]) => `--${name}: ${withoutBraces(value)};`)
    .join(' ');
}

/** Stripe's rules name its own classes; anything else is ignored, as it is there. */
function rulesCss(rules: NonNullable<Appearance['rules']>, scope: string): string[] {
  return Object.entries(rules)
    .filter(([selector]) => selector.trim().startsWith('.'))
    .map(([selector, declarations]) => {
      const scoped = withoutBraces(selector)
        .split(',')
        .map((part) => `${scope} ${part.trim()}`)
        .join(', ');
      return `${scoped} {${declarationsCss(declarations)}}`;
    });
}

function declarationsCss(declarations: Variables): string {
  return Object.entries(declarations)
    .map(([property, value]) => `${kebab(property)}: ${withoutBraces(value)};`)
    .join(' ');
}

const kebab = (property: string) =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A value that closes the rule would escape from its element. */
const withoutBraces = (text: string) => text.replace(/[{}<;]/g, '');
