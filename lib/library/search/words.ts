import { storedWords } from '../../claim/words.ts';
import type { ClaimRecord } from '../../schema/records.ts';

/** Words of one claim that can be found: more than any article has in a sentence; a bound for hostile pages. */
const MAX_WORDS = 2_000;
/** UTF-16 code units of a word that can be told from longer ones. */
const MAX_LENGTH = 40;
/** UTF-16 code units of one text that are looked at. */
const MAX_TEXT = 50_000;

/** Letters that Unicode does not take apart, as they are written where they are not on the keyboard. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
};
const PLAIN = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'g');
const WORD = /[\p{L}\p{N}]+/gu;
/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/**
 * The words by which a claim is found, each once: of its source as the reader and as the article writes it and who that is,
 * of cue, content and sentence, and of the reader's note.
 */
export function foldWords(
  claim: Pick<ClaimRecord, 'sourceText' | 'entity' | 'antecedent' | 'selectors' | 'sentence' | 'note'>,
): string[] {
  const { sourceText, entity, antecedent, selectors, sentence, note } = claim;
  const parts = [selectors.source, selectors.cue, selectors.content].map(storedWords);
  const words = new Set<string>();
  for (const text of [sourceText, ...parts, entity?.name ?? '', antecedent ?? '', note, sentence]) {
    for (const word of wordsOf(text)) {
      words.add(word);
      if (words.size === MAX_WORDS) return [...words];
    }
  }
  return [...words];
}

/** One word that a claim must have, or one that begins with it. */
export interface QueryWord {
  readonly word: string;
  readonly isPrefix: boolean;
}

/** Words of one search: whoever pastes a page looks for none of the rest. */
const MAX_QUERY = 20;

/** What a search asks for: every word of it, the last one as far as it has been typed. */
export function foldQuery(text: string): QueryWord[] {
  const runs = [...runsOf(text)].slice(0, MAX_QUERY);
  return runs.flatMap((run, index) => {
    if (!UNSPACED.test(run)) return [{ word: cut(run), isPrefix: index === runs.length - 1 }];
    const pairs = [...pairsOf(run)];
    // Its last letter begins a pair wherever more of the word follows.
    return pairs.length === 1
      ? [{ word: run, isPrefix: true }]
      : pairs.slice(0, -1).map((word) => ({ word, isPrefix: false }));
  });
}

/** Whether a claim with these words has all that a search asks for. */
export function hasWords(words: readonly string[], query: readonly QueryWord[]): boolean {
  return query.every(({ word, isPrefix }) =>
    isPrefix ? words.some((one) => one.startsWith(word)) : words.includes(word),
  );
}

/**
 * The words of a text in their order: without capitals and marks above or below (Unicode's compatibility forms), parted at
 * apostrophes and hyphens. Writing without spaces is parted into every two neighbouring letters, and the last one alone.
 */
export function foldedWordsOf(text: string): string[] {
  return [...wordsOf(text)];
}

function* wordsOf(text: string): Generator<string> {
  for (const run of runsOf(text)) {
    if (UNSPACED.test(run)) yield* pairsOf(run);
    else yield cut(run);
  }
}

/** Runs of letters and digits, folded, of writing with spaces or without. */
function* runsOf(text: string): Generator<string> {
  const folded = text
    .slice(0, MAX_TEXT)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(PLAIN, (letter) => PLAIN_LETTERS[letter] ?? letter)
    // Hangul is put together again: parted, each syllable would be three letters.
    .normalize('NFC');
  for (const [word] of folded.matchAll(WORD)) {
    if (UNSPACED.test(word)) yield* word.match(RUNS) ?? [];
    else yield word;
  }
}

function cut(word: string): string {
  return word.slice(0, MAX_LENGTH).toWellFormed();
}

function* pairsOf(run: string): Generator<string> {
  const letters = [...run];
  for (const [index, letter] of letters.entries()) yield letter + (letters[index + 1] ?? '');
}
