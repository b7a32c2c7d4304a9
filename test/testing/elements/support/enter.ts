import { fireEvent, screen } from '@testing-library/dom';

/** Fills in a field at once, as a paste would: typing is for the tests of the fields. */
export function enter(label: string, value: string): void {
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value } });
  fireEvent.change(field);
}
