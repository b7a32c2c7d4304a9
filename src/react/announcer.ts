/** Speaks to screen readers through one live region, so that changes never talk over each other. */
export interface Announcer {
  /** Says `text` soon. What is said at the same time is said together; the same text once. */
  announce(text: string): void;
  /** The live region, while it is on the page. */
  attach(region: HTMLElement | null): void;
}

/** Long enough for the changes of one click to arrive together, short enough to be heard as its answer. */
const TOGETHER_MS = 150;

/** Creates an {@link Announcer}. */
export function createAnnouncer(): Announcer {
  let region: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Set<string>();

  function speak() {
    timer = undefined;
    if (region) region.textContent = [...waiting].join(' ');
    waiting.clear();
  }

  return {
    announce(text) {
      waiting.add(text);
      timer ??= setTimeout(speak, TOGETHER_MS);
    },
    attach(element) {
      region = element;
      if (element) return;
      clearTimeout(timer);
      timer = undefined;
      waiting.clear();
    },
  };
}
