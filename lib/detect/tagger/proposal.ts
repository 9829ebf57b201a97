import { NEGATION } from '../../language/en/word-classes.ts';
import type { Range, Reading } from '../../text/reading.ts';
import type { Candidate } from '../candidate.ts';
import { NOUN_CLASSES, VERB_READINGS } from '../lexicon.ts';
import { isFrontedDeed } from '../rules/fronted-deed.ts';
import type { Linked } from './link.ts';

/** An attribution that the tagger found: a candidate in all but its rule. */
export interface Proposal extends Omit<Candidate, 'rule'> {
  readonly rule: 'model';
}

/** Class of a cue that no word of the lexicon heads: its act is that of a plain statement. */
const PLAIN = 'say';

/** Class and lemma from the cue's last word that the lexicon knows: "has denied", "issued a denial of". */
function classOf(reading: Reading, cue: Range): [verbClass: string, lemma: string] {
  for (let i = cue.to - 1; i >= cue.from; i--) {
    const word = reading.tokens.lower(i);
    const entry = VERB_READINGS.get(word)?.[0]?.entries[0];
    if (entry) return [entry.verbClass, entry.lemma];
    const nounClass = NOUN_CLASSES.get(word);
    if (nounClass) return [nounClass, word];
  }
  return [PLAIN, reading.tokens.lower(cue.from)];
}

function isNegated(reading: Reading, cue: Range): boolean {
  for (let i = cue.from; i < cue.to; i++) if (reading.tokens.is(i, NEGATION)) return true;
  return false;
}

/** The contents, without a participle in front of the speaker where what is said follows the cue. */
function contentsOf(reading: Reading, cue: Range, content: readonly Range[]): Range[] {
  const isTold = content.some(({ from }) => from === cue.to);
  return content.filter((range) => !(isTold && isFrontedDeed(reading, range, cue))).map(plain);
}

const plain = ({ from, to }: Range): Range => ({ from, to });

/** A linked group of segments in the form that the rules' candidates have. */
export function proposalOf(reading: Reading, { cue, source, content }: Linked): Proposal {
  const [verbClass, lemma] = classOf(reading, cue);
  return {
    rule: 'model',
    verbClass,
    lemma,
    isNegated: isNegated(reading, cue),
    sentence: cue.sentence,
    source: source && plain(source),
    cue: plain(cue),
    content: contentsOf(reading, cue, content),
    start: Math.min(cue.from, source?.from ?? cue.from),
    joint: 'none',
  };
}
