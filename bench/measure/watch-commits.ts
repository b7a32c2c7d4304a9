import type { Fiber } from './rendered-components.js';

/** The root of a React tree. `containerInfo` is the element it was created on. */
export interface CommittedRoot {
  readonly current: Fiber;
  readonly containerInfo: Element;
}

/** Where React reports its commits, in every build, if it is there before React is loaded. */
interface DeveloperToolsHook {
  readonly supportsFiber: true;
  inject(): number;
  onCommitFiberRoot(renderer: number, root: CommittedRoot): void;
  onCommitFiberUnmount(): void;
  onPostCommitFiberRoot(): void;
  checkDCE(): void;
}

let listener: ((root: CommittedRoot) => void) | null = null;

const hook: DeveloperToolsHook = {
  supportsFiber: true,
  inject: () => 1,
  onCommitFiberRoot: (_, root) => listener?.(root),
  onCommitFiberUnmount() {},
  onPostCommitFiberRoot() {},
  checkDCE() {},
};

Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook });

/**
 * Calls `onCommit` after each commit of any React root of the page. Returns the way to stop; one watcher at a time.
 * This module has to be loaded before React.
 */
export function watchCommits(onCommit: (root: CommittedRoot) => void): () => void {
  listener = onCommit;
  return () => {
    listener = null;
  };
}
