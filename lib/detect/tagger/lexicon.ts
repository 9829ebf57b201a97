import { NOUN_CLASSES, TRIGGERS, VERB_READINGS } from '../lexicon.ts';
import { hashOfWord } from './hash.ts';

/** What the rules' lexicon knows of a word that may be a cue, as hashes. */
export interface CueWord {
  readonly class: number;
  readonly form: number;
  readonly lemma: number;
}

function describe(word: string): CueWord {
  const readings = VERB_READINGS.get(word);
  // "said", "denied" are both past and participle: the past is the likelier.
  const reading = readings?.find(({ form }) => form === 'past') ?? readings?.[0];
  const entry = reading?.entries[0];
  if (reading && entry)
    return {
      class: hashOfWord(entry.verbClass),
      form: hashOfWord(reading.form),
      lemma: hashOfWord(entry.lemma),
    };
  const nounClass = NOUN_CLASSES.get(word);
  return { class: hashOfWord(nounClass ? `noun ${nounClass}` : 'other'), form: 1, lemma: hashOfWord(word) };
}

const known = new Map<string, CueWord>();

/** The word as a cue, or `null` where no rule begins at it. Made when first met: a text uses a tenth of the lexicon. */
export function cueWord(word: string): CueWord | null {
  if (!TRIGGERS.has(word)) return null;
  const met = known.get(word);
  if (met) return met;
  const made = describe(word);
  known.set(word, made);
  return made;
}
