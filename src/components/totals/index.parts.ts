export { TotalsAmount as Amount } from './TotalsAmount.js';
export { TotalsLabel as Label } from './TotalsLabel.js';
export { TotalsList as List } from './TotalsList.js';
export { TotalsNote as Note } from './TotalsNote.js';
export { TotalsRoot as Root } from './TotalsRoot.js';
export { TotalsRow as Row } from './TotalsRow.js';
