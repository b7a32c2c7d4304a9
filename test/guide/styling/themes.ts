import { createTheme } from 'checkstand/theme';

// #region brand
export const brand = createTheme({
  colorPrimary: '#6d28d9',
  borderRadius: '10px',
  fontFamily: "'Inter', system-ui, sans-serif",
  fonts: [{ cssSrc: 'https://fonts.example.com/inter.css' }],
});
// #endregion

// #region dark
export const night = createTheme({
  colorPrimary: '#0f766e',
  colorPage: '#fffdf8',
  colorText: '#1c2b2a',
  dark: { colorPage: '#101817', colorText: '#eef5f4' },
});
// #endregion

// #region page
/** Puts a theme on the page itself, too. */
export function dressPage(): () => void {
  return brand.attach(document.documentElement);
}
// #endregion

// #region server
/** What a server puts into its stylesheet. */
export const stylesheet = brand.css;
// #endregion
