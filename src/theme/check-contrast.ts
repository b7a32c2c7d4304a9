import { warn } from '../errors.js';
import { contrast, formatColor, parseColor, readable } from './color.js';
import {
  CONTROL_CONTRAST,
  givenColors,
  TEXT_CONTRAST,
  type ThemeOptions,
} from './resolve-tokens.js';
import type { ResolvedTokens } from './tokens.js';

type ColorName = keyof ResolvedTokens['colors'];

/** Two colours that are seen together. */
export interface ContrastPair {
  readonly color: ColorName;
  readonly ground: ColorName;
  /** What WCAG 2.2 AA asks for: 4.5 of text, 3 of what must be seen of a control. */
  readonly asked: number;
}

const text = (color: ColorName, ...grounds: readonly ColorName[]): ContrastPair[] =>
  grounds.map((ground) => ({ color, ground, asked: TEXT_CONTRAST }));
const control = (color: ColorName, ...grounds: readonly ColorName[]): ContrastPair[] =>
  grounds.map((ground) => ({ color, ground, asked: CONTROL_CONTRAST }));

/** All pairs of the theme that WCAG has a word on. */
export const contrastPairs: readonly ContrastPair[] = [
  ...text('colorText', 'colorPage', 'colorBackground'),
  ...text('colorTextSecondary', 'colorPage', 'colorBackground'),
  ...text('colorTextPlaceholder', 'colorBackground'),
  ...text('colorDanger', 'colorPage', 'colorBackground'),
  ...text('colorSuccess', 'colorPage', 'colorBackground'),
  ...text('colorAccent', 'colorPage', 'colorBackground'),
  ...text('colorOnPrimary', 'colorPrimary'),
  ...text('colorOnSuccess', 'colorSuccess'),
  ...control('colorBorder', 'colorPage', 'colorBackground'),
  ...control('colorFocus', 'colorPage', 'colorBackground'),
];

/** The contrast of a pair, from 1 to 21, cut to two digits as audits do. */
export function contrastOf({ colors }: ResolvedTokens, { color, ground }: ContrastPair): number {
  const ratio = contrast(parseColor(colors[color], color), parseColor(colors[ground], ground));
  return Math.floor(ratio * 100) / 100;
}

/** Warns of each pair that fails: only colours that were asked for can. For development. */
export function checkContrast(
  options: ThemeOptions,
  tokens: ResolvedTokens,
  scheme: 'light' | 'dark',
): void {
  const { colors } = tokens;
  const seen = new Set<string>();
  for (const pair of contrastPairs) {
    const [color, ground] = [colors[pair.color], colors[pair.ground]];
    // The page and what stands on it often have one colour.
    const key = `${pair.color} ${ground}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const found = contrastOf(tokens, pair);
    if (found >= pair.asked) continue;
    const isGiven = givenColors(options, scheme)[pair.color as never] !== undefined;
    const better = formatColor(
      readable(parseColor(color, pair.color), [parseColor(ground, pair.ground)], pair.asked),
    );
    warn(
      `createTheme: ${pair.color} ${color} on ${pair.ground} ${ground} has a contrast of ${found}:1 in the ${scheme} ` +
        `colours, and WCAG 2.2 AA asks for ${pair.asked}:1, so some buyers cannot ${pair.asked === TEXT_CONTRAST ? 'read' : 'see'} it. ` +
        `${isGiven ? `${better} would do` : `Choose another ${pair.ground}`}.`,
    );
  }
}
