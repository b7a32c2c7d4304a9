// @ts-check
/**
 * What each import may take, in bytes of brotli. More fails the check, and so does an import without a limit. Where
 * nothing else was decided, a limit is what the import takes today and some 2 % more: nothing grows unseen. Raise one
 * in the commit that needs it, and say why.
 */
import { localeTags } from './public-entries.mjs';

/** @type {Readonly<Record<string, number>>} */
export const limits = {
  // Pages
  'provider + useCheckoutSession': 3_100,
  'provider, LineItems, Totals, PromotionCode, Submit': 14_500,
  'CheckoutPage, the whole page': 25_700,
  everything: 32_850,

  // Components
  AdoptedCheckoutProvider: 1_850,
  BillingAddress: 12_300,
  BusinessName: 9_400,
  CheckoutPage: 25_700,
  CheckoutProvider: 3_100,
  CheckoutReturn: 2_950,
  CheckoutStatus: 5_650,
  CurrencyOptions: 4_850,
  CustomField: 9_000,
  Email: 9_350,
  ExpressCheckout: 7_350,
  IndividualName: 9_400,
  LineItem: 10_500,
  LineItems: 10_300,
  NewPaymentMethod: 4_600,
  OptionalItem: 11_950,
  OptionalItems: 11_950,
  PhoneNumber: 9_400,
  PromotionCode: 9_450,
  RecurringSummary: 5_650,
  SavePaymentMethod: 8_300,
  SavedPaymentMethod: 8_500,
  SavedPaymentMethods: 8_650,
  ShippingAddress: 11_800,
  ShippingOption: 8_950,
  ShippingOptions: 9_600,
  Submit: 9_100,
  TaxId: 11_050,
  Terms: 8_450,
  Totals: 6_350,

  // Hooks
  useBeforeConfirm: 6_250,
  useBillingAddress: 9_750,
  useBusinessName: 8_200,
  useCheckoutAction: 7_350,
  useCheckoutActions: 6_000,
  useCheckoutExpiry: 3_600,
  useCheckoutReturn: 1_150,
  useCheckoutSession: 3_100,
  useCheckoutStatus: 3_200,
  useCheckoutStore: 6_050,
  useCurrencyOptions: 3_900,
  useCustomField: 7_500,
  useEmail: 8_150,
  useExpressCheckout: 6_250,
  useIndividualName: 8_250,
  useLineItem: 7_700,
  useMessages: 6_600,
  useMissingDetails: 4_350,
  useOnline: 3_150,
  useOptionalItem: 8_050,
  useOptionalItems: 3_850,
  usePhoneNumber: 8_200,
  usePromotionCode: 7_900,
  useRecurringSummary: 4_100,
  useSameAsShipping: 8_000,
  useSavePaymentMethod: 6_050,
  useSavedPaymentMethods: 6_850,
  useServerUpdate: 7_600,
  useShippingAddress: 9_800,
  useShippingOption: 7_450,
  useShippingOptions: 7_950,
  useSubmit: 7_550,
  useTaxId: 9_250,
  useTerms: 7_300,
  useTotals: 4_400,

  // Other entries
  'checkstand/theme, createTheme': 4_000,
  'checkstand/styles.css': 5_000,
  'checkstand/locales, without the languages': 750,
  'checkstand/testing': 115_000,
  'checkstand/testing/stripe.js': 36_000,

  ...Object.fromEntries(localeTags.map((tag) => [`checkstand/locales/${tag}`, 5_000])),
};

/**
 * Where an import should get to, in bytes of brotli. Missing it is told and fails nothing: the goals were set before
 * the components existed.
 *
 * @type {Readonly<Record<string, number>>}
 */
export const goals = {
  'provider + useCheckoutSession': 3_000,
  'provider, LineItems, Totals, PromotionCode, Submit': 8_000,
  everything: 16_000,
};
