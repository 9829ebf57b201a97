import { HEARING_BODIES } from '../../language/en/nouns.ts';
import { MODAL } from '../../language/en/word-classes.ts';
import { findForward, isPunctuation, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { aside } from './aside.ts';
import type { Base } from './joint.ts';
import { phraseStart } from './noun-phrase.ts';
import { skipTime } from './time.ts';
import type { VerbGroup } from './verb-group.ts';

/** "Frost, the jury was told, slept", "The boat sank, it has been alleged": a passive set off in what is told, which names nobody. */
export function unnamedAside(reading: Reading, group: VerbGroup, sentence: Sentence, base: Base): Candidate | null {
  const { from, entry } = group;
  const last = reading.tokens.lower(from - 1);
  const isImpersonal = last === 'it' && /[tc]/.test(entry.frames) && entry.lemma !== 'tell';
  if (!isImpersonal && !(entry.lemma === 'tell' && HEARING_BODIES.has(last))) return null;
  // "It should be noted" is the writer's own; "it was noted with regret by the crew" goes on.
  const end = skipTime(reading, group.to, sentence.to);
  const isClosed = end >= sentence.to || isPunctuation(reading, end);
  if (!isClosed || findForward(from, group.head, (i) => reading.tokens.is(i, MODAL)) < group.head) return null;
  const start = isImpersonal ? from - 1 : phraseStart(reading, sentence.from, from);
  const around = aside(reading, group, { from: start, to: from }, sentence, base);
  return around && { ...around, source: null };
}
