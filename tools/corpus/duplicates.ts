import type { CorpusArticle, Problem } from './article.ts';
import { lineAt, type ParsedArticle } from './notation.ts';
import { tellingSentences } from './words.ts';

/** Sentences of eight words or more that stand in two articles. Within one, a pull quote may repeat what was said. */
export function repeatedSentences(parsed: readonly ParsedArticle[]): Problem[] {
  const firstPlace = new Map<string, { file: string; line: number }>();
  const problems: Problem[] = [];
  for (const one of parsed) {
    const { file, article } = one;
    for (const { start, words } of tellingSentences(article?.text ?? '')) {
      const sentence = words.join(' ');
      const line = lineAt(one, start);
      const first = firstPlace.get(sentence);
      if (!first) firstPlace.set(sentence, { file, line });
      else if (first.file !== file) {
        problems.push({ file, line, message: `stands in ${first.file}:${first.line} too: "${sentence}"` });
      }
    }
  }
  return problems;
}

/** Share of common pieces above which two articles are built alike; of the first 168 no two share more than a sixth. */
const ALIKE = 0.25;
/** Marks in a row that make a piece. */
const PIECE = 4;

/** Pairs of articles that are nearly the same in structure, told by the order of paragraphs and claims and by the claims' acts. */
export function likeShapes(parsed: readonly ParsedArticle[]): Problem[] {
  const shapes = parsed.flatMap(({ file, article }) => (article ? [{ file, pieces: piecesOf(shapeOf(article)) }] : []));
  const problems: Problem[] = [];
  for (const [index, { file, pieces }] of shapes.entries()) {
    for (const other of shapes.slice(0, index)) {
      const share = shareOf(pieces, other.pieces);
      if (share < ALIKE) continue;
      problems.push({
        file,
        line: 1,
        message: `built like ${other.file}: ${Math.round(share * 100)} % of the structure`,
      });
    }
  }
  return problems;
}

/** An article without its words: its paragraphs, and in them each claim's act and order of parts. */
function shapeOf({ text, attributions }: CorpusArticle): string[] {
  const shape: string[] = [];
  for (const { index: start, 0: paragraph } of text.matchAll(/.+/g)) {
    const end = start + paragraph.length;
    shape.push('|');
    for (const { act, source, cue, content } of attributions) {
      const at = cue[0]?.[0] ?? 0;
      if (at < start || at >= end) continue;
      const isBefore = (part: typeof source) => (part[0]?.[0] ?? end) < at;
      shape.push(`${act} ${isBefore(source)} ${isBefore(content)}`);
    }
  }
  return shape;
}

function piecesOf(shape: readonly string[]): Set<string> {
  const pieces = new Set<string>();
  for (let i = 0; i + PIECE <= shape.length; i++) pieces.add(shape.slice(i, i + PIECE).join(' '));
  return pieces;
}

/** Jaccard index. */
function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = a.intersection(b).size;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
