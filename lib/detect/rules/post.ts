import { MONTH } from '../../language/en/word-classes.ts';
import { findForward, isCapitalised, isDash, isMark, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { beginsUpper } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';

/** In tokens, of a name in front of its handle. */
const LONGEST_NAME = 8;

/** In tokens, of an address. */
const LONGEST_LINK = 12;

/** End of the name behind the dash of "— Lena Hall (@lenahall) March 3, 2021", -1 where the paragraph is no such line. */
function nameEnd(reading: Reading, { from, to }: Sentence): number {
  const { tokens } = reading;
  if (!isDash(reading, from) || !beginsUpper(tokens, from + 1)) return -1;
  const bracket = findForward(from + 1, Math.min(to, from + LONGEST_NAME), (i) => isMark(reading, i, '('));
  if (!isMark(reading, bracket, '(') || tokens.text[tokens.start[bracket + 1] ?? 0] !== '@') return -1;
  const close = findForward(bracket + 1, Math.min(to, bracket + LONGEST_NAME), (i) => isMark(reading, i, ')'));
  const isDated = tokens.is(close + 1, MONTH) && isCapitalised(reading, close + 1);
  return isMark(reading, close, ')') && isDated ? bracket : -1;
}

/** Takes the addresses of pictures and pages off the end of a post. */
function withoutLink({ tokens }: Reading, { from, to }: Range): Range {
  let end = to;
  for (let i = to - 1; i > from && i > to - LONGEST_LINK; i--) {
    const isLink = /^(?:https?:\/\/|t\.co\/|pic\.twitter\.com)/.test(
      tokens.text.slice(tokens.start[i], (tokens.end[i] ?? 0) + 3),
    );
    if (isLink && tokens.end[i - 1] !== tokens.start[i]) end = i;
  }
  return { from, to: end };
}

/** Whether the sentence at `index` begins its paragraph. */
function beginsParagraph({ sentences }: Reading, index: number): boolean {
  return sentences[index - 1]?.paragraph !== sentences[index]?.paragraph;
}

/**
 * A post that a page shows among its text: the paragraph in front of the line that signs it. `null` where the sentence at `index` is no
 * such line, where somebody is already known to speak in that paragraph, and where the post goes to the attribution that announced it,
 * whose content it then extends.
 */
export function signedPost(
  reading: Reading,
  index: number,
  bySentence: readonly (readonly Candidate[])[],
): Candidate | null {
  const line = reading.sentences[index];
  if (!line || index === 0 || !beginsParagraph(reading, index)) return null;
  const end = nameEnd(reading, line);
  if (end < 0) return null;
  let first = index - 1;
  while (!beginsParagraph(reading, first)) first--;
  for (let i = first; i < index; i++) if ((bySentence[i] ?? []).length > 0) return null;
  const content = withoutLink(reading, { from: reading.sentences[first]?.from ?? 0, to: line.from });
  // "She tweeted that she was proud:", and the post follows.
  const announcing = bySentence[first - 1]?.at(-1);
  if (announcing && isMark(reading, content.from - 1, ':')) {
    announcing.content.push(content);
    return null;
  }
  return {
    rule: 'headline',
    verbClass: 'say',
    lemma: ':',
    isNegated: false,
    sentence: index,
    source: { from: line.from + 1, to: end },
    cue: { from: line.from, to: line.from + 1 },
    content: [content],
    start: line.from,
    joint: 'none',
  };
}
