import { screen, waitFor } from '@testing-library/react';
import { Email, Submit, Totals } from 'checkstand';
import { describe, expect, it } from 'vitest';
import { enter } from '../../support/enter-card.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { renderCheckout } from '../../support/render-checkout.js';
import { createStoreHandle } from '../../support/store-handle.js';

describe('Email', () => {
  it('is saved when the buyer leaves it, without the spaces around it, and not on every key', async () => {
    const store = createStoreHandle();
    const { user, simulator } = await renderCheckout(
      <>
        <Email.Root />
        {store.element}
      </>,
    );
    await user.type(await screen.findByLabelText('Email'), ' ada@example.com ');
    expect(simulator.controls.calls().filter((call) => call === 'update')).toHaveLength(0);
    await user.tab();
    await waitFor(() => expect(store.current.getState().session?.email).toBe('ada@example.com'));
    expect(screen.getByLabelText('Email')).toHaveValue('ada@example.com');
    expect(simulator.controls.calls().filter((call) => call === 'update')).toHaveLength(1);
  });

  it('keeps what Stripe refuses, and says why beside it', async () => {
    const { user, container } = await renderCheckout(<Email.Root />);
    await enter(user, 'Email', 'ada@');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Your email is incomplete.');
    const input = screen.getByLabelText('Email');
    expect(input).toHaveValue('ada@');
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription('Your email is incomplete.');
    await expectAccessible(container);
    await user.type(input, 'example.com');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('is focused and asked for when the buyer submits without it', async () => {
    const { user } = await renderCheckout(
      <>
        <Email.Root />
        <Totals.Root />
        <Submit.Root />
      </>,
      { scenario: 'freeOrder' },
    );
    await user.click(await screen.findByRole('button', { name: 'Complete order' }));
    await waitFor(() => expect(screen.getByLabelText('Email')).toHaveFocus());
    expect(screen.getByLabelText('Email')).toHaveAccessibleDescription('Enter your email address.');
    expect(screen.getByText('To continue, please check: your email address.')).toBeVisible();
  });

  it('is sent before the payment, also when the buyer has not left it', async () => {
    const store = createStoreHandle();
    const { user } = await renderCheckout(
      <>
        <Email.Root />
        <Totals.Root />
        {store.element}
      </>,
      { scenario: 'freeOrder' },
    );
    await enter(user, 'Email', 'ada@example.com');
    const result = await store.current.submit({ redirect: 'if_required' });
    expect(result).toMatchObject({ type: 'success', session: { email: 'ada@example.com' } });
  });
});
