import { act, screen, waitFor, within } from '@testing-library/react';
import { LineItem, LineItems } from 'checkstand';
import { describe, expect, it } from 'vitest';
import { createWorld, mug } from '../../support/create-world.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { FirstLine } from '../../support/first-line.js';
import { recordCalls } from '../../support/record-calls.js';
import { renderCheckout } from '../../support/render-checkout.js';
import { createSimulator } from '../../support/simulator.js';

const field = (name = 'Stoneware mug') =>
  screen.findByRole<HTMLInputElement>('spinbutton', { name: `Quantity of ${name}` });
const more = (name = 'Stoneware mug') => screen.findByLabelText(`Increase quantity of ${name}`);
const less = (name = 'Stoneware mug') => screen.findByLabelText(`Decrease quantity of ${name}`);
const line = (name = 'Stoneware mug') =>
  screen.getAllByRole('listitem').find((item) => within(item).queryByText(name))!;

/** A mug of which there may be two to five, and which the buyer cannot remove. */
const fewMugs = () =>
  createWorld(() => ({
    line_items: [
      mug({ quantity: 3, adjustable_quantity: { enabled: true, minimum: 2, maximum: 5 } }),
    ],
  }));

describe('<LineItem.Root>', () => {
  it('shows a line in its default arrangement', async () => {
    await renderCheckout(<LineItems />);
    const item = within((await screen.findAllByRole('listitem'))[0]!);
    expect(item.getByText('Stoneware mug')).toBeInTheDocument();
    expect(item.getByText('Hand-thrown, 300 ml, glazed in slate blue')).toBeInTheDocument();
    expect(item.getByRole('presentation')).toHaveAttribute('src', expect.stringMatching(/^data:/));
    expect(item.getByText('$24.00')).toBeInTheDocument();
    expect(item.queryByText(/each/)).not.toBeInTheDocument();
    expect(item.getByRole('button', { name: 'Remove Stoneware mug' })).toHaveTextContent('Remove');
  });

  it('renders nothing for a line that the session does not have', async () => {
    await renderCheckout(
      <>
        <LineItem.Root id="li_unknown">
          <LineItem.Name />
        </LineItem.Root>
        <LineItems />
      </>,
    );
    expect(await screen.findAllByRole('listitem')).toHaveLength(3);
  });

  it('is accessible with an error, while pending, and where nothing can be changed', async () => {
    const { container, user, simulator } = await renderCheckout(<LineItems />);
    await user.clear(await field());
    await user.type(await field(), '99{Enter}');
    await screen.findByRole('alert');
    await expectAccessible(container);
    const release = simulator.controls.hangNext();
    await user.click(await more('House espresso'));
    expect(line('House espresso')).toHaveAttribute('data-pending');
    await expectAccessible(container);
    release();
    await waitFor(() => expect(line('House espresso')).not.toHaveAttribute('data-pending'));
  });

  it('says once that a line was removed', async () => {
    const { user } = await renderCheckout(<LineItems />);
    await user.click(await screen.findByLabelText('Remove House espresso'));
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(/^House espresso was removed\.$/),
    );
  });

  it('says so as well of a line whose quantity was typed to 0', async () => {
    const { user } = await renderCheckout(<LineItems />);
    const input = await screen.findByLabelText('Quantity of House espresso');
    await user.clear(input);
    await user.type(input, '0{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(/^House espresso was removed\.$/),
    );
  });

  it('has no button to remove the last line', async () => {
    const { user } = await renderCheckout(<LineItems />);
    await user.click(await screen.findByLabelText('Remove Stoneware mug'));
    await user.click(await screen.findByLabelText('Remove House espresso'));
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(1));
    expect(screen.queryByText('Remove')).not.toBeInTheDocument();
    expect(line('Pour-over kettle')).not.toHaveAttribute('data-removable');
  });

  it('tells the plain quantity where the buyer may not change it', async () => {
    await renderCheckout(
      <LineItems />,
      createWorld(() => ({ line_items: [mug({ quantity: 4 })] })),
    );
    expect(await screen.findByText('Qty 4')).toBeInTheDocument();
    expect(screen.getByText('$24.00 each')).toBeInTheDocument();
    expect(screen.getByText('$96.00')).toBeInTheDocument();
    expect(screen.queryByRole('spinbutton')).not.toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(line()).not.toHaveAttribute('data-adjustable');
    await expectAccessible(screen.getByRole('list'));
  });

  it('leaves out what the product does not have', async () => {
    await renderCheckout(
      <LineItems />,
      createWorld(() => ({ line_items: [mug()] })),
    );
    await screen.findByText('Qty 1');
    expect(screen.queryByRole('presentation')).not.toBeInTheDocument();
    // With neither description nor picture there is the name, the amount and the quantity.
    expect(line()).toHaveTextContent(/^Stoneware mug\$24\.00Qty 1$/);
  });

  it('shows what the line costs after discounts and taxes', async () => {
    await renderCheckout(
      <FirstLine>
        <LineItem.Subtotal data-testid="subtotal" />
        <LineItem.Total data-testid="total" />
      </FirstLine>,
      { scenario: 'taxExclusive' },
    );
    expect(await screen.findByTestId('subtotal')).toHaveTextContent(/^\$24\.00$/);
    expect(screen.getByTestId('total')).toHaveTextContent(/^\$26\.13$/);
  });
});

describe('changing a quantity', () => {
  it('steps by buttons: the number shows at once, the amounts when Stripe has answered', async () => {
    const { user, simulator } = await renderCheckout(<LineItems />);
    const input = await field();
    const release = simulator.controls.hangNext({ on: 'update' });
    await user.click(await more());
    expect(input).toHaveValue('2');
    expect(input).toHaveAttribute('aria-valuenow', '2');
    expect(input).toHaveAttribute('data-pending');
    expect(line()).toHaveAttribute('data-pending');
    expect(within(line()).queryByText('$48.00')).not.toBeInTheDocument();
    release();
    await within(line()).findByText('$48.00');
    expect(within(line()).getByText('$24.00 each')).toBeInTheDocument();
    expect(line()).not.toHaveAttribute('data-pending');
    await user.click(await less());
    await waitFor(() => expect(within(line()).queryByText('$48.00')).not.toBeInTheDocument());
    expect(input).toHaveValue('1');
  });

  it.each([
    ['Enter', '{Enter}'],
    ['leaving the field', '{Tab}'],
  ])('takes a typed number on %s', async (_, key) => {
    const { user } = await renderCheckout(<LineItems />);
    const input = await field();
    await user.clear(input);
    await user.type(input, `7`);
    expect(line()).not.toHaveAttribute('data-pending');
    await user.keyboard(key);
    await within(line()).findByText('$168.00');
    expect(input).toHaveValue('7');
    expect(input).toHaveAttribute('aria-valuenow', '7');
  });

  it('takes back what was typed on Escape', async () => {
    const simulator = createSimulator();
    const { stripe, of } = recordCalls(simulator);
    const { user } = await renderCheckout(<LineItems />, { simulator, provider: { stripe } });
    const input = await field();
    await user.clear(input);
    await user.type(input, '7{Escape}');
    expect(input).toHaveValue('1');
    await user.tab();
    expect(of('update')).toHaveLength(0);
  });

  it('sends nothing for the number that it is already', async () => {
    const simulator = createSimulator();
    const { stripe, of } = recordCalls(simulator);
    const { user } = await renderCheckout(<LineItems />, { simulator, provider: { stripe } });
    const input = await field();
    await user.clear(input);
    await user.type(input, ' 1 {Enter}');
    expect(input).toHaveValue('1');
    expect(of('update')).toHaveLength(0);
  });

  it('steps by the arrow keys', async () => {
    const { user } = await renderCheckout(<LineItems />);
    await user.click(await field());
    await user.keyboard('{ArrowUp}');
    expect(await field()).toHaveValue('2');
    await user.keyboard('{ArrowUp}');
    await within(line()).findByText('$72.00');
    await user.keyboard('{ArrowDown}');
    await within(line()).findByText('$48.00');
    expect(await field()).toHaveFocus();
  });

  it('does not submit a form around it on Enter', async () => {
    let submitted = 0;
    const { user } = await renderCheckout(
      <form onSubmit={() => (submitted += 1)}>
        <LineItems />
        <button type="submit">Send</button>
      </form>,
    );
    await user.clear(await field());
    await user.type(await field(), '2{Enter}');
    await within(line()).findByText('$48.00');
    expect(submitted).toBe(0);
  });

  it('sends at most two requests for ten quick clicks, and ends with the last wish', async () => {
    const simulator = createSimulator();
    const { stripe, of } = recordCalls(simulator);
    const { user } = await renderCheckout(<LineItems />, { simulator, provider: { stripe } });
    const plus = await more();
    const release = simulator.controls.hangNext({ on: 'update' });
    // One is there and ten is the most: the last click asks for what the limit forbids.
    for (let click = 0; click < 10; click += 1) await user.click(plus);
    expect(await field()).toHaveValue('10');
    release();
    await within(line()).findByText('$240.00');
    expect(
      of('update').map(({ params }) => params.get('updated_line_item_quantity[quantity]')),
    ).toEqual(['2', '10']);
  });

  it('keeps what the buyer types while an answer is on its way', async () => {
    const { user, simulator } = await renderCheckout(<LineItems />);
    const input = await field();
    const release = simulator.controls.hangNext({ on: 'update' });
    await user.clear(input);
    await user.type(input, '4{Enter}');
    await user.clear(input);
    await user.type(input, '6');
    await act(async () => release());
    await within(line()).findByText('$96.00');
    expect(input).toHaveValue('6');
    await user.keyboard('{Enter}');
    await within(line()).findByText('$144.00');
  });

  it('shows what the buttons make of it, whatever was typed before', async () => {
    const { user } = await renderCheckout(<LineItems />);
    const input = await field();
    await user.clear(input);
    await user.type(input, '99{Enter}');
    await screen.findByRole('alert');
    await user.click(await more());
    await within(line()).findByText('$48.00');
    expect(input).toHaveValue('2');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('limits', () => {
  it('stops the buttons there, which keep the focus and say that they are disabled', async () => {
    const { user } = await renderCheckout(<LineItems />, fewMugs());
    const [minus, plus] = [await less(), await more()];
    await user.click(minus);
    await waitFor(() => expect(minus).toHaveAttribute('aria-disabled', 'true'));
    expect(minus).toHaveFocus();
    expect(minus).toHaveAttribute('data-disabled');
    await within(line()).findByText('$48.00');
    await user.click(minus);
    expect(await field()).toHaveValue('2');
    for (let click = 0; click < 4; click += 1) await user.click(plus);
    await within(line()).findByText('$120.00');
    expect(plus).toHaveAttribute('aria-disabled', 'true');
    expect(minus).not.toHaveAttribute('aria-disabled');
    expect(await field()).toHaveValue('5');
  });

  it('tells them to screen readers', async () => {
    await renderCheckout(<LineItems />, fewMugs());
    const input = await field();
    expect(input).toHaveAttribute('aria-valuemin', '2');
    expect(input).toHaveAttribute('aria-valuemax', '5');
  });

  it.each(['6', '1', '0', '2.5', '-3', 'three', ''])(
    'refuses "%s" without asking Stripe, says why, and keeps it to be mended',
    async (typed) => {
      const world = fewMugs();
      const { stripe, of } = recordCalls(world.simulator);
      const { user } = await renderCheckout(<LineItems />, {
        ...world,
        provider: { ...world.provider, stripe },
      });
      const input = await field();
      await user.clear(input);
      await user.type(input, `${typed}{Enter}`);
      const reason = await screen.findByRole('alert');
      expect(reason).toHaveTextContent('Choose a quantity from 2 to 5.');
      expect(input).toHaveValue(typed);
      expect(input).toBeInvalid();
      expect(input).toHaveAttribute('data-invalid');
      expect(input).toHaveAccessibleDescription('Choose a quantity from 2 to 5.');
      expect(of('update')).toHaveLength(0);
      await user.keyboard('{Escape}');
      expect(input).toHaveValue('3');
      expect(input).not.toHaveAttribute('aria-invalid');
      expect(input).not.toHaveAttribute('aria-describedby');
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    },
  );

  it('takes a number that was mended', async () => {
    const { user } = await renderCheckout(<LineItems />, fewMugs());
    await user.clear(await field());
    await user.type(await field(), '9{Enter}');
    await screen.findByRole('alert');
    await user.type(await field(), '{Backspace}4{Enter}');
    await within(line()).findByText('$96.00');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('offers no steps to a line without them', async () => {
    await renderCheckout(
      <FirstLine>
        <LineItem.Increment />
        <LineItem.Decrement />
      </FirstLine>,
      { scenario: 'oneItem' },
    );
    expect(await more()).toHaveAttribute('aria-disabled', 'true');
    expect(await less()).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('a change that Stripe refuses', () => {
  it('is rolled back, with the reason', async () => {
    const { user, simulator } = await renderCheckout(<LineItems />);
    const input = await field();
    simulator.controls.failNext({
      on: 'update',
      status: 400,
      error: { message: 'Only one is left in stock.' },
    });
    await user.click(await more());
    expect(await screen.findByRole('alert')).toHaveTextContent('Only one is left in stock.');
    expect(input).toHaveValue('1');
    expect(input).toHaveAccessibleDescription('Only one is left in stock.');
    expect(line()).not.toHaveAttribute('data-pending');
    expect(within(line()).getByText('$24.00')).toBeInTheDocument();
  });

  it('shows the old number in place of the one that was typed', async () => {
    const { user, simulator } = await renderCheckout(<LineItems />);
    const input = await field();
    simulator.controls.failNext({ on: 'update', status: 400, error: { message: 'Sold out.' } });
    await user.clear(input);
    await user.type(input, '5{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Sold out.');
    expect(input).toHaveValue('1');
  });

  it('goes away with the next try', async () => {
    const { user, simulator } = await renderCheckout(<LineItems />);
    simulator.controls.failNext({ on: 'update' });
    await user.click(await more());
    await screen.findByRole('alert');
    await user.click(await more());
    await within(line()).findByText('$48.00');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('is told by its line alone', async () => {
    const { user, simulator } = await renderCheckout(<LineItems />);
    simulator.controls.failNext({ on: 'update' });
    await user.click(await more('House espresso'));
    expect(line('House espresso')).toContainElement(await screen.findByRole('alert'));
  });

  it('keeps a line whose removal failed, and says why', async () => {
    const { user, simulator } = await renderCheckout(<LineItems />);
    const remove = await screen.findByLabelText('Remove House espresso');
    simulator.controls.failNext({ on: 'update', status: 400, error: { message: 'Not now.' } });
    const release = simulator.controls.hangNext({ on: 'update' });
    await user.click(remove);
    expect(remove).toHaveAttribute('data-pending');
    await act(async () => release());
    expect(await screen.findByRole('alert')).toHaveTextContent('Not now.');
    expect(await field('House espresso')).toHaveValue('1');
    expect(remove).not.toHaveAttribute('data-pending');
    expect(remove).toHaveFocus();
  });

  it('shows the number that Stripe has when the answer was lost, and no failure', async () => {
    const { user, simulator } = await renderCheckout(<LineItems />);
    await field();
    simulator.controls.loseNextReply({ on: 'update' });
    await user.click(await more());
    await within(line()).findByText('$48.00');
    expect(await field()).toHaveValue('2');
    expect(screen.queryByRole('alert')).toBeNull();
    await waitFor(() => expect(line()).not.toHaveAttribute('data-pending'));
  });
});

describe('handlers of your own', () => {
  it("run before the part's, and can keep it from acting", async () => {
    const heard: string[] = [];
    const { user } = await renderCheckout(
      <FirstLine>
        <LineItem.Name />
        <LineItem.QuantityInput />
        <LineItem.Increment
          onClick={(event) => {
            heard.push('increment');
            event.preventDefault();
          }}
        />
        <LineItem.Decrement onClick={() => heard.push('decrement')} />
      </FirstLine>,
    );
    await user.click(await more());
    expect(await field()).toHaveValue('1');
    await user.click(await less());
    expect(heard).toEqual(['increment', 'decrement']);
  });
});
