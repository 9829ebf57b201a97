import { ACTS, type Act } from '../../claim/taxonomy.ts';
import { SOURCE_WORDS } from '../../language/en/act-words.ts';
import type { Reading } from '../../text/reading.ts';
import type { Candidate } from '../candidate.ts';
import { amount, counts, type Feature, flag, oneOf } from './features.ts';

const CLASSES =
  `say announce claim allege accuse reveal confirm admit deny demand promise threaten warn predict believe ask find
  refuse hearsay alleged`.split(/\s+/);

/** Constructions, as lib/detect/candidate.ts names them. */
const RULES =
  `quotation colon that clause aside wh infinitive object weak-object addressee passive participle loose-participle according
  noun adverb refusal anaphor label light-verb headline model`.split(/\s+/);

/** Cues whose act depends on what follows more than their class tells. */
const LEMMAS = [
  ...'blame reckon report estimate understand complain call counter suggest note vow see show hear describe insist add argue'.split(
    ' ',
  ),
  ...'tell say write explain maintain put question dispute contend testify reply respond ask advise object protest'.split(
    ' ',
  ),
  ...['rule out', 'point out', 'scoff at', 'challenge'],
];

const PRONOUN = /^(?:he|she|it|they|who|which|we|i)$/;

/** Longer sources are as long as this. */
const LONG = 12;

/** What cue and source tell; `cueAct` is what the cue alone would mean. */
export function cueFeatures({ tokens }: Reading, candidate: Candidate, cueAct: Act): Feature[] {
  const { source } = candidate;
  const words = source ? Array.from({ length: source.to - source.from }, (_, i) => tokens.lower(source.from + i)) : [];
  const only = words.length === 1 ? (words[0] ?? '') : '';
  return [
    ...oneOf('class', CLASSES, candidate.verbClass),
    ...oneOf('rule', RULES, candidate.rule),
    ...oneOf('lemma', LEMMAS, candidate.lemma),
    ...oneOf('cue act', ACTS, cueAct),
    flag('negated', candidate.isNegated),
    flag('no source', !source),
    flag('pronoun', PRONOUN.test(only)),
    flag('it', only === 'it'),
    flag('they', only === 'they'),
    amount('source words', words.length, LONG),
    ...counts('source', SOURCE_WORDS, words),
  ];
}
