import nlp from 'compromise/two';
import type { Handle } from '../contestant.ts';

/** Sentences and parts of speech. It finds no claims. */
export async function load(): Promise<Handle> {
  return (text) => nlp(text).length;
}
