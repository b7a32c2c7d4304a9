import type { Meta } from '@storybook/react-vite';
import { ShippingAddress, Submit, Totals, useShippingAddress } from 'checkstand';
import { expect, waitFor, within } from 'storybook/test';
import type { PlayContext, Story } from '../support/story.js';
import { worldOf } from '../support/story.js';

const COUNTRIES = ['US', 'CA', 'GB', 'DE'];

const withFields = (props?: ShippingAddress.Fields.Props) => (
  <ShippingAddress.Root>
    <ShippingAddress.Legend />
    <ShippingAddress.Fields countries={COUNTRIES} {...props} />
  </ShippingAddress.Root>
);

/**
 * Where the order goes: in Stripe's Element, or in plain fields of yours, those of the chosen country. The address is
 * saved as a whole, once it is complete and the buyer leaves it.
 */
const meta = {
  title: 'Components/ShippingAddress',
  parameters: { scenario: 'shippingOptions' },
  render: () => withFields(),
} satisfies Meta;

export default meta;

const field = ({ canvas }: PlayContext, name: string) => canvas.findByLabelText(name);

async function enterAddress(context: PlayContext): Promise<void> {
  const texts = {
    'Full name': 'Jenny Rosen',
    Address: '354 Oyster Point Blvd',
    City: 'South San Francisco',
    State: 'CA',
    'ZIP code': '94080',
  };
  for (const [name, text] of Object.entries(texts)) {
    await context.userEvent.click(await field(context, name));
    await context.userEvent.paste(text);
  }
}

/** Stripe's own Element: the default arrangement. */
export const Element: Story = {
  render: () => <ShippingAddress.Root />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText('Address line 1')).toBeVisible();
  },
};

/** Plain fields. */
export const Fields: Story = {
  play: async (context) => {
    await expect(await field(context, 'ZIP code')).toHaveValue('');
  },
};

/** Complete, and saved as soon as the buyer leaves it. */
export const Filled: Story = {
  play: async (context) => {
    await enterAddress(context);
    await context.userEvent.tab();
    await waitFor(() =>
      expect(context.canvas.getByRole('group')).not.toHaveAttribute('data-pending'),
    );
    await expect(await field(context, 'ZIP code')).toHaveValue('94080');
  },
};

/** What another country writes, in its order and words. */
export const Japan: Story = {
  render: () => withFields({ countries: undefined, defaultCountry: 'JP' }),
  play: async (context) => {
    await expect(await field(context, 'Prefecture')).toBeVisible();
  },
};

/** No country of the page's language among those that are shipped to: the buyer chooses. */
export const NoCountryYet: Story = {
  render: () => withFields({ countries: ['FR', 'DE', 'AT'] }),
  play: async (context) => {
    await expect(await field(context, 'Country or region')).toHaveDisplayValue('Choose…');
  },
};

/** The tax waits for the address, and comes with it. */
export const TaxFollows: Story = {
  parameters: { scenario: 'taxPending' },
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      {withFields()}
      <Totals.Root />
    </div>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await expect(await canvas.findByText('Enter your address to see tax')).toBeVisible();
    await enterAddress(context);
    await userEvent.tab();
    await waitFor(() =>
      expect(canvas.queryByText('Enter your address to see tax')).not.toBeInTheDocument(),
    );
  },
};

/** While Stripe looks at it. */
export const Pending: Story = {
  parameters: { prepare: ({ simulator }) => simulator.controls.hangNext({ on: 'update' }) },
  play: async (context) => {
    await enterAddress(context);
    await context.userEvent.tab();
    await expect(context.canvas.getByRole('group')).toHaveAttribute('data-pending');
  },
};

/** Stripe does not ship there. What was typed stays. */
export const Error: Story = {
  render: () => withFields({ countries: undefined, defaultCountry: 'FR' }),
  play: async (context) => {
    const { canvas, userEvent } = context;
    for (const name of ['Full name', 'Address', 'Postal code', 'City']) {
      await userEvent.click(await field(context, name));
      await userEvent.paste(name === 'Postal code' ? '75002' : 'Paris');
    }
    await userEvent.tab();
    await expect(await canvas.findByText('Shipping to FR is not available.')).toBeVisible();
    await expect(await field(context, 'Address')).toHaveValue('Paris');
  },
};

/** The network fails: what was typed stays, and is sent again. */
export const NetworkFails: Story = {
  play: async (context) => {
    await enterAddress(context);
    worldOf(context).simulator.controls.failNext({ on: 'update' });
    await context.userEvent.tab();
    await expect(await context.canvas.findByRole('alert')).toBeVisible();
    await expect(await field(context, 'City')).toHaveValue('South San Francisco');
  },
};

/** Paying before it is complete: every empty field says so, and the first has the focus. */
export const Missing: Story = {
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      {withFields()}
      <Totals.Root />
      <Submit.Root />
    </div>
  ),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await userEvent.click(await field(context, 'Full name'));
    await userEvent.paste('Jenny Rosen');
    await userEvent.click(canvas.getByRole('button', { name: /Pay/ }));
    const line1 = await field(context, 'Address');
    await waitFor(() => expect(line1).toHaveFocus());
    await expect(line1).toHaveAccessibleDescription('Address is required.');
    await expect(canvas.getByText('ZIP code is required.')).toBeVisible();
  },
};

/** Your own order, words and inputs for some of the fields. */
export const Composed: Story = {
  render: () => (
    <ShippingAddress.Root>
      <ShippingAddress.Legend>Where may we send it?</ShippingAddress.Legend>
      <ShippingAddress.Fields countries={['US']}>
        <ShippingAddress.Field name="name" />
        <ShippingAddress.Field name="line1">
          <ShippingAddress.Label>Street and number</ShippingAddress.Label>
          <ShippingAddress.FieldError />
          <ShippingAddress.Input placeholder="354 Oyster Point Blvd" />
        </ShippingAddress.Field>
        <ShippingAddress.Field name="postal_code" />
        <ShippingAddress.Field name="city" />
        <ShippingAddress.Field name="state" />
        <ShippingAddress.Error />
      </ShippingAddress.Fields>
    </ShippingAddress.Root>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name: 'Where may we send it?' })).toBeVisible();
    await expect(canvas.getByLabelText('Street and number')).toBeVisible();
  },
};

function PlainForm() {
  const { fields, values, setValue, countries, onBlur, refs, errorMessage } = useShippingAddress({
    countries: COUNTRIES,
  });
  return (
    <div onBlur={onBlur}>
      {fields.map(({ name, label, autoComplete, required, errorMessage: reason }) => (
        <p key={name} className="story-field">
          <label htmlFor={name}>{label}</label>
          {name === 'country' ? (
            <select
              id={name}
              ref={refs[name]}
              value={values[name]}
              onChange={(event) => setValue(name, event.target.value)}
            >
              {countries.map((country) => (
                <option key={country.code} value={country.code}>
                  {country.name}
                </option>
              ))}
            </select>
          ) : (
            <input
              id={name}
              ref={refs[name]}
              value={values[name]}
              autoComplete={autoComplete}
              required={required}
              aria-invalid={reason !== null}
              onChange={(event) => setValue(name, event.target.value)}
            />
          )}
          <span>{reason}</span>
        </p>
      ))}
      <p role="alert">{errorMessage}</p>
    </div>
  );
}

/** No part of ours at all: the hook under plain inputs. */
export const Headless: Story = {
  render: () => <PlainForm />,
  play: async (context) => {
    await enterAddress(context);
    await context.userEvent.selectOptions(await field(context, 'Country or region'), 'GB');
    await expect(await field(context, 'Postcode')).toHaveValue('94080');
  },
};

/** In the dark, with what is missing. */
export const Dark: Story = { ...Missing, globals: { colorScheme: 'dark' } };

/** From right to left. */
export const RightToLeft: Story = {
  ...Fields,
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByLabelText('City')).toBeVisible();
  },
};
