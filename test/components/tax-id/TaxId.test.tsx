import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { PaymentElement, Submit, TaxId, Totals, type CheckoutStore } from 'checkstand';
import type { StripeSimulator } from 'checkstand/testing';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../../support/create-world.js';
import { enter } from '../../support/enter-card.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { renderCheckout } from '../../support/render-checkout.js';
import { createStoreHandle } from '../../support/store-handle.js';

const scenario = 'businessBuyer';
const GERMAN = {
  taxId: { type: 'eu_vat', value: 'DE123456789' },
  businessName: 'Ada GmbH',
};

function renderTaxId(country?: string, options?: Parameters<typeof renderCheckout>[1]) {
  const store = createStoreHandle();
  const page = (
    <>
      <TaxId.Root country={country} />
      <Totals.Root />
      {store.element}
    </>
  );
  return renderCheckout(page, { scenario, ...options }).then((rendered) => ({
    ...rendered,
    store,
  }));
}

async function open(user: UserEvent) {
  await user.click(await screen.findByRole('checkbox', { name: 'I’m purchasing as a business' }));
}

async function fillIn(user: UserEvent, { taxId, businessName } = GERMAN) {
  await open(user);
  await enter(user, 'Business name', businessName);
  await user.selectOptions(screen.getByLabelText('Type of tax ID'), taxId.type);
  await enter(user, 'Tax ID', taxId.value);
}

const held = ({ current }: { current: CheckoutStore }) => current.getState().session?.taxIdInfo;

function updates({ controls }: StripeSimulator): number {
  return controls.calls().filter((call) => call === 'update').length;
}

describe('TaxId', () => {
  it('is one box until the buyer purchases as a business', async () => {
    const { user, container } = await renderTaxId();
    const box = await screen.findByRole('checkbox');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await expectAccessible(container);
    await user.click(screen.getByText('I’m purchasing as a business'));
    expect(box).toBeChecked();
    expect(screen.getByRole('group', { name: 'Business details' })).toHaveAttribute('data-enabled');
    for (const label of ['Business name', 'Type of tax ID', 'Tax ID']) {
      expect(screen.getByLabelText(label)).toBeRequired();
    }
    await expectAccessible(container);
    await user.click(box);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('is saved once, when the group is left and all is there', async () => {
    const { user, store, simulator } = await renderTaxId('DE');
    await fillIn(user);
    await enter(user, 'Business name', 'Ada GmbH');
    expect(updates(simulator)).toBe(0);
    await user.click(document.body);
    await waitFor(() => expect(held(store)).toEqual(GERMAN));
    expect(updates(simulator)).toBe(1);
    await enter(user, 'Tax ID', GERMAN.taxId.value);
    await user.click(document.body);
    expect(updates(simulator)).toBe(1);
  });

  it('is saved with Enter', async () => {
    const { user, store } = await renderTaxId('DE');
    await fillIn(user);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(held(store)).toEqual(GERMAN));
  });

  it('is taken back when the buyer does not purchase as a business after all', async () => {
    const { user, store } = await renderTaxId('DE');
    await fillIn(user);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(held(store)).toEqual(GERMAN));
    const box = screen.getByRole('checkbox');
    await user.click(box);
    await waitFor(() => expect(held(store)).toBeNull());
    expect(box).not.toBeChecked();
    expect(box).toHaveFocus();
  });

  it('is taken back although it was only on its way', async () => {
    const { user, store, simulator } = await renderTaxId('DE');
    await fillIn(user);
    const release = simulator.controls.hangNext({ on: 'update' });
    await user.keyboard('{Enter}');
    expect(screen.getByRole('group', { name: 'Business details' })).toHaveAttribute('data-pending');
    await user.click(screen.getByRole('checkbox'));
    release();
    await waitFor(() => expect(updates(simulator)).toBe(2));
    await waitFor(() => expect(screen.getByRole('checkbox')).not.toHaveAttribute('data-pending'));
    expect(held(store)).toBeNull();
    expect(screen.getByRole('checkbox')).not.toBeChecked();
  });

  it('stays, with the reason, when it could not be taken back', async () => {
    const { user, store, simulator } = await renderTaxId('DE');
    await fillIn(user);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(held(store)).toEqual(GERMAN));
    simulator.controls.failNext({ on: 'update' });
    await user.click(screen.getByRole('checkbox'));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('checkbox')).toBeChecked();
    expect(screen.getByLabelText('Tax ID')).toHaveValue(GERMAN.taxId.value);
    await user.click(document.body);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps what Stripe refuses, and says why at the tax id', async () => {
    const { user, container } = await renderTaxId('DE');
    await fillIn(user, { ...GERMAN, taxId: { type: 'eu_vat', value: 'DE12' } });
    await user.tab();
    expect(await screen.findByRole('alert')).toHaveTextContent('Your tax ID is invalid.');
    const input = screen.getByLabelText('Tax ID');
    expect(input).toHaveValue('DE12');
    expect(input).toHaveAccessibleDescription('Your tax ID is invalid.');
    expect(screen.getByRole('group', { name: 'Business details' })).toHaveAttribute('data-invalid');
    await expectAccessible(container);
    await user.type(input, '3');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('goes back to what is saved with Escape; the focus stays', async () => {
    const { user, store } = await renderTaxId('DE');
    await open(user);
    await enter(user, 'Business name', 'Ada');
    await user.keyboard('{Escape}');
    expect(screen.getByLabelText('Business name')).toHaveFocus();
    expect(screen.getByLabelText('Business name')).toHaveValue('');
    await user.click(screen.getByRole('checkbox'));
    await fillIn(user);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(held(store)).toEqual(GERMAN));
    await enter(user, 'Tax ID', 'nonsense');
    await user.keyboard('{Escape}');
    expect(screen.getByLabelText('Tax ID')).toHaveValue(GERMAN.taxId.value);
    expect(screen.getByLabelText('Tax ID')).toHaveFocus();
  });

  it('keeps what was typed when the answer is lost, and sends it again', async () => {
    const { user, store, simulator } = await renderTaxId('DE');
    await fillIn(user);
    simulator.controls.loseNextReply({ on: 'update' });
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByLabelText('Tax ID')).toHaveValue(GERMAN.taxId.value);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(held(store)).toEqual(GERMAN));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('is asked for at submit when something is missing: the first of it has the focus', async () => {
    const { user } = await renderCheckout(
      <>
        <TaxId.Root />
        <Totals.Root />
        <Submit.Root />
      </>,
      { scenario: 'freeOrder' },
    );
    await open(user);
    const pay = screen.getByRole('button', { name: 'Complete order' });
    const inOrder = [
      [
        'Business name',
        'Enter the name of your business.',
        () => enter(user, 'Business name', 'A'),
      ],
      ['Type of tax ID', 'Choose the type of your tax ID.', () => choose(user, 'us_ein')],
      ['Tax ID', 'Enter your tax ID.', () => enter(user, 'Tax ID', '12-3456789')],
    ] as const;
    for (const [label, message, mend] of inOrder) {
      await user.click(pay);
      const control = screen.getByLabelText(label);
      await waitFor(() => expect(control).toHaveFocus());
      expect(control).toHaveAccessibleDescription(message);
      expect(screen.getByText(/please check: .*your tax ID/)).toBeVisible();
      await mend();
      expect(control).not.toHaveAccessibleDescription();
    }
    await user.click(pay);
    expect(await screen.findByText('To continue, please check: your email address.')).toBeVisible();
  });

  it('is sent before the payment, also when the buyer has not left it', async () => {
    const { user, store, simulator } = await renderTaxId('US', { scenario: 'freeOrder' });
    await fillIn(user, {
      taxId: { type: 'us_ein', value: '12-3456789' },
      businessName: 'Ada Inc.',
    });
    const result = await act(() =>
      store.current.submit({ redirect: 'if_required', email: 'ada@example.com' }),
    );
    expect(result).toMatchObject({
      type: 'success',
      session: { taxIdInfo: { businessName: 'Ada Inc.' } },
    });
    expect(updates(simulator)).toBe(1);
  });

  it('stops the payment when Stripe refuses it then, and has the focus', async () => {
    const { user, store, simulator } = await renderTaxId('US', { scenario: 'freeOrder' });
    await fillIn(user, { taxId: { type: 'us_ein', value: '12' }, businessName: 'Ada Inc.' });
    await user.click(document.body);
    await screen.findByRole('alert');
    await act(() => store.current.submit({ redirect: 'if_required', email: 'ada@example.com' }));
    expect(screen.getByLabelText('Tax ID')).toHaveFocus();
    expect(simulator.controls.calls()).not.toContain('confirm');
  });

  it('shows what the session holds already', async () => {
    const { user, store, unmount, simulator, clientSecret } = await renderTaxId('DE');
    await fillIn(user);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(held(store)).toEqual(GERMAN));
    unmount();
    await renderCheckout(<TaxId.Root />, { simulator, provider: { clientSecret } });
    expect(await screen.findByRole('checkbox')).toBeChecked();
    expect(screen.getByLabelText('Tax ID')).toHaveValue(GERMAN.taxId.value);
    expect(screen.getByLabelText('Type of tax ID')).toHaveValue('eu_vat');
  });
});

describe('the kinds of tax ids', () => {
  const select = () => screen.getByLabelText<HTMLSelectElement>('Type of tax ID');
  const names = () => [...select().options].map(({ text }) => text);

  it('begin with those of the country that the page names, until the session knows the buyer', async () => {
    const { user, store } = await renderTaxId('DE');
    await open(user);
    expect(names().slice(0, 3)).toEqual([
      'European Union – VAT',
      'European Union – OSS VAT',
      'Germany – STN',
    ]);
    expect(select()).toHaveValue('eu_vat');
    const others = screen.getByRole('group', { name: 'Other countries and regions' });
    expect(within(others).getAllByRole('option')[0]).toHaveTextContent('Albania – TIN');

    const address = (country: string) => ({ name: 'Ada', address: { country } });
    await act(() => store.current.actions.updateShippingAddress(address('US')));
    expect(select()).toHaveValue('us_ein');
    expect(names()[0]).toBe('United States – EIN');
    await act(() => store.current.actions.updateBillingAddress(address('CA')));
    expect(names()[0]).toBe('Canada – GST HST');
  });

  it('stay as the buyer chose when the country becomes another one', async () => {
    const { user, store } = await renderTaxId('DE');
    await open(user);
    await choose(user, 'gb_vat');
    await act(() =>
      store.current.actions.updateBillingAddress({ name: 'Ada', address: { country: 'US' } }),
    );
    expect(select()).toHaveValue('gb_vat');
  });

  it('leave the choice to the buyer where the country is not known, or has none', async () => {
    const { user, unmount } = await renderTaxId();
    await open(user);
    expect(select()).toHaveValue('');
    expect(select()).toHaveDisplayValue('Choose a type');
    expect(names()).toHaveLength(103);
    unmount();
    await renderTaxId('AQ');
    await open(user);
    expect(select()).toHaveValue('');
  });

  it('are named in the language of the messages', async () => {
    const { user } = await renderCheckout(<TaxId.Root country="FR" />, {
      provider: { messages: { locale: 'fr', purchasingAsBusiness: 'Achat professionnel' } },
    });
    await user.click(await screen.findByRole('checkbox', { name: 'Achat professionnel' }));
    expect(names()[0]).toBe('Union européenne – VAT');
  });
});

describe('the tax', () => {
  it('is the business’s own to account for: totals follow', async () => {
    const { simulator, provider } = createWorld(() => ({
      automatic_tax: { enabled: true },
      tax_id_collection: { enabled: true },
      billing_address_collection: 'required',
    }));
    const store = createStoreHandle();
    const { user } = await renderCheckout(
      <>
        <TaxId.Root />
        <Totals.Root />
        <PaymentElement />
        {store.element}
      </>,
      { simulator, provider },
    );
    await screen.findByRole('checkbox');
    await act(() =>
      store.current.actions.updateBillingAddress({ name: 'Ada', address: { country: 'DE' } }),
    );
    const total = () => store.current.getState().session?.total.total.minorUnitsAmount;
    expect(total()).toBe(2856);
    await fillIn(user);
    await user.click(document.body);
    await waitFor(() => expect(total()).toBe(2400));
    await user.click(screen.getByRole('checkbox'));
    await waitFor(() => expect(total()).toBe(2856));
  });

  it('leaves the amounts of a business buyer where no tax is charged', async () => {
    const { user, store } = await renderTaxId('DE');
    await screen.findByRole('checkbox');
    const before = store.current.getState().session?.total;
    await fillIn(user);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(held(store)).toEqual(GERMAN));
    expect(store.current.getState().session?.total).toBe(before);
  });
});

async function choose(user: UserEvent, type: string) {
  await user.selectOptions(screen.getByLabelText('Type of tax ID'), type);
}
