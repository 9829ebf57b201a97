import { REFUSED_TO } from '../language/en/denials.ts';
import { VERBS } from '../language/en/verbs.ts';
import { BE, NEGATION } from '../language/en/word-classes.ts';
import { isOneOf } from '../text/one-of.ts';
import type { Range, Reading } from '../text/reading.ts';
import { MARK, type Tokens } from '../text/tokens.ts';
import type { DisputeClaim } from './dispute-claim.ts';

const DENIAL_VERBS: ReadonlySet<string> = new Set(
  (VERBS['deny'] ?? '').split(/\s+/).map((entry) => (entry.split(':')[0] ?? '').replaceAll('_', ' ')),
);

/** Whether a claim that is taken for a denial by its cue denies no claim at all: what it says is taken back, or a thing is refused. */
export function isNoDenial({ tokens }: Reading, claim: DisputeClaim): boolean {
  return isTakenBack(tokens, claim) || isRefused(tokens, claim);
}

/** "does not dispute", "neither confirmed nor denied": who says so denies nothing. */
function isTakenBack(tokens: Tokens, { cue, lemma }: DisputeClaim): boolean {
  return DENIAL_VERBS.has(lemma) && hasClass(tokens, cue, NEGATION);
}

/** "denied them permits", "they were denied a visa": a thing is denied to somebody. */
function isRefused(tokens: Tokens, { lemma, source, cue, content }: DisputeClaim): boolean {
  if (lemma !== 'deny') return false;
  const isToSomebody = content[0] !== undefined && isGivenTo(tokens, content[0]);
  const isPassive = hasClass(tokens, cue, BE) && tokens.lower(cue.to - 1) === 'denied';
  return isToSomebody || (isPassive && source !== null && source.to <= cue.from);
}

/** "them permits", but not "them", "them all" and "them, saying so". */
function isGivenTo(tokens: Tokens, { from, to }: Range): boolean {
  if (!REFUSED_TO.has(tokens.lower(from)) || from + 1 >= to) return false;
  return tokens.type[from + 1] !== MARK && !isOneOf(tokens.lower(from + 1), 'all both and or but in as');
}

function hasClass(tokens: Tokens, { from, to }: Range, wordClass: number): boolean {
  for (let at = from; at < to; at++) if (tokens.is(at, wordClass)) return true;
  return false;
}
