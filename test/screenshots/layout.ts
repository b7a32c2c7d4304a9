/*
 * What is looked for in a laid out page. Both functions run in the page, so each holds all that it needs.
 */

interface Shifts {
  shifts: { time: number; moved: string[] }[];
}

/** Keeps what moves without the buyer's doing, from the first frame on. */
export function recordShifts(): void {
  const shifts: Shifts['shifts'] = [];
  Object.assign(globalThis, { shifts } satisfies Shifts);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { sources = [] } = entry as PerformanceEntry & { sources?: { node?: Node | null }[] };
      const moved = sources.map(({ node }) => node?.textContent?.trim().slice(0, 40) ?? '');
      shifts.push({ time: entry.startTime, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * What is wrong with the layout of a page at the width that it has: it scrolls sideways, text is cut off, texts lie on
 * each other, or something still moves.
 */
export async function faultsOfLayout(): Promise<string[]> {
  interface Line {
    text: string;
    top: number;
    bottom: number;
    left: number;
    right: number;
  }

  const faults: string[] = [];
  const inWords = (element: Element) =>
    `<${element.localName}> '${element.textContent?.trim().slice(0, 40)}'`;

  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const isSeen = (element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { position, overflow, clipPath } = getComputedStyle(at);
      // Only for screen readers, or a layer of its own above the rest.
      if (overflow !== 'visible' && at.clientWidth <= 1 && at.clientHeight <= 1) return false;
      if (clipPath !== 'none' || position === 'fixed' || position === 'sticky') return false;
    }
    return true;
  };

  // Two frames for the new width, and a little time for what comes late.
  await nextFrame();
  await nextFrame();
  const settled = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 250));
  await nextFrame();
  await nextFrame();
  for (const { time, moved } of (globalThis as typeof globalThis & Shifts).shifts) {
    if (time > settled) faults.push(`moves by itself: ${moved.join(', ')}`);
  }

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`scrolls sideways: ${scrollWidth} > ${clientWidth}`);

  const lines: Line[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim();
    if (!text || !parent || !isSeen(parent)) continue;
    const isBox = getComputedStyle(parent).display !== 'inline';
    if (isBox && parent.scrollWidth > parent.clientWidth + 1) {
      faults.push(`cut off: ${inWords(parent)}`);
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    const fontSize = Number.parseFloat(getComputedStyle(parent).fontSize);
    for (const { top, bottom, left, right } of range.getClientRects()) {
      // A font claims more height than its letters take.
      const middle = (top + bottom) / 2;
      const half = Math.min(bottom - top, fontSize * 0.8) / 2;
      lines.push({ text, top: middle - half, bottom: middle + half, left, right });
    }
  }
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > 1 && down > 1) {
        faults.push(`'${one.text.slice(0, 40)}' lies on '${other.text.slice(0, 40)}'`);
      }
    }
  }
  return faults;
}
