import { isOneOf } from '../../text/one-of.ts';
import type { Range, Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { VERB_READINGS } from '../lexicon.ts';
import { rightOf } from './complement.ts';
import { isInference } from './inference.ts';
import { mainSubject } from './main-subject.ts';
import { reportsNothing } from './other-sense.ts';
import { subjectBefore } from './subject-before.ts';
import { type VerbGroup, verbGroups } from './verb-group.ts';

/** "needless to say", "suffice it to say", "it goes without saying", "To say that it was late …": turns of phrase. */
function isIdiom({ tokens }: Reading, at: number, { from }: Sentence): boolean {
  const before = tokens.lower(at - 1);
  if (tokens.lower(at) === 'saying') return before === 'without' && isOneOf(tokens.lower(at - 2), 'goes go went');
  if (tokens.lower(at) !== 'say' || before !== 'to') return false;
  return at - 1 === from || tokens.lower(at - 2) === 'needless' || tokens.lower(at - 3) === 'suffice';
}

/** Refused for want of a better reason than who the subject is: those a tagger may know better. */
const UNSURE = 'threaten reckon find';

/** Whether the likeliest readings of a verb, those with most of its particles ("called for"), all say nothing. */
function isRefused(reading: Reading, groups: readonly VerbGroup[], sentence: Sentence): boolean {
  const own = groups.filter(({ voice }) => isOneOf(voice, 'finite base ing'));
  const most = Math.max(...own.map(({ entry }) => entry.particles.length));
  const likely = own.filter(({ entry }) => entry.particles.length === most);
  return likely.length > 0 && likely.every((group) => isNoSaying(reading, group, sentence));
}

function isNoSaying(reading: Reading, group: VerbGroup, sentence: Sentence): boolean {
  if (group.voice === 'ing') {
    const source = mainSubject(reading, sentence.from, group.from);
    return source !== null && isInference(reading, group, source);
  }
  if (isOneOf(group.entry.lemma, UNSURE)) return false;
  const subject = subjectBefore(reading, group.from, sentence.from);
  return reportsNothing(reading, group, subject, rightOf(reading, group, sentence));
}

/** In tokens. */
const LONGEST_CUE = 6;

/** In tokens, to each side of the cue: what a verb means shows nearby, and sentences without an end are none. */
const FARTHEST = 40;

/**
 * Whether the verb of a cue says nothing where it stands, as far as the rules know: a deed ("claimed 20 lives"), a greeting, an inference
 * of the writer's, a turn of phrase. What they refuse so, no tagger brings back.
 */
export function saysNothing(reading: Reading, cue: Range, whole: Sentence): boolean {
  const from = Math.max(whole.from, cue.from - FARTHEST);
  const sentence = { from, to: Math.min(whole.to, cue.to + FARTHEST), paragraph: whole.paragraph };
  for (let i = cue.from; i < cue.to && i < cue.from + LONGEST_CUE; i++) {
    if (isIdiom(reading, i, sentence)) return true;
    const readings = VERB_READINGS.get(reading.tokens.lower(i));
    if (!readings) continue;
    const groups = verbGroups(reading, readings, i, sentence.from, sentence.to);
    if (isRefused(reading, groups, sentence)) return true;
  }
  return false;
}
