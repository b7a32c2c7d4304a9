// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { createUpdateQueue } from '../../../src/testing/stripe-js/update-queue.js';
import type { Job } from '../../../src/testing/stripe-js/update-queue.js';

function job<Result>(run: () => Promise<Result>, rest: Partial<Job<Result>> = {}): Job<Result> {
  return { run, commit: () => {}, isUpdate: true, ...rest };
}

describe('createUpdateQueue', () => {
  it('runs one job at a time, first in first out', async () => {
    const queue = createUpdateQueue(() => {});
    const log: string[] = [];
    const slow = queue.add(
      job(async () => {
        log.push('slow starts');
        await new Promise((resolve) => setTimeout(resolve, 5));
        log.push('slow ends');
      }),
    );
    const quick = queue.add(job(async () => log.push('quick')));
    await Promise.all([slow, quick]);
    expect(log).toEqual(['slow starts', 'slow ends', 'quick']);
  });

  it('goes on after a job that fails', async () => {
    const queue = createUpdateQueue(() => {});
    const failing = queue.add(job(() => Promise.reject(new Error('no'))));
    const next = queue.add(job(async () => 'done'));
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('done');
    expect(queue.pending()).toBe(0);
  });

  it('commits after the job stopped counting and before its caller hears', async () => {
    const queue = createUpdateQueue(() => {});
    const log: unknown[] = [];
    const commit = () => log.push(['commit', queue.pending()]);
    await queue.add(job(async () => 1, { commit })).then(() => log.push('resolved'));
    expect(log).toEqual([['commit', 0], 'resolved']);
  });

  it('tells when it fills and when it empties, and does not count what is no update', async () => {
    const onPendingChange = vi.fn();
    const queue = createUpdateQueue(onPendingChange);
    await queue.add(job(async () => {}, { isUpdate: false }));
    expect(onPendingChange).not.toHaveBeenCalled();
    await Promise.all([queue.add(job(async () => {})), queue.add(job(async () => {}))]);
    expect(onPendingChange).toHaveBeenCalledTimes(2);
  });
});
