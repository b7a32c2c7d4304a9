import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { CheckoutPage, Email, useBeforeConfirm, type CheckoutPageProps } from 'checkstand';
import { scenarios, type ScenarioName, type Train } from 'checkstand/testing';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { enter, enterCard } from '../../support/enter-card.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { createSimulator } from '../../support/simulator.js';

const stay = { redirect: 'if_required' } as const;

async function openPage(
  scenario: ScenarioName,
  props: Partial<CheckoutPageProps> = {},
  train: Train = 'endive',
) {
  const simulator = createSimulator({ train });
  const { clientSecret, sessionId } = await scenarios[scenario].create(simulator);
  const result = render(
    <CheckoutPage
      stripe={simulator.stripe}
      clientSecret={clientSecret}
      confirmOptions={stay}
      {...props}
    />,
  );
  return { ...result, simulator, sessionId, user: userEvent.setup() };
}

const heading = (name: string) => screen.findByRole('heading', { name });
const sections = () => screen.getAllByRole('heading', { level: 2 }).map((it) => it.textContent);

describe('CheckoutPage', () => {
  it('is a whole checkout: it loads, asks for what is missing, and is paid', async () => {
    const { user, container, simulator, sessionId } = await openPage('cart', {
      collect: { promotionCode: true },
    });
    expect(screen.getByText('Loading your checkout…')).toBeVisible();
    await heading('Payment');
    await expectAccessible(container);
    await user.click(screen.getByRole('button', { name: 'Pay $109.50' }));
    await waitFor(() => expect(screen.getByLabelText('Email')).toHaveFocus());
    await enter(user, 'Email', 'ada@example.com');
    await enterCard(user);
    await user.click(screen.getByRole('button', { name: 'Pay $109.50' }));
    expect(await screen.findByText('Thank you. Your payment was successful.')).toBeVisible();
    expect(simulator.controls.payments(sessionId)).toHaveLength(1);
    expect(container.querySelector('[data-checkstand="checkout-page"]')).toHaveAttribute(
      'data-status',
      'complete',
    );
  });

  it.each([
    ['cart', ['Your order', 'Contact', 'Payment']],
    ['shippingOptions', ['Your order', 'Contact', 'Shipping method', 'Payment']],
    ['freeOrder', ['Your order', 'Contact']],
    ['setup', ['Contact', 'Payment']],
    ['subscriptionTrial', ['Your order', 'Contact', 'Payment']],
  ] as const)('shows the sections that the session needs: %s', async (scenario, expected) => {
    await openPage(scenario);
    await heading('Contact');
    expect(sections()).toEqual(expected);
  });

  it.each(['clover', 'dahlia'] as const)('works on %s', async (train) => {
    await openPage('shippingOptions', {}, train);
    await heading('Shipping method');
    expect(await screen.findByRole('radiogroup', { name: /shipping/i })).toBeVisible();
  });

  it('asks for more where the page says so', async () => {
    await openPage('cart', {
      collect: { phoneNumber: true, billingAddress: true, taxId: true, promotionCode: true },
      terms: <>I agree to the rules of the house.</>,
    });
    expect(await screen.findByLabelText('Phone number')).toBeRequired();
    // Ours, and in it that of Stripe's Element.
    expect(await screen.findAllByRole('group', { name: 'Billing address' })).not.toHaveLength(0);
    expect(screen.getByLabelText('Promotion code')).toBeVisible();
    expect(screen.getByRole('checkbox', { name: /purchasing as a business/i })).toBeVisible();
    expect(screen.getByRole('checkbox', { name: /rules of the house/ })).not.toBeChecked();
  });

  it('asks for the name that is collected, and not for the other', async () => {
    await openPage('businessBuyer', { collect: { individualName: false } });
    expect(await screen.findByLabelText('Business name')).toBeVisible();
    expect(screen.queryByLabelText('Full name')).not.toBeInTheDocument();
  });

  it('takes a section of yours, and leaves out what you do not want', async () => {
    await openPage('cart', {
      sections: {
        contact: (
          <Email.Root>
            <Email.Label>Where to?</Email.Label>
            <Email.Input />
          </Email.Root>
        ),
        lineItems: null,
        customFields: <p>Gift wrap</p>,
      },
    });
    expect(await screen.findByLabelText('Where to?')).toBeVisible();
    expect(screen.getByText('Gift wrap')).toBeVisible();
    expect(screen.queryByText('Stoneware mug')).not.toBeInTheDocument();
    expect(sections()).toEqual(['Your order', 'Payment']);
  });

  it('folds the order up and opens it, and always says the total', async () => {
    const { user } = await openPage('cart');
    const button = await screen.findByRole('button', { name: 'Show order $109.50' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    const order = document.getElementById(button.getAttribute('aria-controls')!)!;
    expect(within(order).getByText('Stoneware mug')).toBeInTheDocument();
    button.focus();
    await user.keyboard('{Enter}');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(button).toHaveAccessibleName('Hide order $109.50');
    expect(button).toHaveFocus();
  });

  it('has what is inside of it in the checkout', async () => {
    const handOver = vi.fn<(fields: object) => Promise<void>>(() => Promise.resolve());
    function HandOver() {
      useBeforeConfirm(handOver);
      return null;
    }
    const { user } = await openPage('freeOrder', {
      children: <HandOver />,
      terms: 'I agree.',
    });
    await enter(user, 'Email', 'ada@example.com');
    await user.click(screen.getByRole('button', { name: 'Complete order' }));
    const box = screen.getByRole('checkbox', { name: 'I agree.' });
    await waitFor(() => expect(box).toHaveFocus());
    expect(handOver).not.toHaveBeenCalled();
    await user.click(box);
    await user.click(screen.getByRole('button', { name: 'Complete order' }));
    expect(await screen.findByText(/^Thank you/)).toBeVisible();
    expect(handOver).toHaveBeenCalledExactlyOnceWith({ terms: true });
  });

  it('pays with a card of before, without a new one', async () => {
    const { user, simulator, sessionId } = await openPage('savedCards');
    await user.click(await screen.findByRole('radio', { name: /4444/ }));
    await user.click(screen.getByRole('button', { name: /^Pay/ }));
    expect(await screen.findByText(/^Thank you/)).toBeVisible();
    expect(simulator.controls.payments(sessionId)).toHaveLength(1);
  });

  it('warns before the session expires', async () => {
    await openPage('cart', { expiresAt: Math.floor(Date.now() / 1000) + 100 });
    expect(await screen.findByRole('timer')).toBeVisible();
  });

  it('gives its ref, class, style and attributes to its element', async () => {
    const ref = createRef<HTMLDivElement>();
    await openPage('cart', {
      ref,
      id: 'mine',
      className: ({ status }) => `is-${status}`,
    } as Partial<CheckoutPageProps>);
    await heading('Payment');
    expect(ref.current).toHaveAttribute('id', 'mine');
    expect(ref.current).toHaveClass('is-open');
  });

  it('says what did not load, and tries again', async () => {
    const simulator = createSimulator();
    const { clientSecret } = await scenarios.cart.create(simulator);
    simulator.controls.failNext({ on: 'init' });
    const user = userEvent.setup();
    render(
      <CheckoutPage stripe={simulator.stripe} clientSecret={() => Promise.resolve(clientSecret)} />,
    );
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await heading('Payment');
  });
});
