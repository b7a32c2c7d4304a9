import { CustomField, useBeforeConfirm, useCustomField } from 'checkstand';
import { expectTypeOf, test } from 'vitest';

test('a field has a name and a label', () => {
  void (<CustomField.Root name="engraving" label="Engraving" />);
  // @ts-expect-error the shop's server has to know it by something
  void (<CustomField.Root label="Engraving" />);
  // @ts-expect-error the buyer has to know what to fill in
  void (<CustomField.Root name="engraving" />);
  // @ts-expect-error of Stripe's three types
  void (<CustomField.Root name="engraving" label="Engraving" type="date" />);
  // @ts-expect-error what is typed is kept by the page
  void (<CustomField.Input value="mine" />);
});

test('values are texts, or whether a box is checked', () => {
  useBeforeConfirm(async (fields) => {
    expectTypeOf(fields['engraving']).toEqualTypeOf<string | boolean | undefined>();
  });
});

test('the ref fits whatever takes what is typed', () => {
  const { ref } = useCustomField({ name: 'a', label: 'A' });
  void (
    <>
      <input ref={ref} />
      <select ref={ref} aria-label="A" />
      <textarea ref={ref} />
    </>
  );
});
