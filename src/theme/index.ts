/*
 * The public names of `checkstand/theme`. It needs neither React nor a page: a server or a build may make a theme.
 */
export { createTheme } from './create-theme.js';
export type { Theme, ThemeOptions, ThemeScheme } from './create-theme.js';
export type { PresetName } from './presets.js';
export type { ResolvedTokens, ThemeColors, ThemeShape } from './tokens.js';
export type { ThemeVariables } from './variables.js';
