import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { brotliSize, bundlers, type BundlerName } from '../../scripts/bundlers.mjs';
import { root } from '../../scripts/public-entries.mjs';

/**
 * The components, and the folders of `src/components` whose parts a page of one of them carries: its own, what it is
 * made of, and what its default arrangement shows.
 */
const FOLDERS = {
  AdoptedCheckoutProvider: ['adoption'],
  BillingAddress: ['address', 'billing-address', 'field'],
  BusinessName: ['business-name', 'field'],
  CheckoutProvider: [],
  CheckoutReturn: ['checkout-return'],
  CheckoutStatus: ['checkout-status'],
  CurrencyOptions: ['currency-options'],
  CustomField: ['custom-field', 'field'],
  Email: ['email', 'field'],
  ExpressCheckout: ['express-checkout'],
  IndividualName: ['field', 'individual-name'],
  LineItem: ['line-item'],
  LineItems: ['line-item', 'line-items'],
  NewPaymentMethod: ['new-payment-method'],
  OptionalItem: ['line-item', 'optional-item'],
  OptionalItems: ['line-item', 'optional-item', 'optional-items'],
  PhoneNumber: ['field', 'phone-number'],
  PromotionCode: ['promotion-code'],
  RecurringSummary: ['recurring-summary'],
  SavePaymentMethod: ['consent', 'field', 'save-payment-method'],
  SavedPaymentMethod: ['choice', 'saved-payment-methods'],
  SavedPaymentMethods: ['choice', 'saved-payment-methods'],
  ShippingAddress: ['address', 'field', 'shipping-address'],
  ShippingOption: ['choice', 'shipping-option'],
  ShippingOptions: ['choice', 'shipping-option', 'shipping-options'],
  Submit: ['submit'],
  TaxId: ['field', 'tax-id'],
  Terms: ['consent', 'field', 'terms'],
  Totals: ['totals'],
} as const;

/** Marks of what has no part of its own with a name that nobody else says. */
const WORDS = [
  ['type:"email"', 'email'],
  ['kind:"shipping"', 'shipping-address'],
  ['="terms"', 'terms'],
  ['useCheckoutElements', 'adoption'],
] as const;

const SESSION = 'CheckoutProvider, useCheckoutSession';
const FIVE = 'CheckoutProvider, LineItems, Totals, PromotionCode, Submit';

/** A page that shows what is in the session, and does nothing. */
const SHOWING = 'CheckoutProvider, LineItems';

/** What webpack is asked for, which takes ten times as long. */
const FEW = [SESSION, SHOWING, FIVE, 'CheckoutReturn', 'TaxId'];
const ALL = [...new Set([...FEW, ...Object.keys(FOLDERS)])];

/** The names of the parts in the theme, which no bundler renames, each with its folder. */
const parts = readdirSync(`${root}src/components`, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx'))
  .flatMap((file) => {
    const text = readFileSync(`${root}src/components/${file}`, 'utf8');
    const names = [...text.matchAll(/\bpart(?:: |=)['"](\w+(?:-\w+)+)['"]/g)];
    return names.map(([, name = '']) => [`"${name}"`, dirname(file)] as const);
  });

/** What gives a folder away. A name that parts of several folders have does not. */
const marks: ReadonlyArray<readonly [mark: string, folder: string]> = [...parts, ...WORDS].filter(
  ([mark], _, all) => all.filter(([other]) => other === mark).length === 1,
);

const bundles = {} as Record<BundlerName, Record<string, string>>;

beforeAll(async () => {
  for (const bundler of ['vite', 'esbuild', 'webpack'] as const) {
    const imports = bundler === 'webpack' ? FEW : ALL;
    const pages = imports.map((names) => [names, `export { ${names} } from 'checkstand';`]);
    bundles[bundler] = await bundlers[bundler]({
      ...Object.fromEntries(pages),
      nothing: `import 'checkstand';`,
    });
  }
});

/** The folders of which a bundle carries anything. */
function carriedBy(bundler: BundlerName, names: string): string[] {
  const text = bundles[bundler][names]?.replaceAll(/['`]/g, '"') ?? '';
  const found = marks.filter(([mark]) => text.includes(mark)).map(([, folder]) => folder);
  return [...new Set(found)].sort();
}

describe.each(['vite', 'esbuild', 'webpack'] as const)('a page that is made by %s', (bundler) => {
  it('carries nothing for an import without a name', () => {
    expect(bundles[bundler]['nothing']?.trim()).toBe('');
  });

  it('carries no part when it only shows a session', () => {
    expect(carriedBy(bundler, SESSION)).toEqual([]);
  });

  it('carries what mends sessions where a part relies on one, and nowhere else', () => {
    const mends = (names: string) => bundles[bundler][names]!.includes('(business_)?day');
    expect([SESSION, SHOWING, FIVE].map(mends)).toEqual([false, true, true]);
  });

  it('carries no other part than those of the first five components', () => {
    const own = ['line-item', 'line-items', 'promotion-code', 'submit', 'totals'];
    expect(carriedBy(bundler, FIVE)).toEqual(own);
  });

  it('carries of one component what it is made of, and no other', () => {
    const alone = Object.entries(FOLDERS).filter(([name]) => name in bundles[bundler]);
    const carried = alone.map(([name]) => [name, carriedBy(bundler, name)]);
    expect(Object.fromEntries(carried)).toEqual(Object.fromEntries(alone));
  });
});

it.each(['vite', 'esbuild'] as const)('no page of %s names who calls a hook', (bundler) => {
  const pages = Object.entries(bundles[bundler]);
  const named = pages.filter(([, text]) => /["'`]<?[A-Z]\w+\.[A-Z]\w+>?["'`]/.test(text));
  expect(named.map(([names]) => names)).toEqual([]);
});

it('names every component', async () => {
  const { default: names } = await import('./names/checkstand.json');
  const components = Object.keys(names).filter((name) => !/^use|Element$/.test(name));
  expect([...Object.keys(FOLDERS), 'CheckoutPage'].sort()).toEqual(components);
});

it.each(FEW)('takes as much with one bundler as with another: %s', (names) => {
  /** Without the imports of React, which esbuild repeats for every module where others join them. */
  const size = (bundler: BundlerName) => {
    const text = bundles[bundler][names] ?? '';
    return brotliSize(
      text.replaceAll(/\bimport\s?(\{[^}]*\}|\* ?as [\w$]+)\s?from\s?["'`][^"'`]+["'`];?/g, ''),
    );
  };
  for (const bundler of ['esbuild', 'webpack'] as const) {
    const ratio = size(bundler) / size('vite');
    expect(ratio).toBeGreaterThan(0.93);
    // Of a namespace that another module exports esbuild keeps everything.
    expect(ratio).toBeLessThan(1.07);
  }
});
