/**
 * Reads the inline notation of docs/annotation-guidelines.md: `[s1 Baku] [c1 denied] [t1 it] {1 indirect denial neutral institution}`.
 * Only what the notation itself demands is checked here; what a span may hold is check-article.ts.
 */
import { type Span, spansInOrder } from '../../lib/claim/span.ts';
import type { CorpusArticle, CorpusAttribution, Problem } from './article.ts';
import { type ParsedFacets, parseFacets } from './facets.ts';
import { parseFrontMatter } from './front-matter.ts';

export interface ParsedArticle {
  readonly file: string;
  /** `null` when the file has no front matter. Attributions without whole facets are left out, after a problem. */
  readonly article: CorpusArticle | null;
  /** The line of the file in which the text begins, from 1. */
  readonly firstLine: number;
  readonly problems: readonly Problem[];
}

/** The line of an offset in the article's text, as {@link Problem} counts. */
export function lineAt({ article, firstLine }: ParsedArticle, offset: number): number {
  return firstLine + linesIn(article?.text.slice(0, offset) ?? '');
}

/** The letter of a span and what it is of an attribution; `d` marks denied words. */
const PARTS = { s: 'source', c: 'cue', t: 'content' } as const;
type Letter = keyof typeof PARTS | 'd';

const OPENING = /\[([sctd])([1-9]\d*) /y;
const FACETS = / ?\{([1-9]\d*) ([^{}[\]\n]*)\}/y;

interface Parts {
  readonly source: Span[];
  readonly cue: Span[];
  readonly content: Span[];
}

interface Scan {
  text: string;
  line: number;
  readonly open: { letter: Letter; id: string; start: number; line: number }[];
  readonly parts: Map<string, Parts>;
  readonly denied: Record<string, Span>;
  /** `null`: they were there, but wrong. */
  readonly facets: Map<string, { line: number; value: ParsedFacets | null }>;
  readonly report: (line: number, message: string) => void;
}

/** Parses one file. Never throws: what is wrong is among the problems, with its line. */
export function parseArticle(file: string, source: string): ParsedArticle {
  const problems: Problem[] = [];
  const report = (line: number, message: string) => problems.push({ file, line, message });
  const whole = source.replace(/\r\n/g, '\n').replace(/\n+$/, '');
  const front = parseFrontMatter(whole, report);
  if (!front) return { file, article: null, firstLine: 1, problems };
  const firstLine = linesIn(whole.slice(0, front.length)) + 1;
  const scan: Scan = {
    text: '',
    line: firstLine,
    open: [],
    parts: new Map(),
    denied: {},
    facets: new Map(),
    report,
  };
  scanBody(scan, whole.slice(front.length));
  checkParagraphs(scan, firstLine);
  const lineOf = (offset: number) => firstLine + linesIn(scan.text.slice(0, offset));
  const attributions = joinFacets(scan, lineOf);
  const { text, denied } = scan;
  return { file, article: { ...front.fields, lang: 'en', text, attributions, denied }, firstLine, problems };
}

function scanBody(scan: Scan, body: string): void {
  for (let i = 0; i < body.length; ) {
    const opening = matchAt(OPENING, body, i);
    const facets = opening ? null : matchAt(FACETS, body, i);
    const char = body.charAt(i);
    i += opening?.[0].length ?? facets?.[0].length ?? 1;
    if (opening) {
      const [, letter, id = ''] = opening;
      scan.open.push({ letter: letter as Letter, id, start: scan.text.length, line: scan.line });
    } else if (facets) addFacets(scan, facets[1] ?? '', facets[2] ?? '');
    else if (char === ']' && scan.open.length > 0) closeSpan(scan);
    else addCharacter(scan, char);
  }
  for (const { letter, id, line } of scan.open) scan.report(line, `[${letter}${id} is never closed`);
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function addCharacter(scan: Scan, char: string): void {
  if (/[[\]{}]/.test(char)) scan.report(scan.line, `a stray "${char}" after "${scan.text.slice(-20)}"`);
  if (char === '\n') scan.line++;
  scan.text += char;
}

function closeSpan(scan: Scan): void {
  const mark = scan.open.pop();
  if (!mark) return;
  const { letter, id, start } = mark;
  const span: Span = [start, scan.text.length];
  if (letter === 'd') {
    if (Object.hasOwn(scan.denied, `d${id}`)) scan.report(scan.line, `two spans d${id}`);
    scan.denied[`d${id}`] = span;
    return;
  }
  const parts = scan.parts.get(id) ?? { source: [], cue: [], content: [] };
  parts[PARTS[letter]].push(span);
  scan.parts.set(id, parts);
}

function addFacets(scan: Scan, id: string, source: string): void {
  if (scan.open.length > 0) scan.report(scan.line, `facets of ${id} inside a span`);
  if (scan.facets.has(id)) scan.report(scan.line, `${id}: facets stand there twice`);
  const value = parseFacets(source, (message) => scan.report(scan.line, `${id}: ${message}`));
  scan.facets.set(id, { line: scan.line, value });
}

/** Facets stripped, the text has to be clean: no space or empty line that only they explained. */
function checkParagraphs({ text, report }: Scan, firstLine: number): void {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (/^\s|\s$/.test(line)) report(firstLine + index, 'a space at the edge of the paragraph');
    else if (/ {2}/.test(line)) report(firstLine + index, `two spaces: "${/.{0,12} {2}.{0,12}/.exec(line)?.[0]}"`);
    if (line === '' && lines[index - 1] === '') report(firstLine + index, 'two empty lines in a row');
  }
}

/** Attributions in the order of their cues. */
function joinFacets(scan: Scan, lineOf: (offset: number) => number): CorpusAttribution[] {
  const attributions: CorpusAttribution[] = [];
  for (const [id, parts] of scan.parts) {
    const spans = spansInOrder(parts);
    const last = lineOf(Math.max(...spans.map(([, end]) => end)));
    const facets = scan.facets.get(id);
    if (!facets) scan.report(lineOf(spans[0]?.[0] ?? 0), `${id}: no facets`);
    else if (facets.line !== last)
      scan.report(facets.line, `${id}: facets belong in the paragraph of the last part, line ${last}`);
    if (facets?.value) attributions.push({ id, ...parts, ...facets.value });
  }
  for (const [id, { line }] of scan.facets) if (!scan.parts.has(id)) scan.report(line, `${id}: facets without a span`);
  return attributions.sort((a, b) => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0));
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
