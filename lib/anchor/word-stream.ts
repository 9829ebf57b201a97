import { foldWord } from './fold-word.ts';
import { isAbbreviation } from './sentence.ts';
import { classAt, UnitClass } from './unit-class.ts';
import { WordId } from './vocabulary.ts';

/**
 * The words of a text as numbers, with what else is compared: ends of sentences, double quotation marks, signs. Words that
 * are not compared are left out. `starts` and `ends` are UTF-16 offsets, end exclusive.
 */
export interface WordStream {
  readonly length: number;
  readonly ids: Int32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export interface StreamBorders {
  /** Whether the text's start is the start of its article, hence of a sentence; and the same of its end. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * Reads the words of a text, in time linear in its length.
 * @param idOf the number of a folded word
 */
export function readWords(text: string, idOf: (word: string) => number, borders: StreamBorders): WordStream {
  const writer = new StreamWriter(text.length);
  if (borders.opens) writer.addStop(WordId.stop, 0, 0);
  let at = 0;
  while (at < text.length) {
    switch (classAt(text, at)) {
      case UnitClass.letter:
      case UnitClass.digit: {
        const end = wordEnd(text, at);
        writer.add(idOf(wordIn(text, at, end)), at, end);
        at = end;
        break;
      }
      case UnitClass.ideograph: {
        const end = markedEnd(text, at);
        writer.add(idOf(foldWord(text.slice(at, end))), at, end);
        at = end;
        break;
      }
      case UnitClass.quote:
        writer.add(WordId.quote, at, ++at);
        break;
      case UnitClass.sign:
        writer.add(idOf(foldWord(text[at] ?? '')), at, ++at);
        break;
      case UnitClass.dash:
        if (isMinus(text, at)) writer.add(idOf('-'), at, at + 1);
        at += 1;
        break;
      case UnitClass.stop:
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

const ASCII_END = 0x80;

function wordIn(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= ASCII_END) return foldWord(word);
  return word.toLowerCase();
}

/** A word goes on over an apostrophe between letters ("it’s") and a comma or point between digits ("1,200.5"). */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  let last = classAt(text, start);
  for (let at = end; at < text.length; at++) {
    const unit = classAt(text, at);
    const isPart =
      unit === UnitClass.letter || unit === UnitClass.digit || unit === UnitClass.mark || unit === UnitClass.dropped;
    if (isPart) {
      if (unit !== UnitClass.dropped) end = at + 1;
      if (unit === UnitClass.letter || unit === UnitClass.digit) last = unit;
      continue;
    }
    const next = at + 1 < text.length ? classAt(text, at + 1) : UnitClass.other;
    const isJoined =
      at === end &&
      ((unit === UnitClass.apostrophe && last === UnitClass.letter && next === UnitClass.letter) ||
        (last === UnitClass.digit && next === UnitClass.digit && (text[at] === ',' || text[at] === '.')));
    if (!isJoined) break;
  }
  return end;
}

function markedEnd(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && classAt(text, end) === UnitClass.mark) end += 1;
  return end;
}

/** "−5" and "-€5", but not "2019-21" or "well-known". */
function isMinus(text: string, at: number): boolean {
  const before = at > 0 ? classAt(text, at - 1) : UnitClass.other;
  const next = at + 1 < text.length ? classAt(text, at + 1) : UnitClass.other;
  return before === UnitClass.other && (next === UnitClass.digit || next === UnitClass.sign);
}

const CLOSING = /[)\]’”」』]/;

/** Whether only marks that close with a sentence stand between a stop and the next space; and no abbreviation before it. */
function endsSentence(text: string, at: number): boolean {
  if (/[。！？]/.test(text[at] ?? '')) return true;
  let next = at + 1;
  while (next < text.length) {
    const unit = classAt(text, next);
    const isClosing = unit === UnitClass.quote || unit === UnitClass.stop || unit === UnitClass.apostrophe;
    if (!isClosing && !CLOSING.test(text[next] ?? '')) break;
    next += 1;
  }
  if (next < text.length && !/\s/.test(text[next] ?? '')) return false;
  return text[at] !== '.' || !isAbbreviation(text.slice(Math.max(0, at - 12), at + 1));
}

function isQuestion(text: string, at: number): boolean {
  return /[?？؟]/.test(text[at] ?? '');
}

/** A block that ends in a comma, colon or dash goes on in the next one. */
function isRunOn(text: string, lineBreak: number): boolean {
  let at = lineBreak - 1;
  while (at >= 0 && /\s/.test(text[at] ?? '')) at -= 1;
  return at >= 0 && /[:,;–—]/.test(text[at] ?? '');
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
    if (last > 0 && this.#ids[last] === WordId.quote) last -= 1;
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
