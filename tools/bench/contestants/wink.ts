import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Handle } from '../contestant.ts';

/** Sentences, parts of speech and named entities: what a detector on top of it would need. It finds no claims. */
export async function load(): Promise<Handle> {
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
  return (text) => nlp.readDoc(text).tokens().length();
}
