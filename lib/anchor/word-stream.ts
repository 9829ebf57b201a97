import { lowerBound } from '../claim/ascending.ts';
import type { Span } from '../claim/span.ts';
import { foldWord } from './fold-word.ts';
import { endsSentence, isRunOn } from './sentence-border.ts';
import { classAt, UnitClass } from './unit-class.ts';
import { WordId } from './vocabulary.ts';
import { isMinus, isPoint, joinsDigits, markedEnd, opensDouble, opensSingle, wordEnd, wordIn } from './word-border.ts';

/**
 * The words of a text as numbers, with what else is compared: ends of sentences, double quotation marks, signs. Words
 * that are not compared are left out. `starts` and `ends` are UTF-16 offsets, end exclusive, both ascending.
 */
export interface WordStream {
  readonly length: number;
  readonly ids: Int32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Words of a stream, as indices, end exclusive. */
export interface IndexRange {
  readonly from: number;
  readonly to: number;
}

/** What a text's own two ends are: those of its article, or cuts within it. */
export interface StreamBorders {
  /** Whether the text's start is the start of its article, hence of a sentence; and the same of its end. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The number of a folded word, given the folded word before it in the text. */
export type NumberWord = (word: string, before: string) => number;

/** Reads the words of a text, in time linear in its length. */
export function readWords(text: string, idOf: NumberWord, borders: StreamBorders): WordStream {
  const writer = new StreamWriter(text.length);
  let before = '';
  const addWord = (word: string, start: number, end: number): number => {
    writer.add(idOf(word, before), start, end);
    before = word;
    return end;
  };
  if (borders.opens) writer.addStop(WordId.stop, 0, 0);
  let at = 0;
  while (at < text.length) {
    switch (classAt(text, at)) {
      case UnitClass.letter:
      case UnitClass.digit: {
        const end = wordEnd(text, at);
        at = addWord(wordIn(text, at, end), at, end);
        break;
      }
      case UnitClass.ideograph: {
        const end = markedEnd(text, at);
        at = addWord(foldWord(text.slice(at, end)), at, end);
        break;
      }
      case UnitClass.quote:
        writer.add(opensDouble(text, at) ? WordId.openingQuote : WordId.closingQuote, at, ++at);
        break;
      case UnitClass.apostrophe:
        if (opensSingle(text, at)) writer.add(WordId.singleQuote, at, at + 1);
        at += 1;
        break;
      case UnitClass.sign:
        at = addWord(foldWord(text[at] ?? ''), at, at + 1);
        break;
      case UnitClass.separator:
        at = joinsDigits(text, at) ? addWord(foldWord(text[at] ?? ''), at, at + 1) : at + 1;
        break;
      case UnitClass.dash:
        at = isMinus(text, at) ? addWord('-', at, at + 1) : at + 1;
        break;
      case UnitClass.stop:
        if (isPoint(text, at)) {
          const end = wordEnd(text, at + 1);
          at = addWord(`0${wordIn(text, at, end)}`, at, end);
          break;
        }
        if (endsSentence(text, at)) writer.addStop(isQuestion(text, at) ? WordId.question : WordId.stop, at, at + 1);
        at += 1;
        break;
      case UnitClass.lineBreak:
        if (!isRunOn(text, at)) writer.addStop(WordId.stop, at, at + 1);
        at += 1;
        break;
      default:
        at += 1;
    }
  }
  if (borders.closes) writer.addStop(WordId.stop, text.length, text.length);
  return writer.finish();
}

/** The words that lie within a span of the text, wholly or in part; with none, an empty range where they would be. */
export function wordsOfSpan({ starts, ends }: WordStream, [start, end]: Span): IndexRange {
  const from = lowerBound(ends, start + 1);
  return { from, to: Math.max(from, lowerBound(starts, end)) };
}

function isQuestion(text: string, at: number): boolean {
  return /[?？؟]/.test(text[at] ?? '');
}

class StreamWriter {
  #ids: Int32Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #length = 0;

  constructor(textLength: number) {
    const room = (textLength >> 2) + 16;
    this.#ids = new Int32Array(room);
    this.#starts = new Uint32Array(room);
    this.#ends = new Uint32Array(room);
  }

  add(id: number, start: number, end: number): void {
    if (id === WordId.light) return;
    const at = this.#length;
    if (at === this.#ids.length) this.#grow();
    this.#ids[at] = id;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#length = at + 1;
  }

  /** Several ends in a row ("…?”\n") are one; a question stays one. */
  addStop(id: number, start: number, end: number): void {
    let last = this.#length - 1;
    if (last > 0 && this.#ids[last] === WordId.closingQuote) last -= 1;
    const before = last < 0 ? undefined : this.#ids[last];
    if (before === WordId.stop && id === WordId.question && last === this.#length - 1) this.#ids[last] = id;
    if (before !== WordId.stop && before !== WordId.question) this.add(id, start, end);
  }

  finish(): WordStream {
    const length = this.#length;
    return {
      length,
      ids: this.#ids.subarray(0, length),
      starts: this.#starts.subarray(0, length),
      ends: this.#ends.subarray(0, length),
    };
  }

  #grow(): void {
    const room = this.#ids.length * 2;
    const ids = new Int32Array(room);
    ids.set(this.#ids);
    const starts = new Uint32Array(room);
    starts.set(this.#starts);
    const ends = new Uint32Array(room);
    ends.set(this.#ends);
    this.#ids = ids;
    this.#starts = starts;
    this.#ends = ends;
  }
}
