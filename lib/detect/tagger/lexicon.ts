import { NOUN_CLASSES, TRIGGERS, VERB_READINGS } from '../lexicon.ts';
import { hashOfWord } from './hash.ts';

/** What the rules' lexicon knows of a word that may be a cue, as hashes. */
export interface CueWord {
  readonly class: number;
  readonly form: number;
  readonly lemma: number;
}

function build(): Map<number, CueWord> {
  const words = new Map<number, CueWord>();
  for (const [word, readings] of VERB_READINGS) {
    // "said", "denied" are both past and participle: the past is the likelier.
    const reading = readings.find(({ form }) => form === 'past') ?? readings[0];
    const entry = reading?.entries[0];
    if (!reading || !entry) continue;
    words.set(hashOfWord(word), {
      class: hashOfWord(entry.verbClass),
      form: hashOfWord(reading.form),
      lemma: hashOfWord(entry.lemma),
    });
  }
  const addOther = (word: string, name: string) => {
    const key = hashOfWord(word);
    if (!words.has(key)) words.set(key, { class: hashOfWord(name), form: 1, lemma: key });
  };
  for (const [word, nounClass] of NOUN_CLASSES) addOther(word, `noun ${nounClass}`);
  for (const word of TRIGGERS) addOther(word, 'other');
  return words;
}

/** Every word at which a rule may begin, by its hash. */
export const CUE_WORDS: ReadonlyMap<number, CueWord> = build();
