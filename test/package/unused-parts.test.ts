import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { peers, reportLog, root } from '../../scripts/public-entries.mjs';

/** What a shop's bundler makes of these imports, as a text. */
async function bundle(names: string): Promise<string> {
  const entry = 'virtual:shop';
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { checkstand: `${root}dist/index.js` } },
    plugins: [
      {
        name: 'shop',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? `export { ${names} } from 'checkstand';` : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: entry,
        external: peers,
        preserveEntrySignatures: 'strict',
        onLog: reportLog,
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .map((file) => (file.type === 'chunk' ? file.code : ''))
    .join('\n');
}

/** A mark of each component: its name in the theme, or a word that nobody else says. */
const MARKS = {
  LineItems: 'line-item-name',
  Totals: 'totals-row',
  PromotionCode: 'promotion-code-apply',
  Submit: 'submit-button',
  Email: 'Enter your email address',
  TaxId: 'purchasing as a business',
  ShippingAddress: 'ShippingAddressRoot',
  ShippingOptions: 'shipping-option-estimate',
  RecurringSummary: 'recurring-summary-terms',
  OptionalItems: 'optional-item-add',
  CurrencyOptions: 'currency-options-rate',
  SavedPaymentMethods: 'saved-payment-method-number',
  ExpressCheckout: 'express-checkout',
  CustomField: '"custom-field"',
  Terms: 'I agree to the terms',
  CheckoutReturn: 'checkout-return',
  CheckoutPage: 'checkout-page',
  AdoptedCheckoutProvider: 'useCheckoutElements',
} as const;

const carriedBy = async (names: string) => {
  const text = await bundle(names);
  return Object.entries(MARKS)
    .filter(([, mark]) => text.includes(mark))
    .map(([name]) => name);
};

describe('parts that are not imported', () => {
  it('leave nothing in a page that only shows a session', async () => {
    expect(await carriedBy('CheckoutProvider, useCheckoutSession')).toEqual([]);
  });

  it('leave nothing in a page of the first five components', async () => {
    expect(await carriedBy('CheckoutProvider, LineItems, Totals, PromotionCode, Submit')).toEqual([
      'LineItems',
      'Totals',
      'PromotionCode',
      'Submit',
    ]);
  });

  it.each(['Email', 'TaxId', 'ShippingOptions', 'RecurringSummary', 'Terms', 'CheckoutReturn'])(
    'leave nothing beside %s',
    async (name) => {
      expect(await carriedBy(name)).toEqual([name]);
    },
  );

  it('are all there when everything is asked for', async () => {
    expect(await carriedBy(Object.keys(MARKS).join(', '))).toEqual(Object.keys(MARKS));
  });
});
