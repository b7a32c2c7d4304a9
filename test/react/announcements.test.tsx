import { screen, waitFor } from '@testing-library/react';
import { CheckoutStatus, LineItems, PromotionCode, Totals } from 'checkstand';
import { de } from 'checkstand/locales/de';
import { describe, expect, it } from 'vitest';
import { renderCheckout } from '../support/render-checkout.js';

/** All that a screen reader would be told, one entry for each time that it is told something. */
function listen(): string[] {
  const heard: string[] = [];
  // The provider's own is the one that no part put there.
  const region = document.querySelector('[role="status"]:not([data-checkstand])')!;
  new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return heard;
}

const page = (
  <CheckoutStatus.Open>
    <LineItems />
    <PromotionCode.Root />
    <Totals.Root />
  </CheckoutStatus.Open>
);

describe('what is announced', () => {
  it('is told once, and what belongs together is told together', async () => {
    const { user } = await renderCheckout(page);
    const heard = listen();
    await user.type(await screen.findByLabelText('Promotion code'), 'WELCOME10{Enter}');
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(heard).toEqual(['Promotion code WELCOME10 was applied. The total is now $98.55.']);
  });

  it('is in the buyer’s language', async () => {
    const { user } = await renderCheckout(page, { provider: { messages: de }, locale: 'de' });
    const heard = listen();
    await user.type(await screen.findByLabelText('Gutscheincode'), 'WELCOME10{Enter}');
    await waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]).toMatch(
      /^Der Gutscheincode WELCOME10 wurde eingelöst\. Der Gesamtbetrag ist jetzt 98,55\s\$\.$/,
    );
  });

  it('is no chatter when ten things change: of the total only the latest is told', async () => {
    const { user } = await renderCheckout(page, { latency: 40 });
    const lines = ['Stoneware mug', 'House espresso', 'Pour-over kettle'];
    const heard = listen();
    await screen.findByLabelText('Increase quantity of Stoneware mug');
    for (let click = 0; click < 10; click += 1) {
      await user.click(screen.getByLabelText(`Increase quantity of ${lines[click % 3]}`));
    }
    await waitFor(() => expect(heard.at(-1)).toBe('The total is now $462.00.'), { timeout: 5000 });
    expect(heard.length).toBeLessThanOrEqual(4);
    expect(new Set(heard).size).toBe(heard.length);
  });

  it('is nothing of the first total, which is read with the page', async () => {
    await renderCheckout(page);
    const heard = listen();
    await screen.findByText('Total');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(heard).toEqual([]);
  });
});
