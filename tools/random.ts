/**
 * A generator of numbers in [0, 1): xorshift (Marsaglia 2003). The same seed, not 0, gives the same numbers everywhere. Trained weights and
 * figures of the documentation were drawn with it.
 */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** A generator of numbers in [0, 1) for which seeds beside each other are as good as any, and 0 too: mulberry32 (Ettinger 2017). */
export function numbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A copy in random order (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    const a = copy[i] as T;
    copy[i] = copy[k] as T;
    copy[k] = a;
  }
  return copy;
}
