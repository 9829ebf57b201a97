/**
 * The text as brat is given it: what some readers of text files change or break lines at is made a plain line end or space beforehand, one
 * character for one, so that every offset stays what it is. With CR LF, say, a Python that reads with universal newlines has a character
 * less than one that does not. A surrogate that stands alone cannot be written in UTF-8.
 */
export function bratText(text: string): string {
  return text
    .toWellFormed()
    .replace(/^\uFEFF/, ' ')
    .replace(/\r\n/g, ' \n')
    .replace(LINE_ENDS, '\n')
    .replace(/\t/g, ' ');
}

/** All at which Python's `str.splitlines` ends a line, and so `codecs.open`, with which brat reads its files. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const LINE_ENDS = /[\r\v\f\x1C-\x1E\x85\u2028\u2029]/g;

/** A note, or a name, on one line of an annotation file. */
export function bratLine(text: string): string {
  return bratText(text).replaceAll('\n', ' ').trim();
}
