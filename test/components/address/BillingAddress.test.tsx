import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { BillingAddress, ShippingAddress, Totals } from 'checkstand';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../support/expect-accessible.js';
import { renderCheckout } from '../../support/render-checkout.js';
import { createStoreHandle } from '../../support/store-handle.js';

const scenario = 'businessBuyer';

const shipping = (
  <ShippingAddress.Root>
    <ShippingAddress.Legend />
    <ShippingAddress.Fields countries={['US', 'GB', 'DE']} />
  </ShippingAddress.Root>
);

const billing = (
  <BillingAddress.Root>
    <BillingAddress.Legend />
    <BillingAddress.SameAsShipping />
    <BillingAddress.Fields countries={['US', 'GB', 'DE']} />
  </BillingAddress.Root>
);

const groupOf = (name: string) => screen.findByRole('group', { name });
const box = () =>
  screen.findByRole('checkbox', { name: 'Billing address is the same as shipping' });

async function enterInto(user: UserEvent, group: HTMLElement, texts: Record<string, string>) {
  for (const [label, text] of Object.entries(texts)) {
    const input = within(group).getByLabelText<HTMLInputElement>(label);
    await user.click(input);
    input.select();
    await user.paste(text);
  }
}

const JENNY = {
  'Full name': 'Jenny Rosen',
  Address: '354 Oyster Point Blvd',
  City: 'South San Francisco',
  State: 'CA',
  'ZIP code': '94080',
};

describe('BillingAddress', () => {
  it('asks for itself where no shipping address is asked for', async () => {
    const { user, container } = await renderCheckout(billing, { scenario: 'digital' });
    const group = await groupOf('Billing address');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(within(group).getByLabelText('ZIP code')).toHaveAttribute(
      'autocomplete',
      'billing postal-code',
    );
    await enterInto(user, group, JENNY);
    await expectAccessible(container);
  });

  it('is a copy of the shipping address, and stays one', async () => {
    const store = createStoreHandle();
    const { user, container, simulator } = await renderCheckout(
      <>
        {shipping}
        {billing}
        {store.element}
      </>,
      { scenario, strict: true },
    );
    expect(await box()).toBeChecked();
    expect(within(await groupOf('Billing address')).queryByRole('textbox')).toBeNull();
    const group = await groupOf('Shipping address');
    await enterInto(user, group, JENNY);
    await user.tab();
    const session = () => store.current.getState().session!;
    await waitFor(() => expect(session().billingAddress?.name).toBe('Jenny Rosen'));
    expect(session().billingAddress).toEqual(session().shippingAddress);
    await enterInto(user, group, { City: 'Oakland' });
    await user.tab();
    await user.click(document.body);
    await waitFor(() => expect(session().billingAddress?.address.city).toBe('Oakland'));
    expect(simulator.controls.calls().filter((call) => call === 'update')).toHaveLength(4);
    await expectAccessible(container);
  });

  it('is copied before the payment, also when the buyer has not left the shipping address', async () => {
    const store = createStoreHandle();
    const { user } = await renderCheckout(
      <>
        {shipping}
        {billing}
        <Totals.Root />
        {store.element}
      </>,
      { scenario },
    );
    await enterInto(user, await groupOf('Shipping address'), JENNY);
    const result = await store.current.submit();
    const missing = result.type === 'error' ? result.error.missing : null;
    expect(missing).not.toContain('billingAddress');
    const { session } = store.current.getState();
    expect(session?.billingAddress?.name).toBe('Jenny Rosen');
  });

  it('becomes the buyer’s own when the box is unchecked, beginning with the copy', async () => {
    const store = createStoreHandle();
    const { user } = await renderCheckout(
      <>
        {shipping}
        {billing}
        {store.element}
      </>,
      { scenario },
    );
    await enterInto(user, await groupOf('Shipping address'), JENNY);
    await user.tab();
    const session = () => store.current.getState().session!;
    await waitFor(() => expect(session().billingAddress).not.toBeNull());
    await user.click(await box());
    expect(await box()).toHaveFocus();
    const group = await groupOf('Billing address');
    expect(within(group).getByLabelText('Address')).toHaveValue('354 Oyster Point Blvd');
    await enterInto(user, group, { City: 'Daly City' });
    await user.click(document.body);
    await waitFor(() => expect(session().billingAddress?.address.city).toBe('Daly City'));
    expect(session().shippingAddress?.address.city).toBe('South San Francisco');
    await enterInto(user, await groupOf('Shipping address'), { City: 'Oakland' });
    await user.click(document.body);
    await waitFor(() => expect(session().shippingAddress?.address.city).toBe('Oakland'));
    expect(session().billingAddress?.address.city).toBe('Daly City');
    await user.click(await box());
    await waitFor(() => expect(session().billingAddress?.address.city).toBe('Oakland'));
  });

  it('is asked for at submit when it is neither a copy nor complete', async () => {
    const store = createStoreHandle();
    const { user } = await renderCheckout(
      <>
        {shipping}
        {billing}
        <Totals.Root />
        {store.element}
      </>,
      { scenario },
    );
    await enterInto(user, await groupOf('Shipping address'), JENNY);
    await user.click(await box());
    const group = await groupOf('Billing address');
    await enterInto(user, group, { 'Full name': '' });
    const result = await store.current.submit();
    expect(result).toMatchObject({
      error: { missing: expect.arrayContaining(['billingAddress']) },
    });
    await waitFor(() => expect(within(group).getByLabelText('Full name')).toHaveFocus());
  });

  it('tells why it could not be copied, and copies again at submit', async () => {
    const store = createStoreHandle();
    const { user, simulator } = await renderCheckout(
      <>
        {shipping}
        {billing}
        <Totals.Root />
        {store.element}
      </>,
      { scenario },
    );
    await enterInto(user, await groupOf('Shipping address'), JENNY);
    const answer = simulator.controls.hangNext({ on: 'update' });
    await user.tab();
    simulator.controls.failNext({ on: 'update' });
    answer();
    const alert = await screen.findByRole('alert');
    expect(await groupOf('Billing address')).toContainElement(alert);
    const session = () => store.current.getState().session!;
    expect(session().shippingAddress).not.toBeNull();
    expect(session().billingAddress).toBeNull();
    await act(() => store.current.submit());
    expect(session().billingAddress?.name).toBe('Jenny Rosen');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('is the buyer’s own from the start where the page says so', async () => {
    await renderCheckout(
      <>
        {shipping}
        <BillingAddress.Root defaultSameAsShipping={false}>
          <BillingAddress.SameAsShipping />
        </BillingAddress.Root>
      </>,
      { scenario },
    );
    expect(await box()).not.toBeChecked();
  });

  it('is the buyer’s own from the start where the session holds another one', async () => {
    const store = createStoreHandle();
    const page = (
      <>
        {shipping}
        {billing}
        {store.element}
      </>
    );
    const first = await renderCheckout(store.element, { scenario });
    const { simulator, clientSecret } = first;
    await waitFor(() => expect(store.current.getState().status).toBe('open'));
    await store.current.actions.updateBillingAddress({
      name: 'Ada',
      address: { country: 'GB', line1: '1 Old Street', city: 'London', postal_code: 'EC1V 9HL' },
    });
    first.unmount();
    await renderCheckout(page, { simulator, provider: { clientSecret } });
    expect(await box()).not.toBeChecked();
    const group = await groupOf('Billing address');
    expect(within(group).getByLabelText('Postcode')).toHaveValue('EC1V 9HL');
  });

  it('is Stripe’s Element by default, whose own box does the copying', async () => {
    await renderCheckout(
      <>
        <ShippingAddress.Root />
        <BillingAddress.Root />
      </>,
      { scenario },
    );
    expect(await box()).not.toBeChecked();
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    expect(screen.getAllByLabelText('Address line 1')).toHaveLength(2);
  });

  it('takes our box beside Stripe’s Element, where Stripe’s is turned off', async () => {
    const { user } = await renderCheckout(
      <>
        <ShippingAddress.Root />
        <BillingAddress.Root>
          <BillingAddress.SameAsShipping />
          <BillingAddress.Element />
        </BillingAddress.Root>
      </>,
      { scenario, provider: { options: { elementsOptions: { syncAddressCheckbox: 'none' } } } },
    );
    expect(await box()).toBeChecked();
    await screen.findByLabelText('Address line 1');
    await user.click(await box());
    await waitFor(() => expect(screen.getAllByLabelText('Address line 1')).toHaveLength(2));
  });
});
