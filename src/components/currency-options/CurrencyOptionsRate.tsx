'use client';

import { forwardRef } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { currencyOptionsMessages } from '../../messages/currency-options.js';
import { useMessagesOf } from '../../react/messages.js';
import * as select from '../../react/select.js';
import { useStore } from '../../react/useStore.js';

/** What `<CurrencyOptions.Rate>` takes beside the attributes of its element. */
export interface CurrencyOptionsRateProps extends PartProps<'p'> {}

/**
 * The rate at which Stripe converted the prices, and from which currency.
 * Renders a `<p>`, or nothing while the merchant's own currency is shown.
 */
export const CurrencyOptionsRate = forwardRef<HTMLParagraphElement, CurrencyOptionsRateProps>(
  function CurrencyOptionsRate(props, ref) {
    const messages = useMessagesOf(currencyOptionsMessages);
    const choice = useStore(select.currencyChoice, '<CurrencyOptions.Rate>');
    const conversion = choice?.conversion;
    const element = useRender('p', {
      part: 'currency-options-rate',
      given: props,
      ref,
      own: {
        children:
          conversion &&
          messages.exchangeRate({
            from: conversion.sourceCurrency.toUpperCase(),
            to: choice.current.toUpperCase(),
            rate: conversion.fxRate,
          }),
      },
    });
    return conversion ? element : null;
  },
);

export declare namespace CurrencyOptionsRate {
  export type Props = CurrencyOptionsRateProps;
}
