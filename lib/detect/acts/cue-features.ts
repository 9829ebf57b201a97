import { ACTS, type Act } from '../../claim/taxonomy.ts';
import { SOURCE_WORDS } from '../../language/en/act-words.ts';
import { CUE_WORDS } from '../../language/en/cue-words.ts';
import type { Reading } from '../../text/reading.ts';
import type { Candidate } from '../candidate.ts';
import { choiceOf, type Features } from './features.ts';
import { countIn, indexOf } from './word-lists.ts';

const CLASSES = choiceOf(
  `say announce claim allege accuse reveal confirm admit deny demand promise threaten warn predict believe ask find
  refuse hearsay alleged`.split(/\s+/),
);

/** Constructions that tell something of the act. */
const RULES = choiceOf(
  'quotation colon that clause aside wh infinitive object addressee passive according noun model'.split(' '),
);

/** Cues whose act depends on what follows more than their class and their words tell. */
const LEMMAS = choiceOf(
  'say tell write add put see show note call describe report suggest estimate reckon blame'.split(' '),
);
const CUE_ACTS = choiceOf(ACTS);
const SOURCES = indexOf(SOURCE_WORDS);
const CUES = indexOf(CUE_WORDS);

const PRONOUNS = new Set('he she it they who which we i'.split(' '));

/** Longer sources are as long as this. */
const LONG = 12;

/** Writes what cue and source tell; `cueAct` is what the cue alone would mean. */
export function writeCue({ tokens }: Reading, candidate: Candidate, cueAct: Act, to: Features): void {
  const { source, cue } = candidate;
  const words = source ? Math.max(0, source.to - source.from) : 0;
  const only = source && words === 1 ? tokens.lower(source.from) : '';
  to.oneOf('class', CLASSES, candidate.verbClass);
  to.oneOf('rule', RULES, candidate.rule);
  to.oneOf('lemma', LEMMAS, candidate.lemma);
  to.oneOf('cue act', CUE_ACTS, cueAct);
  to.flag('negated', candidate.isNegated);
  to.flag('no source', !source);
  to.flag('pronoun', PRONOUNS.has(only));
  to.flag('it', only === 'it');
  to.flag('they', only === 'they');
  to.amount('source words', words, LONG);
  const ofSource = to.room('source', SOURCES.names);
  if (source) for (let at = source.from; at < source.to; at++) countIn(SOURCES, tokens.lower(at), to.values, ofSource);
  const ofCue = to.room('cue', CUES.names);
  for (let at = cue.from; at < cue.to; at++) countIn(CUES, tokens.lower(at), to.values, ofCue);
  to.amount('cue words', cue.to - cue.from, LONG);
}
