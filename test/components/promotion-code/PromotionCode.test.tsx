import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { LineItems, PromotionCode, Totals } from 'checkstand';
import { describe, expect, it } from 'vitest';
import { createWorld } from '../../support/create-world.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { recordCalls } from '../../support/record-calls.js';
import { renderCheckout } from '../../support/render-checkout.js';
import { createSimulator } from '../../support/simulator.js';

const field = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Promotion code' });
const apply = () => screen.findByRole('button', { name: 'Apply' });
const removeOf = (code: string) =>
  screen.findByRole('button', { name: `Remove promotion code ${code}` });

/** Renders the field over a session whose calls are written down. */
async function renderRecorded() {
  const simulator = createSimulator();
  const { stripe, of } = recordCalls(simulator);
  const rendered = await renderCheckout(<PromotionCode.Root />, {
    simulator,
    provider: { stripe },
  });
  return {
    ...rendered,
    sent: () => of('update').map(({ params }) => params.get('promotion_code')),
  };
}

describe('<PromotionCode.Root>', () => {
  it('shows a labelled field and a button in its default arrangement', async () => {
    await renderCheckout(<PromotionCode.Root />);
    expect(await field()).toHaveValue('');
    expect(await field()).toHaveAttribute('autocomplete', 'off');
    expect(await apply()).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  it('renders nothing unless the session is open', async () => {
    await renderCheckout(
      <>
        <PromotionCode.Root />
        <Totals.Root />
      </>,
      { scenario: 'complete' },
    );
    await screen.findByText('Subtotal');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('is accessible empty, refused and applied', async () => {
    const { container, user } = await renderCheckout(<PromotionCode.Root />);
    await field();
    await expectAccessible(container);
    await user.type(await field(), 'NOPE{Enter}');
    await screen.findByRole('alert');
    await expectAccessible(container);
    await user.clear(await field());
    await user.type(await field(), 'TAKE5{Enter}');
    await removeOf('TAKE5');
    await expectAccessible(container);
  });

  it('stands twice on a page, each with a field of its own', async () => {
    const { user } = await renderCheckout(
      <>
        <PromotionCode.Root />
        <PromotionCode.Root />
      </>,
    );
    const fields = await screen.findAllByLabelText('Promotion code');
    expect(fields).toHaveLength(2);
    await user.type(fields[0]!, 'ONE');
    expect(fields[1]).toHaveValue('');
    expect(fields[0]!.id).not.toBe(fields[1]!.id);
  });
});

describe('applying a code', () => {
  it.each(['button', 'Enter'])('works by %s, without the spaces around it', async (way) => {
    const { user, sent } = await renderRecorded();
    await user.type(await field(), '  welcome10 ');
    if (way === 'button') await user.click(await apply());
    else await user.keyboard('{Enter}');
    expect(await removeOf('WELCOME10')).toBeInTheDocument();
    expect(sent()).toEqual(['welcome10']);
    expect(screen.getByRole('list', { name: 'Applied promotion codes' })).toHaveTextContent(
      'WELCOME10',
    );
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('shows that it is on its way, and sends it once however often it is asked', async () => {
    const { user, sent, simulator } = await renderRecorded();
    const release = simulator.controls.hangNext({ on: 'update' });
    await user.type(await field(), 'TAKE5');
    await user.click(await apply());
    await user.click(await apply());
    expect(await apply()).toHaveAttribute('data-pending');
    expect(await apply()).toHaveAttribute('aria-disabled', 'true');
    expect(await field()).toHaveAttribute('readonly');
    await user.type(await field(), 'X{Enter}');
    expect(await field()).toHaveValue('TAKE5');
    await act(async () => release());
    await removeOf('TAKE5');
    expect(sent()).toEqual(['TAKE5']);
  });

  it('asks for a code when there is none, without asking Stripe', async () => {
    const { user, sent } = await renderRecorded();
    await user.type(await field(), '   ');
    await user.click(await apply());
    expect(await screen.findByRole('alert')).toHaveTextContent('Enter a promotion code.');
    expect(await field()).toHaveAccessibleDescription('Enter a promotion code.');
    expect(await field()).toBeInvalid();
    expect(sent()).toEqual([]);
  });

  it.each([
    ['unknown', 'NOSUCHCODE', /code is invalid/],
    ['expired', 'EXPIRED', /code is (invalid|expired)/],
    ['used up', 'USEDUP', /code is invalid/],
    ['meant for larger orders', 'MIN100', /\$100\.00/],
  ])('keeps a code that is %s, with the reason in Stripe’s words', async (_, code, reason) => {
    const { user } = await renderCheckout(<PromotionCode.Root />, {
      // Below the hundred dollars that one of the codes asks for.
      ...(code === 'MIN100' && smallOrder()),
    });
    await user.type(await field(), `${code}{Enter}`);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(reason);
    expect(await field()).toHaveValue(code);
    expect(await field()).toBeInvalid();
    expect(await field()).toHaveAttribute('data-invalid');
    expect(await field()).toHaveAccessibleDescription(alert.textContent);
    expect(await field()).toHaveFocus();
  });

  it('forgets the reason as soon as the buyer types on', async () => {
    const { user } = await renderCheckout(<PromotionCode.Root />);
    await user.type(await field(), 'NOPE{Enter}');
    await screen.findByRole('alert');
    await user.type(await field(), '{Backspace}');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(await field()).not.toBeInvalid();
    expect(await field()).toHaveValue('NOP');
  });

  it('keeps the code when the network fails, and takes it on the next try', async () => {
    const { user, simulator } = await renderCheckout(<PromotionCode.Root />);
    simulator.controls.failNext({ on: 'update' });
    await user.type(await field(), 'TAKE5{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(/check your connection/i);
    await user.keyboard('{Enter}');
    await removeOf('TAKE5');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('has applied the code when only the answer was lost, and removed it so', async () => {
    const { user, simulator } = await renderCheckout(<PromotionCode.Root />);
    await user.type(await field(), 'welcome10');
    simulator.controls.loseNextReply({ on: 'update' });
    await user.keyboard('{Enter}');
    const remove = await removeOf('WELCOME10');
    expect(screen.queryByRole('alert')).toBeNull();
    simulator.controls.loseNextReply({ on: 'update' });
    await user.click(remove);
    // Nothing is left of what was typed, as after any code that was applied.
    expect(await field()).toHaveValue('');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leaves Enter to an input method while it composes', async () => {
    const { user, sent } = await renderRecorded();
    await user.type(await field(), 'TAKE5');
    fireEvent.keyDown(await field(), { key: 'Enter', isComposing: true });
    await act(async () => {});
    expect(sent()).toEqual([]);
    await user.keyboard('{Enter}');
    await removeOf('TAKE5');
  });

  it('does not submit a form around it', async () => {
    let submitted = 0;
    const { user } = await renderCheckout(
      <form onSubmit={() => (submitted += 1)}>
        <PromotionCode.Root />
        <button type="submit">Send</button>
      </form>,
    );
    await user.type(await field(), 'TAKE5{Enter}');
    await user.click(await removeOf('TAKE5'));
    await user.click(await apply());
    await screen.findByRole('alert');
    expect(submitted).toBe(0);
  });
});

describe('removing a code', () => {
  it('brings the empty field back', async () => {
    const { user } = await renderCheckout(<PromotionCode.Root />);
    await user.type(await field(), 'TAKE5{Enter}');
    await user.click(await removeOf('TAKE5'));
    expect(await field()).toHaveValue('');
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
  });

  it('shows that it is on its way, and is asked for once', async () => {
    const { user, sent, simulator } = await renderRecorded();
    await user.type(await field(), 'TAKE5{Enter}');
    const button = await removeOf('TAKE5');
    const release = simulator.controls.hangNext({ on: 'update' });
    await user.click(button);
    await user.click(button);
    expect(button).toHaveAttribute('data-pending');
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await act(async () => release());
    await field();
    expect(sent()).toEqual(['TAKE5', '']);
  });

  it('keeps a code whose removal failed, and says why', async () => {
    const { user, simulator } = await renderCheckout(<PromotionCode.Root />);
    await user.type(await field(), 'TAKE5{Enter}');
    const button = await removeOf('TAKE5');
    simulator.controls.failNext({ on: 'update', status: 400, error: { message: 'Not now.' } });
    await user.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent('Not now.');
    expect(await removeOf('TAKE5')).toBeInTheDocument();
  });

  it('does not offer the discounts of coupons, which are the merchant’s', async () => {
    await renderCheckout(
      <>
        <PromotionCode.Root />
        <Totals.Root />
      </>,
      { scenario: 'freeOrder' },
    );
    expect(await screen.findByText('On the house (100%)')).toBeInTheDocument();
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
    expect(await field()).toBeInTheDocument();
  });
});

describe('focus', () => {
  it.each(['button', 'Enter'])('goes to what was applied (by %s), and back', async (way) => {
    const { user } = await renderCheckout(<PromotionCode.Root />);
    await user.type(await field(), 'TAKE5');
    if (way === 'button') await user.click(await apply());
    else await user.keyboard('{Enter}');
    expect(await removeOf('TAKE5')).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await field()).toHaveFocus());
  });

  it('is not taken from a buyer who has gone on', async () => {
    const { user, simulator } = await renderCheckout(
      <>
        <PromotionCode.Root />
        <button type="button">Elsewhere</button>
      </>,
    );
    const release = simulator.controls.hangNext({ on: 'update' });
    await user.type(await field(), 'TAKE5{Enter}');
    await user.click(screen.getByText('Elsewhere'));
    await act(async () => release());
    await removeOf('TAKE5');
    expect(screen.getByText('Elsewhere')).toHaveFocus();
  });
});

describe('announcements', () => {
  it('tells that a code was applied and removed, together with the new total', async () => {
    const { user } = await renderCheckout(
      <>
        <PromotionCode.Root />
        <Totals.Root />
      </>,
    );
    await user.type(await field(), 'TAKE5{Enter}');
    const region = screen.getByRole('status');
    await waitFor(() => expect(region).toHaveTextContent('Promotion code TAKE5 was applied.'));
    expect(region).toHaveTextContent('The total is now $104.50.');
    await user.click(await removeOf('TAKE5'));
    await waitFor(() => expect(region).toHaveTextContent('The promotion code was removed.'));
    expect(region).toHaveTextContent('The total is now $109.50.');
  });
});

describe('an arrangement of your own', () => {
  it('can keep the field beside the code that applies', async () => {
    const { user } = await renderCheckout(
      <PromotionCode.Root data-testid="root">
        <PromotionCode.Applied>
          <li>
            One code: <PromotionCode.Remove />
          </li>
        </PromotionCode.Applied>
        <PromotionCode.Label>Voucher</PromotionCode.Label>
        <PromotionCode.Input />
        <PromotionCode.Apply>Redeem</PromotionCode.Apply>
        <PromotionCode.Error />
      </PromotionCode.Root>,
    );
    const input = await screen.findByRole('textbox', { name: 'Voucher' });
    await user.type(input, 'TAKE5');
    await user.click(screen.getByRole('button', { name: 'Redeem' }));
    await within(await screen.findByRole('list')).findByText(/One code/);
    expect(screen.getByTestId('root')).toHaveAttribute('data-applied');
    expect(input).toHaveValue('');
    expect(screen.getByRole('button', { name: 'Redeem' })).toHaveFocus();
    await user.type(input, 'WELCOME10{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Only one promotion code can be used.',
    );
    expect(input).toHaveValue('WELCOME10');
  });
});

describe('a code that no longer fits the order', () => {
  it('keeps the order as it was, and the line says why', async () => {
    const { user } = await renderCheckout(
      <>
        <LineItems />
        <PromotionCode.Root />
      </>,
    );
    await user.type(await field(), 'MIN100{Enter}');
    await removeOf('MIN100');
    await user.click(screen.getByLabelText('Remove Pour-over kettle'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/at least \$100\.00/);
    expect(screen.getByText('Pour-over kettle')).toBeInTheDocument();
    expect(await removeOf('MIN100')).toBeInTheDocument();
  });
});

function smallOrder() {
  return createWorld(async (merchant) => {
    const coupon = await merchant.coupons.create({ name: 'Big basket', percent_off: 15 });
    await merchant.promotionCodes.create({
      code: 'MIN100',
      promotion: { type: 'coupon', coupon: coupon.id },
      restrictions: { minimum_amount: 10_000, minimum_amount_currency: 'usd' },
    });
    return { allow_promotion_codes: true };
  });
}
