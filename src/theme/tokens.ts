/** The colours of a theme, each written as `#rgb`, `#rrggbb`, `rgb()` or `hsl()`. */
export interface ThemeColors {
  /** The colour of the brand: the button that pays, what is chosen, the ring of the focus. */
  colorPrimary: string;
  /** Words on `colorPrimary`. @default white or black, whichever is better read */
  colorOnPrimary: string;
  /** Inputs and what else is set off from the page, as in Stripe's Appearance. */
  colorBackground: string;
  /** The page itself, which is yours to paint. Text is checked against it. @default `colorBackground` */
  colorPage: string;
  colorText: string;
  /** @default derived from `colorText` */
  colorTextSecondary: string;
  /** @default derived from `colorText` */
  colorTextPlaceholder: string;
  colorDanger: string;
  colorSuccess: string;
  /** The border of inputs. @default derived from `colorText`, with 3:1 against the page, as WCAG asks */
  colorBorder: string;
  /** Lines between things, which say nothing that a buyer must see. @default derived from `colorText` */
  colorDivider: string;
  /** The ring around what has the focus. @default `colorPrimary`, or as far from it as it takes to be seen */
  colorFocus: string;
}

/** Everything but the colours. Lengths in `px`, `rem` or `em`. */
export interface ThemeShape {
  borderRadius: string;
  borderWidth: string;
  /** All distances are multiples of it. */
  spacingUnit: string;
  fontFamily: string;
  /** The size of inputs and running text. Below 16 px, phones zoom into inputs. */
  fontSizeBase: string;
  /** Labels, notes and errors. */
  fontSizeSm: string;
  /** Headings, and the total. */
  fontSizeLg: string;
  fontWeightNormal: string;
  fontWeightMedium: string;
  fontWeightBold: string;
  /** How thick the ring around what has the focus is, in `px`. At least 2, as WCAG asks. */
  focusRingWidth: string;
  /** How inputs are set off: by a border, or by a line under a filled box. */
  inputs: 'outlined' | 'underlined';
  /** A shadow of inputs beside their border, as in CSS. */
  inputShadow: string;
}

/** A theme with every value known. */
export interface ResolvedTokens {
  readonly colors: Readonly<ThemeColors> & {
    /** `colorPrimary` as words: links, what is chosen. */
    readonly colorAccent: string;
    /** `colorPrimary` under the pointer: further from the words on it. */
    readonly colorPrimaryHover: string;
    readonly colorOnSuccess: string;
  };
  readonly shape: Readonly<ThemeShape>;
  /** Whether the page is light or dark, whatever the theme calls it. */
  readonly scheme: 'light' | 'dark';
  /** Which of Stripe's themes comes closest. */
  readonly stripeTheme: 'stripe' | 'night' | 'flat';
}
