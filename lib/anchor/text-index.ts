import { isMark, Vocabulary } from './vocabulary.ts';
import { readWords, type WordStream } from './word-stream.ts';

/** A text to anchor claims in. Its words are read once, and only when a claim does not stand there as stored. */
export interface TextIndex {
  readonly text: string;
  readonly words: WordIndex;
}

/** The words of a text, and where each of them stands. */
export interface WordIndex {
  readonly vocabulary: Vocabulary;
  readonly stream: WordStream;
  /** In how many places a word stands. */
  countOf(id: number): number;
  /** Indices of a word in the stream, ascending. */
  placesOf(id: number): Uint32Array;
  /** How much it says that two places have this word in common: 1 for one on every line, more for rarer ones. */
  weightOf(id: number): number;
}

/**
 * Prepares a text for {@link import('./anchor.ts').anchor}; good for as many claims as there are.
 * @param text the article's text model
 * @param language its primary language subtag, which says what spellings and small words may differ; '' where unknown
 */
export function indexText(text: string, language: string): TextIndex {
  let words: WordIndex | null = null;
  return {
    text,
    get words() {
      words ??= indexWords(text, language);
      return words;
    },
  };
}

/** What ends of sentences and quotation marks are worth: they are everywhere. */
const MARK_WEIGHT = 0.2;

function indexWords(text: string, language: string): WordIndex {
  const vocabulary = new Vocabulary(language);
  const stream = readWords(text, (word, before) => vocabulary.add(word, before), { opens: true, closes: true });
  const { ids, length } = stream;
  // Compressed rows: the places of word `id` are those from firsts[id] to firsts[id + 1].
  const firsts = new Uint32Array(vocabulary.size + 1);
  for (let i = 0; i < length; i++) bump(firsts, (ids[i] ?? 0) + 1);
  for (let id = 0; id < vocabulary.size; id++) firsts[id + 1] = (firsts[id + 1] ?? 0) + (firsts[id] ?? 0);
  const places = new Uint32Array(length);
  const next = firsts.slice();
  for (let i = 0; i < length; i++) places[bump(next, ids[i] ?? 0)] = i;
  const countOf = (id: number) => (id < 0 ? 0 : (firsts[id + 1] ?? 0) - (firsts[id] ?? 0));
  return {
    vocabulary,
    stream,
    countOf,
    placesOf: (id) => places.subarray(firsts[id] ?? 0, id < 0 ? 0 : firsts[id + 1]),
    weightOf: (id) => (isMark(id) ? MARK_WEIGHT : Math.log2(2 + length / (1 + countOf(id))) / 4),
  };
}

/** Counts one up; answers the number before. */
function bump(counts: Uint32Array, at: number): number {
  const before = counts[at] ?? 0;
  counts[at] = before + 1;
  return before;
}
