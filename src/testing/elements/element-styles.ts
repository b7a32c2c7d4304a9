/** The class of every simulated Element, to which the base style is bound. */
export const ELEMENT_CLASS = 'SimulatedStripeElement';

/**
 * The base style of all elements, in terms of the variables of Stripe's Appearance API. Class names
 * are Stripe's, so that `appearance.rules` address them.
 */
export function elementStyles(scope: string): string {
  return BASE.replaceAll('&', scope);
}

/* `&` stands for the class of all elements; what makes one look different is in its own style. */
const BASE = `
& { font-family: var(--fontFamily); font-size: var(--fontSizeBase); font-weight: var(--fontWeightNormal); line-height: 1.4; color: var(--colorText); text-align: start; container-type: inline-size; -webkit-font-smoothing: antialiased; }
& *, & *::before, & *::after { box-sizing: border-box; }
& [hidden] { display: none !important; }
& .p-Grid { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: var(--gridColumnSpacing, calc(var(--spacingUnit) * 3)); row-gap: var(--gridRowSpacing, calc(var(--spacingUnit) * 3)); }
& .p-Field { display: grid; grid-template-columns: minmax(0, 1fr); min-width: 0; grid-column: span 2; align-content: start; }
& .p-Label { display: contents; }
& .p-Field--half { grid-column: span 1; }
& .Label { display: block; margin: 0 0 var(--labelSpacing, var(--spacingUnit)); padding: 0; font-size: var(--labelFontSize, 0.93em); font-weight: var(--labelFontWeight, var(--fontWeightNormal)); color: var(--labelColorText, var(--colorText)); }
& .Input { display: block; width: 100%; min-width: 0; margin: 0; padding: calc(var(--spacingUnit) * 3); font: inherit; line-height: var(--fontLineHeight); color: var(--colorText); background: var(--colorBackground); border: 1px solid var(--inputColorBorder); border-radius: var(--borderRadius); box-shadow: var(--inputBoxShadow); outline: 0; appearance: none; transition: background 0.15s ease, border 0.15s ease, box-shadow 0.15s ease, color 0.15s ease; }
& .Input::placeholder { color: var(--colorTextPlaceholder); opacity: 1; }
& .Input:focus, & .Tab:focus-visible, & .p-Choice:focus-within { border-color: color-mix(in srgb, var(--colorPrimary) 50%, transparent); box-shadow: var(--focusBoxShadow, 0 0 0 3px color-mix(in srgb, var(--colorPrimary) 25%, transparent), 0 1px 1px 0 rgba(0, 0, 0, 0.08)); outline: var(--focusOutline, 0); }
& .Input--invalid { color: var(--colorDanger); border-color: var(--colorDanger); box-shadow: 0 1px 1px rgba(0, 0, 0, 0.03), 0 3px 6px rgba(0, 0, 0, 0.02), 0 0 0 1px var(--colorDanger); }
& .Input--invalid:focus { border-color: var(--colorDanger); box-shadow: 0 0 0 1px var(--colorDanger), 0 0 0 4px color-mix(in srgb, var(--colorDanger) 25%, transparent); }
& .Input:disabled { opacity: 0.6; }
& .p-Input--icon { padding-inline-end: 3.5rem; }
& .p-Input--brands { padding-inline-end: 9.25rem; }
& .p-Select { padding-inline-end: 2.25rem; }
& .p-Field .Input, & .p-Icon { grid-area: 2 / 1; }
& .p-Icon { justify-self: end; margin-inline-end: 0.75rem; display: flex; align-items: center; gap: 0.25rem; pointer-events: none; color: var(--iconColor, var(--colorTextSecondary)); }
& .p-Icon svg, & .p-Brand svg { display: block; height: 1rem; width: auto; }
& .p-Brand { display: block; }
& .p-Brands { display: flex; gap: 0.25rem; }
& .Error { margin: var(--spacingUnit) 0 0; padding: 0; font-size: 0.93em; font-weight: var(--fontWeightNormal); color: var(--colorDanger); }
& .Error:empty { display: none; }
& .p-Text { margin: 0; font-size: 0.875em; color: var(--colorTextSecondary); }
& .p-Tabs { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: var(--tabSpacing, calc(var(--spacingUnit) * 2)); margin-bottom: calc(var(--spacingUnit) * 4); }
& .p-Tabs--accordion { grid-template-columns: 1fr; }
& .p-Title { margin: calc(var(--spacingUnit) * 3) 0 0; font-size: 1.06em; font-weight: 600; }
& .p-Pay { min-height: 2.75rem; margin: 0; padding: 0 1rem; font: inherit; font-weight: 600; color: #fff; background: var(--colorPrimary); border: 0; border-radius: var(--buttonBorderRadius, var(--borderRadius)); cursor: pointer; }
& .p-Pay:disabled { opacity: 0.6; cursor: default; }
& .p-Pay:focus-visible { outline: 2px solid var(--colorPrimary); outline-offset: 2px; }
& .Tab { display: block; margin: 0; padding: 0.7rem 0.75rem; text-align: start; font: inherit; font-size: 0.9em; font-weight: var(--fontWeightMedium); color: var(--colorTextSecondary); background: var(--colorBackground); border: 1px solid var(--inputColorBorder); border-radius: var(--borderRadius); box-shadow: var(--inputBoxShadow); cursor: pointer; outline: 0; }
& .p-Button { justify-self: start; min-height: 2.75rem; padding-inline: 1rem; text-align: center; color: var(--colorText); }
& .Tab:hover { color: var(--colorText); }
& .Tab--selected, & .Tab--selected:hover { color: var(--colorPrimary); border-color: var(--colorPrimary); box-shadow: var(--inputBoxShadow), 0 0 0 1px var(--colorPrimary); }
& .p-Choices { display: grid; gap: calc(var(--spacingUnit) * 2); margin: 0; padding: 0; border: 0; min-width: 0; }
& .p-Saved { margin-bottom: calc(var(--spacingUnit) * 4); }
& .p-Choices > legend { padding: 0; margin-bottom: var(--spacingUnit); font-size: 0.93em; }
& .p-Choice { display: flex; align-items: center; gap: 0.75rem; margin: 0; padding: 0.75rem; background: var(--colorBackground); border: 1px solid var(--inputColorBorder); border-radius: var(--borderRadius); cursor: pointer; }
& .p-Choice-detail { margin-inline-start: auto; color: var(--colorTextSecondary); }
& .p-Check { display: flex; align-items: flex-start; gap: 0.6rem; margin: 0; font-size: 0.93em; cursor: pointer; }
& .p-Check input, & .p-Choice input { flex: none; width: 1rem; height: 1rem; margin: 0.15rem 0 0; accent-color: var(--colorPrimary); }
& .p-Choice input { margin: 0; }
& .p-Text--below, & .p-Check--below { margin-top: calc(var(--spacingUnit) * 3); }
& .p-Check--above { margin-bottom: calc(var(--spacingUnit) * 3); }
& .p-Link { justify-self: start; min-height: 24px; margin: 0; padding: 0 0.2rem; font: inherit; font-size: 0.875em; color: var(--colorPrimary); background: none; border: 0; text-decoration: underline; text-underline-offset: 0.15em; cursor: pointer; }
& .p-Link:focus-visible { outline: 2px solid var(--colorPrimary); outline-offset: 2px; }
& .p-Stack { display: grid; gap: calc(var(--spacingUnit) * 3); }
& .p-Express { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: calc(var(--spacingUnit) * 2); }
& .p-Express button { height: var(--expressHeight, 44px); margin: 0; padding: 0 1rem; font: inherit; font-weight: 600; color: var(--expressColor, #fff); background: var(--expressBackground, #000); border: 1px solid transparent; border-radius: var(--buttonExpressCheckoutBorderRadius, var(--buttonBorderRadius, var(--borderRadius))); cursor: pointer; }
& .p-Express button:focus-visible { outline: 2px solid var(--colorPrimary); outline-offset: 2px; }
& .p-Express button[data-method=link] { color: #011e0f; background: #00d66f; }
& .p-Footer { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 0.6rem; margin-top: calc(var(--spacingUnit) * 3); font-size: 0.8125em; color: var(--colorTextSecondary); }
& .p-Badge { padding: 0.05rem 0.5rem; font-weight: 600; border: 1px solid currentColor; border-radius: 999px; }
& .p-Footer details { flex: 1 1 12rem; min-width: 0; }
& .p-Footer summary { display: inline-block; padding: 0.2rem 0; cursor: pointer; text-decoration: underline; text-underline-offset: 0.15em; border-radius: 2px; list-style: none; }
& .p-Footer summary::-webkit-details-marker { display: none; }
& .p-Footer summary:focus-visible, & .p-TestCard:focus-visible { outline: 2px solid var(--colorPrimary); outline-offset: 2px; }
& .p-TestCards { display: grid; gap: 0.15rem; margin: 0.35rem 0 0; padding: 0; list-style: none; }
& .p-TestCard { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; width: 100%; min-height: 24px; margin: 0; padding: 0.2rem 0; font: inherit; text-align: start; color: inherit; background: none; border: 0; cursor: pointer; }
& .p-TestCard:hover { color: var(--colorPrimary); }
& .p-TestCard span:first-child { font-variant-numeric: tabular-nums; }
& .p-Loader { height: 7.5rem; border-radius: var(--borderRadius); background: linear-gradient(100deg, color-mix(in srgb, var(--colorTextSecondary) 12%, transparent) 40%, color-mix(in srgb, var(--colorTextSecondary) 4%, transparent) 50%, color-mix(in srgb, var(--colorTextSecondary) 12%, transparent) 60%) 100% 0 / 300% 100%; animation: simulated-element-loading 1.4s linear infinite; }
@keyframes simulated-element-loading { to { background-position: 0 0; } }
@media (prefers-reduced-motion: reduce) { & *, & { transition: none !important; animation: none !important; } }
@container (max-width: 22rem) { & .p-Input--brands { padding-inline-end: 5.5rem; } & .p-Brand:nth-child(n + 3) { display: none; } }
@container (max-width: 15rem) { & .p-Field--half { grid-column: span 2; } }
`;
