'use client';

import { forwardRef, useMemo } from 'react';
import { OUT_OF_SIGHT } from '../../internals/out-of-sight.js';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { expressCheckoutMessages } from '../../messages/express-checkout.js';
import { useMessagesOf } from '../../react/messages.js';
import type { ConfirmOptions } from '../../react/types.js';
import { useExpressCheckout } from '../../react/useExpressCheckout.js';
import { useIsOpen } from '../../react/useIsOpen.js';
import { ExpressCheckoutProvider, type ElementProps } from './express-checkout-context.js';
import { ExpressCheckoutButtons } from './ExpressCheckoutButtons.js';
import { ExpressCheckoutDivider } from './ExpressCheckoutDivider.js';

/**
 * @selector [data-ready] Stripe has told which wallets there are.
 * @selector [data-available] There is a wallet to pay with, so it can be seen.
 */
export interface ExpressCheckoutRootState {
  ready: boolean;
  available: boolean;
}

/** Those that the installed react-stripe-js has. */
type ElementEvents = Pick<
  ElementProps,
  Extract<keyof ElementProps, 'onReady' | 'onCancel' | 'onLoadError' | 'onEscape'>
>;

/** What `<ExpressCheckout.Root>` takes beside the attributes of its element. */
export interface ExpressCheckoutRootProps
  extends Omit<PartProps<'div', ExpressCheckoutRootState>, keyof ElementEvents>, ElementEvents {
  /** Stripe's options to `confirm()`: `returnUrl`, `redirect`. */
  confirmOptions?: ConfirmOptions;
  /** Stripe's options of the Element: heights, themes, which wallets and in which order. */
  options?: Partial<NonNullable<ElementProps['options']>>;
}

const DEFAULT_ARRANGEMENT = (
  <>
    <ExpressCheckoutButtons />
    <ExpressCheckoutDivider />
  </>
);

/**
 * Pays with a wallet: Stripe's buttons for those that the buyer has, and a line between them and the rest of the page.
 * The page's own requirements, the terms for example, are checked once the buyer has approved and before anything is
 * paid. Why it did not work is said by `Submit.Message`.
 * Renders a `<div>`, out of sight while there is no wallet, or nothing while the session is not open.
 */
export const ExpressCheckoutRoot = forwardRef<HTMLDivElement, ExpressCheckoutRootProps>(
  function ExpressCheckoutRoot(
    { confirmOptions, options, onReady, onCancel, onLoadError, onEscape, ...props },
    ref,
  ) {
    const isOpen = useIsOpen('<ExpressCheckout.Root>');
    const { expressCheckout: label } = useMessagesOf(expressCheckoutMessages);
    const express = useExpressCheckout(confirmOptions);
    const { ready, available } = express;
    const context = useMemo(() => {
      const element: ElementProps = {
        ...(options && { options: options as NonNullable<ElementProps['options']> }),
        ...(onCancel && { onCancel }),
        ...(onLoadError && { onLoadError }),
        ...(onEscape && { onEscape }),
        onReady(event) {
          express.onReady(event);
          onReady?.(event);
        },
        onConfirm: express.onConfirm,
      };
      return { element };
    }, [express, options, onReady, onCancel, onLoadError, onEscape]);
    const element = useRender('div', {
      part: 'express-checkout',
      given: props,
      ref,
      state: { ready, available },
      own: {
        role: 'group',
        'aria-label': label,
        style: available ? undefined : OUT_OF_SIGHT,
        children: DEFAULT_ARRANGEMENT,
      },
    });
    if (!isOpen) return null;
    return <ExpressCheckoutProvider value={context}>{element}</ExpressCheckoutProvider>;
  },
);

export declare namespace ExpressCheckoutRoot {
  export type Props = ExpressCheckoutRootProps;
  export type State = ExpressCheckoutRootState;
}
