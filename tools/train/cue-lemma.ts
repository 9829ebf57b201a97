import { NOUN_CLASSES, VERB_READINGS } from '../../lib/detect/lexicon.ts';
import { BE_FORMS, HAVE_FORMS } from '../../lib/language/en/function-words.ts';
import type { Range, Reading } from '../../lib/text/reading.ts';

function verbAt({ tokens }: Reading, at: number): string {
  const word = tokens.lower(at);
  if (BE_FORMS.has(word) || HAVE_FORMS.has(word)) return '';
  const entries = VERB_READINGS.get(word)?.[0]?.entries ?? [];
  const entry = entries.find(({ particles }) => particles.every((one, k) => tokens.lower(at + 1 + k) === one));
  return entry ? [entry.lemma, ...entry.particles].join(' ') : '';
}

/** Base form of an annotated cue, as the rules name it: its last reporting verb, else its first noun; '' for other words. */
export function cueLemma(reading: Reading, { from, to }: Range): string {
  let noun = '';
  let verb = '';
  for (let at = from; at < to; at++) {
    verb = verbAt(reading, at) || verb;
    const word = reading.tokens.lower(at);
    if (noun === '' && NOUN_CLASSES.has(word)) noun = word;
  }
  return verb || noun;
}
