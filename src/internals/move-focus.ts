/**
 * Brings the focus to `target`, also where it is no control of its own: then it can be focused by us, but stays
 * out of the tab order.
 */
export function moveFocus(target: HTMLElement | null | undefined): void {
  if (!target) return;
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus();
}

/** True when the focus has nowhere to be: its element went away, or never had it. */
export function isFocusLost(): boolean {
  const { activeElement } = document;
  return !activeElement || activeElement === document.body || !activeElement.isConnected;
}
