/** A generator of numbers in [0, 1): xorshift (Marsaglia 2003). The same seed, not 0, gives the same numbers everywhere. */
export function createRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
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
