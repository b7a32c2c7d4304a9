import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { Email, Submit, Totals } from 'checkstand';
import type { StripeSimulator } from 'checkstand/testing';
import { useState } from 'react';
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
    expect(updates(simulator)).toBe(0);
    await user.tab();
    await waitFor(() => expect(store.current.getState().session?.email).toBe('ada@example.com'));
    expect(screen.getByLabelText('Email')).toHaveValue('ada@example.com');
    expect(updates(simulator)).toBe(1);
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

  it('is asked for no more once something is typed', async () => {
    const { user } = await renderCheckout(
      <>
        <Email.Root />
        <Totals.Root />
        <Submit.Root />
      </>,
      { scenario: 'freeOrder' },
    );
    await user.click(await screen.findByRole('button', { name: 'Complete order' }));
    const input = await screen.findByLabelText('Email');
    await waitFor(() => expect(input).toBeInvalid());
    await user.type(input, 'a');
    expect(input).not.toHaveAttribute('aria-invalid');
    expect(input).not.toHaveAccessibleDescription();
  });

  it('sends one request when the buyer leaves the field by the button that pays', async () => {
    const { user, simulator } = await renderCheckout(
      <>
        <Email.Root />
        <Totals.Root />
        <Submit.Root confirmOptions={{ redirect: 'if_required' }} />
      </>,
      { scenario: 'freeOrder', latency: 20 },
    );
    await enter(user, 'Email', 'ada@example.com');
    await user.click(screen.getByRole('button', { name: 'Complete order' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Done' })).toBeVisible());
    expect(updates(simulator)).toBe(1);
  });

  it('keeps what is typed while an earlier text is on its way, and sends it next', async () => {
    const store = createStoreHandle();
    const { user, simulator } = await renderCheckout(
      <>
        <Email.Root />
        {store.element}
      </>,
    );
    await enter(user, 'Email', 'ada@example.co');
    const release = simulator.controls.hangNext({ on: 'update' });
    await user.keyboard('{Enter}m');
    const input = screen.getByLabelText('Email');
    expect(input).toHaveAttribute('data-pending');
    release();
    await waitFor(() => expect(input).not.toHaveAttribute('data-pending'));
    expect(store.current.getState().session?.email).toBe('ada@example.co');
    expect(input).toHaveValue('ada@example.com');
    await user.tab();
    await waitFor(() => expect(store.current.getState().session?.email).toBe('ada@example.com'));
    expect(updates(simulator)).toBe(2);
  });

  it('sends what was typed on at submit, and not why the earlier text was refused', async () => {
    const store = createStoreHandle();
    const { user, simulator } = await renderCheckout(
      <>
        <Email.Root />
        <Totals.Root />
        {store.element}
      </>,
      { scenario: 'freeOrder' },
    );
    await enter(user, 'Email', 'ada@');
    const release = simulator.controls.hangNext({ on: 'update' });
    await user.keyboard('{Enter}example.com');
    release();
    const input = screen.getByLabelText('Email');
    await waitFor(() => expect(input).not.toHaveAttribute('data-pending'));
    expect(input).not.toHaveAttribute('aria-invalid');
    await act(() => store.current.submit({ redirect: 'if_required' }));
    expect(store.current.getState().session?.email).toBe('ada@example.com');
  });

  it('goes back to an earlier text although another one is on its way', async () => {
    const store = createStoreHandle();
    const { user, simulator } = await renderCheckout(
      <>
        <Email.Root />
        {store.element}
      </>,
    );
    await enter(user, 'Email', 'ada@example.com');
    await user.tab();
    await waitFor(() => expect(store.current.getState().session?.email).toBe('ada@example.com'));
    const release = simulator.controls.hangNext({ on: 'update' });
    await enter(user, 'Email', 'grace@example.com');
    await user.tab();
    await enter(user, 'Email', 'ada@example.com');
    await user.tab();
    release();
    const input = screen.getByLabelText('Email');
    await waitFor(() => expect(input).not.toHaveAttribute('data-pending'));
    expect(input).toHaveValue('ada@example.com');
    expect(store.current.getState().session?.email).toBe('ada@example.com');
  });

  it('is saved although the field goes away meanwhile', async () => {
    const store = createStoreHandle();
    function Page() {
      const [isShown, setShown] = useState(true);
      return (
        <>
          {isShown && <Email.Root />}
          <button onClick={() => setShown(false)}>Next</button>
          {store.element}
        </>
      );
    }
    const { user } = await renderCheckout(<Page />, { latency: 20, strict: true });
    await enter(user, 'Email', 'ada@example.com');
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.queryByLabelText('Email')).not.toBeInTheDocument();
    await waitFor(() => expect(store.current.getState().session?.email).toBe('ada@example.com'));
  });

  it('may be on the page twice: each keeps what is typed into it, both show what is saved', async () => {
    const { user, container } = await renderCheckout(
      <>
        <Email.Root data-testid="one" />
        <Email.Root data-testid="other" />
      </>,
    );
    const [one, other] = await screen.findAllByLabelText('Email');
    await user.type(one!, 'ada@');
    await user.tab();
    expect(await screen.findByRole('alert')).toHaveTextContent('Your email is incomplete.');
    expect(screen.getByTestId('one')).toContainElement(screen.getByRole('alert'));
    expect(other).toHaveValue('');
    expect(other).not.toHaveAttribute('aria-invalid');
    await user.type(one!, 'example.com');
    await user.tab();
    await waitFor(() => expect(other).toHaveValue('ada@example.com'));
    expect(one).toHaveValue('ada@example.com');
    await expectAccessible(container);
  });

  it('goes back to what is saved with Escape, and forgets why the text was refused', async () => {
    const { user } = await renderCheckout(<Email.Root />, { scenario: 'savedCards' });
    const input = await screen.findByLabelText('Email');
    expect(input).toHaveValue('jenny.rosen@example.com');
    await enter(user, 'Email', 'other@example.com');
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(/cannot be changed/);
    expect(input).toHaveValue('other@example.com');
    await user.keyboard('{Escape}');
    expect(input).toHaveValue('jenny.rosen@example.com');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it("brings the shop's address back when the buyer has emptied the field, and says why", async () => {
    const { user, simulator } = await renderCheckout(<Email.Root />, { scenario: 'savedCards' });
    const input = await screen.findByLabelText('Email');
    await user.clear(input);
    await user.tab();
    await waitFor(() => expect(input).toHaveValue('jenny.rosen@example.com'));
    expect(input).toHaveAccessibleDescription(/cannot be changed/);
    await user.click(input);
    await user.tab();
    expect(input).not.toHaveAttribute('aria-invalid');
    expect(updates(simulator)).toBe(1);
  });

  it('goes back to what is on its way with Escape', async () => {
    const { user, simulator } = await renderCheckout(<Email.Root />);
    await enter(user, 'Email', 'ada@example.com');
    const release = simulator.controls.hangNext({ on: 'update' });
    await user.keyboard('{Enter}x{Escape}');
    const input = screen.getByLabelText('Email');
    expect(input).toHaveValue('ada@example.com');
    release();
    await waitFor(() => expect(input).not.toHaveAttribute('data-pending'));
    expect(input).toHaveValue('ada@example.com');
  });

  it('leaves Enter and Escape to an input method that composes', async () => {
    const { user, simulator } = await renderCheckout(<Email.Root />);
    await enter(user, 'Email', 'ada@example.com');
    const input = screen.getByLabelText('Email');
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(input, { key: 'Escape', isComposing: true });
    expect(input).toHaveValue('ada@example.com');
    expect(updates(simulator)).toBe(0);
  });

  it('can be read only', async () => {
    const { user, simulator } = await renderCheckout(
      <Email.Root>
        <Email.Label />
        <Email.Input readOnly />
      </Email.Root>,
      { scenario: 'savedCards' },
    );
    const input = await screen.findByLabelText('Email');
    await user.type(input, 'x{Enter}');
    expect(input).toHaveValue('jenny.rosen@example.com');
    expect(updates(simulator)).toBe(0);
  });
});

function updates({ controls }: StripeSimulator): number {
  return controls.calls().filter((call) => call === 'update').length;
}
