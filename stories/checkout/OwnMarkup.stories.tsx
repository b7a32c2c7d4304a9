import type { Meta } from '@storybook/react-vite';
import {
  CheckoutStatus,
  CustomField,
  Email,
  LineItem,
  LineItems,
  NewPaymentMethod,
  OptionalItem,
  OptionalItems,
  PaymentElement,
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
import type { Story } from '../support/story.js';
import { DsButton, DsCheckbox, DsInput, DsNotice, DsRadio, DsSelect } from './design-system.js';
import './page.css';

/**
 * A design system's own button, input, select, radio and checkbox in the place of the parts': `render` gives them the
 * part's props, state, ref and behaviour. Nothing else changes.
 */
const meta = {
  title: 'Checkout/Own markup',
  parameters: { scenario: 'cart' },
} satisfies Meta;

export default meta;

/** Buttons: pressed, held back while they work, and focused after what they took away. */
export const Button: Story = {
  render: () => (
    <div className="story-column">
      <LineItems>
        {({ id }) => (
          <LineItem.Root id={id}>
            <LineItem.Name />
            <LineItem.Subtotal />
            <LineItem.Quantity>
              <LineItem.Decrement render={<DsButton />} />
              <LineItem.QuantityInput />
              <LineItem.Increment render={<DsButton />} />
            </LineItem.Quantity>
            <LineItem.Remove render={<DsButton />} />
            <LineItem.Error render={<DsNotice />} />
          </LineItem.Root>
        )}
      </LineItems>
      <Totals.Root />
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    const more = await canvas.findByRole('button', { name: 'Increase quantity of Stoneware mug' });
    await expect(more).toHaveClass('ds-button');
    await userEvent.click(more);
    await expect(await canvas.findByText('$48.00')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Remove House espresso' }));
    await waitFor(() => expect(canvas.queryByText('House espresso')).toBeNull());
    await expect(canvas.getByText('Pour-over kettle').closest('li')).toHaveFocus();
  },
};

/** Inputs: saved when they are left, wrong with a reason that describes them, focused by submit. */
export const Input: Story = {
  render: () => (
    <div className="story-column">
      <Email.Root>
        <Email.Label />
        <Email.Input render={<DsInput />} />
        <Email.Error render={<DsNotice />} />
      </Email.Root>
      <PromotionCode.Root>
        <PromotionCode.Label />
        <PromotionCode.Input render={<DsInput />} />
        <PromotionCode.Apply render={<DsButton />} />
        <PromotionCode.Error render={<DsNotice />} />
        <PromotionCode.Applied />
      </PromotionCode.Root>
      <Totals.Root />
      <Submit.Root>
        <Submit.Message render={<DsNotice />} />
        <Submit.Button render={<DsButton />} />
      </Submit.Root>
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    const code = await canvas.findByRole('textbox', { name: 'Promotion code' });
    await expect(code).toHaveClass('ds-input');
    await userEvent.type(code, 'NOSUCHCODE{Enter}');
    await waitFor(() => expect(code).toHaveAccessibleDescription('This code is invalid.'));
    await userEvent.click(canvas.getByRole('button', { name: 'Pay $109.50' }));
    const email = canvas.getByRole('textbox', { name: 'Email' });
    await waitFor(() => expect(email).toHaveFocus());
    await expect(email).toHaveAttribute('data-invalid');
    await userEvent.type(email, 'jenny.rosen@');
    await userEvent.tab();
    await waitFor(() => expect(email).toHaveAccessibleDescription('Your email is incomplete.'));
  },
};

/** Radio buttons: chosen by the arrow keys, at once. */
export const Radio: Story = {
  parameters: { scenario: 'shippingOptions' },
  render: () => (
    <div className="story-column">
      <ShippingOptions>
        {({ id }) => (
          <ShippingOption.Root id={id}>
            <ShippingOption.Radio render={<DsRadio />} />
            <ShippingOption.Name />
            <ShippingOption.Estimate />
            <ShippingOption.Amount />
          </ShippingOption.Root>
        )}
      </ShippingOptions>
      <Totals.Root />
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    const standard = await canvas.findByRole('radio', { name: /^Standard/ });
    await expect(standard).toHaveClass('ds-radio');
    standard.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: /^Express/ })).toBeChecked();
    await expect(await canvas.findByText('$121.50')).toBeVisible();
  },
};

/** A box that must be checked: submit brings the buyer to it. */
export const Checkbox: Story = {
  parameters: { scenario: 'freeOrder' },
  render: () => (
    <div className="story-column">
      <Totals.Root />
      <Terms.Root>
        <Terms.Checkbox render={<DsCheckbox />} />
        <Terms.Label />
        <Terms.Error render={<DsNotice />} />
      </Terms.Root>
      <Submit.Root confirmOptions={{ redirect: 'if_required', email: 'jenny.rosen@example.com' }}>
        <Submit.Message render={<DsNotice />} />
        <Submit.Button render={<DsButton />} />
      </Submit.Root>
      <CheckoutStatus.Complete />
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    const box = await canvas.findByRole('checkbox');
    await expect(box).toHaveClass('ds-checkbox');
    await userEvent.click(canvas.getByRole('button', { name: 'Complete order' }));
    await waitFor(() => expect(box).toHaveFocus());
    await expect(box).toBeInvalid();
    await userEvent.keyboard(' ');
    await userEvent.click(canvas.getByRole('button', { name: 'Complete order' }));
    await expect(await canvas.findByText(/^Thank you/)).toBeVisible();
  },
};

/** A choice of the shop's own, and the kind of a tax id. */
export const Select: Story = {
  render: () => (
    <div className="story-column">
      <CustomField.Root
        name="size"
        label="Size"
        type="dropdown"
        options={[
          { label: 'Small', value: 's' },
          { label: 'Large', value: 'l' },
        ]}
      >
        <CustomField.Label />
        <CustomField.Select render={<DsSelect />} />
        <CustomField.Error render={<DsNotice />} />
      </CustomField.Root>
      <TaxId.Root>
        <TaxId.Toggle />
        <TaxId.BusinessName />
        <TaxId.Type>
          <TaxId.Label />
          <TaxId.Select render={<DsSelect />} />
        </TaxId.Type>
        <TaxId.Value />
      </TaxId.Root>
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    const size = await canvas.findByRole('combobox', { name: /Size/ });
    await expect(size).toHaveClass('ds-input');
    await userEvent.selectOptions(size, 'Large');
    await expect(size).toHaveValue('l');
    await userEvent.click(canvas.getByRole('checkbox'));
    const kind = await canvas.findByRole('combobox', { name: /tax id/i });
    await expect(kind).toHaveClass('ds-input');
  },
};

/** Offers and saved cards in the company's looks. */
export const OffersAndCards: Story = {
  parameters: { scenario: 'savedCards' },
  render: () => (
    <div className="story-column">
      <OptionalItems>
        {({ id }) => (
          <OptionalItem.Root id={id}>
            <OptionalItem.Name />
            <OptionalItem.Add render={<DsButton />} />
            <OptionalItem.Remove render={<DsButton />} />
          </OptionalItem.Root>
        )}
      </OptionalItems>
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
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    const second = await canvas.findByRole('radio', { name: /4444/ });
    await expect(second).toHaveClass('ds-radio');
    await userEvent.click(second);
    await expect(second).toBeChecked();
  },
};

/** A whole page of the company's own parts, shipped and paid. */
export const Page: Story = {
  parameters: { scenario: 'shippingOptions' },
  render: () => (
    <div className="story-column">
      <CheckoutStatus.Complete />
      <CheckoutStatus.Open className="story-column">
        <LineItems />
        <Totals.Root />
        <Email.Root>
          <Email.Label />
          <Email.Input render={<DsInput />} />
          <Email.Error render={<DsNotice />} />
        </Email.Root>
        <ShippingAddress.Root>
          <ShippingAddress.Legend />
          <ShippingAddress.Fields countries={['US', 'CA']} />
        </ShippingAddress.Root>
        <ShippingOptions />
        <NewPaymentMethod>
          <PaymentElement />
        </NewPaymentMethod>
        <Submit.Root confirmOptions={{ redirect: 'if_required' }}>
          <Submit.Message render={<DsNotice />} />
          <Submit.Button render={<DsButton />} />
        </Submit.Root>
      </CheckoutStatus.Open>
    </div>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.type(await canvas.findByLabelText('Email'), 'jenny.rosen@example.com');
    const where = within(canvas.getByRole('group', { name: 'Shipping address' }));
    await userEvent.type(where.getByLabelText('Full name'), 'Jenny Rosen');
    await userEvent.type(where.getByLabelText('Address'), '354 Oyster Point Blvd');
    await userEvent.type(where.getByLabelText('City'), 'South San Francisco');
    await userEvent.type(where.getByLabelText('State'), 'CA');
    await userEvent.type(where.getByLabelText('ZIP code'), '94080');
    await userEvent.type(await canvas.findByLabelText('Card number'), '4242424242424242');
    await userEvent.type(canvas.getByLabelText('Expiration date'), '1230');
    await userEvent.type(canvas.getByLabelText('Security code'), '123');
    await userEvent.type(canvas.getAllByLabelText('ZIP code').at(-1)!, '94107');
    const pay = canvas.getByRole('button', { name: 'Pay $109.50' });
    await expect(pay).toHaveClass('ds-button');
    await userEvent.dblClick(pay);
    await expect(await canvas.findByText('Thank you. Your payment was successful.')).toBeVisible();
  },
};
