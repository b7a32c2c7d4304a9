/** The fields of an address, as the countries call them. */
export interface AddressFieldMessages {
  readonly addressLabels: Readonly<Record<AddressLabel, string>>;
  /** The label of a field that may be left empty. */
  readonly optionalField: (values: { label: string }) => string;
  /** A field that must not be left empty. */
  readonly fieldRequired: (values: { label: string }) => string;
  /** Stands in the field of the country until one is chosen. */
  readonly chooseCountry: string;
}

type AddressLabel =
  | 'name'
  | 'country'
  | 'line1'
  | 'line2'
  | 'city'
  | 'suburb'
  | 'district'
  | 'town'
  | 'postal_code'
  | 'zip'
  | 'pin'
  | 'eircode'
  | 'postcode'
  | 'state'
  | 'province'
  | 'county'
  | 'prefecture'
  | 'emirate'
  | 'area'
  | 'department'
  | 'region'
  | 'island'
  | 'parish';

export const addressFieldMessages: AddressFieldMessages = {
  addressLabels: {
    name: 'Full name',
    country: 'Country or region',
    line1: 'Address',
    line2: 'Apartment, suite, etc.',
    city: 'City',
    suburb: 'Suburb',
    district: 'District',
    town: 'Town or city',
    postal_code: 'Postal code',
    zip: 'ZIP code',
    pin: 'PIN',
    eircode: 'Eircode',
    postcode: 'Postcode',
    state: 'State',
    province: 'Province',
    county: 'County',
    prefecture: 'Prefecture',
    emirate: 'Emirate',
    area: 'Area',
    department: 'Department',
    region: 'Region',
    island: 'Island',
    parish: 'Parish',
  },
  optionalField: ({ label }) => `${label} (optional)`,
  fieldRequired: ({ label }) => `${label} is required.`,
  chooseCountry: 'Choose…',
};
