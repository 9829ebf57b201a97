import { DETERMINER } from '../../language/en/word-classes.ts';
import { findForward, isDash, isMark, type Range, type Reading } from '../../text/reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { beginsUpper } from '../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { tellsOfDeed } from './answering.ts';
import { quotedSentence } from './quoted-sentence.ts';

/** In tokens, of a name and what somebody is. */
const LONGEST_NAME = 16;

/** Whether the sentence is all of its paragraph. */
function isParagraph({ sentences }: Reading, index: number): boolean {
  const { paragraph } = sentences[index] ?? {};
  return sentences[index - 1]?.paragraph !== paragraph && sentences[index + 1]?.paragraph !== paragraph;
}

/** The name in "— Bea Landau, sculptor", a paragraph by itself; `null` where the line is no signature. */
function nameIn(reading: Reading, { from, to }: Sentence): Range | null {
  const { tokens } = reading;
  const name = { from: from + 1, to };
  const isName = beginsUpper(tokens, name.from) || tokens.is(name.from, DETERMINER);
  if (!isDash(reading, from) || !isName || to - from > LONGEST_NAME || tellsOfDeed(reading, name)) return null;
  // A full stop ends a sentence, and a handle a post (post.ts).
  const hasMark = (i: number) => isMark(reading, i, '@', ':', '!', '?') || (i === to - 1 && isMark(reading, i, '.'));
  return findForward(name.from, to, hasMark) === to ? name : null;
}

/** A quotation that a page sets apart, and signs in the next line: "“You never stop looking.”" and "— Bea Landau, sculptor". */
export function signedQuotation(reading: Reading, index: number): Candidate | null {
  const line = reading.sentences[index];
  const source = line && isParagraph(reading, index) ? nameIn(reading, line) : null;
  const content = source && isParagraph(reading, index - 1) ? quotedSentence(reading, index - 1) : null;
  if (!line || !content) return null;
  return {
    rule: 'headline',
    verbClass: 'say',
    lemma: ':',
    isNegated: false,
    sentence: index,
    source,
    cue: { from: line.from, to: line.from + 1 },
    content: [content],
    start: line.from,
    joint: 'none',
  };
}
