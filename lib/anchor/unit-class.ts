/** What a code unit is to the reading of words. */
export const UnitClass = {
  /** Punctuation, symbols and spaces that part words and are compared with nothing. */
  other: 1,
  letter: 2,
  digit: 3,
  /** A letter of a script that puts no spaces between words: a word of its own. */
  ideograph: 4,
  /** Belongs to the letter before it. */
  mark: 5,
  /** Takes no room: soft hyphen, zero-width space, marks of direction. */
  dropped: 6,
  apostrophe: 7,
  /** A double quotation mark of any kind. A single one is told from an apostrophe by what stands around it. */
  quote: 8,
  /** May end a sentence. */
  stop: 9,
  lineBreak: 10,
  dash: 11,
  /** A symbol that says something: currencies, per cent, plus, "less than". */
  sign: 12,
  /** Says something between digits: "1/2", "10:30". */
  separator: 13,
} as const;
/** The class of one code unit: a small number, so that the classes of all that were met fit a byte each. */
export type UnitClass = (typeof UnitClass)[keyof typeof UnitClass];

/** The members of three classes, to be put in the brackets of a regular expression. */
export const DROPPED = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
/** What stands for an apostrophe within a word; all compare alike. */
export const APOSTROPHES = "'‘’‚‛ʼ′`´＇";
/** What stands for a dash or a hyphen; all compare alike. */
export const DASHES = '-‐‑‒–—―−－';

const PATTERNS: readonly (readonly [RegExp, UnitClass])[] = [
  [/[\n\u2028\u2029]/, UnitClass.lineBreak],
  [new RegExp(`[${DROPPED}]`), UnitClass.dropped],
  [/[.!?…。！？।۔؟։።]/, UnitClass.stop],
  [new RegExp(`[${APOSTROPHES}]`), UnitClass.apostrophe],
  [/["“”„‟«»″「」『』｢｣＂]/, UnitClass.quote],
  [new RegExp(`[${DASHES}]`), UnitClass.dash],
  [/[%％‰+＋<>=＜＞＝±×÷≈≠≤≥~°℃℉\p{Sc}]/u, UnitClass.sign],
  [/[/:⁄∕∶]/, UnitClass.separator],
  [/\p{M}/u, UnitClass.mark],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
    UnitClass.ideograph,
  ],
  [/\p{N}/u, UnitClass.digit],
  [/\p{L}/u, UnitClass.letter],
];

const known = new Uint8Array(0x10000);

/** Class of the code unit at an offset; the units of a surrogate pair have the class of its character. */
export function classAt(text: string, at: number): UnitClass {
  const code = text.charCodeAt(at);
  const cached = known[code];
  if (cached) return cached as UnitClass;
  if (code >= 0xd800 && code <= 0xdfff) return classOfPair(text, at);
  const found = classOf(String.fromCharCode(code));
  known[code] = found;
  return found;
}

function classOf(character: string): UnitClass {
  for (const [pattern, unitClass] of PATTERNS) if (pattern.test(character)) return unitClass;
  return UnitClass.other;
}

function classOfPair(text: string, at: number): UnitClass {
  const isSecond = text.charCodeAt(at) >= 0xdc00;
  const character = String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0);
  return character.length === 2 ? classOf(character) : UnitClass.other;
}

/**
 * Whether a mark may stand between a sentence's stop and the next space: a closing bracket, or a quotation mark of any
 * form, since one language closes with what another opens with (“x”, „x“, »x«).
 */
export function isClosing(text: string, at: number): boolean {
  const unit = classAt(text, at);
  return unit === UnitClass.quote || unit === UnitClass.apostrophe || /[)\]）]/.test(text[at] ?? '');
}

/** Whether an offset lies between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return isHalf(text.charCodeAt(offset - 1), 0xd800) && isHalf(text.charCodeAt(offset), 0xdc00);
}

function isHalf(code: number, first: number): boolean {
  return code >= first && code < first + 0x400;
}
