import { act } from '@testing-library/react';
import { onTestFinished, vi } from 'vitest';

/** Takes the browser's network away, or brings it back, as far as the browser itself says so. */
export function setOnline(isOnline: boolean): void {
  const spy = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
  onTestFinished(() => spy.mockRestore());
  act(() => void window.dispatchEvent(new Event(isOnline ? 'online' : 'offline')));
}
