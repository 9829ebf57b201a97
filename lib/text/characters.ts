/** What sort of character a UTF-16 code unit is; table lookups, because every unit of every page passes through here. */

const LETTER = 1;
const DIGIT = 2;
const SPACE = 4;
const BREAK = 8;

const ASCII = new Uint8Array(0x250);
for (let code = 0; code < ASCII.length; code++) {
  const char = String.fromCharCode(code);
  if (/\p{L}/u.test(char)) ASCII[code] = LETTER;
  else if (/[0-9]/.test(char)) ASCII[code] = DIGIT;
  else if (char === '\n' || char === '\r') ASCII[code] = SPACE | BREAK;
  else if (/\s/.test(char) || code === 0) ASCII[code] = SPACE;
}

function classOf(code: number): number {
  if (code < ASCII.length) return ASCII[code] ?? 0;
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

/** Letter of any script (unpaired surrogates included: they never end a word). */
export const isLetter = (code: number): boolean => classOf(code) === LETTER;
/** ASCII digit. */
export const isDigit = (code: number): boolean => classOf(code) === DIGIT;
/** Letter or digit. */
export const isWordCode = (code: number): boolean => (classOf(code) & (LETTER | DIGIT)) !== 0;
/** Any white space, NUL included. */
export const isSpace = (code: number): boolean => (classOf(code) & SPACE) !== 0;
/** A line feed or its kin: the end of a paragraph. */
export const isBreak = (code: number): boolean => (classOf(code) & BREAK) !== 0;
/** An apostrophe, typewriter's or typographer's. */
export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
