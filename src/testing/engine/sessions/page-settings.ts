import type { CustomField } from './custom-fields.js';

/** How the page looks. Only named by sessions that were given it. */
export interface Branding {
  background_color: string;
  border_style: 'pill' | 'rectangular' | 'rounded';
  button_color: string;
  display_name: string;
  font_family: string;
  icon: BrandingImage | null;
  logo: BrandingImage | null;
}

/** A picture by the id of an uploaded file, or by its address. */
export interface BrandingImage {
  file?: string;
  type: 'file' | 'url';
  url?: string;
}

type Message = { message: string } | null;

/** What the merchant adds to the page's own words. */
export interface CustomText {
  after_submit: Message;
  shipping_address: Message;
  submit: Message;
  terms_of_service_acceptance: Message;
}

/** What the buyer is asked to agree to. */
export interface ConsentCollection {
  payment_method_reuse_agreement: { position: 'auto' | 'hidden' } | null;
  promotions: 'auto' | 'none' | null;
  terms_of_service: 'none' | 'required' | null;
}

/**
 * How a page of Stripe's own looks and what it asks beyond the buyer's details, in the shapes in
 * which the REST API shows them.
 */
export interface PageSettings {
  branding: Branding | null;
  customFields: CustomField[];
  customText: CustomText;
  consentCollection: ConsentCollection | null;
  /** Wallets that are kept off the page, Stripe's own or the merchant's. */
  hiddenWallets: Array<'link'>;
  submitType: 'auto' | 'book' | 'donate' | 'pay' | 'subscribe' | null;
  /** Null but for embedded pages. */
  redirectOnCompletion: 'always' | 'if_required' | 'never' | null;
}

/** What the buyer answered on a page of Stripe's own. */
export interface PageAnswers {
  /** Values of custom fields by key. */
  customFields: Readonly<Record<string, string>>;
  /** Null when the buyer was not asked. */
  promotions: 'opt_in' | 'opt_out' | null;
}

export const NO_PAGE_SETTINGS: PageSettings = {
  branding: null,
  customFields: [],
  customText: {
    after_submit: null,
    shipping_address: null,
    submit: null,
    terms_of_service_acceptance: null,
  },
  consentCollection: null,
  hiddenWallets: [],
  submitType: null,
  redirectOnCompletion: null,
};
