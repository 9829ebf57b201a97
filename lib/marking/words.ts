import type { Span } from '../claim/span.ts';

/** A word of the article that a reader can choose. A dash or a colon is one too: it may be all that says that somebody speaks. */
export interface Word {
  /** Without the punctuation around it. */
  readonly span: Span;
  /** With the punctuation that stands at it: quotation marks, stops, brackets. */
  readonly outer: Span;
  /** Number of the line feeds of the text before it, counted from the start of the passage. */
  readonly line: number;
}

/** Scripts that put no spaces between words: each sign is a word of its own there. */
const DENSE = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
/** What words are made of, symbols ("$", "+") among it. */
const LETTERS = `(?:(?![${DENSE}])[\\p{L}\\p{N}\\p{M}\\p{S}@#])+`;
/** What holds the parts of a word together: "Baku’s", "e-mail", "U.S.", "1,200". */
const JOINT = "(?:['’‐\\-./&_·]|(?<=\\p{N})[,:](?=\\p{N}))+";
/** A dash or colon that parts words; a hyphen within one is a joint. */
const PARTING = '[—–]+|(?<=\\s)-(?=\\s)|:(?!\\S*\\p{N})';
const WORD = new RegExp(`[${DENSE}]\\p{M}*|${LETTERS}(?:${JOINT}${LETTERS})*%?|${PARTING}`, 'gu');
/** The last letter of "U.S.", or an initial: its stop belongs to it. */
const INITIAL = /(?:^|\.)\p{L}$/u;
/** What belongs to the word after it where no space tells. */
const OPENING = /[\p{Ps}\p{Pi}„‚]/u;

/** The words of a stretch of the article's text, in its order. */
export function wordsIn(text: string, [start, end]: Span): Word[] {
  const cores = coresIn(text.slice(start, end)).map(([from, to]): Span => [from + start, to + start]);
  let line = 0;
  return cores.map((span, i) => {
    const before = cores[i - 1];
    const after = cores[i + 1];
    if (before) line += text.slice(before[1], span[0]).split('\n').length - 1;
    return {
      span,
      outer: [borderIn(text, before?.[1] ?? start, span[0], true), borderIn(text, span[1], after?.[0] ?? end, false)],
      line,
    };
  });
}

function coresIn(passage: string): Span[] {
  return [...passage.matchAll(WORD)].map(({ 0: word, index }): Span => {
    const end = index + word.length;
    return [index, passage[end] === '.' && INITIAL.test(word) ? end + 1 : end];
  });
}

/** Where in the punctuation between two words the first one's ends, or the second one's begins. */
function borderIn(text: string, from: number, to: number, isBefore: boolean): number {
  const gap = text.slice(from, to);
  const space = isBefore ? /\s\S*$/.exec(gap) : /\s/.exec(gap);
  if (space) return from + space.index + Number(isBefore);
  const opening = OPENING.exec(gap);
  return opening ? from + opening.index : to;
}
