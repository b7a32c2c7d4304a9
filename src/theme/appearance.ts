import type { Appearance } from '@stripe/stripe-js';
import { formatColor, luminance, onColor, parseColor, withAlpha } from './color.js';
import type { ResolvedTokens } from './tokens.js';
import { inputShadowOf } from './variables.js';

/**
 * A theme in the words of Stripe's Appearance API. What `controls.css` and `field.css` say of our inputs is said here
 * of Stripe's, so that both look the same side by side: a change there is a change here.
 *
 * @see https://docs.stripe.com/elements/appearance-api
 */
export function toAppearance(tokens: ResolvedTokens): Appearance {
  const { colors, shape, stripeTheme } = tokens;
  const isUnderlined = shape.inputs === 'underlined';
  const times = (count: number) => `calc(${shape.spacingUnit} * ${count})`;
  const border = (color: string) => `${shape.borderWidth} solid ${color}`;
  const inputBorder = border(isUnderlined ? 'transparent' : colors.colorBorder);
  const inputShadow = inputShadowOf(tokens);
  const glow = (color: string) => formatColor(withAlpha(parseColor(color, 'colorFocus'), 0.2));
  const focusRing = `0 0 0 calc(${shape.focusRingWidth} - ${shape.borderWidth}) ${colors.colorFocus}, 0 0 0 calc(${shape.focusRingWidth} + 2px) ${glow(colors.colorFocus)}`;
  const focused = {
    border: border(colors.colorFocus),
    boxShadow: focusRing,
    // Seen only where the system's colours replace all others.
    outline: '2px solid transparent',
  };
  const box = {
    backgroundColor: colors.colorBackground,
    border: inputBorder,
    boxShadow: inputShadow,
  };
  const isDarkPage = luminance(parseColor(colors.colorBackground, 'colorBackground')) < 0.18;
  const logo = isDarkPage ? 'light' : 'dark';
  const small = { fontSize: shape.fontSizeSm, fontWeight: shape.fontWeightNormal };
  return {
    theme: stripeTheme,
    labels: 'above',
    inputs: 'spaced',
    variables: {
      colorPrimary: colors.colorAccent,
      colorBackground: colors.colorBackground,
      colorText: colors.colorText,
      colorTextSecondary: colors.colorTextSecondary,
      colorTextPlaceholder: colors.colorTextPlaceholder,
      colorDanger: colors.colorDanger,
      colorSuccess: colors.colorSuccess,
      accessibleColorOnColorPrimary: formatColor(
        onColor(parseColor(colors.colorAccent, 'colorPrimary')),
      ),
      fontFamily: shape.fontFamily,
      fontSizeBase: shape.fontSizeBase,
      fontSizeSm: shape.fontSizeSm,
      fontSizeLg: shape.fontSizeLg,
      fontWeightNormal: shape.fontWeightNormal,
      fontWeightMedium: shape.fontWeightMedium,
      fontWeightBold: shape.fontWeightBold,
      spacingUnit: shape.spacingUnit,
      gridRowSpacing: times(3),
      gridColumnSpacing: times(3),
      tabSpacing: times(2),
      borderRadius: shape.borderRadius,
      inputColorBorder: isUnderlined ? 'transparent' : colors.colorBorder,
      inputBoxShadow: inputShadow,
      labelFontSize: shape.fontSizeSm,
      labelFontWeight: shape.fontWeightNormal,
      labelSpacing: shape.spacingUnit,
      buttonColorBackground: colors.colorPrimary,
      buttonColorText: colors.colorOnPrimary,
      iconColor: colors.colorTextSecondary,
      iconHoverColor: colors.colorText,
      tabIconColor: colors.colorTextSecondary,
      tabIconHoverColor: colors.colorText,
      tabIconSelectedColor: colors.colorAccent,
      logoColor: logo,
      tabLogoColor: logo,
      tabLogoSelectedColor: logo,
      blockLogoColor: logo,
    },
    rules: {
      '.Input': {
        ...box,
        padding: times(3),
        color: colors.colorText,
        fontSize: shape.fontSizeBase,
        lineHeight: '1.15',
        borderRadius: shape.borderRadius,
      },
      '.Input:focus': focused,
      '.Input--invalid': {
        color: colors.colorDanger,
        border: border(colors.colorDanger),
        boxShadow: 'none',
      },
      '.Input--invalid:focus': focused,
      '.Label': { ...small, color: colors.colorText, lineHeight: '1.5' },
      '.Error': { ...small, color: colors.colorDanger, lineHeight: '1.4' },
      '.Tab': box,
      '.Tab:focus': focused,
      '.Tab--selected': {
        border: border(colors.colorAccent),
        boxShadow: `0 0 0 ${shape.borderWidth} ${colors.colorAccent}`,
      },
      '.AccordionItem': { ...box, boxShadow: 'none', border: border(colors.colorBorder) },
      '.Block': { ...box, boxShadow: 'none', border: border(colors.colorBorder) },
      '.CheckboxInput': { border: border(colors.colorBorder), boxShadow: 'none' },
    },
  };
}
