/**
 * Links that lead to words of a page: text fragments (https://wicg.github.io/scroll-to-text-fragment/), which browsers scroll to and
 * light up. A browser that knows nothing of them opens the page at its top.
 */
import type { TextQuoteSelector } from '../../claim/selector.ts';

/** Longer quotations, in code units, are named by their first and last words alone; so are those of several paragraphs. */
const MAX_EXACT = 300;
/** So much of either end of a long quotation, and of the words around a quotation: several words, in code units. */
const MAX_END = 60;
const MAX_CONTEXT = 40;
/** Words are looked for in so much more than they may take up, so that the cut through the text is no border of a word. */
const MARGIN = 40;
/** Farther from the quotation nothing is looked at. */
const REACH = 200;

/** Lines are blocks of the page (paragraphs, headings), within which alone a browser looks for words. */
const LINE_END = /[\n\r\u0085\u2028\u2029]+/;

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The address as one that a link may lead to, or `null` for what is no page of the web: a link to `javascript:` or `file:` is
 * none to be handed on.
 */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/**
 * The address of quoted words in a page, `https://…#:~:text=prefix-,exact,-suffix`; `null` for a page that is none of the web.
 * The words are those of the page's text, white space at their ends apart, with a line for each of its blocks.
 * @example textFragmentUrl('https://news.example/harbour', { exact: 'denied', prefix: 'The port ', suffix: ' it.' })
 */
export function textFragmentUrl(url: string, quote: TextQuoteSelector): string | null {
  const address = webAddress(url);
  if (address === null) return null;
  const [page = '', fragment = ''] = splitOnce(address, '#');
  const [own = ''] = splitOnce(fragment, ':~:');
  const directive = textDirective(quote);
  return directive === '' ? address : `${page}#${own}:~:text=${directive}`;
}

/** The value of a text directive, or '' where nothing is quoted. */
function textDirective({ exact, prefix, suffix }: TextQuoteSelector): string {
  const lines = linesOf(exact);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return '';
  const before = wordsBefore(prefix);
  const after = wordsAfter(suffix);
  return [
    ...(before ? [`${encoded(before)}-`] : []),
    ...quotedEnds(first, last, lines.length > 1).map(encoded),
    ...(after ? [`-${encoded(after)}`] : []),
  ].join(',');
}

/** A short quotation itself, else the words that it begins and ends with. */
function quotedEnds(first: string, last: string, isOfSeveralLines: boolean): string[] {
  if (isOfSeveralLines) return [firstWords(first, MAX_END), lastWords(last, MAX_END)];
  if (first.length <= MAX_EXACT) return [first];
  const ends = [firstWords(first, MAX_END), lastWords(last, MAX_END)];
  // Two ends that overlap would never be found one after the other: a "word" without end is named whole.
  return ends.join('').length < first.length ? ends : [first];
}

/**
 * The last words before a quotation, of its own block alone: what the page has between two blocks may not be in its text. The prefix was
 * cut at a number of letters, so that its first word may be half a one, and a browser takes whole ones alone.
 */
function wordsBefore(prefix: string): string {
  const lines = prefix.split(LINE_END);
  const line = (lines.at(-1) ?? '').trim();
  const near = line.slice(-REACH);
  const isWhole = lines.length > 1 && near.length === line.length;
  return lastWords(isWhole ? near : near.replace(/^\S+/, '').trim(), MAX_CONTEXT);
}

/** The first words after a quotation in its block, without the last one, which may be cut. */
function wordsAfter(suffix: string): string {
  const lines = suffix.split(LINE_END);
  const line = (lines[0] ?? '').trim();
  const near = line.slice(0, REACH);
  const isWhole = lines.length > 1 && near.length === line.length;
  return firstWords(isWhole ? near : near.replace(/\S+$/, '').trim(), MAX_CONTEXT);
}

function linesOf(text: string): string[] {
  return text
    .split(LINE_END)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** As many words from the beginning as take up no more than `length`; one longer word whole. */
function firstWords(line: string, length: number): string {
  if (line.length <= length) return line;
  const borders = wordBorders(line.slice(0, length + MARGIN)).filter((border) => border > 0 && border <= length);
  return line.slice(0, borders.at(-1) ?? line.length).trim();
}

/** The same from the end. */
function lastWords(line: string, length: number): string {
  if (line.length <= length) return line;
  const from = Math.max(0, line.length - length - MARGIN);
  const least = line.length - length;
  const border = wordBorders(line.slice(from)).find((at) => at > 0 && at + from >= least);
  return line.slice(border === undefined ? 0 : border + from).trim();
}

/** Offsets at which words, spaces and signs begin, as browsers divide text (https://www.unicode.org/reports/tr29/). */
function wordBorders(text: string): number[] {
  return Array.from(segmenter.segment(text), ({ index }) => index);
}

/** Hyphens and commas divide a directive, and an ampersand ends it; the rest of the signs may mean something to what holds the link. */
function encoded(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replace(
    /[-!'()*~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
