import { createTheme } from 'checkstand/theme';

/**
 * How the whole shop looks: its pages, Checkstand's parts and Stripe's Elements. Five values make it another shop; what
 * is not said is derived so that it can be read, by day and by night.
 */
export const theme = createTheme({
  colorPrimary: '#1f5b66',
  colorPage: '#faf7f2',
  colorBackground: '#ffffff',
  colorText: '#26221c',
  borderRadius: '8px',
  dark: {
    colorPage: '#171613',
    colorBackground: '#1f1d1a',
    colorText: '#f1ece3',
  },
});
