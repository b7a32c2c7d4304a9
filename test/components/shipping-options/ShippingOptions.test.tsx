import { act, screen, waitFor, within } from '@testing-library/react';
import { ShippingOption, ShippingOptions, Submit, Totals, useShippingOptions } from 'checkstand';
import type Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { shippingMessages } from '../../../src/messages/shipping.js';
import { createWorld } from '../../support/create-world.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { merchantOf } from '../../support/merchant.js';
import { renderCheckout } from '../../support/render-checkout.js';
import { createStoreHandle } from '../../support/store-handle.js';

const scenario = 'shippingOptions';

const radio = (name: string) => screen.getByRole('radio', { name });

type Option = Stripe.Checkout.SessionUpdateParams.ShippingOption;

const rate = (display_name: string, amount: number): Option => ({
  shipping_rate_data: {
    type: 'fixed_amount',
    display_name,
    fixed_amount: { amount, currency: 'usd' },
  },
});

describe('ShippingOptions', () => {
  it('is a named group of radio buttons, each with its amount and how long it takes', async () => {
    const { container } = await renderCheckout(<ShippingOptions />, { scenario });
    const group = await screen.findByRole('radiogroup', { name: 'Shipping method' });
    expect(within(group).getAllByRole('radio')).toHaveLength(3);
    expect(radio('Standard')).toBeChecked();
    expect(radio('Standard')).toHaveAccessibleDescription('Free 4–7 business days');
    expect(radio('Express')).toHaveAccessibleDescription('$12.00 1–2 business days');
    expect(radio('Same-day courier')).toHaveAccessibleDescription('$29.00 3–6 hours');
    await expectAccessible(container);
  });

  it('renders nothing where there is nothing to choose', async () => {
    await renderCheckout(
      <>
        <ShippingOptions />
        <Totals.Root />
      </>,
      { scenario: 'digital' },
    );
    await screen.findByText('Total');
    expect(screen.queryByRole('radiogroup')).not.toBeInTheDocument();
  });

  it('checks the choice at once, and shows Stripe’s total when it comes', async () => {
    const { user, simulator } = await renderCheckout(
      <>
        <ShippingOptions />
        <Totals.Root />
      </>,
      { scenario },
    );
    await screen.findByRole('radiogroup');
    const answer = simulator.controls.hangNext({ on: 'update' });
    await user.click(screen.getByText('Express'));
    expect(radio('Express')).toBeChecked();
    expect(radio('Express').closest('label')).toHaveAttribute('data-pending');
    expect(radio('Standard').closest('label')).not.toHaveAttribute('data-pending');
    expect(screen.getByText('Standard', { selector: 'dt' }).nextSibling).toHaveTextContent('Free');
    answer();
    await waitFor(() =>
      expect(radio('Express').closest('label')).not.toHaveAttribute('data-pending'),
    );
    expect(radio('Express')).toBeChecked();
    expect(screen.getByText('Express', { selector: 'dt' }).nextSibling).toHaveTextContent('$12.00');
  });

  it('sends few requests while the arrow keys run through the options; the last choice wins', async () => {
    const store = createStoreHandle();
    const names = ['One', 'Two', 'Three', 'Four', 'Five'];
    const { simulator, provider } = createWorld(() => ({
      shipping_options: names.map((name, i) => rate(name, i * 100)),
    }));
    const { user } = await renderCheckout(
      <>
        <ShippingOptions />
        {store.element}
      </>,
      { simulator, provider },
    );
    await screen.findByRole('radiogroup');
    act(() => radio('One').focus());
    const answer = simulator.controls.hangNext({ on: 'update' });
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(radio('Five')).toBeChecked();
    expect(radio('Five')).toHaveFocus();
    answer();
    await waitFor(() =>
      expect(store.current.getState().session?.shipping?.shippingOption.displayName).toBe('Five'),
    );
    expect(simulator.controls.calls().filter((call) => call === 'update')).toHaveLength(2);
    expect(radio('Five')).toBeChecked();
  });

  it('takes the option that Stripe has after a lost reply: that is no failure', async () => {
    const { user, simulator } = await renderCheckout(<ShippingOptions />, { scenario });
    await screen.findByRole('radiogroup');
    simulator.controls.loseNextReply({ on: 'update' });
    const release = simulator.controls.hangNext({ on: 'poll' });
    await user.click(radio('Express'));
    const label = radio('Express').closest('label')!;
    expect(label).toHaveAttribute('data-pending');
    release();
    await waitFor(() => expect(label).not.toHaveAttribute('data-pending'));
    expect(radio('Express')).toBeChecked();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('goes back to the option of before after a refusal, and says why', async () => {
    const { user, simulator, container } = await renderCheckout(<ShippingOptions />, { scenario });
    await screen.findByRole('radiogroup');
    simulator.controls.failNext({ on: 'update' });
    await user.click(radio('Express'));
    const alert = await screen.findByRole('alert');
    expect(alert).not.toBeEmptyDOMElement();
    await waitFor(() => expect(radio('Standard')).toBeChecked());
    expect(radio('Express').closest('label')).toHaveAttribute('data-invalid');
    expect(radio('Express')).toHaveAccessibleName('Express');
    expect(radio('Express')).toHaveAccessibleDescription(new RegExp(alert.textContent ?? '-'));
    await expectAccessible(container);
    await user.click(radio('Same-day courier'));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await waitFor(() =>
      expect(radio('Same-day courier').closest('label')).not.toHaveAttribute('data-pending'),
    );
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('shows a refusal of Stripe’s in its words', async () => {
    const store = createStoreHandle();
    const { user, simulator, sessionId } = await renderCheckout(
      <>
        <ShippingOptions />
        {store.element}
      </>,
      { scenario },
    );
    await screen.findByRole('radiogroup');
    // The page does not know yet that the merchant has withdrawn it.
    await merchantOf(simulator).checkout.sessions.update(sessionId, {
      shipping_options: [rate('Standard', 0)],
    });
    await user.click(radio('Express'));
    // The session is read anew, and the option is gone: what it would have said stays.
    await waitFor(() => expect(screen.getAllByRole('radio')).toHaveLength(1));
    expect(screen.getByRole('alert')).toHaveTextContent('is not an option of this session');
    expect(store.current.getState().session?.shipping?.shippingOption.displayName).toBe('Standard');
  });

  it('is asked for at submit, which brings the buyer to the first', async () => {
    const { simulator, provider } = createWorld(
      () => ({ shipping_options: [rate('Parcel', 500), rate('Letter', 100)] }),
      { assumptions: { firstShippingOption: 'offered' } },
    );
    const { user } = await renderCheckout(
      <>
        <ShippingOptions />
        <Totals.Root />
        <Submit.Root />
      </>,
      { simulator, provider },
    );
    const group = await screen.findByRole('radiogroup');
    expect(screen.getAllByRole('radio').some((one) => (one as HTMLInputElement).checked)).toBe(
      false,
    );
    await user.click(screen.getByRole('button', { name: /Pay/ }));
    await waitFor(() => expect(radio('Parcel')).toHaveFocus());
    expect(group).toBeInvalid();
    expect(screen.getByText(/please check: .*a shipping method/)).toBeVisible();
    await user.keyboard(' ');
    await waitFor(() => expect(radio('Parcel')).toBeChecked());
    expect(group).not.toBeInvalid();
  });

  it('keeps the focus and the choice when the merchant’s server replaces the options', async () => {
    const store = createStoreHandle();
    const simulatorOf = createWorld(async (merchant) => {
      const kept = await merchant.shippingRates.create({
        type: 'fixed_amount',
        display_name: 'Parcel',
        fixed_amount: { amount: 500, currency: 'usd' },
      });
      return { shipping_options: [rate('Letter', 100), { shipping_rate: kept.id }] };
    });
    const { simulator, provider } = simulatorOf;
    const { user } = await renderCheckout(
      <>
        <ShippingOptions />
        {store.element}
      </>,
      { simulator, provider },
    );
    await screen.findByRole('radiogroup');
    await user.click(radio('Parcel'));
    await waitFor(() =>
      expect(radio('Parcel').closest('label')).not.toHaveAttribute('data-pending'),
    );
    const { session } = store.current.getState();
    const kept = session!.shipping!.shippingOption.id;
    const replaceWith = (shipping_options: Option[]) =>
      act(() =>
        store.current.actions.runServerUpdate(() =>
          merchantOf(simulator).checkout.sessions.update(session!.id, { shipping_options }),
        ),
      );
    await replaceWith([{ shipping_rate: kept }, rate('Drone', 900)]);
    expect(radio('Parcel')).toBeChecked();
    expect(radio('Parcel')).toHaveFocus();
    await replaceWith([rate('Drone', 900), rate('Balloon', 1900)]);
    expect(radio('Drone')).toHaveFocus();
    expect(radio('Drone')).toBeChecked();
  });

  it.each(['clover', 'dahlia'] as const)('works with the Stripe.js of %s', async (train) => {
    const { user } = await renderCheckout(<ShippingOptions />, { scenario, train });
    await screen.findByRole('radiogroup');
    await user.click(radio('Express'));
    await waitFor(() => expect(radio('Express')).not.toHaveAttribute('data-pending'));
    expect(radio('Express')).toBeChecked();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('takes your own markup for an option', async () => {
    const { user } = await renderCheckout(
      <ShippingOptions aria-label="Delivery">
        {({ id }) => (
          <ShippingOption.Root id={id}>
            <strong>
              <ShippingOption.Name />
            </strong>
            <ShippingOption.Radio className="mine" />
          </ShippingOption.Root>
        )}
      </ShippingOptions>,
      { scenario },
    );
    await screen.findByRole('radiogroup', { name: 'Delivery' });
    await user.click(screen.getByText('Express'));
    expect(radio('Express')).toBeChecked();
  });
});

describe('useShippingOptions', () => {
  function Select() {
    const { options, selected, choose, errorMessage, ref } = useShippingOptions();
    return (
      <label>
        Delivery
        <select
          ref={(node) => void (ref.current = node)}
          value={selected ?? ''}
          onChange={(event) => void choose(event.target.value)}
        >
          <option value="">None</option>
          {options.map(({ id, displayName }) => (
            <option key={id} value={id}>
              {displayName}
            </option>
          ))}
        </select>
        <span role="alert">{errorMessage}</span>
      </label>
    );
  }

  it('lets a control of your own choose, and be asked for', async () => {
    const store = createStoreHandle();
    const { simulator, provider } = createWorld(
      () => ({ shipping_options: [rate('Parcel', 500), rate('Letter', 100)] }),
      { assumptions: { firstShippingOption: 'offered' } },
    );
    const { user } = await renderCheckout(
      <>
        <Select />
        <Totals.Root />
        {store.element}
      </>,
      { simulator, provider },
    );
    await screen.findByRole('option', { name: 'Letter' });
    await act(() => store.current.submit());
    const select = screen.getByRole('combobox');
    expect(select).toHaveFocus();
    expect(screen.getByRole('alert')).toHaveTextContent('Choose a shipping method.');
    simulator.controls.setOffline(true);
    await user.selectOptions(select, 'Letter');
    await waitFor(() => expect(select).toHaveDisplayValue('None'));
    expect(screen.getByRole('alert')).toHaveTextContent(/connection/);
    simulator.controls.setOffline(false);
    await user.selectOptions(select, 'Letter');
    await waitFor(() =>
      expect(store.current.getState().session?.shipping?.shippingOption.displayName).toBe('Letter'),
    );
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });
});

describe('deliveryEstimate', () => {
  const day = (value: number) => ({ unit: 'day', value }) as const;
  it.each([
    [
      { minimum: { unit: 'business_day', value: 3 }, maximum: { unit: 'business_day', value: 5 } },
      '3–5 business days',
    ],
    [{ minimum: day(2), maximum: null }, 'At least 2 days'],
    [{ minimum: null, maximum: { unit: 'week', value: 1 } }, 'Up to 1 week'],
    [{ minimum: day(1), maximum: day(1) }, '1 day'],
    [{ minimum: { unit: 'hour', value: 12 }, maximum: day(2) }, '12 hours to 2 days'],
    [{ minimum: { unit: 'month', value: 1 }, maximum: { unit: 'month', value: 2 } }, '1–2 months'],
    [{ minimum: null, maximum: null }, ''],
  ] as const)('%j is "%s"', (estimate, words) => {
    expect(shippingMessages.deliveryEstimate(estimate)).toBe(words);
  });
});
