import { foldWord } from './fold-word.ts';
import { classAt, UnitClass } from './unit-class.ts';

const ASCII_END = 0x80;

/** The word between two offsets, folded. */
export function wordIn(text: string, start: number, end: number): string {
  if (end - start === 1 && text[start] === 'A' && isLetterName(text, start)) return 'A';
  const word = text.slice(start, end);
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= ASCII_END) return foldWord(word);
  return word.toLowerCase();
}

/**
 * Whether a capital A is no article: an initial ("A. Venn"), or the name of a letter ("hepatitis A spread", "plan A").
 */
function isLetterName(text: string, at: number): boolean {
  if (text[at + 1] === '.') return true;
  const isAfterSmallWord = /[\p{Ll}\d][^\S\n]$/u.test(text.slice(Math.max(0, at - 2), at));
  return isAfterSmallWord && !/^[^\S\n]\p{Lu}/u.test(text.slice(at + 1, at + 3));
}

/**
 * Offset after the word that starts at an offset. It goes on over an apostrophe between letters ("it’s") and a comma or
 * point between digits ("1,200.5"), but a raised number after a digit is another word: "10²" is not 102.
 */
export function wordEnd(text: string, start: number): number {
  let end = start + 1;
  let last = classAt(text, start);
  for (let at = end; at < text.length; at++) {
    const unit = classAt(text, at);
    if (unit === UnitClass.digit && last === UnitClass.digit && isRaised(text, at)) break;
    const isPart =
      unit === UnitClass.letter || unit === UnitClass.digit || unit === UnitClass.mark || unit === UnitClass.dropped;
    if (isPart) {
      if (unit !== UnitClass.dropped) end = at + 1;
      if (unit === UnitClass.letter || unit === UnitClass.digit) last = unit;
      continue;
    }
    const next = classOrOther(text, at + 1);
    const isJoined =
      at === end &&
      ((unit === UnitClass.apostrophe && last === UnitClass.letter && next === UnitClass.letter) ||
        (last === UnitClass.digit && next === UnitClass.digit && (text[at] === ',' || text[at] === '.')));
    if (!isJoined) break;
  }
  return end;
}

/** Raised, lowered and enclosed numbers and fractions, which fold to plain digits. */
function isRaised(text: string, at: number): boolean {
  return text.charCodeAt(at) >= ASCII_END && /\p{No}/u.test(text[at] ?? '');
}

/** Offset after a character that is a word by itself, with the marks on it. */
export function markedEnd(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && classAt(text, end) === UnitClass.mark) end += 1;
  return end;
}

/** A minus or a range: "−5", "-€5", "10–20" and "10 – 20", but not "F-16", "well-known" or "five—5". */
export function isMinus(text: string, at: number): boolean {
  if (joinsDigits(text, at)) return true;
  const next = classOrOther(text, at + 1);
  const before = classOrOther(text, at - 1);
  const isWordBefore = before === UnitClass.letter || before === UnitClass.digit || before === UnitClass.ideograph;
  return !isWordBefore && !/[—―]/.test(text[at] ?? '') && (next === UnitClass.digit || next === UnitClass.sign);
}

/** Whether a dash or slash stands between two numbers, with a space on either side or without. */
export function joinsDigits(text: string, at: number): boolean {
  const isDigit = (near: number, far: number) =>
    classOrOther(text, /\s/.test(text[near] ?? '') ? far : near) === UnitClass.digit;
  return isDigit(at - 1, at - 2) && isDigit(at + 1, at + 2);
}

/** Whether a full stop is the point of a number without a whole part: ".5". */
export function isPoint(text: string, at: number): boolean {
  const before = classOrOther(text, at - 1);
  const isFree = before === UnitClass.sign || !isWordlike(before);
  return text[at] === '.' && isFree && classOrOther(text, at + 1) === UnitClass.digit;
}

const SPACE_BEFORE = /[\s([{\u2013\u2014-]/;
/** Where spaces stand on both sides, or on none, the mark's form tells. */
const OPENING_FORM = /[“„«「『｢]/;

/**
 * Whether a double quotation mark opens a quotation. What stands around it tells, since languages use one mark for
 * either end: “x”, „x“, «x», »x«.
 */
export function opensDouble(text: string, at: number): boolean {
  if (/[「『｢」』｣]/.test(text[at] ?? '')) return OPENING_FORM.test(text[at] ?? '');
  const isFreeBefore = at === 0 || SPACE_BEFORE.test(text[at - 1] ?? '');
  const isFreeAfter = at + 1 === text.length || /\s/.test(text[at + 1] ?? '');
  return isFreeBefore === isFreeAfter ? OPENING_FORM.test(text[at] ?? '') : isFreeBefore;
}

/** Whether a single quotation mark or apostrophe opens something: it stands before a word, and after none. */
export function opensSingle(text: string, at: number): boolean {
  return isWordlike(classOrOther(text, at + 1)) && !isWordlike(classOrOther(text, at - 1));
}

function isWordlike(unit: UnitClass): boolean {
  return (
    unit === UnitClass.letter ||
    unit === UnitClass.digit ||
    unit === UnitClass.ideograph ||
    unit === UnitClass.mark ||
    unit === UnitClass.stop ||
    unit === UnitClass.sign
  );
}

function classOrOther(text: string, at: number): UnitClass {
  return at >= 0 && at < text.length ? classAt(text, at) : UnitClass.other;
}
