/*
 * What every choice among a few is made of. Not public by itself: `ShippingOption` and `SavedPaymentMethod` have it as
 * a part.
 */
export { ChoiceGroupProvider, useChoiceGroup } from './choice-group-context.js';
export { ChoiceProvider } from './choice-context.js';
export { ChoiceRadio, type ChoiceRadioProps, type ChoiceRadioState } from './ChoiceRadio.js';
