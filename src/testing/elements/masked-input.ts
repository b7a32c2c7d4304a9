/** How typed digits are written in a field. */
export interface Mask {
  /** Keeps the digits that belong in the field. */
  digits: (text: string) => string;
  /** Writes the digits; `deleting` says that the buyer is taking some away. */
  format: (digits: string, deleting: boolean) => string;
}

/**
 * Formats a field while the buyer types, keeping the caret beside the digit where it was.
 */
export function maskInput(input: HTMLInputElement, mask: Mask): void {
  let before = input.value;

  input.addEventListener('input', (event) => {
    // Browsers that fill a form in by themselves send plain events.
    const deleting = event instanceof InputEvent && event.inputType.startsWith('delete');
    const typed = input.value;
    const caret = input.selectionStart ?? typed.length;
    let digits = mask.digits(typed);
    let digitsBeforeCaret = mask.digits(typed.slice(0, caret)).length;

    if (deletedOnlySeparators(deleting, digits, mask.digits(before), typed, before)) {
      // A buyer who deletes a space means the digit beside it.
      const at = Math.max(digitsBeforeCaret - 1, 0);
      digits = digits.slice(0, at) + digits.slice(digitsBeforeCaret);
      digitsBeforeCaret = at;
    }

    const formatted = mask.format(digits, deleting);
    before = formatted;
    if (formatted === typed) return;
    input.value = formatted;
    const position = caretAfter(formatted, digitsBeforeCaret, mask, deleting);
    input.setSelectionRange(position, position);
  });
}

function deletedOnlySeparators(
  deleting: boolean,
  digits: string,
  digitsBefore: string,
  text: string,
  textBefore: string,
): boolean {
  return deleting && digits === digitsBefore && text.length < textBefore.length;
}

/** The place after the given number of digits, and after the separators that typing has added. */
function caretAfter(text: string, digits: number, mask: Mask, deleting: boolean): number {
  let seen = 0;
  let position = 0;
  while (position < text.length && seen < digits) {
    if (mask.digits(text[position] ?? '') !== '') seen += 1;
    position += 1;
  }
  if (deleting) return position;
  while (position < text.length && mask.digits(text[position] ?? '') === '') position += 1;
  return position;
}
