'use client';

import { useId, useState } from 'react';
import { checkoutPageMessages } from '../../messages/checkout-page.js';
import { useMessagesOf } from '../../react/messages.js';
import { useStore } from '../../react/useStore.js';
import * as CurrencyOptions from '../currency-options/index.parts.js';
import { LineItems } from '../line-items/index.js';
import { OptionalItems } from '../optional-items/index.js';
import * as PromotionCode from '../promotion-code/index.parts.js';
import * as RecurringSummary from '../recurring-summary/index.parts.js';
import * as Totals from '../totals/index.parts.js';
import { sectionOf, type CheckoutPageOptions } from './checkout-page-options.js';

/** The order: what is bought and what it costs. Where there is little room it can be folded up to its total. */
export function CheckoutPageOrder(page: CheckoutPageOptions) {
  const messages = useMessagesOf(checkoutPageMessages);
  const id = useId();
  const [folded, setFolded] = useState(true);
  const { total, hasCode, isEmpty } = useStore(
    ({ session }) => ({
      total: session?.total.total.amount,
      hasCode: session?.discountAmounts?.some(({ promotionCode }) => promotionCode) ?? false,
      isEmpty: session?.lineItems.length === 0,
    }),
    '<CheckoutPage>',
  );
  // Nothing is bought: the buyer leaves a payment method for later.
  if (isEmpty) return null;
  return (
    <section
      data-checkstand="checkout-page-order"
      data-folded={folded ? '' : undefined}
      aria-labelledby={`${id}heading`}
    >
      <h2 id={`${id}heading`}>{messages.orderHeading}</h2>
      <button
        type="button"
        data-checkstand="checkout-page-fold"
        aria-expanded={!folded}
        aria-controls={`${id}content`}
        onClick={() => setFolded(!folded)}
      >
        <span>{folded ? messages.showOrder : messages.hideOrder}</span> <strong>{total}</strong>
      </button>
      <div id={`${id}content`} data-checkstand="checkout-page-order-content">
        {sectionOf(page, 'lineItems', <LineItems />)}
        {sectionOf(page, 'optionalItems', <OptionalItems />)}
        {sectionOf(page, 'currencyOptions', <CurrencyOptions.Root />)}
        {sectionOf(
          page,
          'promotionCode',
          (page.collect?.promotionCode ?? hasCode) && <PromotionCode.Root />,
        )}
        {sectionOf(page, 'totals', <Totals.Root />)}
        {sectionOf(page, 'recurringSummary', <RecurringSummary.Root />)}
      </div>
    </section>
  );
}
