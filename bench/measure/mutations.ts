/** How the DOM was touched. */
export interface Mutations {
  /** Texts written. */
  texts: number;
  /** Attributes written or removed. */
  attributes: number;
  /** Nodes put in or taken out. */
  nodes: number;
}

/** How a page was touched. */
export interface PageMutations {
  /** What is shown. */
  readonly mutations: Mutations;
  /** What is told to screen readers, in live regions. */
  readonly spoken: Mutations;
}

/** A watched element. */
export interface MutationWatch {
  /** What has happened since the last call. */
  take(): PageMutations;
  stop(): void;
}

/** Counts everything that is written below `root`, also when it says the same as before. */
export function watchMutations(root: Node): MutationWatch {
  let records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => {
    records = [...records, ...more];
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  return {
    take() {
      const taken = [...records, ...observer.takeRecords()];
      records = [];
      const isSpoken = ({ target }: MutationRecord) =>
        (target instanceof Element ? target : target.parentElement)?.closest('[role=status]');
      return {
        mutations: tally(taken.filter((record) => !isSpoken(record))),
        spoken: tally(taken.filter(isSpoken)),
      };
    },
    stop: () => observer.disconnect(),
  };
}

function tally(records: readonly MutationRecord[]): Mutations {
  const mutations: Mutations = { texts: 0, attributes: 0, nodes: 0 };
  for (const { type, addedNodes, removedNodes } of records) {
    if (type === 'characterData') mutations.texts += 1;
    else if (type === 'attributes') mutations.attributes += 1;
    else mutations.nodes += addedNodes.length + removedNodes.length;
  }
  return mutations;
}
