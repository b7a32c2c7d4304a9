import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { ShippingAddress, Submit, Totals } from 'checkstand';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../../support/create-world.js';
import { enter } from '../../support/enter-card.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { renderCheckout } from '../../support/render-checkout.js';
import { createStoreHandle } from '../../support/store-handle.js';

const COUNTRIES = ['US', 'CA', 'GB', 'DE'];

const fields = (props?: ShippingAddress.Fields.Props) => (
  <ShippingAddress.Root>
    <ShippingAddress.Legend />
    <ShippingAddress.Fields countries={COUNTRIES} {...props} />
  </ShippingAddress.Root>
);

async function enterAddress(user: UserEvent): Promise<void> {
  await enter(user, 'Full name', 'Jenny Rosen');
  await enter(user, 'Address', ' 354 Oyster Point Blvd ');
  await enter(user, 'City', 'South San Francisco');
  await enter(user, 'State', 'CA');
  await enter(user, 'ZIP code', '94080');
}

const labels = () => [...document.querySelectorAll('label')].map(({ textContent }) => textContent);

describe('ShippingAddress', () => {
  it('is Stripe’s Element, in a named group, unless it is arranged otherwise', async () => {
    const store = createStoreHandle();
    const { user, container } = await renderCheckout(
      <>
        <ShippingAddress.Root />
        {store.element}
      </>,
      { scenario: 'shippingOptions' },
    );
    const [group] = await screen.findAllByRole('group', { name: 'Shipping address' });
    expect(group?.localName).toBe('fieldset');
    await enter(user, 'Full name', 'Jenny Rosen');
    await enter(user, 'Address line 1', '354 Oyster Point Blvd');
    await enter(user, 'City', 'South San Francisco');
    await user.selectOptions(screen.getByLabelText('State'), 'CA');
    await enter(user, 'ZIP code', '94080');
    await user.tab();
    await waitFor(() =>
      expect(store.current.getState().session?.shippingAddress?.address.postal_code).toBe('94080'),
    );
    await expectAccessible(container);
  });
});

describe('ShippingAddress.Fields', () => {
  it('asks for what the country’s addresses have, in its words and order', async () => {
    const { user, container } = await renderCheckout(fields(), { scenario: 'shippingOptions' });
    const country = await screen.findByRole('combobox', { name: 'Country or region' });
    expect(country).toHaveDisplayValue('United States');
    expect(
      within(country)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Canada', 'Germany', 'United Kingdom', 'United States']);
    expect(labels()).toEqual([
      'Full name',
      'Country or region',
      'Address',
      'Apartment, suite, etc. (optional)',
      'City',
      'State',
      'ZIP code',
    ]);
    await enter(user, 'State', 'CA');
    await user.selectOptions(country, 'GB');
    expect(labels().slice(4)).toEqual(['Town or city', 'Postcode']);
    await user.selectOptions(country, 'DE');
    expect(labels().slice(4)).toEqual(['Postal code', 'City']);
    await user.selectOptions(country, 'US');
    expect(screen.getByLabelText('State')).toHaveValue('CA');
    expect(country).toHaveAttribute('autocomplete', 'shipping country');
    expect(screen.getByLabelText('Address')).toHaveAttribute(
      'autocomplete',
      'shipping address-line1',
    );
    expect(screen.getByLabelText('ZIP code')).toHaveAttribute(
      'autocomplete',
      'shipping postal-code',
    );
    await expectAccessible(container);
  });

  it('offers every country that Stripe ships to unless told otherwise', async () => {
    await renderCheckout(fields({ countries: undefined, defaultCountry: 'JP' }), {
      scenario: 'shippingOptions',
    });
    const country = await screen.findByRole('combobox', { name: 'Country or region' });
    expect(country).toHaveDisplayValue('Japan');
    expect(within(country).getAllByRole('option')).toHaveLength(237);
    expect(screen.getByLabelText('Prefecture')).toBeRequired();
  });

  it('asks for the country where it would have to guess', async () => {
    await renderCheckout(fields({ countries: ['FR', 'DE'] }), { scenario: 'shippingOptions' });
    const country = await screen.findByRole('combobox', { name: 'Country or region' });
    expect(country).toHaveDisplayValue('Choose…');
  });

  it('is saved once, when it is complete and the buyer leaves it; the tax follows', async () => {
    const store = createStoreHandle();
    const { user, simulator } = await renderCheckout(
      <>
        {fields()}
        <Totals.Root />
        {store.element}
      </>,
      { scenario: 'taxPending' },
    );
    await screen.findByText('Enter your address to see tax');
    await enterAddress(user);
    expect(simulator.controls.calls().filter((call) => call === 'update')).toHaveLength(0);
    await user.tab();
    await waitFor(() =>
      expect(screen.queryByText('Enter your address to see tax')).not.toBeInTheDocument(),
    );
    expect(store.current.getState().session?.shippingAddress).toMatchObject({
      name: 'Jenny Rosen',
      address: {
        country: 'US',
        line1: '354 Oyster Point Blvd',
        city: 'South San Francisco',
        state: 'CA',
        postal_code: '94080',
      },
    });
    expect(screen.getByLabelText('Address')).toHaveValue('354 Oyster Point Blvd');
    await user.tab({ shift: true });
    await user.tab();
    expect(simulator.controls.calls().filter((call) => call === 'update')).toHaveLength(1);
  });

  it.each(['clover', 'dahlia'] as const)('works with the Stripe.js of %s', async (train) => {
    const store = createStoreHandle();
    const { user } = await renderCheckout(
      <>
        {fields()}
        {store.element}
      </>,
      { scenario: 'shippingOptions', train },
    );
    await enterAddress(user);
    await user.tab();
    await waitFor(() =>
      expect(store.current.getState().session?.shippingAddress?.address.city).toBe(
        'South San Francisco',
      ),
    );
  });

  it('is not sent while something is missing', async () => {
    const { user, simulator } = await renderCheckout(fields(), { scenario: 'shippingOptions' });
    await enter(user, 'Full name', 'Jenny Rosen');
    await user.click(document.body);
    expect(simulator.controls.calls()).not.toContain('update');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps what is typed when Stripe refuses the country, and says so in place', async () => {
    const store = createStoreHandle();
    const { user, container } = await renderCheckout(
      <>
        {fields({ countries: ['US', 'DE', 'FR'] })}
        <Totals.Root />
        {store.element}
      </>,
      { scenario: 'shippingOptions' },
    );
    const country = await screen.findByRole('combobox', { name: 'Country or region' });
    await user.selectOptions(country, 'FR');
    await enter(user, 'Full name', 'Jenny Rosen');
    await enter(user, 'Address', '5 rue Daunou');
    await enter(user, 'Postal code', '75002');
    await enter(user, 'City', 'Paris');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Shipping to FR is not available.');
    expect(screen.getByRole('group', { name: 'Shipping address' })).toHaveAccessibleDescription(
      'Shipping to FR is not available.',
    );
    expect(screen.getByLabelText('Address')).toHaveValue('5 rue Daunou');
    expect(screen.getByLabelText('City')).toHaveFocus();
    await expectAccessible(container);
    const result = await store.current.submit();
    expect(result).toMatchObject({ type: 'error' });
    await waitFor(() => expect(country).toHaveFocus());
    await user.selectOptions(country, 'DE');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await user.click(document.body);
    await waitFor(() =>
      expect(store.current.getState().session?.shippingAddress?.address.country).toBe('DE'),
    );
  });

  it.each([
    ['a failing network', 'failNext'],
    ['a lost reply', 'loseNextReply'],
  ] as const)(
    'keeps what is typed after %s, and sends it again at the next leave',
    async (_, failure) => {
      const store = createStoreHandle();
      const { user, simulator } = await renderCheckout(
        <>
          {fields()}
          {store.element}
        </>,
        { scenario: 'shippingOptions' },
      );
      await enterAddress(user);
      simulator.controls[failure]({ on: 'update' });
      await user.tab();
      expect(await screen.findByRole('alert')).toBeVisible();
      expect(screen.getByLabelText('ZIP code')).toHaveValue('94080');
      await user.click(screen.getByLabelText('ZIP code'));
      await user.tab();
      await waitFor(() =>
        expect(store.current.getState().session?.shippingAddress?.name).toBe('Jenny Rosen'),
      );
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    },
  );

  it('shows that it is on its way', async () => {
    const { user, simulator } = await renderCheckout(fields(), { scenario: 'shippingOptions' });
    await enterAddress(user);
    const answer = simulator.controls.hangNext({ on: 'update' });
    await user.tab();
    expect(screen.getByRole('group')).toHaveAttribute('data-pending');
    answer();
    await waitFor(() => expect(screen.getByRole('group')).not.toHaveAttribute('data-pending'));
  });

  it('says at submit which fields are required, and focuses the first', async () => {
    const { user, container } = await renderCheckout(
      <>
        {fields()}
        <Totals.Root />
        <Submit.Root />
      </>,
      { scenario: 'shippingOptions' },
    );
    await enter(user, 'Full name', 'Jenny Rosen');
    await user.click(screen.getByRole('button', { name: /Pay/ }));
    const line1 = screen.getByLabelText('Address');
    await waitFor(() => expect(line1).toHaveFocus());
    expect(line1).toHaveAccessibleDescription('Address is required.');
    expect(screen.getByLabelText('ZIP code')).toHaveAccessibleDescription('ZIP code is required.');
    expect(screen.getByLabelText('Full name')).toBeValid();
    expect(screen.getByText(/please check: .*your shipping address/)).toBeVisible();
    await expectAccessible(container);
    await enter(user, 'Address', '354 Oyster Point Blvd');
    expect(line1).not.toHaveAccessibleDescription();
  });

  it('is sent before the payment, also when the buyer has not left it', async () => {
    const store = createStoreHandle();
    const { user } = await renderCheckout(
      <>
        {fields()}
        <Totals.Root />
        {store.element}
      </>,
      { scenario: 'shippingOptions' },
    );
    await enterAddress(user);
    await store.current.submit();
    expect(store.current.getState().session?.shippingAddress?.name).toBe('Jenny Rosen');
  });

  it('may be left out where it is not required, but not half done', async () => {
    const store = createStoreHandle();
    const { user } = await renderCheckout(
      <>
        {fields({ required: false })}
        <Totals.Root />
        {store.element}
      </>,
      { scenario: 'freeOrder' },
    );
    expect(await screen.findByLabelText('Address')).not.toBeRequired();
    const missing = async () => {
      const result = await store.current.submit({ redirect: 'if_required' });
      return result.type === 'error' ? (result.error.missing ?? []) : [];
    };
    expect(await missing()).not.toContain('shippingAddress');
    await enter(user, 'Address', '354 Oyster Point Blvd');
    expect(screen.getByLabelText('City')).toBeRequired();
    expect(await missing()).toContain('shippingAddress');
  });

  it('begins with the address that the session holds', async () => {
    const store = createStoreHandle();
    const { simulator, provider } = createWorld(() => ({
      shipping_address_collection: { allowed_countries: ['US', 'DE'] },
    }));
    const address = {
      country: 'DE',
      line1: 'Unter den Linden 1',
      postal_code: '10117',
      city: 'Berlin',
    };
    function Page() {
      return (
        <>
          {fields()}
          {store.element}
        </>
      );
    }
    await renderCheckout(<Page />, { simulator, provider });
    await screen.findByLabelText('Address');
    await store.current.actions.updateShippingAddress({ name: 'Max Muster', address });
    await waitFor(() => expect(screen.getByLabelText('Address')).toHaveValue('Unter den Linden 1'));
    expect(screen.getByLabelText('Country or region')).toHaveDisplayValue('Germany');
    expect(labels().slice(4)).toEqual(['Postal code', 'City']);
  });

  it('takes your own arrangement of some of the fields', async () => {
    await renderCheckout(
      <ShippingAddress.Root>
        <ShippingAddress.Legend>Where to?</ShippingAddress.Legend>
        <ShippingAddress.Fields countries={['US']}>
          <ShippingAddress.Field name="postal_code">
            <ShippingAddress.Label>Zip</ShippingAddress.Label>
            <ShippingAddress.Input placeholder="94080" />
          </ShippingAddress.Field>
          <ShippingAddress.Field name="country">
            <ShippingAddress.Label />
            <ShippingAddress.Country />
          </ShippingAddress.Field>
        </ShippingAddress.Fields>
      </ShippingAddress.Root>,
      { scenario: 'shippingOptions' },
    );
    expect(await screen.findByRole('group', { name: 'Where to?' })).toBeVisible();
    expect(screen.getByLabelText('Zip')).toHaveAttribute('placeholder', '94080');
    expect(labels()).toEqual(['Zip', 'Country or region']);
  });
});
