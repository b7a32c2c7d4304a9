/** The shop's own fields, and the terms that the buyer agrees to. */
export interface CustomFieldMessages {
  /** Names a field that may stay empty. */
  readonly optionalField: (values: { label: string }) => string;
  readonly customFieldRequired: string;
  readonly customFieldDigits: string;
  /** The first line of a list to choose from, while nothing is chosen. */
  readonly customFieldNothingChosen: string;
  readonly customFieldChoose: string;
  readonly customFieldTooShort: (values: { minimum: number }) => string;
  readonly customFieldTooLong: (values: { maximum: number }) => string;
  /** Where the shop has no words of its own. */
  readonly agreeToTerms: string;
  readonly termsRequired: string;
}

export const customFieldMessages: CustomFieldMessages = {
  optionalField: ({ label }) => `${label} (optional)`,
  customFieldRequired: 'Fill in this field.',
  customFieldDigits: 'Enter digits only.',
  customFieldNothingChosen: 'Select…',
  customFieldChoose: 'Select one of the options.',
  customFieldTooShort: ({ minimum }) =>
    `Enter at least ${minimum} ${minimum === 1 ? 'character' : 'characters'}.`,
  customFieldTooLong: ({ maximum }) =>
    `Enter at most ${maximum} ${maximum === 1 ? 'character' : 'characters'}.`,
  agreeToTerms: 'I agree to the terms of service',
  termsRequired: 'Agree to the terms to continue.',
};
