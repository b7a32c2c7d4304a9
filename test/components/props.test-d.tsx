/*
 * What the parts take, as types: checked by `tsc`, never run. Each `@ts-expect-error` says why the line under it
 * must not compile.
 */
import {
  type CheckoutStatus,
  LineItem,
  LineItems,
  PromotionCode,
  Submit,
  Totals,
  type LineItemRootProps,
  type LineItemRootState,
  type SubmitRootProps,
  type SubmitState,
  type TotalsRowProps,
} from 'checkstand';
import { createRef, type ComponentRef, type ReactNode } from 'react';
import { expectTypeOf } from 'vitest';

// The flat names and those of the namespaces are the same types.
expectTypeOf<LineItem.Root.Props>().toEqualTypeOf<LineItemRootProps>();
expectTypeOf<LineItem.Root.State>().toEqualTypeOf<LineItemRootState>();
expectTypeOf<Submit.Root.Props>().toEqualTypeOf<SubmitRootProps>();
expectTypeOf<Submit.Button.State>().toEqualTypeOf<SubmitState>();
expectTypeOf<Totals.Row.Props>().toEqualTypeOf<TotalsRowProps>();

// Each ref is of the element that the part renders.
expectTypeOf<ComponentRef<typeof LineItems>>().toEqualTypeOf<HTMLUListElement>();
expectTypeOf<ComponentRef<typeof LineItem.Root>>().toEqualTypeOf<HTMLLIElement>();
expectTypeOf<ComponentRef<typeof LineItem.Image>>().toEqualTypeOf<HTMLImageElement>();
expectTypeOf<ComponentRef<typeof LineItem.Name>>().toEqualTypeOf<HTMLSpanElement>();
expectTypeOf<ComponentRef<typeof LineItem.Quantity>>().toEqualTypeOf<HTMLDivElement>();
expectTypeOf<ComponentRef<typeof LineItem.QuantityInput>>().toEqualTypeOf<HTMLInputElement>();
expectTypeOf<ComponentRef<typeof LineItem.Remove>>().toEqualTypeOf<HTMLButtonElement>();
expectTypeOf<ComponentRef<typeof LineItem.Error>>().toEqualTypeOf<HTMLParagraphElement>();
expectTypeOf<ComponentRef<typeof Totals.List>>().toEqualTypeOf<HTMLDListElement>();
expectTypeOf<ComponentRef<typeof Totals.Row>>().toEqualTypeOf<HTMLDivElement>();
expectTypeOf<ComponentRef<typeof PromotionCode.Input>>().toEqualTypeOf<HTMLInputElement>();
expectTypeOf<ComponentRef<typeof PromotionCode.Label>>().toEqualTypeOf<HTMLLabelElement>();
expectTypeOf<ComponentRef<typeof PromotionCode.Applied>>().toEqualTypeOf<HTMLUListElement>();
expectTypeOf<ComponentRef<typeof Submit.Button>>().toEqualTypeOf<HTMLButtonElement>();
expectTypeOf<ComponentRef<typeof CheckoutStatus.Open>>().toEqualTypeOf<HTMLDivElement>();

export const refs = (
  <>
    <Submit.Button ref={createRef<HTMLButtonElement>()} />
    {/* @ts-expect-error A button is no input. */}
    <Submit.Button ref={createRef<HTMLInputElement>()} />
  </>
);

export const required = (
  <>
    <LineItem.Root id="li_1" />
    {/* @ts-expect-error A line must know which it is. */}
    <LineItem.Root />
    {/* @ts-expect-error The id is Stripe's text, not a number. */}
    <LineItem.Root id={1} />
    <Totals.Row name="total" />
    {/* @ts-expect-error A row must know which it is. */}
    <Totals.Row />
  </>
);

export const renders = (
  <>
    <LineItem.Name render={<strong />} />
    <LineItem.Root
      id="li_1"
      render={(props, state) => {
        expectTypeOf(state).toEqualTypeOf<LineItemRootState>();
        return <li {...props} />;
      }}
    />
    {/* @ts-expect-error A part is one element: a text cannot take its ref and attributes. */}
    <LineItem.Name render="strong" />
    {/* @ts-expect-error The function must return an element, so that something bears the ref. */}
    <LineItem.Name render={() => null} />
    {/* @ts-expect-error The state of a row has no such member. */}
    <Totals.Row name="total" render={(props, { pending }) => <p {...props}>{String(pending)}</p>} />
  </>
);

export const looks = (
  <>
    <Submit.Root className="mine" style={{ color: 'red' }} />
    <Submit.Root
      className={({ phase }) => {
        expectTypeOf(phase).toEqualTypeOf<'idle' | 'waiting' | 'confirming'>();
        return phase === 'idle' ? undefined : phase;
      }}
      style={({ disabled }) => (disabled ? { opacity: 0.5 } : undefined)}
    />
    {/* @ts-expect-error There is no such phase. */}
    <Submit.Root className={({ phase }) => (phase === 'paying' ? 'busy' : '')} />
    {/* @ts-expect-error A class is a text. */}
    <Submit.Root className={() => 1} />
  </>
);

export const collections = (
  <>
    <LineItems />
    <LineItems>
      {(line) => {
        expectTypeOf(line).toEqualTypeOf<{ id: string }>();
        return <LineItem.Root id={line.id} />;
      }}
    </LineItems>
    <LineItems>{(): ReactNode => null}</LineItems>
    {/* @ts-expect-error The lines are Stripe's: they are rendered by a function. */}
    <LineItems>One mug</LineItems>
    {/* @ts-expect-error Only the id is given: whatever else is read inside of the line. */}
    <LineItems>{({ quantity }) => <li>{quantity}</li>}</LineItems>
    <Totals.List>
      {(row) => {
        expectTypeOf(row).toEqualTypeOf<{ name: string }>();
        return <Totals.Row name={row.name} />;
      }}
    </Totals.List>
    {/* @ts-expect-error The rows are the session's: they are rendered by a function. */}
    <Totals.List>Total</Totals.List>
  </>
);

export const owned = (
  <>
    <PromotionCode.Input placeholder="SUMMER" onKeyDown={(event) => event.preventDefault()} />
    {/* @ts-expect-error What is typed belongs to the root. */}
    <PromotionCode.Input value="SUMMER" />
    {/* @ts-expect-error The quantity is the session's. */}
    <LineItem.QuantityInput defaultValue={1} />
    <Submit.Root confirmOptions={{ redirect: 'if_required', returnUrl: 'https://example.com' }} />
    {/* @ts-expect-error Stripe redirects always, or if it is required. */}
    <Submit.Root confirmOptions={{ redirect: 'never' }} />
    {/* @ts-expect-error A span has no `href`. */}
    <LineItem.Name href="/" />
  </>
);
