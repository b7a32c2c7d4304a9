import { LineItem, useCheckoutSession } from 'checkstand';
import { cloneElement, type ReactElement, type ReactNode } from 'react';

function useFirstLine(): string | null {
  return useCheckoutSession((session) => session.lineItems[0]?.id ?? null);
}

/** Puts parts of a line into a `<LineItem.Root>` of the session's first line. */
export function FirstLine({ children }: { children: ReactNode }) {
  const id = useFirstLine();
  return id ? (
    <ul>
      <LineItem.Root id={id}>{children}</LineItem.Root>
    </ul>
  ) : null;
}

/** Gives an element the id of the session's first line. */
export function WithFirstLineId({ children }: { children: ReactElement<{ id: string }> }) {
  const id = useFirstLine();
  return id ? <ul>{cloneElement(children, { id })}</ul> : null;
}
