import { ABBREVIATIONS } from '../language/en/abbreviations.ts';
import { classAt, isClosing, UnitClass } from './unit-class.ts';

const ASCII_END = 0x80;
const LINE_FEED = 0x0a;
const EXCLAMATION = 0x21;
const POINT = 0x2e;
const QUESTION = 0x3f;

/** Whether a sentence ends with the code unit at an offset: at a full stop or its like, or at the end of a block. */
export function isSentenceBorder(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < ASCII_END && code !== LINE_FEED && code !== POINT && code !== EXCLAMATION && code !== QUESTION)
    return false;
  const unit = classAt(text, at);
  return unit === UnitClass.stop ? endsSentence(text, at) : unit === UnitClass.lineBreak && !isRunOn(text, at);
}

/** Bounds what is looked at around a border, in code units, on pages that are nothing but stops or spaces. */
const REACH = 8;

/** Stops of scripts that put no space after them, and the Armenian one, which is used for nothing else. */
const ALWAYS_ENDS = /[。！？։።।]/;
/** What no sentence begins with: "at 5 p.m. on Friday", "on Jan. 5", "Well … no". */
const GOES_ON = /^[\p{Ll}\p{Nd}]/u;

/**
 * Whether only marks that close with a sentence stand between a stop and the next space, and no abbreviation before it.
 */
export function endsSentence(text: string, at: number): boolean {
  if (ALWAYS_ENDS.test(text[at] ?? '')) return true;
  const limit = Math.min(text.length, at + REACH);
  let next = at + 1;
  while (next < limit) {
    if (classAt(text, next) !== UnitClass.stop && !isClosing(text, next)) break;
    next += 1;
  }
  if (next < text.length && !/\s/.test(text[next] ?? '')) return false;
  if (text[at] !== '.' && text[at] !== '…') return true;
  while (next < limit && /[^\S\n]/.test(text[next] ?? '')) next += 1;
  return !GOES_ON.test(text.slice(next, next + 2)) && !isAbbreviation(text.slice(Math.max(0, at - 12), at + 1));
}

/** A block that ends in a comma, colon or dash goes on in the next one. */
export function isRunOn(text: string, lineBreak: number): boolean {
  let at = lineBreak - 1;
  while (at > lineBreak - REACH && at >= 0 && /\s/.test(text[at] ?? '')) at -= 1;
  return at >= 0 && /[:,;–—]/.test(text[at] ?? '');
}

const LAST_WORD = /(?:^|[\s(“"'‘])([\p{L}.]+)\.$/u;

/**
 * Whether a text that ends in a full stop ends in an abbreviation or an initial, after which a sentence may go on. The
 * rule of lib/text reads the tokens of a whole article; what is read here are stretches cut out of one, by code units,
 * and this folder rests on claim and language alone.
 */
export function isAbbreviation(before: string): boolean {
  const word = LAST_WORD.exec(before.slice(-12))?.[1];
  return word !== undefined && (/^(?:\p{Lu}|\p{L}(?:\.\p{L})+)$/u.test(word) || ABBREVIATIONS.has(word.toLowerCase()));
}
