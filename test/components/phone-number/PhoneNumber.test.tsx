import { screen, waitFor } from '@testing-library/react';
import { PhoneNumber, Submit, Totals } from 'checkstand';
import { describe, expect, it } from 'vitest';
import { enter } from '../../support/enter-card.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { renderCheckout } from '../../support/render-checkout.js';
import { createStoreHandle } from '../../support/store-handle.js';

const NUMBER = '+44 20 7946 0000';

describe('PhoneNumber', () => {
  it('is saved when the buyer leaves it, and taken back when it is emptied', async () => {
    const store = createStoreHandle();
    const { user, container } = await renderCheckout(
      <>
        <PhoneNumber.Root />
        {store.element}
      </>,
    );
    const input = await screen.findByLabelText('Phone number');
    expect(input).toHaveAttribute('type', 'tel');
    expect(input).toHaveAttribute('inputmode', 'tel');
    expect(input).toHaveAttribute('autocomplete', 'tel');
    expect(input).toHaveAttribute('dir', 'ltr');
    expect(input).not.toBeRequired();
    await expectAccessible(container);
    await enter(user, 'Phone number', NUMBER);
    await user.tab();
    await waitFor(() => expect(store.current.getState().session?.phoneNumber).toBe(NUMBER));
    await user.clear(input);
    await user.tab();
    await waitFor(() => expect(store.current.getState().session?.phoneNumber).toBeNull());
    expect(input).toHaveValue('');
  });

  it('shows that it is on its way', async () => {
    const { user, simulator } = await renderCheckout(<PhoneNumber.Root data-testid="root" />);
    await enter(user, 'Phone number', NUMBER);
    const release = simulator.controls.hangNext({ on: 'update' });
    await user.tab();
    const input = screen.getByLabelText('Phone number');
    expect(input).toHaveAttribute('data-pending');
    expect(screen.getByTestId('root')).toHaveAttribute('data-pending');
    release();
    await waitFor(() => expect(input).not.toHaveAttribute('data-pending'));
  });

  it('keeps what was typed when the network fails, and sends it again when the buyer leaves it', async () => {
    const store = createStoreHandle();
    const { user, simulator } = await renderCheckout(
      <>
        <PhoneNumber.Root />
        {store.element}
      </>,
    );
    await enter(user, 'Phone number', NUMBER);
    simulator.controls.setOffline(true);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByLabelText('Phone number')).toHaveValue(NUMBER);
    simulator.controls.setOffline(false);
    await user.tab();
    await waitFor(() => expect(store.current.getState().session?.phoneNumber).toBe(NUMBER));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('has been taken when only the answer was lost', async () => {
    const store = createStoreHandle();
    const { user, simulator } = await renderCheckout(
      <>
        <PhoneNumber.Root />
        {store.element}
      </>,
    );
    await enter(user, 'Phone number', NUMBER);
    simulator.controls.loseNextReply({ on: 'update' });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(store.current.getState().session?.phoneNumber).toBe(NUMBER));
    const input = screen.getByLabelText('Phone number');
    expect(input).toHaveValue(NUMBER);
    await waitFor(() => expect(input).not.toHaveAttribute('data-pending'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('brings back what could not be taken away, and says why', async () => {
    const { user, simulator } = await renderCheckout(<PhoneNumber.Root />);
    await enter(user, 'Phone number', NUMBER);
    await user.tab();
    const input = screen.getByLabelText('Phone number');
    await waitFor(() => expect(input).not.toHaveAttribute('data-pending'));
    simulator.controls.failNext({ on: 'update' });
    await user.clear(input);
    await user.tab();
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(input).toHaveValue(NUMBER);
  });

  it('is asked for at submit where it is required, and only there', async () => {
    const page = (required: boolean) => (
      <>
        <PhoneNumber.Root required={required} />
        <Totals.Root />
        <Submit.Root />
      </>
    );
    const { user, unmount } = await renderCheckout(page(true), { scenario: 'freeOrder' });
    await user.click(await screen.findByRole('button', { name: 'Complete order' }));
    const input = screen.getByLabelText('Phone number');
    await waitFor(() => expect(input).toHaveFocus());
    expect(input).toBeRequired();
    expect(input).toHaveAccessibleDescription('Enter your phone number.');
    expect(screen.getByText(/please check: your phone number/)).toBeVisible();
    await user.type(input, '1');
    expect(input).not.toHaveAccessibleDescription();
    unmount();

    await renderCheckout(page(false), { scenario: 'freeOrder' });
    await user.click(await screen.findByRole('button', { name: 'Complete order' }));
    expect(await screen.findByText('To continue, please check: your email address.')).toBeVisible();
    expect(screen.getByLabelText('Phone number')).not.toHaveAttribute('aria-invalid');
  });
});
