'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { currencyOptionsMessages } from '../../messages/currency-options.js';
import { useMessagesOf } from '../../react/messages.js';
import * as select from '../../react/select.js';
import { CurrencySelectorElement } from '../../react/stripe-provider.js';
import { useStore } from '../../react/useStore.js';
import { CurrencyOptionsRate } from './CurrencyOptionsRate.js';

/** What `<CurrencyOptions.Root>` takes beside the attributes of its element. */
export interface CurrencyOptionsRootProps extends PartProps<'div'> {}

const DEFAULT_ARRANGEMENT = (
  <>
    <CurrencySelectorElement />
    <CurrencyOptionsRate />
  </>
);

/**
 * Lets the buyer choose the currency in Stripe's own Element, and shows the rate. Stripe's SDK has no verb to choose one.
 * Renders a `<div>`, or nothing where there is one currency only.
 */
export const CurrencyOptionsRoot = forwardRef<HTMLDivElement, CurrencyOptionsRootProps>(
  function CurrencyOptionsRoot(props, ref) {
    const messages = useMessagesOf(currencyOptionsMessages);
    const hasChoice = useStore(
      (state) => state.status === 'open' && Boolean(select.currencyChoice(state)?.options.length),
      '<CurrencyOptions.Root>',
    );
    const element = useRender('div', {
      part: 'currency-options',
      given: props,
      ref,
      own: {
        role: 'group',
        'aria-label': messages.currencyOptions,
        children: DEFAULT_ARRANGEMENT,
      },
    });
    return hasChoice ? element : null;
  },
);

export declare namespace CurrencyOptionsRoot {
  export type Props = CurrencyOptionsRootProps;
}
