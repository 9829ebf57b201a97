import type { Handle } from '../contestant.ts';

/** "X said that …": the least that could be called a detector, and the floor of all times. */
const NAIVE = /\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){0,5} (?:said|says) (?:that )?[^.!?\n]+/gu;

export async function load(): Promise<Handle> {
  return (text) => text.match(NAIVE)?.length ?? 0;
}
