import type { Meta } from '@storybook/react-vite';
import { BillingAddress, CustomField, ShippingAddress, Terms } from 'checkstand';
import { expect, waitFor } from 'storybook/test';
import type { PlayContext, Story } from '../support/story.js';
import { unfoldOrder } from '../support/unfold-order.js';
import { wholePage } from '../support/whole-page.js';

/**
 * The pages with the most words on them, and the buyer has pressed too early, so that they say what is missing, too.
 * Choose a language in the toolbar, the pseudo-locale, or another direction. The simulated Elements speak English.
 */
const meta = {
  title: 'Checkout/Languages',
  parameters: { scenario: 'businessBuyer', provider: false, wide: true },
  globals: { viewport: { value: 'narrow' } },
} satisfies Meta;

export default meta;

/** By parts, not by words: these differ from language to language. */
async function pressTooEarly(context: PlayContext) {
  const { canvasElement, userEvent } = context;
  const part = (name: string) =>
    canvasElement.querySelector<HTMLElement>(`[data-checkstand="${name}"]`);
  await unfoldOrder(context);
  const toggle = part('tax-id-checkbox');
  if (toggle) await userEvent.click(toggle);
  await waitFor(() => expect(part('submit-button')).toBeVisible());
  await userEvent.click(part('submit-button')!);
  await waitFor(() => expect(part('submit-message')).toBeVisible());
}

/** Goods, sent to a company: addresses in plain fields, a tax id, a field of the shop's own, terms. */
export const Order: Story = {
  render: wholePage({
    collect: { promotionCode: true, phoneNumber: true, taxId: true },
    sections: {
      shippingAddress: (
        <ShippingAddress.Root>
          <ShippingAddress.Legend />
          <ShippingAddress.Fields />
        </ShippingAddress.Root>
      ),
      billingAddress: (
        <BillingAddress.Root>
          <BillingAddress.Legend />
          <BillingAddress.Fields />
        </BillingAddress.Root>
      ),
      terms: <Terms.Root />,
      customFields: <CustomField.Root name="greeting" label="Greeting" />,
    },
  }),
  play: pressTooEarly,
};

/** A subscription with a trial, and what comes after it. */
export const Subscription: Story = {
  parameters: { scenario: 'freeTrial' },
  render: wholePage({ collect: { promotionCode: true, taxId: true } }),
  play: pressTooEarly,
};
