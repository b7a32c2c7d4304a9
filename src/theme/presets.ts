import type { ThemeColors, ThemeShape } from './tokens.js';

type BaseColors = Partial<ThemeColors> &
  Pick<
    ThemeColors,
    'colorPrimary' | 'colorBackground' | 'colorText' | 'colorDanger' | 'colorSuccess'
  >;

/** What a theme starts from. */
export interface Preset {
  readonly light: BaseColors;
  readonly dark: BaseColors;
  readonly shape: Partial<ThemeShape>;
  /** Which of Stripe's themes comes closest, in the light. In the dark it is always `night`. */
  readonly stripeTheme: 'stripe' | 'night' | 'flat';
}

/** @see tokens.css, which says the same for pages without a theme */
const SHAPE: ThemeShape = {
  borderRadius: '5px',
  borderWidth: '1px',
  spacingUnit: '0.25rem',
  fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  fontSizeBase: '1rem',
  fontSizeSm: '0.875rem',
  fontSizeLg: '1.125rem',
  fontWeightNormal: '400',
  fontWeightMedium: '500',
  fontWeightBold: '600',
  focusRingWidth: '2px',
  inputs: 'outlined',
  inputShadow: 'none',
};

/** Stripe's own colours; borders are darker, where WCAG asks for 3:1. */
const STRIPE: BaseColors = {
  colorPrimary: '#0570de',
  colorBackground: '#ffffff',
  colorText: '#30313d',
  colorTextSecondary: '#64656f',
  colorTextPlaceholder: '#757680',
  colorDanger: '#df1b41',
  colorSuccess: '#0e7a4b',
  colorBorder: '#8a8b96',
  colorDivider: '#e6e6eb',
};

const STRIPE_DARK: BaseColors = {
  colorPrimary: '#0570de',
  colorFocus: '#6cb2ff',
  colorBackground: '#1d1e26',
  colorText: '#ececf1',
  colorTextSecondary: '#a9aab5',
  colorTextPlaceholder: '#a9aab5',
  colorDanger: '#ff8ba0',
  colorSuccess: '#66d19e',
  colorBorder: '#757684',
  colorDivider: '#34353f',
};

const NIGHT: BaseColors = {
  colorPrimary: '#85d996',
  colorBackground: '#30313d',
  colorPage: '#1f2029',
  colorText: '#ffffff',
  colorTextSecondary: '#c5c6cf',
  colorTextPlaceholder: '#a9aab5',
  colorDanger: '#fe87a1',
  colorSuccess: '#85d996',
  colorBorder: '#7d7e8e',
  colorDivider: '#424353',
};

/** Where every theme starts. */
export const presets = {
  /** The look of Stripe's `stripe` theme; dark where dark is asked for. */
  stripe: {
    light: STRIPE,
    dark: STRIPE_DARK,
    shape: {},
    stripeTheme: 'stripe',
  },
  /** The look of Stripe's `night` theme: dark always. */
  night: {
    light: NIGHT,
    dark: NIGHT,
    shape: {},
    stripeTheme: 'night',
  },
  /** The look of Stripe's `flat` theme: filled boxes, with a line under them, so that they are seen. */
  flat: {
    light: {
      colorPrimary: '#0570de',
      colorBackground: '#f1f1f1',
      colorPage: '#ffffff',
      colorText: '#30313d',
      colorDanger: '#df1b41',
      colorSuccess: '#0e7a4b',
    },
    dark: { ...STRIPE_DARK, colorBackground: '#2a2b35', colorPage: '#1d1e26' },
    shape: { inputs: 'underlined' },
    stripeTheme: 'flat',
  },
  /** Black on white, square and strong. */
  ink: {
    light: {
      colorPrimary: '#111111',
      colorBackground: '#ffffff',
      colorText: '#111111',
      colorTextSecondary: '#4a4a4a',
      colorDanger: '#b3001b',
      colorSuccess: '#00663d',
      colorBorder: '#111111',
      colorDivider: '#d4d4d4',
    },
    dark: {
      colorPrimary: '#f5f5f5',
      colorBackground: '#0b0b0b',
      colorText: '#f5f5f5',
      colorTextSecondary: '#bdbdbd',
      colorDanger: '#ff7b8b',
      colorSuccess: '#5fd3a2',
      colorBorder: '#f5f5f5',
      colorDivider: '#333333',
    },
    shape: { borderRadius: '0px', fontWeightBold: '700' },
    stripeTheme: 'stripe',
  },
  /** Round, roomy and warm. */
  bloom: {
    light: {
      colorPrimary: '#a32a5b',
      colorBackground: '#ffffff',
      colorPage: '#fff8f3',
      colorText: '#3a2530',
      colorDanger: '#b8262b',
      colorSuccess: '#22703f',
    },
    dark: {
      colorPrimary: '#f29ac0',
      colorBackground: '#35252f',
      colorPage: '#261a21',
      colorText: '#fbeef3',
      colorDanger: '#ff9d96',
      colorSuccess: '#86d8a3',
    },
    shape: { borderRadius: '14px', spacingUnit: '0.28125rem' },
    stripeTheme: 'stripe',
  },
} as const satisfies Record<string, Preset>;

/** The name of a preset. */
export type PresetName = keyof typeof presets;

export { SHAPE as defaultShape };
