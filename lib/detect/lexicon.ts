import { CUE_NOUNS, LIGHT_VERBS } from '../language/en/nouns.ts';
import { HEARSAY_ADVERBS, REFUSAL_MODALS, REFUSAL_VERBS, SOURCE_PREPOSITIONS } from '../language/en/phrases.ts';
import { DOUBLING, IRREGULAR, VERBS } from '../language/en/verbs.ts';

/** Form of a verb as it stands in the text. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** One reading of a word as a reporting verb. */
export interface VerbEntry {
  readonly lemma: string;
  /** Class name: a key of VERBS; act and distance follow from it (acts/cue-act.ts). */
  readonly verbClass: string;
  /** Complement letters, see lib/language/en/verbs.ts. */
  readonly frames: string;
  /** Particle words after the verb, if this entry has any. */
  readonly particles: readonly string[];
}

/** A form of a verb with all entries it may stand for. */
export interface VerbReading {
  readonly form: VerbForm;
  readonly entries: readonly VerbEntry[];
}

const VOWELS = 'aeiou';

/** The forms of a verb, regular unless listed in the model. By its letters, without expressions: a first article waits for all verbs. */
export function formsOf(lemma: string): [form: VerbForm, word: string][] {
  const last = lemma.at(-1) ?? '';
  const before = lemma.at(-2) ?? '';
  const isDoubled = DOUBLING.has(lemma);
  const stem = isDoubled ? lemma + last : lemma;
  const isY = last === 'y' && before !== '' && !VOWELS.includes(before);
  const isHissing = 'sxzo'.includes(last) || (last === 'h' && 'sc'.includes(before));
  const third = isY ? `${lemma.slice(0, -1)}ies` : isHissing ? `${lemma}es` : `${lemma}s`;
  const regular = last === 'e' ? `${lemma}d` : isY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const [past, participle] = IRREGULAR[lemma] ?? [regular, regular];
  const ingStem = last !== 'e' ? stem : VOWELS.includes(before) ? withoutMuteE(lemma) : lemma.slice(0, -1);
  const ing = `${ingStem}ing`;
  const forms: [VerbForm, string][] = [
    ['base', lemma],
    ['third', third],
    ['past', past],
    ['participle', participle],
    ['ing', ing],
  ];
  // British and American spellings of a doubled l: labelled and labeled.
  if (isDoubled && last === 'l' && 'ae'.includes(before)) forms.push(['past', `${lemma}ed`], ['ing', `${lemma}ing`]);
  return forms;
}

/** "argue" loses its e before -ing, "agree" and "queue" as a rule keep it. */
const withoutMuteE = (lemma: string): string => (lemma.endsWith('gue') ? lemma.slice(0, -1) : lemma);

function buildVerbs(): Map<string, VerbReading[]> {
  const byLemma = new Map<string, VerbEntry[]>();
  for (const [verbClass, table] of Object.entries(VERBS)) {
    for (const item of table.split(/\s+/)) {
      const [name = '', frames = ''] = item.split(':');
      if (!name || frames === '-') continue;
      const [lemma = '', ...particles] = name.split('_');
      const entries = byLemma.get(lemma) ?? [];
      entries.push({ lemma, verbClass, frames, particles });
      byLemma.set(lemma, entries);
    }
  }
  const readings = new Map<string, VerbReading[]>();
  for (const [lemma, entries] of byLemma) {
    // The longest particle is tried first.
    entries.sort((a, b) => b.particles.length - a.particles.length);
    for (const [form, word] of formsOf(lemma)) {
      const known = readings.get(word) ?? [];
      known.push({ form, entries });
      readings.set(word, known);
    }
  }
  return readings;
}

/** Readings of a lower-case word as a form of a reporting verb. */
export const VERB_READINGS: ReadonlyMap<string, readonly VerbReading[]> = buildVerbs();

/** Class of each cue noun. */
export const NOUN_CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries(CUE_NOUNS).flatMap(([nounClass, words]) =>
    words.split(' ').map((word): [string, string] => [word, nounClass]),
  ),
);

/** Every lower-case word at which some rule may begin: all others are passed over after one look-up. */
export const TRIGGERS: ReadonlySet<string> = new Set([
  ...VERB_READINGS.keys(),
  ...NOUN_CLASSES.keys(),
  ...LIGHT_VERBS,
  ...REFUSAL_VERBS,
  ...REFUSAL_MODALS,
  ...Object.keys(HEARSAY_ADVERBS),
  ...SOURCE_PREPOSITIONS.flatMap(([first = '']) => first),
]);
