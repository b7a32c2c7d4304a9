/** Who the buyer is. */
export interface ContactMessages {
  readonly email: string;
  readonly emailRequired: string;
  readonly phoneNumber: string;
  readonly phoneNumberRequired: string;
  readonly individualName: string;
  readonly individualNameRequired: string;
  readonly buyerBusinessName: string;
  readonly buyerBusinessNameRequired: string;
}

export const contactMessages: ContactMessages = {
  email: 'Email',
  emailRequired: 'Enter your email address.',
  phoneNumber: 'Phone number',
  phoneNumberRequired: 'Enter your phone number.',
  individualName: 'Full name',
  individualNameRequired: 'Enter your full name.',
  buyerBusinessName: 'Business name',
  buyerBusinessNameRequired: 'Enter the name of your business.',
};
