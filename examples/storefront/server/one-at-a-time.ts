/** Runs tasks with the same key one after the other; others run side by side. */
export type OneAtATime = <Result>(key: string, task: () => Promise<Result>) => Promise<Result>;

/** Creates a {@link OneAtATime} that forgets a key as soon as nothing waits for it. */
export function createOneAtATime(): OneAtATime {
  const last = new Map<string, Promise<unknown>>();
  return async (key, task) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(task, task);
    last.set(key, turn);
    try {
      return await turn;
    } finally {
      if (last.get(key) === turn) last.delete(key);
    }
  };
}
