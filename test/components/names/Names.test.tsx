import { act, screen, waitFor } from '@testing-library/react';
import {
  BusinessName,
  IndividualName,
  Submit,
  Totals,
  useBusinessName,
  useIndividualName,
  type TextFieldResult,
} from 'checkstand';
import { describe, expect, it } from 'vitest';
import { enter } from '../../support/enter-card.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { renderCheckout } from '../../support/render-checkout.js';
import { createStoreHandle } from '../../support/store-handle.js';

describe.each([
  ['IndividualName', IndividualName, 'Full name', 'individualName', 'name'],
  ['BusinessName', BusinessName, 'Business name', 'businessName', 'organization'],
] as const)('%s', (_, Name, label, member, autocomplete) => {
  it('is saved when the buyer leaves it', async () => {
    const store = createStoreHandle();
    const { user, container } = await renderCheckout(
      <>
        <Name.Root />
        {store.element}
      </>,
      { scenario: 'businessBuyer' },
    );
    await enter(user, label, 'Ada Lovelace');
    expect(screen.getByLabelText(label)).toHaveAttribute('autocomplete', autocomplete);
    await expectAccessible(container);
    await user.tab();
    await waitFor(() =>
      expect(store.current.getState().session?.nameCollection?.[member]).toBe('Ada Lovelace'),
    );
  });

  it('keeps what was typed when the answer is lost, and sends it again with Enter', async () => {
    const store = createStoreHandle();
    const { user, simulator } = await renderCheckout(
      <>
        <Name.Root />
        {store.element}
      </>,
      { scenario: 'businessBuyer' },
    );
    await enter(user, label, 'Ada Lovelace');
    simulator.controls.loseNextReply({ on: 'update' });
    await user.tab();
    expect(await screen.findByRole('alert')).toBeVisible();
    await user.type(screen.getByLabelText(label), '{Enter}');
    await waitFor(() =>
      expect(store.current.getState().session?.nameCollection?.[member]).toBe('Ada Lovelace'),
    );
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('is asked for at submit where it is required', async () => {
    const { user } = await renderCheckout(
      <>
        <Name.Root required />
        <Totals.Root />
        <Submit.Root />
      </>,
      { scenario: 'businessBuyer' },
    );
    await user.click(await screen.findByRole('button', { name: /^Pay/ }));
    const input = screen.getByLabelText(label);
    await waitFor(() => expect(input).toHaveFocus());
    expect(input).toHaveAccessibleDescription(/^Enter /);
    expect(input).toBeRequired();
  });

  it.each([
    ['on a session that collects no names', { scenario: 'freeOrder' }],
    ['with Stripe.js 9', { scenario: 'businessBuyer', train: 'dahlia' }],
    ['with Stripe.js 8', { scenario: 'businessBuyer', train: 'clover' }],
  ] as const)('shows nothing and asks for nothing %s', async (_case, options) => {
    const store = createStoreHandle();
    const { container } = await renderCheckout(
      <>
        <Name.Root required />
        <Totals.Root />
        {store.element}
      </>,
      options,
    );
    await waitFor(() => expect(store.current.getState().status).toBe('open'));
    expect(container.querySelector('input')).toBeNull();
    const result = await act(() => store.current.submit({ redirect: 'if_required' }));
    expect(result).not.toMatchObject({ error: { missing: expect.arrayContaining([member]) } });
  });
});

describe('with an older Stripe.js', () => {
  it('the verbs say what is needed', async () => {
    const store = createStoreHandle();
    await renderCheckout(store.element, { scenario: 'businessBuyer', train: 'dahlia' });
    await waitFor(() => expect(store.current.getState().status).toBe('open'));
    const { updateIndividualName, updateBusinessName } = store.current.actions;
    await expect(updateIndividualName('Ada')).rejects.toThrow(/@stripe\/stripe-js 10/);
    await expect(updateBusinessName('Ada Ltd')).rejects.toThrow(/@stripe\/stripe-js 10/);
  });

  it('the hooks tell the buyer, and keep what was typed', async () => {
    const fields: TextFieldResult[] = [];
    function Page() {
      fields.splice(0, 2, useIndividualName(), useBusinessName());
      return null;
    }
    const store = createStoreHandle();
    await renderCheckout(
      <>
        <Page />
        {store.element}
      </>,
      { scenario: 'businessBuyer', train: 'clover' },
    );
    await waitFor(() => expect(store.current.getState().status).toBe('open'));
    for (const index of [0, 1]) {
      await act(async () => fields[index]!.setValue('Ada'));
      await act(() => fields[index]!.save());
      expect(fields[index]).toMatchObject({
        value: 'Ada',
        saved: null,
        error: { code: 'unexpected' },
        errorMessage: 'Something went wrong. Please try again.',
      });
      await act(async () => fields[index]!.discard());
      expect(fields[index]).toMatchObject({ value: '', error: null });
    }
  });
});
