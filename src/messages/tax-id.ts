/** A business that buys. */
export interface TaxIdMessages {
  /** Names the group of fields. */
  readonly taxIdDetails: string;
  readonly purchasingAsBusiness: string;
  readonly buyerBusinessName: string;
  readonly buyerBusinessNameRequired: string;
  readonly taxIdType: string;
  readonly taxIdTypeRequired: string;
  /** In the place of a type, until one is chosen. */
  readonly chooseTaxIdType: string;
  /** @param region The country or region, in the buyer's language. @param name What the id is called there, such as "VAT". */
  readonly taxIdTypeOf: (values: { region: string; name: string }) => string;
  /** Heads the types that are not of the buyer's country. */
  readonly otherTaxIdTypes: string;
  readonly taxId: string;
  readonly taxIdRequired: string;
}

export const taxIdMessages: TaxIdMessages = {
  taxIdDetails: 'Business details',
  purchasingAsBusiness: 'I’m purchasing as a business',
  buyerBusinessName: 'Business name',
  buyerBusinessNameRequired: 'Enter the name of your business.',
  taxIdType: 'Type of tax ID',
  taxIdTypeRequired: 'Choose the type of your tax ID.',
  chooseTaxIdType: 'Choose a type',
  taxIdTypeOf: ({ region, name }) => `${region} – ${name}`,
  otherTaxIdTypes: 'Other countries and regions',
  taxId: 'Tax ID',
  taxIdRequired: 'Enter your tax ID.',
};
