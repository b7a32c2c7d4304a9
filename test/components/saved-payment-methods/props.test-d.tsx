import {
  NewPaymentMethod,
  SavedPaymentMethod,
  SavedPaymentMethods,
  type SavedPaymentMethodsResult,
} from 'checkstand';
import { expectTypeOf, test } from 'vitest';

test('the list is given ids', () => {
  void (
    <SavedPaymentMethods>
      {(method) => {
        expectTypeOf(method).toEqualTypeOf<{ id: string }>();
        return <SavedPaymentMethod.Root id={method.id} />;
      }}
    </SavedPaymentMethods>
  );
  // @ts-expect-error the list renders its own choices: it takes a function
  void (<SavedPaymentMethods>text</SavedPaymentMethods>);
});

test('a choice is one of the list', () => {
  // @ts-expect-error which one, it must be told
  void (<SavedPaymentMethod.Root />);
  // @ts-expect-error whether it is chosen is the page's to know
  void (<SavedPaymentMethod.Radio checked />);
});

test('states are those of each part', () => {
  void (
    <SavedPaymentMethod.Root
      id="new"
      className={(state) => {
        expectTypeOf(state).toEqualTypeOf<SavedPaymentMethod.Root.State>();
        return state.expired ? 'expired' : undefined;
      }}
    />
  );
  void (<NewPaymentMethod className={({ chosen }) => String(chosen)} />);
});

test('the hook speaks of ids', () => {
  expectTypeOf<SavedPaymentMethodsResult['chosen']>().toEqualTypeOf<string>();
});
