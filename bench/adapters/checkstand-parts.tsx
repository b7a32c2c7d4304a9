import { CheckoutProvider, LineItems, Submit, Totals } from 'checkstand';
import { reactAdapter, type PageProps } from './react-adapter.js';

/** Checkstand's parts in their default arrangement: what the README shows. */
export function CheckstandPartsPage({ stripe, clientSecret }: PageProps) {
  return (
    <CheckoutProvider stripe={stripe} clientSecret={clientSecret}>
      <LineItems />
      <Totals.Root />
      <Submit.Root />
    </CheckoutProvider>
  );
}

export const checkstandParts = reactAdapter(
  'checkstand-parts',
  'Checkstand, its parts in their default arrangement',
  CheckstandPartsPage,
);
