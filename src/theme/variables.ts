import type { ResolvedTokens } from './tokens.js';

/** The CSS variables of Checkstand's parts, by name. */
export type ThemeVariables = Readonly<Record<`--checkstand-${string}`, string>>;

/** A theme as CSS variables: each token by its own name, in the spelling of CSS. */
export function toVariables({ colors, shape }: ResolvedTokens): ThemeVariables {
  const { inputs, ...lengths } = shape;
  const isUnderlined = inputs === 'underlined';
  return Object.fromEntries(
    Object.entries({
      ...colors,
      ...lengths,
      colorInputBorder: isUnderlined ? 'transparent' : colors.colorBorder,
      inputShadow: inputShadowOf({ colors, shape }),
    }).map(([name, value]) => [`--checkstand-${kebab(name)}`, value]),
  );
}

/** The shadow of inputs, in which the line of those that have no border is drawn. */
export function inputShadowOf({ colors, shape }: Pick<ResolvedTokens, 'colors' | 'shape'>): string {
  if (shape.inputs !== 'underlined') return shape.inputShadow;
  const line = `inset 0 calc(-1 * ${shape.borderWidth}) 0 ${colors.colorBorder}`;
  return shape.inputShadow === 'none' ? line : `${line}, ${shape.inputShadow}`;
}

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
