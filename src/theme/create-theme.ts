import type { StripeCheckoutElementsOptions } from '@stripe/stripe-js';
import { invariant } from '../errors.js';
import { toAppearance } from './appearance.js';
import { checkContrast } from './check-contrast.js';
import { presets } from './presets.js';
import { resolveTokens, type ThemeOptions as TokenOptions } from './resolve-tokens.js';
import type { ResolvedTokens } from './tokens.js';
import { toVariables, type ThemeVariables } from './variables.js';

/** What a theme is made from. Everything may be left out: the preset `stripe` is then what you get. */
export interface ThemeOptions extends TokenOptions {
  /** Where Stripe's frames find the fonts that `fontFamily` names: they do not see those of your page. */
  fonts?: StripeCheckoutElementsOptions['fonts'];
}

/** What a theme says in one scheme. */
export interface ThemeScheme {
  /** Every value, those that were derived among them. */
  readonly tokens: ResolvedTokens;
  /** The CSS variables of Checkstand's parts. */
  readonly variables: ThemeVariables;
  /** The same for Stripe's Elements. */
  readonly elementsOptions: Pick<StripeCheckoutElementsOptions, 'appearance' | 'fonts'>;
  /**
   * Sets the variables on an element, for all that stands in it. Through CSSOM, which a strict Content-Security-Policy
   * allows. May be a `ref`: null is nothing to do.
   */
  readonly apply: (element: HTMLElement | null) => void;
}

/** One look for Checkstand's parts and Stripe's Elements. Give it to `<CheckoutProvider theme>`. */
export interface Theme {
  readonly light: ThemeScheme;
  readonly dark: ThemeScheme;
  /**
   * The variables as a stylesheet for `:root`, in the dark as the buyer's system says. For pages that are painted
   * before any script runs, and for colouring the page itself with `var(--checkstand-color-page)`.
   */
  readonly css: string;
  /** What holds now, by the buyer's system where the theme is `auto`; light where there is no system to ask. */
  readonly current: () => ThemeScheme;
  /** Hears when `current` changes. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Applies what holds now to an element, such as the root of the page, and keeps it current. Returns the way to stop. */
  readonly attach: (element: HTMLElement) => () => void;
}

/**
 * Makes a theme from a handful of tokens: CSS variables for Checkstand's parts and Stripe's `Appearance` from the same
 * values. What is not given is derived so that it can be read; in development a warning names each pair of given
 * colours that fails WCAG 2.2 AA.
 *
 * @throws when a colour is not written as `#rgb`, `#rrggbb`, `rgb()` or `hsl()`, or the preset is not known
 */
export function createTheme(options: ThemeOptions = {}): Theme {
  const { preset = 'stripe', colorScheme = 'auto' } = options;
  invariant(
    Object.hasOwn(presets, preset),
    process.env.NODE_ENV !== 'production' &&
      `createTheme knows no preset "${preset}". The presets are ${Object.keys(presets).join(', ')}.`,
  );
  const light = createScheme(options, 'light');
  const dark = createScheme(options, 'dark');
  if (process.env.NODE_ENV !== 'production') {
    if (colorScheme !== 'dark') checkContrast(options, light.tokens, 'light');
    if (colorScheme !== 'light') checkContrast(options, dark.tokens, 'dark');
  }

  const system = () =>
    colorScheme === 'auto' && typeof matchMedia === 'function'
      ? matchMedia('(prefers-color-scheme: dark)')
      : null;
  const current = () =>
    (colorScheme === 'auto' ? system()?.matches : colorScheme === 'dark') ? dark : light;

  function subscribe(listener: () => void) {
    const query = system();
    query?.addEventListener('change', listener);
    return () => query?.removeEventListener('change', listener);
  }

  return {
    light,
    dark,
    current,
    subscribe,
    get css() {
      const first = colorScheme === 'dark' ? dark : light;
      const rule = `:root {\n${declarations(first)}}\n`;
      if (colorScheme !== 'auto') return rule;
      return `${rule}@media (prefers-color-scheme: dark) {\n:root {\n${declarations(dark)}}\n}\n`;
    },
    attach(element) {
      const apply = () => current().apply(element);
      apply();
      return subscribe(apply);
    },
  };
}

function createScheme(options: ThemeOptions, scheme: 'light' | 'dark'): ThemeScheme {
  const tokens = resolveTokens(options, scheme);
  const { fonts } = options;
  const variables = toVariables(tokens);
  return {
    tokens,
    variables,
    elementsOptions: { appearance: toAppearance(tokens), ...(fonts && { fonts }) },
    apply(element) {
      for (const [name, value] of Object.entries(styleOf(tokens, variables))) {
        element?.style.setProperty(name, value);
      }
    },
  };
}

/** The names are the same in every theme, so that one takes the place of another without a trace. */
const styleOf = (tokens: ResolvedTokens, variables: ThemeVariables): Record<string, string> => ({
  'color-scheme': tokens.scheme,
  ...variables,
});

function declarations({ tokens, variables }: ThemeScheme): string {
  return Object.entries(styleOf(tokens, variables))
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('');
}
