/** Measures work in the page. */

/** One thing measured. */
export interface Measured {
  /** Milliseconds. */
  readonly took: number;
  /** The longest time, in milliseconds, that its thread could do nothing else: nobody can end the work for so long. */
  readonly blocked: number;
  /** Bytes of the JavaScript heap at their most, beyond what was there before; what is no longer needed is counted until it is collected. */
  readonly heap: number;
  /** Bytes of a file that was made or read; 0 where there is none. */
  readonly bytes: number;
}

/** What Chromium adds to the page for this bench: `--enable-precise-memory-info`, `--expose-gc`. */
interface Bench {
  readonly performance: { readonly memory: { readonly usedJSHeapSize: number } };
  gc(): void;
}

/** Milliseconds between looks at the clock, and between looks at the heap. */
const LOOK = 4;
const LOOK_AT_HEAP = 40;

/** @param work gives the size of its file in bytes, if there is one */
export async function measure(work: () => Promise<number>): Promise<Measured> {
  const watch = watchThread();
  const begin = performance.now();
  const bytes = await work();
  const took = performance.now() - begin;
  return { took, bytes, ...(await watch.end()) };
}

/** Looks at clock and heap again and again. */
function watchThread() {
  const { performance: memory, gc } = globalThis as unknown as Bench;
  gc();
  const before = memory.memory.usedJSHeapSize;
  let heap = before;
  let last = performance.now();
  let longest = 0;
  let seen = last;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - LOOK);
    last = now;
    if (now - seen < LOOK_AT_HEAP) return;
    seen = now;
    heap = Math.max(heap, memory.memory.usedJSHeapSize);
  };
  const timer = setInterval(look, LOOK);
  return {
    async end() {
      await new Promise((resolve) => setTimeout(resolve, LOOK_AT_HEAP));
      clearInterval(timer);
      look();
      return { blocked: longest, heap: heap - before };
    },
  };
}
