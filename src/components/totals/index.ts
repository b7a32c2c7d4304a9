export * as Totals from './index.parts.js';
export type { TotalsAmountProps } from './TotalsAmount.js';
export type { TotalsLabelProps } from './TotalsLabel.js';
export type { TotalsListProps } from './TotalsList.js';
export type { TotalsNoteProps } from './TotalsNote.js';
export type { TotalsRootProps, TotalsRootState } from './TotalsRoot.js';
export type { TotalsRowProps, TotalsRowState } from './TotalsRow.js';
