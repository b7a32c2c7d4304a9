import { screen, waitFor, within } from '@testing-library/react';
import {
  LineItems,
  OptionalItem,
  OptionalItems,
  PromotionCode,
  Totals,
  useOptionalItems,
} from 'checkstand';
import { describe, expect, it } from 'vitest';
import { createWorld, type SessionRecipe } from '../../support/create-world.js';
import { enter } from '../../support/enter-card.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { renderCheckout } from '../../support/render-checkout.js';

const page = (
  <>
    <LineItems />
    <OptionalItems />
    <PromotionCode.Root />
    <Totals.Root />
  </>
);

const offered = { scenario: 'optionalItems' } as const;
const addMug = () => screen.findByRole('button', { name: 'Add Stoneware mug' });
const lines = () => within(screen.getByRole('list', { name: 'Your order' }));

/** A mug is sold, a lid is offered, and a code that hangs on the lid. */
const withCode =
  (restricted: 'amount' | 'product'): SessionRecipe =>
  async (merchant) => {
    const lid = await merchant.prices.create({
      currency: 'usd',
      unit_amount: 300,
      product_data: { name: 'Lid' },
    });
    const coupon = await merchant.coupons.create({
      percent_off: 10,
      ...(restricted === 'product' && { applies_to: { products: [String(lid.product)] } }),
    });
    await merchant.promotionCodes.create({
      code: 'LIDS',
      promotion: { type: 'coupon', coupon: coupon.id },
      ...(restricted === 'amount' && {
        restrictions: { minimum_amount: 2500, minimum_amount_currency: 'usd' },
      }),
    });
    return { allow_promotion_codes: true, optional_items: [{ price: lid.id, quantity: 1 }] };
  };

describe('OptionalItems', () => {
  it('offers what is not in the order, and is accessible', async () => {
    const { container } = await renderCheckout(page, offered);
    const list = within(await screen.findByRole('list', { name: 'You might also like' }));
    expect(list.getAllByRole('listitem')).toHaveLength(2);
    expect(list.getByText('Qty 2')).toBeVisible();
    await expectAccessible(container);
  });

  it('adds and removes by the keyboard: the focus stays, the change is spoken, the total follows', async () => {
    const { user } = await renderCheckout(page, offered);
    (await addMug()).focus();
    await user.keyboard('{Enter}');
    const remove = await within(
      screen.getByRole('list', { name: 'You might also like' }),
    ).findByRole('button', { name: 'Remove Stoneware mug' });
    await waitFor(() => expect(remove).toHaveFocus());
    await waitFor(() => expect(lines().getByText('Stoneware mug')).toBeVisible());
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(
        /^Stoneware mug was added\. The total is now .*\.$/,
      ),
    );
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await addMug()).toHaveFocus());
    expect(lines().queryByText('Stoneware mug')).not.toBeInTheDocument();
  });

  it('asks Stripe once for a double click', async () => {
    const { user, simulator } = await renderCheckout(page, offered);
    const button = await addMug();
    const answer = simulator.controls.hangNext({ on: 'update' });
    await user.dblClick(button);
    expect(button).toHaveAttribute('data-pending');
    expect(button).toHaveAttribute('aria-disabled', 'true');
    answer();
    await waitFor(() => expect(button).not.toBeInTheDocument());
    expect(simulator.controls.calls().filter((call) => call === 'update')).toHaveLength(1);
  });

  it('changes how many once it is in the order', async () => {
    const { user } = await renderCheckout(<OptionalItems />, offered);
    await user.click(await screen.findByRole('button', { name: 'Add House espresso' }));
    const more = await screen.findByRole('button', { name: /^Increase quantity of/ });
    await user.click(more);
    await waitFor(() => expect(screen.getByRole('spinbutton')).toHaveValue('3'));
  });

  it('is taken out of the order at its line as well, also where its least quantity is not 0', async () => {
    const { user } = await renderCheckout(page, offered);
    await user.click(await screen.findByRole('button', { name: 'Add House espresso' }));
    const remove = await lines().findByRole('button', { name: 'Remove House espresso' });
    await user.click(remove);
    expect(await screen.findByRole('button', { name: 'Add House espresso' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it.each([
    [
      'amount',
      'Without this item your order is too small for your promotion code. To remove the item, remove the code first.',
    ],
    ['product', 'Your promotion code is for this item. To remove the item, remove the code first.'],
  ] as const)('explains what a promotion code has to do with it: %s', async (restricted, says) => {
    const { user, container } = await renderCheckout(page, createWorld(withCode(restricted)));
    await user.click(await screen.findByRole('button', { name: 'Add Lid' }));
    await waitFor(() => expect(lines().getByText('Lid')).toBeVisible());
    await enter(user, 'Promotion code', 'LIDS');
    await user.keyboard('{Enter}');
    await screen.findByText('LIDS');
    const offers = within(screen.getByRole('list', { name: 'You might also like' }));
    const remove = offers.getByRole('button', { name: 'Remove Lid' });
    await user.click(remove);
    expect(await offers.findByRole('alert')).toHaveTextContent(says);
    expect(remove).toHaveAccessibleDescription(says);
    expect(remove).toHaveFocus();
    await expectAccessible(container);
    // The way out that was named.
    await user.click(screen.getByRole('button', { name: 'Remove promotion code LIDS' }));
    await waitFor(() => expect(screen.queryByText('LIDS')).not.toBeInTheDocument());
    await user.click(remove);
    expect(await offers.findByRole('button', { name: 'Add Lid' })).toBeVisible();
    expect(offers.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('says when the network fails', async () => {
    const { user, simulator } = await renderCheckout(page, offered);
    const button = await addMug();
    simulator.controls.setOffline(true);
    await user.click(button);
    expect(await screen.findByRole('alert')).toHaveTextContent(/could not reach Stripe/i);
    simulator.controls.setOffline(false);
    await user.click(screen.getByRole('button', { name: /Stoneware mug/ }));
    await waitFor(() => expect(lines().getByText('Stoneware mug')).toBeVisible());
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('is taken after all when only the reply is lost', async () => {
    const { user, simulator } = await renderCheckout(page, offered);
    const button = await addMug();
    simulator.controls.loseNextReply({ on: 'update' });
    await user.click(button);
    await waitFor(() => expect(lines().getByText('Stoneware mug')).toBeVisible());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is nothing on Stripe.js 8, which does not know of it, and where nothing is offered', async () => {
    const { container, unmount } = await renderCheckout(
      [<OptionalItems key="items" />, <Count key="count" />],
      {
        ...offered,
        train: 'clover',
      },
    );
    expect(await screen.findByText('0 offered')).toBeVisible();
    expect(container.querySelector('ul')).toBeNull();
    unmount();
    await renderCheckout([<OptionalItems key="items" />, <Count key="count" />]);
    expect(await screen.findByText('0 offered')).toBeVisible();
  });

  it('renders what the page makes of each item', async () => {
    await renderCheckout(
      <OptionalItems>
        {({ id }) => (
          <OptionalItem.Root id={id}>
            <OptionalItem.Name render={<em />} />
          </OptionalItem.Root>
        )}
      </OptionalItems>,
      offered,
    );
    expect((await screen.findByText('Stoneware mug')).localName).toBe('em');
  });
});

function Count() {
  return <p>{useOptionalItems().length} offered</p>;
}
