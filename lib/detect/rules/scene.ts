import { BODILY } from '../../language/en/deeds.ts';
import { IRREGULAR_PASTS } from '../../language/en/function-words.ts';
import { MOODS } from '../../language/en/leads.ts';
import { PEOPLE } from '../../language/en/people.ts';
import { LOOKS, SCENES } from '../../language/en/settings.ts';
import { PERSON_ENDING } from '../../language/en/sources.ts';
import { ED_FORM, LY_ADVERB, POSSESSIVE, PREPOSITION } from '../../language/en/word-classes.ts';
import { isOneOf } from '../../text/one-of.ts';
import { findForward, type Reading } from '../../text/reading.ts';

/** Whether a state ends in front of `at`, and no noun follows: "visibly shaken ¦ by the vote", "keen ¦ to leave", but "keen angler". */
function isStateEnd({ tokens }: Reading, at: number, to: number): boolean {
  return (
    at >= to || tokens.is(at, PREPOSITION | LY_ADVERB) || isOneOf(tokens.lower(at), 'to not that and but if because')
  );
}

/** How limbs are: "eyes wide". */
const HELD = 'wide full shut open aloft outstretched hoarse wet red pale';

/** "voice breaking", "arms folded across his chest", "hands on hips", but "arms control expert", "voice of the strikers". `isOwn`: "his" in front. */
function isLimbAt(reading: Reading, at: number, to: number, isOwn: boolean): boolean {
  const { tokens } = reading;
  if (!BODILY.has(tokens.lower(at))) return false;
  const state = tokens.is(at + 1, LY_ADVERB) ? at + 2 : at + 1;
  if (state >= to) return false;
  if (tokens.is(state, PREPOSITION)) return isOneOf(tokens.lower(state), 'on in over behind to');
  const word = tokens.lower(state);
  const isParticiple = tokens.is(state, ED_FORM) || word.endsWith('ing') || IRREGULAR_PASTS.has(word);
  // "his voice hoarse", but "his voice coach"
  const isAdjective = isOneOf(word, HELD) || (isOwn && !PEOPLE.has(word) && !PERSON_ENDING.test(word));
  return (isParticiple || isAdjective) && isStateEnd(reading, state + 1, to);
}

/**
 * Whether what stands behind a name and a comma tells how somebody speaks, and not who they are: "seated beside her", "visibly shaken
 * by the vote", "his voice breaking". Tokens, `to` exclusive.
 */
export function isScene(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  const word = tokens.lower(from);
  if (SCENES.has(word) || isLimbAt(reading, from, to, false)) return true;
  if (LOOKS.has(word)) return isStateEnd(reading, from + 2, to);
  // "still in his coat", but "still a member"
  if (word === 'still' && tokens.is(from + 1, PREPOSITION)) return true;
  // "close to the talks" tells who somebody is.
  if (MOODS.has(word) && word !== 'close') return isStateEnd(reading, from + 1, to);
  return tokens.is(from, POSSESSIVE) && findForward(from + 1, to, (i) => isLimbAt(reading, i, to, true)) < to;
}
