import type { Meta } from '@storybook/react-vite';
import {
  CheckoutStatus,
  CustomField,
  Email,
  LineItem,
  LineItems,
  OptionalItem,
  OptionalItems,
  PhoneNumber,
  PromotionCode,
  SavedPaymentMethod,
  SavedPaymentMethods,
  ShippingAddress,
  ShippingOption,
  ShippingOptions,
  Submit,
  TaxId,
  Terms,
  Totals,
} from 'checkstand';
import { expect, waitFor, within } from 'storybook/test';
import type { PlayContext, Story } from '../support/story.js';
import { worldOf } from '../support/story.js';
import { DsButton, DsCheckbox, DsInput, DsNotice, DsRadio, DsSelect } from './design-system.js';
import { createOwnMarkupSession } from './own-markup-session.js';
import './page.css';

/**
 * A design system's own button, input, select, radio and checkbox in the place of the parts': `render` gives them the
 * part's props, state, ref and behaviour. Nothing else changes.
 */
const meta = {
  title: 'Checkout/Own markup',
  parameters: { scenario: createOwnMarkupSession() },
} satisfies Meta;

export default meta;

const WITH_ADDRESS = createOwnMarkupSession({
  shipping_address_collection: { allowed_countries: ['US', 'GB'] },
});
const WITH_CONTACT = createOwnMarkupSession({
  shipping_address_collection: { allowed_countries: ['US', 'GB'] },
  phone_number_collection: { enabled: true },
});

/** Paid with a card of before, so that nothing stands between the story and its parts. */
const CARD = { paymentMethod: 'pm_card_visa', redirect: 'if_required' } as const;
const BUYER = { ...CARD, email: 'jenny.rosen@example.com' } as const;

const SIZES = [
  { label: 'Small', value: 's' },
  { label: 'Large', value: 'l' },
];

const lines = (
  <LineItems>
    {({ id }) => (
      <LineItem.Root id={id}>
        <LineItem.Name />
        <LineItem.Subtotal />
        <LineItem.Quantity>
          <LineItem.Decrement render={<DsButton />} />
          <LineItem.QuantityInput render={<DsInput />} />
          <LineItem.Increment render={<DsButton />} />
        </LineItem.Quantity>
        <LineItem.Remove render={<DsButton />} />
        <LineItem.Error render={<DsNotice />} />
      </LineItem.Root>
    )}
  </LineItems>
);

const offers = (
  <OptionalItems>
    {({ id }) => (
      <OptionalItem.Root id={id}>
        <OptionalItem.Name />
        <OptionalItem.Add render={<DsButton />} />
        <OptionalItem.Remove render={<DsButton />} />
        <OptionalItem.Error render={<DsNotice />} />
      </OptionalItem.Root>
    )}
  </OptionalItems>
);

const code = (
  <PromotionCode.Root>
    <PromotionCode.Label />
    <PromotionCode.Input render={<DsInput />} />
    <PromotionCode.Apply render={<DsButton />} />
    <PromotionCode.Error render={<DsNotice />} />
    <PromotionCode.Applied />
  </PromotionCode.Root>
);

const email = (
  <Email.Root>
    <Email.Label />
    <Email.Input render={<DsInput />} />
    <Email.Error render={<DsNotice />} />
  </Email.Root>
);

const phone = (
  <PhoneNumber.Root required>
    <PhoneNumber.Label />
    <PhoneNumber.Input render={(props) => <DsInput {...props} />} />
    <PhoneNumber.Error render={<DsNotice />} />
  </PhoneNumber.Root>
);

const TYPED = ['name', 'line1', 'city', 'state', 'postal_code'] as const;

const address = (
  <ShippingAddress.Root>
    <ShippingAddress.Legend />
    <ShippingAddress.Fields countries={['US', 'GB']}>
      <ShippingAddress.Field name="country">
        <ShippingAddress.Label />
        <ShippingAddress.Country render={<DsSelect />} />
        <ShippingAddress.FieldError render={<DsNotice />} />
      </ShippingAddress.Field>
      {TYPED.map((name) => (
        <ShippingAddress.Field key={name} name={name}>
          <ShippingAddress.Label />
          <ShippingAddress.Input render={<DsInput />} />
          <ShippingAddress.FieldError render={<DsNotice />} />
        </ShippingAddress.Field>
      ))}
      <ShippingAddress.Error render={<DsNotice />} />
    </ShippingAddress.Fields>
  </ShippingAddress.Root>
);

/** By a function: the state is at hand for what the design system calls otherwise. */
const shipping = (
  <ShippingOptions>
    {({ id }) => (
      <ShippingOption.Root id={id}>
        <ShippingOption.Radio
          render={(props, { pending }) => <DsRadio {...props} aria-busy={pending} />}
        />
        <ShippingOption.Name />
        <ShippingOption.Estimate />
        <ShippingOption.Amount />
        <ShippingOption.Error render={<DsNotice />} />
      </ShippingOption.Root>
    )}
  </ShippingOptions>
);

const cards = (
  <SavedPaymentMethods>
    {({ id }) => (
      <SavedPaymentMethod.Root id={id}>
        <SavedPaymentMethod.Radio render={<DsRadio />} />
        <SavedPaymentMethod.Brand />
        <SavedPaymentMethod.Number />
        <SavedPaymentMethod.Another />
      </SavedPaymentMethod.Root>
    )}
  </SavedPaymentMethods>
);

const company = (
  <TaxId.Root country="US">
    <TaxId.Toggle>
      <TaxId.Checkbox render={<DsCheckbox />} /> I buy for a company
    </TaxId.Toggle>
    <TaxId.BusinessName>
      <TaxId.Label />
      <TaxId.Input render={<DsInput />} />
      <TaxId.Error render={<DsNotice />} />
    </TaxId.BusinessName>
    <TaxId.Type>
      <TaxId.Label />
      <TaxId.Select render={<DsSelect />} />
      <TaxId.Error render={<DsNotice />} />
    </TaxId.Type>
    <TaxId.Value>
      <TaxId.Label />
      <TaxId.Input render={<DsInput />} />
      <TaxId.Error render={<DsNotice />} />
    </TaxId.Value>
  </TaxId.Root>
);

const engraving = (
  <CustomField.Root name="engraving" label="Engraving" minimumLength={2}>
    <CustomField.Label />
    <CustomField.Input render={<DsInput />} />
    <CustomField.Error render={<DsNotice />} />
  </CustomField.Root>
);

const size = (
  <CustomField.Root name="size" label="Size" type="dropdown" options={SIZES}>
    <CustomField.Label />
    <CustomField.Select render={<DsSelect />} />
    <CustomField.Error render={<DsNotice />} />
  </CustomField.Root>
);

const terms = (
  <Terms.Root>
    <Terms.Checkbox render={<DsCheckbox />} />
    <Terms.Label />
    <Terms.Error render={<DsNotice />} />
  </Terms.Root>
);

const submit = (confirmOptions: Submit.Root.Props['confirmOptions']) => (
  <>
    <Totals.Root />
    <Submit.Root {...(confirmOptions && { confirmOptions })}>
      <Submit.Message render={<DsNotice />} />
      <Submit.Button render={<DsButton />} />
    </Submit.Root>
  </>
);

const payButton = ({ canvas }: PlayContext) => canvas.findByRole('button', { name: /^Pay \S/ });

async function fillAddress({ canvas, userEvent }: PlayContext): Promise<void> {
  const where = within(canvas.getByRole('group', { name: 'Shipping address' }));
  const texts = {
    'Full name': 'Jenny Rosen',
    Address: '354 Oyster Point Blvd',
    City: 'South San Francisco',
    State: 'CA',
    'ZIP code': '94080',
  };
  for (const [name, text] of Object.entries(texts)) {
    await userEvent.click(where.getByLabelText(name));
    await userEvent.paste(text);
  }
  await userEvent.tab();
}

async function expectPaid(context: PlayContext, payment: object): Promise<void> {
  await expect(await context.canvas.findByRole('button', { name: 'Done' })).toBeVisible();
  await expect(worldOf(context).simulator.controls.payments()).toMatchObject([payment]);
}

/** Buttons: pressed by the keyboard, held back while they work, refused with a reason, focused after what they did. */
export const Button: Story = {
  render: () => (
    <div className="story-column">
      {lines}
      {offers}
      {code}
      {submit(BUYER)}
    </div>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    const { controls } = worldOf(context).simulator;
    const more = await canvas.findByRole('button', { name: 'Increase quantity of Stoneware mug' });
    await expect(more).toHaveClass('ds-button');
    more.focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('spinbutton', { name: /Stoneware mug/ })).toHaveValue('2');
    await expect(await payButton(context)).toHaveAccessibleName('Pay $64.50');

    controls.failNext({ on: 'update' });
    const add = canvas.getByRole('button', { name: 'Add Pour-over kettle' });
    await userEvent.click(add);
    await waitFor(() => expect(add).toHaveAccessibleDescription(/^We could not reach Stripe/));

    const answer = controls.hangNext({ on: 'update' });
    await userEvent.click(add);
    await expect(add).toHaveAttribute('data-pending');
    await expect(add).toHaveAttribute('aria-disabled', 'true');
    answer();
    // Its line in the order has such a button, too.
    await waitFor(() =>
      expect(document.activeElement).toHaveAttribute('data-checkstand', 'optional-item-remove'),
    );
    await expect(document.activeElement).toHaveAccessibleName('Remove Pour-over kettle');

    await userEvent.click(canvas.getByRole('button', { name: 'Remove House espresso' }));
    await waitFor(() => expect(canvas.queryByText('House espresso')).toBeNull());
    await expect(document.body).not.toHaveFocus();

    await userEvent.type(canvas.getByRole('textbox', { name: 'Promotion code' }), 'WELCOME10');
    await userEvent.click(canvas.getByRole('button', { name: 'Apply' }));
    await expect(await canvas.findByRole('button', { name: 'Pay $105.30' })).toBeVisible();

    await userEvent.dblClick(await payButton(context));
    await expectPaid(context, { amount: 10_530 });
  },
};

/** Inputs: saved when they are left, wrong with a reason that describes them, focused by submit. */
export const Input: Story = {
  parameters: { scenario: WITH_CONTACT },
  render: () => (
    <div className="story-column">
      {code}
      {email}
      {phone}
      {address}
      {company}
      {engraving}
      {submit(CARD)}
    </div>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    const { controls } = worldOf(context).simulator;
    const typed = await canvas.findByRole('textbox', { name: 'Promotion code' });
    await expect(typed).toHaveClass('ds-input');
    await userEvent.type(typed, 'NOSUCHCODE{Enter}');
    await waitFor(() => expect(typed).toHaveAccessibleDescription('This code is invalid.'));

    await userEvent.click(await payButton(context));
    const mail = canvas.getByRole('textbox', { name: 'Email' });
    await waitFor(() => expect(mail).toHaveFocus());
    await expect(mail).toHaveAccessibleDescription('Enter your email address.');
    const tel = canvas.getByRole('textbox', { name: 'Phone number' });
    for (const field of [mail, tel, canvas.getByLabelText('City')]) {
      await expect(field).toHaveAttribute('data-invalid');
      await expect(field).toBeInvalid();
    }
    const text = canvas.getByRole('textbox', { name: 'Engraving' });
    await expect(text).toHaveAccessibleDescription('Fill in this field.');

    await userEvent.type(mail, 'jenny.rosen@');
    await userEvent.tab();
    await waitFor(() => expect(mail).toHaveAccessibleDescription('Your email is incomplete.'));
    await userEvent.clear(mail);
    const answer = controls.hangNext({ on: 'update' });
    await userEvent.type(mail, 'jenny.rosen@example.com{Enter}');
    await waitFor(() => expect(mail).toHaveAttribute('data-pending'));
    answer();
    await waitFor(() => expect(mail).not.toHaveAttribute('data-pending'));
    await expect(mail).toBeValid();

    await userEvent.type(tel, '+14155550123');
    await fillAddress(context);
    await userEvent.click(canvas.getByRole('checkbox', { name: 'I buy for a company' }));
    await userEvent.type(canvas.getByRole('textbox', { name: 'Business name' }), 'Ada GmbH');
    const taxId = canvas.getByRole('textbox', { name: 'Tax ID' });
    await userEvent.type(taxId, '12');
    await userEvent.click(text);
    await waitFor(() => expect(taxId).toHaveAccessibleDescription('Your tax ID is invalid.'));
    await userEvent.type(taxId, '-3456789');
    await userEvent.type(text, 'For Ada');
    await userEvent.click(await payButton(context));
    await expectPaid(context, { amount: 4050 });
  },
};

/** Radio buttons: chosen by the arrow keys, at once; the one of before is back when Stripe refuses. */
export const Radio: Story = {
  render: () => (
    <div className="story-column">
      {shipping}
      {cards}
      {submit({ redirect: 'if_required', email: BUYER.email })}
    </div>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    const { controls } = worldOf(context).simulator;
    const standard = await canvas.findByRole('radio', { name: 'Standard' });
    const express = canvas.getByRole('radio', { name: 'Express' });
    await expect(standard).toHaveClass('ds-radio');
    await expect(standard).toBeChecked();

    controls.failNext({ on: 'update' });
    standard.focus();
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(express).toHaveAccessibleDescription(/We could not reach Stripe/));
    await expect(standard).toBeChecked();

    const answer = controls.hangNext({ on: 'update' });
    standard.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(express).toBeChecked();
    await expect(express).toHaveAttribute('data-checked');
    await expect(express).toHaveAttribute('data-pending');
    await expect(express).toHaveAttribute('aria-busy', 'true');
    answer();
    await expect(await canvas.findByRole('button', { name: 'Pay $52.50' })).toBeVisible();

    canvas.getByRole('radio', { name: 'Visa ending in 4242' }).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: 'Mastercard ending in 4444' })).toBeChecked();
    await userEvent.click(await payButton(context));
    await expectPaid(context, { amount: 5250, paymentMethod: { brand: 'mastercard' } });
  },
};

/** Boxes: one that must be checked and that submit brings the buyer to, one that opens more of the page. */
export const Checkbox: Story = {
  render: () => (
    <div className="story-column">
      {company}
      {terms}
      {submit(BUYER)}
    </div>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    const business = await canvas.findByRole('checkbox', { name: 'I buy for a company' });
    await expect(business).toHaveClass('ds-checkbox');
    business.focus();
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('textbox', { name: 'Business name' })).toBeVisible();
    await userEvent.click(business);
    await expect(canvas.queryByRole('textbox', { name: 'Business name' })).toBeNull();

    await userEvent.click(await payButton(context));
    const box = canvas.getByRole('checkbox', { name: 'I agree to the terms of service' });
    await waitFor(() => expect(box).toHaveFocus());
    await expect(box).toBeInvalid();
    await expect(box).toHaveAccessibleDescription('Agree to the terms to continue.');
    await expect(worldOf(context).simulator.controls.payments()).toHaveLength(0);
    await userEvent.keyboard(' ');
    await expect(box).toHaveAttribute('data-checked');
    await userEvent.click(await payButton(context));
    await expectPaid(context, { amount: 4050 });
  },
};

/** Selects: the shop's own choice that submit brings the buyer to, the country that changes the fields, a tax id's kind. */
export const Select: Story = {
  parameters: { scenario: WITH_ADDRESS },
  render: () => (
    <div className="story-column">
      {address}
      {company}
      {size}
      {submit(BUYER)}
    </div>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    const country = await canvas.findByRole('combobox', { name: 'Country or region' });
    await expect(country).toHaveClass('ds-input');
    await userEvent.selectOptions(country, 'GB');
    await expect(await canvas.findByLabelText('Postcode')).toBeVisible();
    await userEvent.selectOptions(country, 'US');
    await fillAddress(context);

    const business = canvas.getByRole('checkbox', { name: 'I buy for a company' });
    await userEvent.click(business);
    const kind = canvas.getByRole('combobox', { name: 'Type of tax ID' });
    await userEvent.selectOptions(kind, 'gb_vat');
    await expect(kind).toHaveValue('gb_vat');
    await userEvent.click(business);

    await userEvent.click(await payButton(context));
    const choice = canvas.getByRole('combobox', { name: 'Size' });
    await waitFor(() => expect(choice).toHaveFocus());
    await expect(choice).toHaveAttribute('data-invalid');
    await expect(choice).toHaveAccessibleDescription('Select one of the options.');
    await userEvent.selectOptions(choice, 'Large');
    await expect(choice).toBeValid();
    await userEvent.click(await payButton(context));
    await expectPaid(context, { amount: 4050 });
  },
};

/** A whole page of the company's own parts: a code, an offer, an address, a way to ship, a card of before. Paid once. */
export const Page: Story = {
  parameters: { scenario: WITH_CONTACT },
  render: () => (
    <div className="story-page">
      <CheckoutStatus.Complete />
      <CheckoutStatus.Open className="story-column">
        {lines}
        {offers}
        {code}
        {email}
        {phone}
        {address}
        {shipping}
        {company}
        {cards}
        {engraving}
        {size}
        {terms}
        {submit({ redirect: 'if_required' })}
      </CheckoutStatus.Open>
    </div>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.click(await canvas.findByRole('button', { name: 'Add Pour-over kettle' }));
    await expect(await canvas.findByRole('button', { name: 'Pay $109.50' })).toBeVisible();
    await userEvent.type(canvas.getByLabelText('Promotion code'), 'WELCOME10{Enter}');
    await expect(await canvas.findByRole('button', { name: 'Pay $98.55' })).toBeVisible();
    await userEvent.type(canvas.getByLabelText('Email'), 'jenny.rosen@example.com');
    await userEvent.type(canvas.getByLabelText('Phone number'), '+14155550123');
    await fillAddress(context);
    await userEvent.click(canvas.getByRole('radio', { name: 'Express' }));
    await expect(await canvas.findByRole('button', { name: 'Pay $110.55' })).toBeVisible();
    await userEvent.type(canvas.getByLabelText('Engraving'), 'For Ada');
    await userEvent.selectOptions(canvas.getByLabelText('Size'), 'Large');
    const box = canvas.getByRole('checkbox', { name: 'I agree to the terms of service' });
    await userEvent.click(await payButton(context));
    await waitFor(() => expect(box).toHaveFocus());
    await userEvent.keyboard(' ');
    await userEvent.dblClick(await payButton(context));
    await expect(await canvas.findByText('Thank you. Your payment was successful.')).toBeVisible();
    await expect(worldOf(context).simulator.controls.payments()).toMatchObject([
      { amount: 11_055, paymentMethod: { brand: 'visa' } },
    ]);
  },
};
