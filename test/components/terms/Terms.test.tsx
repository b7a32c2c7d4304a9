import { screen, waitFor } from '@testing-library/react';
import {
  Email,
  Submit,
  Terms,
  useBeforeConfirm,
  useTerms,
  type CustomFieldValues,
} from 'checkstand';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { enter } from '../../support/enter-card.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { renderCheckout } from '../../support/render-checkout.js';

const OPTIONS = {
  email: 'ada@example.com',
  paymentMethod: 'pm_card_visa',
  redirect: 'if_required',
} as const;

const pay = () => screen.findByRole('button', { name: /^Pay \$/ });

function HandOver({ server }: { server: (fields: CustomFieldValues) => void }) {
  useBeforeConfirm(async (fields) => server(fields));
  return null;
}

describe('Terms', () => {
  it('has to be agreed to, says so in place, and gets the focus', async () => {
    const server = vi.fn<(fields: CustomFieldValues) => void>();
    const { user, simulator, container } = await renderCheckout(
      <>
        <Terms.Root
          label={
            <>
              I agree to the <a href="#terms">terms of sale</a>
            </>
          }
        />
        <Submit.Root confirmOptions={OPTIONS} />
        <HandOver server={server} />
      </>,
    );
    const box = await screen.findByRole('checkbox', { name: 'I agree to the terms of sale' });
    expect(box).toBeRequired();
    await expectAccessible(container);
    await user.click(await pay());
    await waitFor(() => expect(box).toHaveFocus());
    expect(box).toBeInvalid();
    expect(box).toHaveAccessibleDescription('Agree to the terms to continue.');
    expect(screen.getByText('To continue, please check: the terms.')).toBeVisible();
    expect(server).not.toHaveBeenCalled();
    await expectAccessible(container);

    await user.keyboard(' ');
    expect(box).toBeChecked();
    expect(box).toBeValid();
    expect(screen.queryByText('Agree to the terms to continue.')).not.toBeInTheDocument();
    await user.click(await pay());
    await screen.findByText('Done');
    expect(server).toHaveBeenCalledExactlyOnceWith({ terms: true });
    expect(simulator.controls.payments()).toHaveLength(1);
  });

  it('may be several, under names of their own, and optional', async () => {
    const server = vi.fn<(fields: CustomFieldValues) => void>();
    const { user } = await renderCheckout(
      <>
        <Terms.Root />
        <Terms.Root name="newsletter" label="Send me news" optional />
        <Submit.Root confirmOptions={OPTIONS} />
        <HandOver server={server} />
      </>,
    );
    await user.click(
      await screen.findByRole('checkbox', { name: 'I agree to the terms of service' }),
    );
    expect(screen.getByRole('checkbox', { name: 'Send me news' })).not.toBeRequired();
    await user.click(await pay());
    await screen.findByText('Done');
    expect(server).toHaveBeenCalledExactlyOnceWith({ terms: true, newsletter: false });
  });

  it('keeps nobody from paying once it has left the page', async () => {
    function Page() {
      const [asks, setAsks] = useState(true);
      return (
        <>
          {asks && <Terms.Root />}
          <button type="button" onClick={() => setAsks(false)}>
            Buy as a guest
          </button>
          <Submit.Root confirmOptions={OPTIONS} />
        </>
      );
    }
    const { user, simulator } = await renderCheckout(<Page />, { strict: true });
    await user.click(await pay());
    await screen.findByText(/^To continue/);
    await user.click(screen.getByText('Buy as a guest'));
    await user.click(await pay());
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toHaveLength(1);
  });

  it('comes after a field that stands before it', async () => {
    const { user } = await renderCheckout(
      <>
        <Submit.Root />
        <Email.Root />
        <Terms.Root />
      </>,
    );
    await user.click(await pay());
    await waitFor(() => expect(screen.getByLabelText('Email')).toHaveFocus());
    expect(
      screen.getByText('To continue, please check: your email address and the terms.'),
    ).toBeVisible();
    await enter(user, 'Email', 'ada@example.com');
    await user.click(await pay());
    await waitFor(() => expect(screen.getByRole('checkbox')).toHaveFocus());
  });
});

describe('useTerms', () => {
  it('does the same for markup of your own', async () => {
    function Own() {
      const { checked, setChecked, errorMessage, ref } = useTerms({ name: 'age' });
      return (
        <p>
          <input
            ref={ref}
            type="checkbox"
            aria-label="I am 18"
            checked={checked}
            onChange={(event) => setChecked(event.target.checked)}
          />
          {errorMessage && <b>You must be 18.</b>}
        </p>
      );
    }
    const { user, simulator } = await renderCheckout(
      <>
        <Own />
        <Submit.Root confirmOptions={OPTIONS} />
      </>,
    );
    await user.click(await pay());
    await screen.findByText('You must be 18.');
    expect(screen.getByLabelText('I am 18')).toHaveFocus();
    await user.click(screen.getByLabelText('I am 18'));
    await user.click(await pay());
    await screen.findByText('Done');
    expect(simulator.controls.payments()).toHaveLength(1);
  });
});
