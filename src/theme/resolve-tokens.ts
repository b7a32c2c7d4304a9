import {
  contrast,
  formatColor,
  luminance,
  mix,
  onColor,
  parseColor,
  readable,
  type Color,
} from './color.js';
import { defaultShape, presets, type Preset, type PresetName } from './presets.js';
import type { ResolvedTokens, ThemeColors, ThemeShape } from './tokens.js';

/** What a theme is made from. Everything may be left out. */
export interface ThemeOptions extends Partial<ThemeColors>, Partial<ThemeShape> {
  /** Where the theme starts. @default 'stripe' */
  preset?: PresetName;
  /** Light, dark, or as the buyer's system says. The preset `night` is dark always. @default 'auto' */
  colorScheme?: 'light' | 'dark' | 'auto';
  /**
   * Colours in the dark that are others than those that follow. `colorPrimary`, if not given here, is that of the
   * light, made lighter where it could not be seen.
   */
  dark?: Partial<ThemeColors>;
}

/** WCAG 2.2 AA: text, and what must be seen of a control. */
export const TEXT_CONTRAST = 4.5;
export const CONTROL_CONTRAST = 3;

/** Of text that also stands on the tint of what is chosen. */
const TINTED_CONTRAST = 5.2;

const COLOR_NAMES = [
  'colorPrimary',
  'colorOnPrimary',
  'colorBackground',
  'colorPage',
  'colorText',
  'colorTextSecondary',
  'colorTextPlaceholder',
  'colorDanger',
  'colorSuccess',
  'colorBorder',
  'colorDivider',
  'colorFocus',
] as const satisfies ReadonlyArray<keyof ThemeColors>;

/** Which colours were asked for, in one scheme. Those are taken as they are; all others are made to be seen. */
export function givenColors(
  options: ThemeOptions,
  scheme: 'light' | 'dark',
): Partial<Record<keyof ThemeColors, string>> {
  const given = scheme === 'dark' ? (options.dark ?? {}) : options;
  return pick(given, COLOR_NAMES);
}

/** Every value of a theme in one scheme. Throws for a colour that cannot be read. */
export function resolveTokens(options: ThemeOptions, scheme: 'light' | 'dark'): ResolvedTokens {
  const preset: Preset = presets[options.preset ?? 'stripe'];
  const given = givenColors(options, scheme);
  const colors = resolveColors(
    given,
    preset[scheme],
    scheme === 'dark' ? options.colorPrimary : undefined,
  );
  const isDark = luminance(parseColor(colors.colorPage, 'colorPage')) < 0.18;
  return {
    scheme: isDark ? 'dark' : 'light',
    colors,
    shape: {
      ...defaultShape,
      ...preset.shape,
      ...pick(options, Object.keys(defaultShape) as ReadonlyArray<keyof ThemeShape>),
    },
    stripeTheme: isDark ? 'night' : preset.stripeTheme,
  };
}

function resolveColors(
  given: Partial<ThemeColors>,
  preset: Preset['light'],
  /** The brand's colour in the light, to be made visible in the dark. */
  brand: string | undefined,
): ResolvedTokens['colors'] {
  // What a preset derives from its own ground would be wrong on another one.
  const isOtherGround = given.colorBackground ?? given.colorPage ?? given.colorText;
  const start: Partial<ThemeColors> = isOtherGround
    ? pick(preset, ['colorPrimary', 'colorBackground', 'colorText', 'colorDanger', 'colorSuccess'])
    : preset;
  const colorOf = (name: keyof ThemeColors, otherwise: () => Color): Color => {
    const value = given[name] ?? start[name];
    return value === undefined ? otherwise() : parseColor(value, name);
  };
  /** A colour that nobody asked for is changed until it can be seen; one that was asked for stays. */
  const seen = (name: keyof ThemeColors, color: Color, grounds: Color[], ratio: number) =>
    given[name] === undefined ? readable(color, grounds, ratio) : color;

  const background = colorOf('colorBackground', () => parseColor('#fff', 'colorBackground'));
  const page = colorOf('colorPage', () => background);
  const grounds: [Color, Color] = [background, page];
  const text =
    given.colorText === undefined
      ? textOn(grounds, start.colorText)
      : colorOf('colorText', () => page);
  const shade = (share: number) => () => mix(text, page, share);
  const brandColor = brand === undefined ? undefined : parseColor(brand, 'colorPrimary');
  const primary =
    given.colorPrimary === undefined && brandColor
      ? readable(brandColor, grounds, CONTROL_CONTRAST)
      : colorOf('colorPrimary', () => text);
  const onPrimary =
    given.colorOnPrimary === undefined
      ? onColor(primary)
      : parseColor(given.colorOnPrimary, 'colorOnPrimary');
  const success = seen(
    'colorSuccess',
    colorOf('colorSuccess', () => text),
    grounds,
    TEXT_CONTRAST,
  );
  const isOtherBrand = given.colorPrimary !== undefined || brandColor !== undefined;
  const focus =
    given.colorFocus === undefined && isOtherBrand ? primary : colorOf('colorFocus', () => primary);

  const colors: Record<keyof ResolvedTokens['colors'], Color> = {
    colorPrimary: primary,
    colorOnPrimary: onPrimary,
    colorPrimaryHover: mix(primary, onColor(onPrimary), 0.12),
    colorAccent: readable(primary, grounds, TEXT_CONTRAST),
    colorBackground: background,
    colorPage: page,
    colorText: text,
    colorTextSecondary: seen(
      'colorTextSecondary',
      colorOf('colorTextSecondary', shade(0.3)),
      grounds,
      TINTED_CONTRAST,
    ),
    colorTextPlaceholder: seen(
      'colorTextPlaceholder',
      colorOf('colorTextPlaceholder', shade(0.35)),
      [background],
      TEXT_CONTRAST,
    ),
    colorDanger: seen(
      'colorDanger',
      colorOf('colorDanger', () => text),
      grounds,
      TEXT_CONTRAST,
    ),
    colorSuccess: success,
    colorOnSuccess: onColor(success),
    colorBorder: seen('colorBorder', colorOf('colorBorder', shade(0.5)), grounds, CONTROL_CONTRAST),
    colorDivider: colorOf('colorDivider', shade(0.87)),
    colorFocus: seen('colorFocus', focus, grounds, CONTROL_CONTRAST),
  };
  return Object.fromEntries(
    Object.entries(colors).map(([name, color]) => [name, formatColor(color)]),
  ) as unknown as ResolvedTokens['colors'];
}

/** The text that a preset has for its own ground, if it reads as well on this one. */
function textOn(grounds: readonly [Color, Color], preset: string | undefined): Color {
  const text = preset === undefined ? null : parseColor(preset, 'colorText');
  if (text && grounds.every((ground) => contrast(text, ground) >= 7)) return text;
  return readable(mix(onColor(grounds[1]), grounds[1], 0.1), grounds, TEXT_CONTRAST);
}

function pick<Values extends object, Name extends keyof Values>(
  values: Values,
  names: readonly Name[],
): Partial<Pick<Values, Name>> {
  return Object.fromEntries(
    names.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  ) as Partial<Pick<Values, Name>>;
}
