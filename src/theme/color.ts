import { invariant } from '../errors.js';

/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

const WHITE: Color = [255, 255, 255, 1];
const BLACK: Color = [0, 0, 0, 1];

/**
 * Reads a colour. Only what Stripe's frames can read too: they know neither the variables of the page nor, in older
 * browsers, newer notations.
 *
 * @param name The token that it is of, for the error.
 */
export function parseColor(value: string, name: string): Color {
  const color = parseHex(value) ?? parseFunction(value);
  invariant(
    color,
    process.env.NODE_ENV !== 'production' &&
      `createTheme cannot read ${name} "${value}". Stripe's Elements stand in frames that know neither the variables ` +
        'nor the keywords of your page: write the colour as #rgb, #rrggbb, rgb() or hsl().',
  );
  return color;
}

function parseHex(value: string): Color | null {
  if (!/^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(value)) return null;
  const digits = value.slice(1);
  const width = digits.length < 6 ? 1 : 2;
  const at = (index: number) => {
    const part = digits.slice(index * width, (index + 1) * width);
    return part ? Number.parseInt(width === 1 ? part + part : part, 16) : 255;
  };
  return [at(0), at(1), at(2), at(3) / 255];
}

function parseFunction(value: string): Color | null {
  const [, name, list] = /^(rgb|hsl)a?\(([^()]*)\)$/i.exec(value.trim()) ?? [];
  const parts = list?.trim().split(/[\s,/]+/) ?? [];
  if (!name || parts.length < 3 || parts.length > 4) return null;
  const [a = 0, b = 0, c = 0, alpha = 1] = parts.map((part, index) => {
    const number = Number.parseFloat(part);
    if (!part.endsWith('%')) return number;
    return index === 3 || name.toLowerCase() === 'hsl' ? number / 100 : number * 2.55;
  });
  if ([a, b, c, alpha].some((part) => Number.isNaN(part))) return null;
  const [red, green, blue] = name.toLowerCase() === 'rgb' ? [a, b, c] : fromHsl(a, b, c);
  return [red, green, blue, alpha];
}

/** @param hue In degrees. @param saturation From 0 to 1, as is the lightness. */
function fromHsl(hue: number, saturation: number, lightness: number): [number, number, number] {
  const chroma = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const turn = (((offset + hue / 30) % 12) + 12) % 12;
    return 255 * (lightness - chroma * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}

/** As `#rrggbb`, or as `rgba()` where something shines through. */
export function formatColor([red, green, blue, alpha]: Color): string {
  const channels = [red, green, blue].map((channel) => Math.round(channel));
  if (alpha < 1) return `rgba(${channels.join(', ')}, ${Number(alpha.toFixed(3))})`;
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** @param share How much of the second there is, from 0 to 1. */
export function mix(first: Color, second: Color, share: number): Color {
  const between = (a: number, b: number) => a + (b - a) * share;
  return [
    between(first[0], second[0]),
    between(first[1], second[1]),
    between(first[2], second[2]),
    between(first[3], second[3]),
  ];
}

export function withAlpha([red, green, blue]: Color, alpha: number): Color {
  return [red, green, blue, alpha];
}

/** What is seen where a colour lies over an opaque one. */
function over(color: Color, ground: Color): Color {
  return mix(withAlpha(ground, 1), withAlpha(color, 1), color[3]);
}

/** The relative luminance of WCAG 2, from 0 to 1. */
export function luminance(color: Color): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(color[0]) + 0.7152 * linear(color[1]) + 0.0722 * linear(color[2]);
}

/** The contrast of WCAG 2, from 1 to 21. */
export function contrast(color: Color, ground: Color): number {
  const seen = [luminance(over(color, ground)), luminance(ground)];
  return (Math.max(...seen) + 0.05) / (Math.min(...seen) + 0.05);
}

/** The colour, as far changed towards black or white as it takes to be seen on every ground. */
export function readable(color: Color, grounds: readonly Color[], ratio: number): Color {
  const passes = (one: Color) => grounds.every((ground) => contrast(rounded(one), ground) >= ratio);
  if (passes(color)) return color;
  const lightest = Math.max(...grounds.map(luminance));
  const end = lightest > 0.18 ? BLACK : WHITE;
  for (let share = 0.02; share < 1; share += 0.02) {
    const changed = mix(color, end, share);
    if (passes(changed)) return rounded(changed);
  }
  return end;
}

/** White or black, whichever is better read on the colour; white where both may be. */
export function onColor(ground: Color): Color {
  return contrast(WHITE, ground) >= 4.5 || luminance(ground) < 0.18 ? WHITE : BLACK;
}

/** As it will be written: what is checked must be what is seen. */
function rounded([red, green, blue, alpha]: Color): Color {
  return [Math.round(red), Math.round(green), Math.round(blue), alpha];
}
