import { act, screen, waitFor, within } from '@testing-library/react';
import { LineItem, LineItems, Totals } from 'checkstand';
import { describe, expect, it } from 'vitest';
import { expectAccessible } from '../../support/expect-accessible.js';
import { merchantOf } from '../../support/merchant.js';
import { renderCheckout, type RenderedCheckout } from '../../support/render-checkout.js';
import { createStoreHandle } from '../../support/store-handle.js';

const names = () =>
  screen
    .getAllByRole('listitem')
    .map((line) => within(line).getByText(/mug|espresso|kettle/).textContent);

const line = (name: string) =>
  screen.getAllByRole('listitem').find((item) => within(item).queryByText(name))!;

const quantityField = (name: string) =>
  screen.findByRole('spinbutton', { name: `Quantity of ${name}` });

/** Removes lines as the merchant's server does, and lets the page read the session again. */
async function removeOnServer(
  { simulator, sessionId }: RenderedCheckout,
  handle: ReturnType<typeof createStoreHandle>,
  keep: (name: string) => boolean,
  added: Array<{ price: string; quantity: number }> = [],
) {
  const kept = handle.current
    .getState()
    .session!.lineItems.filter(({ name }) => keep(name))
    .map(({ id }) => ({ id }));
  await act(() =>
    handle.current.actions.runServerUpdate(() =>
      merchantOf(simulator).checkout.sessions.update(sessionId, {
        line_items: [...kept, ...added],
      }),
    ),
  );
}

describe('<LineItems>', () => {
  it('lists the lines in the order of the session, under a name', async () => {
    await renderCheckout(<LineItems />);
    expect(await screen.findByRole('list', { name: 'Your order' })).toBeInTheDocument();
    expect(names()).toEqual(['Stoneware mug', 'House espresso', 'Pour-over kettle']);
  });

  it('renders nothing while no session is loaded', async () => {
    const { container } = await renderCheckout(<LineItems />, { provider: { clientSecret: null } });
    expect(within(container).queryByRole('list')).not.toBeInTheDocument();
  });

  it('is accessible', async () => {
    const { container } = await renderCheckout(<LineItems />);
    await screen.findByRole('list');
    await expectAccessible(container);
  });

  it('follows the order of the lines when the server changes it', async () => {
    const handle = createStoreHandle();
    const { simulator, sessionId } = await renderCheckout(
      <>
        <LineItems />
        {handle.element}
      </>,
    );
    await screen.findByRole('list');
    const ids = handle.current.getState().session!.lineItems.map(({ id }) => ({ id }));
    await act(() =>
      handle.current.actions.runServerUpdate(() =>
        merchantOf(simulator).checkout.sessions.update(sessionId, { line_items: ids.toReversed() }),
      ),
    );
    expect(names()).toEqual(['Pour-over kettle', 'House espresso', 'Stoneware mug']);
  });
});

describe('prop: children', () => {
  it('renders each line by a function, called once for each line', async () => {
    const asked: string[] = [];
    const handle = createStoreHandle();
    const { user } = await renderCheckout(
      <>
        <LineItems>
          {({ id }) => {
            asked.push(id);
            return (
              <LineItem.Root id={id}>
                <LineItem.Name />
                <LineItem.Subtotal />
                <LineItem.Increment />
                <LineItem.Remove />
              </LineItem.Root>
            );
          }}
        </LineItems>
        {handle.element}
      </>,
    );
    await screen.findByText('Stoneware mug');
    const ids = handle.current.getState().session!.lineItems.map(({ id }) => id);
    expect(asked).toEqual(ids);

    await user.click(screen.getByLabelText('Increase quantity of Stoneware mug'));
    await screen.findByText('$48.00');
    expect(asked).toHaveLength(3);

    await user.click(screen.getByLabelText('Remove House espresso'));
    await waitFor(() => expect(screen.queryByText('House espresso')).not.toBeInTheDocument());
    expect(asked).toEqual(ids);
  });

  it('takes whatever it returns', async () => {
    await renderCheckout(
      <LineItems>{({ id }) => <li>A line named {id.slice(0, 3)}</li>}</LineItems>,
    );
    expect(await screen.findAllByText('A line named li_')).toHaveLength(3);
  });
});

describe('focus after a line has gone', () => {
  it.each([
    ['first', 'Stoneware mug', 'House espresso'],
    ['middle', 'House espresso', 'Pour-over kettle'],
    ['last', 'Pour-over kettle', 'House espresso'],
  ])('goes from the %s line to the one in its place, by its button', async (_, gone, successor) => {
    const { user } = await renderCheckout(<LineItems />);
    await user.click(await screen.findByLabelText(`Remove ${gone}`));
    await waitFor(() => expect(screen.queryByText(gone)).not.toBeInTheDocument());
    expect(line(successor)).toHaveFocus();
  });

  it('goes to the line in its place when 0 is typed', async () => {
    const { user } = await renderCheckout(<LineItems />);
    const input = await quantityField('House espresso');
    await user.clear(input);
    await user.type(input, '0{Enter}');
    await waitFor(() => expect(screen.queryByText('House espresso')).not.toBeInTheDocument());
    expect(line('Pour-over kettle')).toHaveFocus();
  });

  it('lets the buyer go on from there with the keyboard, twice', async () => {
    const { user } = await renderCheckout(<LineItems />);
    await user.click(await screen.findByLabelText('Remove Stoneware mug'));
    await waitFor(() => expect(line('House espresso')).toHaveFocus());
    await user.tab();
    expect(line('House espresso')).toContainElement(document.activeElement as HTMLElement);
    await user.click(screen.getByLabelText('Remove House espresso'));
    await waitFor(() => expect(line('Pour-over kettle')).toHaveFocus());
  });

  it('moves when the server removes the line that has it', async () => {
    const handle = createStoreHandle();
    const rendered = await renderCheckout(
      <>
        <LineItems />
        {handle.element}
      </>,
    );
    const input = await quantityField('House espresso');
    act(() => input.focus());
    await removeOnServer(rendered, handle, (name) => name !== 'House espresso');
    expect(line('Pour-over kettle')).toHaveFocus();
  });

  it('moves when the server puts another line in the place of the one that has it', async () => {
    const handle = createStoreHandle();
    const rendered = await renderCheckout(
      <>
        <LineItems />
        {handle.element}
      </>,
    );
    const input = await quantityField('House espresso');
    act(() => input.focus());
    const price = await merchantOf(rendered.simulator).prices.create({
      currency: 'usd',
      unit_amount: 900,
      product_data: { name: 'Filter papers' },
    });
    await removeOnServer(rendered, handle, (name) => name !== 'House espresso', [
      { price: price.id, quantity: 1 },
    ]);
    expect(screen.getByText('Filter papers')).toBeInTheDocument();
    expect(line('Pour-over kettle')).toHaveFocus();
  });

  it('moves to its line when the line can no longer be removed, and its button goes', async () => {
    const handle = createStoreHandle();
    const rendered = await renderCheckout(
      <>
        <LineItems />
        {handle.element}
      </>,
    );
    const button = await screen.findByLabelText('Remove Pour-over kettle');
    act(() => button.focus());
    await removeOnServer(rendered, handle, (name) => name === 'Pour-over kettle');
    expect(button).not.toBeInTheDocument();
    expect(line('Pour-over kettle')).toHaveFocus();
  });

  it('is not taken from a buyer who has left the line for nothing', async () => {
    const handle = createStoreHandle();
    const rendered = await renderCheckout(
      <>
        <LineItems />
        {handle.element}
      </>,
    );
    await rendered.user.click(await quantityField('House espresso'));
    await rendered.user.click(document.body);
    await removeOnServer(rendered, handle, (name) => name !== 'House espresso');
    expect(document.body).toHaveFocus();
  });

  it('stays where it is when another line goes', async () => {
    const handle = createStoreHandle();
    const rendered = await renderCheckout(
      <>
        <LineItems />
        {handle.element}
      </>,
    );
    const input = await quantityField('Pour-over kettle');
    act(() => input.focus());
    await removeOnServer(rendered, handle, (name) => name !== 'Stoneware mug');
    expect(input).toHaveFocus();
  });

  it('is not taken from the rest of the page', async () => {
    const handle = createStoreHandle();
    const rendered = await renderCheckout(
      <>
        <LineItems />
        <button type="button">Elsewhere</button>
        <Totals.Root />
        {handle.element}
      </>,
    );
    const { user } = rendered;
    await user.click(await quantityField('House espresso'));
    await user.click(screen.getByText('Elsewhere'));
    await removeOnServer(rendered, handle, (name) => name !== 'House espresso');
    expect(screen.getByText('Elsewhere')).toHaveFocus();
  });
});
