import { BODILY } from '../../language/en/deeds.ts';
import { MOODS } from '../../language/en/leads.ts';
import { LOOKS, SCENES } from '../../language/en/settings.ts';
import { POSSESSIVE, PREPOSITION } from '../../language/en/word-classes.ts';
import { findForward, type Reading } from '../../text/reading.ts';

/**
 * Whether what stands behind a name and a comma tells how somebody speaks, and not who they are: "seated beside her", "visibly shaken
 * by the vote", "his voice breaking". Tokens, `to` exclusive.
 */
export function isScene({ tokens }: Reading, from: number, to: number): boolean {
  const word = tokens.lower(from);
  if (SCENES.has(word) || LOOKS.has(word) || BODILY.has(word)) return true;
  // "still in his coat", but "still a member"
  if (word === 'still' && tokens.is(from + 1, PREPOSITION)) return true;
  // "close to the talks" tells who somebody is.
  if (MOODS.has(word) && word !== 'close') return true;
  return tokens.is(from, POSSESSIVE) && findForward(from + 1, to, (i) => BODILY.has(tokens.lower(i))) < to;
}
