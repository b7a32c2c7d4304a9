import { act, screen, waitFor, within } from '@testing-library/react';
import { LineItems, Totals } from 'checkstand';
import { describe, expect, it } from 'vitest';
import { createWorld, mug, plan, richCustomer } from '../../support/create-world.js';
import { expectAccessible } from '../../support/expect-accessible.js';
import { renderCheckout } from '../../support/render-checkout.js';
import { createStoreHandle } from '../../support/store-handle.js';

/** Shows the totals of a session and reads them as pairs of label and amount, in order. */
async function rowsOf(options: Parameters<typeof renderCheckout>[1]): Promise<string[][]> {
  await renderCheckout(<Totals.Root />, options);
  await screen.findByText('Subtotal');
  return rows();
}

const rows = () =>
  screen
    .getAllByRole('term')
    .map((label) => [
      label.textContent,
      within(label.parentElement!).getByRole('definition').textContent,
    ]);

describe('<Totals.Root>', () => {
  it('shows the rows of a plain session, in a region with a name', async () => {
    expect(await rowsOf({ scenario: 'oneItem' })).toEqual([
      ['Subtotal', '$24.00'],
      ['Total', '$24.00'],
    ]);
    expect(screen.getByRole('region', { name: 'Order summary' })).toBeInTheDocument();
  });

  it('renders no rows while no session is loaded', async () => {
    await renderCheckout(<Totals.Root />, { provider: { clientSecret: null } });
    expect(screen.getByRole('region', { name: 'Order summary' })).toBeEmptyDOMElement();
  });

  it.each(['cart', 'taxInclusive', 'subscriptionTrial'] as const)(
    'is accessible (%s)',
    async (scenario) => {
      const { container } = await renderCheckout(<Totals.Root />, { scenario });
      await screen.findByText('Subtotal');
      await expectAccessible(container);
    },
  );
});

describe('rows', () => {
  it('has a discount with its name and percentage', async () => {
    const handle = createStoreHandle();
    await renderCheckout(
      <>
        <Totals.Root />
        {handle.element}
      </>,
    );
    await screen.findByText('Subtotal');
    await act(() => handle.current.actions.applyPromotionCode('WELCOME10'));
    expect(rows()).toEqual([
      ['Subtotal', '$109.50'],
      ['Welcome (10%)', '−$10.95'],
      ['Total', '$98.55'],
    ]);
  });

  it('has a discount of a fixed amount', async () => {
    const handle = createStoreHandle();
    await renderCheckout(
      <>
        <Totals.Root />
        {handle.element}
      </>,
    );
    await screen.findByText('Subtotal');
    await act(() => handle.current.actions.applyPromotionCode('TAKE5'));
    expect(rows()).toEqual([
      ['Subtotal', '$109.50'],
      ['$5 off', '−$5.00'],
      ['Total', '$104.50'],
    ]);
  });

  it('does not repeat a percentage that the name says', async () => {
    const world = createWorld(async (merchant) => {
      const coupon = await merchant.coupons.create({ name: '10% off', percent_off: 10 });
      return { discounts: [{ coupon: coupon.id }] };
    });
    expect(await rowsOf(world)).toContainEqual(['10% off', '−$2.40']);
  });

  it('has the discount that covers everything', async () => {
    expect(await rowsOf({ scenario: 'freeOrder' })).toEqual([
      ['Subtotal', '$16.50'],
      ['On the house (100%)', '−$16.50'],
      ['Total', '$0.00'],
    ]);
  });

  it('has free shipping, and what the chosen way of shipping costs', async () => {
    const handle = createStoreHandle();
    await renderCheckout(
      <>
        <Totals.Root />
        {handle.element}
      </>,
      { scenario: 'shippingOptions' },
    );
    await screen.findByText('Subtotal');
    expect(rows()).toContainEqual(['Standard', 'Free']);
    const express = handle.current
      .getState()
      .session!.shippingOptions.find(({ displayName }) => displayName === 'Express')!;
    await act(() => handle.current.actions.updateShippingOption(express.id));
    expect(rows()).toEqual([
      ['Subtotal', '$109.50'],
      ['Express', '$12.00'],
      ['Total', '$121.50'],
    ]);
  });

  it('has a tax that is added', async () => {
    expect(await rowsOf({ scenario: 'taxExclusive' })).toEqual([
      ['Subtotal', '$109.50'],
      ['Sales tax (8.875%)', '$9.71'],
      ['Total', '$119.21'],
    ]);
  });

  it('has each tax that the prices hold, as included', async () => {
    expect(await rowsOf({ scenario: 'taxInclusive' })).toEqual([
      ['Subtotal', '€57.00'],
      ['VAT (19%) included', '€3.83'],
      ['VAT (7%) included', '€2.16'],
      ['Total', '€57.00'],
    ]);
  });

  it("has the customer's balance", async () => {
    const shown = await rowsOf({ scenario: 'customerBalance' });
    expect(shown.slice(0, 3)).toEqual([
      ['Subtotal', '$29.00'],
      ['Account balance', '-$10.00'],
      ['Total due today', '$19.00'],
    ]);
  });

  it('has a surcharge', async () => {
    expect(await rowsOf({ scenario: 'surcharge' })).toEqual([
      ['Subtotal', '$69.00'],
      ['Surcharge', '$1.04'],
      ['Total', '$70.04'],
    ]);
  });

  it('has what is due today and what comes next, for a plan', async () => {
    expect(await rowsOf({ scenario: 'subscription' })).toEqual([
      ['Subtotal', '$29.00'],
      ['Total due today', '$29.00'],
      ['Then', '$29.00 per month'],
    ]);
  });

  it('has longer intervals in words', async () => {
    const world = createWorld(() => ({
      mode: 'subscription',
      line_items: [
        plan({
          price_data: {
            currency: 'usd',
            unit_amount: 8700,
            recurring: { interval: 'month', interval_count: 3 },
            product_data: { name: 'Coffee club' },
          },
        }),
      ],
    }));
    expect(await rowsOf(world)).toContainEqual(['Then', '$87.00 every 3 months']);
  });

  it('has the end of a trial and what is due from then on', async () => {
    const shown = await rowsOf({ scenario: 'subscriptionTrial' });
    expect(shown).toContainEqual(['Total due today', '$15.00']);
    expect(shown.at(-1)).toEqual(['From December 4, 2026', '$29.00 per month']);
  });

  it('has amounts without decimals in yen', async () => {
    expect(await rowsOf({ scenario: 'jpy' })).toEqual([
      ['Subtotal', '¥7,600'],
      ['Total', '¥7,600'],
    ]);
  });

  it('comes and goes with what it is about', async () => {
    const handle = createStoreHandle();
    await renderCheckout(
      <>
        <Totals.Root />
        {handle.element}
      </>,
    );
    await screen.findByText('Subtotal');
    await act(() => handle.current.actions.applyPromotionCode('TAKE5'));
    expect(rows()).toHaveLength(3);
    await act(() => handle.current.actions.removePromotionCode());
    expect(rows()).toEqual([
      ['Subtotal', '$109.50'],
      ['Total', '$109.50'],
    ]);
  });

  it('bears what it is about as an attribute', async () => {
    await rowsOf({ scenario: 'taxExclusive' });
    const kinds = screen
      .getAllByRole('term')
      .map(({ parentElement }) => parentElement!.dataset.kind);
    expect(kinds).toEqual(['subtotal', 'taxExclusive', 'total']);
  });
});

describe('<Totals.Note>', () => {
  it('says that the rest of a balance goes towards the next invoice', async () => {
    const shown = await rowsOf(createWorld(richCustomer));
    expect(shown).toContainEqual(['Account balance', '-$29.00']);
    expect(shown).toContainEqual(['Total due today', '$0.00']);
    expect(
      screen.getByText('The rest of your balance goes towards your next invoice.'),
    ).toBeInTheDocument();
  });

  it('says nothing where the balance was used up', async () => {
    await rowsOf({ scenario: 'customerBalance' });
    expect(screen.queryByText(/next invoice/)).not.toBeInTheDocument();
  });
});

describe('<Totals.List> prop: children', () => {
  it('renders each row by a function, called once for each row', async () => {
    const asked: string[] = [];
    const handle = createStoreHandle();
    await renderCheckout(
      <>
        <Totals.List>
          {({ name }) => {
            asked.push(name);
            return (
              <Totals.Row name={name}>
                <Totals.Label>The {name}:</Totals.Label>
                <Totals.Amount />
              </Totals.Row>
            );
          }}
        </Totals.List>
        {handle.element}
      </>,
    );
    await screen.findByText('The total:');
    expect(asked).toEqual(['subtotal', 'total']);
    const [first] = handle.current.getState().session!.lineItems;
    await act(() =>
      handle.current.actions.updateLineItemQuantity({ lineItem: first!.id, quantity: 2 }),
    );
    expect(rows()).toEqual([
      ['The subtotal:', '$133.50'],
      ['The total:', '$133.50'],
    ]);
    expect(asked).toHaveLength(2);
    await act(() => handle.current.actions.applyPromotionCode('TAKE5'));
    expect(asked.slice(2)).toEqual(['discount:0']);
  });

  it('lets a page show single rows, each only where the session has it', async () => {
    await renderCheckout(
      <Totals.Root>
        <dl>
          <Totals.Row name="total" />
          <Totals.Row name="shipping" />
        </dl>
      </Totals.Root>,
    );
    expect(await screen.findByText('$109.50')).toBeInTheDocument();
    expect(rows()).toEqual([['Total', '$109.50']]);
  });
});

describe('while Stripe works out new amounts', () => {
  it('is busy, and shows those of before', async () => {
    const { user, simulator } = await renderCheckout(
      <>
        <LineItems />
        <Totals.Root />
      </>,
    );
    const plus = await screen.findByLabelText('Increase quantity of Stoneware mug');
    const region = screen.getByRole('region');
    const release = simulator.controls.hangNext({ on: 'update' });
    await user.click(plus);
    expect(region).toHaveAttribute('aria-busy', 'true');
    expect(region).toHaveAttribute('data-pending');
    expect(rows()).toContainEqual(['Total', '$109.50']);
    await act(async () => release());
    await within(region).findAllByText('$133.50');
    expect(region).not.toHaveAttribute('aria-busy');
    expect(region).not.toHaveAttribute('data-pending');
  });

  it('is not busy for what leaves the amounts as they are', async () => {
    const handle = createStoreHandle();
    const { simulator } = await renderCheckout(
      <>
        <Totals.Root />
        {handle.element}
      </>,
    );
    await screen.findByText('Subtotal');
    const release = simulator.controls.hangNext({ on: 'update' });
    let saved!: Promise<unknown>;
    act(() => {
      saved = handle.current.actions.updateEmail('jenny.rosen@example.com');
    });
    expect(screen.getByRole('region')).not.toHaveAttribute('aria-busy');
    await act(async () => {
      release();
      await saved;
    });
  });
});

describe('announcements', () => {
  it('says a changed total once, and not the first one', async () => {
    const spoken: string[] = [];
    const { user } = await renderCheckout(
      <>
        <LineItems />
        <Totals.Root />
      </>,
    );
    const plus = await screen.findByLabelText('Increase quantity of Stoneware mug');
    const region = screen.getByRole('status');
    const observer = new MutationObserver(() => spoken.push(region.textContent));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    expect(region).toBeEmptyDOMElement();
    await user.click(plus);
    await waitFor(() => expect(region).toHaveTextContent('The total is now $133.50.'));
    await user.click(screen.getByLabelText('Decrease quantity of Stoneware mug'));
    await waitFor(() => expect(region).toHaveTextContent('The total is now $109.50.'));
    observer.disconnect();
    expect(spoken).toEqual(['The total is now $133.50.', 'The total is now $109.50.']);
  });

  it('says it once where the page shows the totals twice', async () => {
    const { user } = await renderCheckout(
      <>
        <LineItems />
        <Totals.Root aria-label="At the top" />
        <Totals.Root aria-label="At the bottom" />
      </>,
    );
    await user.click(await screen.findByLabelText('Increase quantity of Stoneware mug'));
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(/^The total is now \$133\.50\.$/),
    );
  });

  it('says nothing when the total stays as it is', async () => {
    const { user } = await renderCheckout(
      <>
        <LineItems />
        <Totals.Root />
      </>,
      createWorld(() => ({
        line_items: [
          mug({ adjustable_quantity: { enabled: true, minimum: 0, maximum: 5 } }),
          mug({
            price_data: { currency: 'usd', unit_amount: 0, product_data: { name: 'Sample' } },
            adjustable_quantity: { enabled: true, minimum: 0, maximum: 5 },
          }),
        ],
      })),
    );
    await user.click(await screen.findByLabelText('Increase quantity of Sample'));
    await waitFor(() =>
      expect(screen.getByLabelText('Quantity of Sample')).not.toHaveAttribute('data-pending'),
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
