import { CheckoutStatus, Submit, type ConfirmOptions } from 'checkstand';
import type { ReactNode } from 'react';

/** A buyer who has given everything, and stays on the page. */
export const BUYER: ConfirmOptions = {
  email: 'jenny.rosen@example.com',
  paymentMethod: 'pm_card_visa',
  redirect: 'if_required',
};

/** The least that a page says about paying: the button and why it did not work, and how the checkout ended. */
export function PayPage({
  confirmOptions = BUYER,
  children,
}: {
  confirmOptions?: ConfirmOptions;
  children?: ReactNode;
}) {
  return (
    <>
      <CheckoutStatus.Open>{children}</CheckoutStatus.Open>
      <Submit.Root confirmOptions={confirmOptions} />
      <CheckoutStatus.Complete />
      <CheckoutStatus.Expired />
    </>
  );
}

/** What `CheckoutStatus.Complete` says. */
export const THANKS = 'Thank you. Your payment was successful.';
