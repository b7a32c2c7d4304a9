import {
  CheckoutProvider,
  CheckoutStatus,
  Email,
  LineItems,
  OptionalItems,
  PromotionCode,
  SavedPaymentMethods,
  ShippingOptions,
  Submit,
  Totals,
} from 'checkstand';
import { useContext } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { Checkout } from '../../src/core/checkout.js';
import { CheckoutContext, type CheckoutContextValue } from '../../src/react/checkout-context.js';
import type { CreateEngine } from './open-page.js';
import type { Order, Shop } from './open-shop.js';

/** What failed before, and what is only spoken. */
const PAST =
  '[role=status]:not([data-checkstand]), [data-checkstand$=error]:not([data-checkstand=checkout-status-error]), [data-checkstand=submit-message]';

/** What a buyer sees, in its order: texts, and what each control holds. Not what is {@link PAST}. */
export function shown(container: Element): string[] {
  return [...container.children].flatMap((element): string[] => {
    if (element.matches(PAST)) return [];
    if (element instanceof HTMLInputElement) {
      const { type, value, checked, disabled } = element;
      return [`${type} ${value} ${checked} ${disabled}`];
    }
    const off = element.getAttribute('aria-disabled') ?? 'false';
    const own = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => `${element.tagName} ${off} ${node.textContent}`);
    return [...own, ...shown(element)];
  });
}

/** A page of every part that shows the order. Each mount is a new one, with an sdk of its own. */
export const rendered: CreateEngine = (shop, first, watch) => {
  const container = document.createElement('div');
  let root: Root | null = null;
  let order = first;
  let value: CheckoutContextValue | null = null;

  function take(latest: CheckoutContextValue) {
    if (value?.checkout !== latest.checkout) watch(latest.checkout);
    value = latest;
    // Verbs are also called on a page that has gone, which shows no total any more.
    latest.checkout.totalsShown.add({});
  }

  function update() {
    if (root) flushSync(() => root!.render(<RenderedPage {...{ shop, order, take }} />));
  }

  return {
    get checkout(): Checkout {
      return value!.checkout;
    },
    get connection() {
      return value!.connection;
    },
    startsAnew: true,
    mount() {
      if (root) return;
      document.body.append(container);
      root = createRoot(container);
      update();
    },
    unmount() {
      if (root) flushSync(() => root!.unmount());
      root = null;
      container.remove();
    },
    show(next) {
      order = next;
      update();
    },
  };
};

function RenderedPage({
  shop,
  order,
  take,
}: {
  shop: Shop;
  order: Order;
  take: (value: CheckoutContextValue) => void;
}) {
  return (
    <CheckoutProvider stripe={shop.simulator.stripe} clientSecret={order.clientSecret}>
      <Taker take={take} />
      <CheckoutStatus.Loading />
      <CheckoutStatus.Error />
      <CheckoutStatus.Expired />
      <CheckoutStatus.Complete />
      <CheckoutStatus.Open>
        <LineItems />
        <OptionalItems />
        <Email.Root />
        <ShippingOptions />
        <SavedPaymentMethods />
        <PromotionCode.Root />
        <Totals.Root />
        <Submit.Root />
      </CheckoutStatus.Open>
    </CheckoutProvider>
  );
}

function Taker({ take }: { take: (value: CheckoutContextValue) => void }) {
  const value = useContext(CheckoutContext)!;
  take(value);
  return null;
}
