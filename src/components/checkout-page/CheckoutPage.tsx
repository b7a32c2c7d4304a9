'use client';

import { forwardRef, type ReactNode } from 'react';
import type { PartProps } from '../../internals/part-props.js';
import { useRender } from '../../internals/useRender.js';
import { CheckoutProvider, type CheckoutProviderProps } from '../../react/CheckoutProvider.js';
import { useStore } from '../../react/useStore.js';
import type { CheckoutStatusName } from '../../react/types.js';
import * as CheckoutStatus from '../checkout-status/index.parts.js';
import { CheckoutPageForm } from './CheckoutPageForm.js';
import { CheckoutPageOrder } from './CheckoutPageOrder.js';
import type { CheckoutPageOptions } from './checkout-page-options.js';

/**
 * @selector [data-status] Where the checkout stands: `loading`, `error`, `open`, `complete` or `expired`.
 */
export interface CheckoutPageState {
  status: CheckoutStatusName;
}

/** What `<CheckoutPage>` takes: all that `<CheckoutProvider>` does, what is on the page, and the attributes of its element. */
export interface CheckoutPageProps
  extends
    Omit<CheckoutProviderProps, 'children'>,
    CheckoutPageOptions,
    Omit<PartProps<'div', CheckoutPageState>, 'children'> {
  /** Beside the checkout, inside the provider: your own parts and hooks. */
  children?: ReactNode;
}

/**
 * The whole checkout as one component, provider included: the order beside what the buyer is asked for where there is
 * room, and folded up above it where there is not. A section appears where the session needs it; what Stripe's browser
 * SDK does not tell is said by `collect`. Each section can be replaced or left out by `sections`.
 * Renders a `<div>`.
 */
export const CheckoutPage = forwardRef<HTMLDivElement, CheckoutPageProps>(function CheckoutPage(
  { stripe, clientSecret, options, theme, messages, onEvent, children, ...props },
  ref,
) {
  return (
    <CheckoutProvider {...{ stripe, clientSecret, options, theme, messages, onEvent }}>
      <Page {...props} ref={ref} />
      {children}
    </CheckoutProvider>
  );
});

export declare namespace CheckoutPage {
  export type Props = CheckoutPageProps;
  export type State = CheckoutPageState;
}

type PageProps = CheckoutPageOptions & Omit<PartProps<'div', CheckoutPageState>, 'children'>;

const Page = forwardRef<HTMLDivElement, PageProps>(function Page(
  { collect = {}, sections = {}, terms, expiresAt, submitType, confirmOptions, ...props },
  ref,
) {
  const status = useStore((state) => state.status, '<CheckoutPage>');
  const page = { collect, sections, terms, submitType, confirmOptions };
  return useRender('div', {
    part: 'checkout-page',
    given: props,
    ref,
    state: { status },
    own: {
      children: (
        <>
          <CheckoutStatus.Offline />
          <CheckoutStatus.Loading />
          <CheckoutStatus.Error />
          <CheckoutStatus.Expired />
          <CheckoutStatus.Complete />
          <CheckoutStatus.Open>
            {expiresAt !== undefined && <CheckoutStatus.Expiry expiresAt={expiresAt} />}
            <CheckoutPageOrder {...page} />
            <CheckoutPageForm {...page} />
          </CheckoutStatus.Open>
        </>
      ),
    },
  });
});
