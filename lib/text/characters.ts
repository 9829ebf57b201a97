/** What sort of character a UTF-16 code unit is; table lookups, because every unit of every page passes through here. */

/** Letter of any script (unpaired surrogates included: they never end a word). */
export const LETTER = 1;
/** ASCII digit. */
export const DIGIT = 2;
/** Any white space, NUL included. */
export const SPACE = 4;
/** A line feed or its kin: the end of a paragraph. */
export const BREAK = 8;
/** Capital letter (Unicode `Lu`) of the Latin scripts. */
const UPPER = 16;
/** Small letter (Unicode `Ll`) of the Latin scripts. */
const LOWER = 32;

/** Units below this are looked up: Latin scripts, which is nearly everything in an English text. */
const TABLE_SIZE = 0x250;
/** Of a unit that has not been met: expressions with Unicode classes are dear to compile, and most texts have ASCII letters alone. */
const UNKNOWN = 0xff;
const TABLE = new Uint8Array(TABLE_SIZE).fill(UNKNOWN, 0x80);

function mark(characters: string, flag: number): void {
  for (let at = 0; at < characters.length; at++) TABLE[characters.charCodeAt(at)] = flag;
}

mark('ABCDEFGHIJKLMNOPQRSTUVWXYZ', LETTER | UPPER);
mark('abcdefghijklmnopqrstuvwxyz', LETTER | LOWER);
mark('0123456789', DIGIT);
mark('\t\v\f \0\u00a0', SPACE);
mark('\n\r', SPACE | BREAK);

function flagsOf(code: number): number {
  const flags = TABLE[code] ?? 0;
  return flags === UNKNOWN ? learn(code) : flags;
}

/** Looks a unit of the Latin scripts up by its Unicode category. */
function learn(code: number): number {
  const character = String.fromCharCode(code);
  const letterCase = /\p{Lu}/u.test(character) ? UPPER : /\p{Ll}/u.test(character) ? LOWER : 0;
  const flags = letterCase !== 0 || /\p{L}/u.test(character) ? LETTER | letterCase : 0;
  TABLE[code] = flags;
  return flags;
}

/** The flags LETTER, DIGIT, SPACE and BREAK of a unit; 0 for a mark. Higher flags are this file's own. */
export function classOf(code: number): number {
  if (code < TABLE_SIZE) return flagsOf(code);
  if (code === 0x2028 || code === 0x2029) return SPACE | BREAK;
  if (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  ) {
    return SPACE;
  }
  // General punctuation, arrows, symbols, CJK punctuation; everything else counts as a letter of some script.
  if ((code >= 0x2010 && code < 0x2c00) || (code >= 0x3001 && code <= 0x303f) || code >= 0xff00) return 0;
  return LETTER;
}

/** ASCII digit. */
export const isDigit = (code: number): boolean => (classOf(code) & DIGIT) !== 0;
/** Letter of any script (unpaired surrogates included: they never end a word), or digit. */
export const isWordCode = (code: number): boolean => (classOf(code) & (LETTER | DIGIT)) !== 0;
/** Any white space, NUL included. */
export const isSpace = (code: number): boolean => (classOf(code) & SPACE) !== 0;
/** A line feed or its kin: the end of a paragraph. */
export const isBreak = (code: number): boolean => (classOf(code) & BREAK) !== 0;
/** An apostrophe, typewriter's or typographer's. */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** The first letter is a capital. */
export const CAPITAL = UPPER;
/** The first letter is a small one. */
export const SMALL = LOWER;

/** {@link CAPITAL}, {@link SMALL} or 0 for the character at an offset, whose class is at hand. */
export function caseOf(text: string, at: number, kind: number): number {
  if (text.charCodeAt(at) < TABLE_SIZE) return kind & (UPPER | LOWER);
  return isUpperAt(text, at) ? CAPITAL : isLowerAt(text, at) ? SMALL : 0;
}

/** Whether the character at an offset is a capital (Unicode `Lu`) of any script. */
export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < TABLE_SIZE ? (flagsOf(code) & UPPER) !== 0 : /^\p{Lu}/u.test(text.slice(at, at + 2));
}

/** Whether the character at an offset is a small letter (Unicode `Ll`) of any script. */
export function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < TABLE_SIZE ? (flagsOf(code) & LOWER) !== 0 : /^\p{Ll}/u.test(text.slice(at, at + 2));
}

/** Whether the text between two offsets is one capital letter and nothing else. */
export function isOneCapital(text: string, from: number, to: number): boolean {
  const isPair = to - from === 2 && (text.charCodeAt(from) & 0xfc00) === 0xd800;
  return (to - from === 1 || isPair) && isUpperAt(text, from);
}

/** Capitals that an abbreviation or a place's name in capitals has at least. */
const FEWEST_CAPITALS = 3;

/**
 * Whether the text between two offsets begins with three capitals. By the table where that can tell: an expression with Unicode
 * classes is dear to compile, and a first article waits for it.
 */
export function beginsInCapitals(text: string, from: number, to: number): boolean {
  for (let at = from; at < from + FEWEST_CAPITALS; at++) {
    if (at >= to) return false;
    if (text.charCodeAt(at) >= TABLE_SIZE) return /^\p{Lu}{3}/u.test(text.slice(from, to));
    if (!isUpperAt(text, at)) return false;
  }
  return true;
}
