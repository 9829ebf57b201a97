/** Work that can be interrupted at each of its steps; it answers when it is done. */
export type Steps<T = void> = Generator<void, T, void>;

/** Does all of it at once. */
export function runNow<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does it in slices.
 * @param sliceMs how long, in milliseconds, the page's thread is kept at most before others get their turn
 * @param pause gives others their turn
 */
export async function runInSlices<T>(steps: Steps<T>, sliceMs: number, pause: () => Promise<void>): Promise<T> {
  for (let end = performance.now() + sliceMs; ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + sliceMs;
  }
}

interface Scheduler {
  yield?: () => Promise<void>;
}

/** Lets the page's own tasks go first: `scheduler.yield` comes back before other work of ours, a message after it. */
export function pauseForPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
