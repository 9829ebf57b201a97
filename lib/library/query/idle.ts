/** Resolves when there is time for a slice of work that nobody waits for. */
export type Idle = () => Promise<void>;

/** The part of the Prioritized Task Scheduling API (https://wicg.github.io/scheduling-apis/) that is used here. */
interface Scheduler {
  postTask(work: () => void, options: { readonly priority: 'background' }): Promise<void>;
}

/**
 * After everything that the reader waits for, and at once where there is nothing: `requestIdleCallback` would let 50 ms pass
 * between two slices on a page at rest. A task like any other where there is no scheduler.
 */
export const browserIdle: Idle = () => {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler) return scheduler.postTask(() => {}, { priority: 'background' });
  return new Promise((resolve) => setTimeout(resolve));
};
