/**
 * Calls a handler of the page. One that throws must not keep the others from hearing, nor turn what
 * it hears of into a failure: its error is thrown by itself, for the page's own error handling.
 */
export function callSafely(call: () => void): void {
  try {
    call();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
