import { overlaps, type Span } from '../../lib/claim/span.ts';
import type { CorpusArticle, CorpusAttribution, Problem } from './article.ts';
import { lineAt, type ParsedArticle } from './notation.ts';

/** No span begins or ends with these (annotation guidelines, "Rulings"); a colon or dash may be a whole cue. */
const EDGE = /^[\s,–—-]|[\s,–—-]$/;
const MARK_CUE = /^[:–—-]$/;

type Report = (offset: number, message: string) => void;

/** What the guidelines hold of a single article, beyond the notation. */
export function checkArticle(parsed: ParsedArticle): Problem[] {
  const { file, article } = parsed;
  if (!article) return [];
  const problems: Problem[] = [];
  const report: Report = (offset, message) => problems.push({ file, line: lineAt(parsed, offset), message });
  if (file !== `${article.id}.txt`) report(0, `the id "${article.id}" is not the file's name`);
  if (!/^[a-z0-9-]+\.txt$/.test(file)) report(0, 'the name has more than small letters, digits and hyphens');
  for (const attribution of article.attributions) checkAttribution(article, attribution, report);
  for (const [id, span] of Object.entries(article.denied)) {
    checkSpan(article.text, span, id, report);
    if (!article.attributions.some(({ denies }) => denies === id)) report(span[0], `${id} is denied by nothing`);
  }
  return problems;
}

function checkAttribution(
  { text, attributions, denied }: CorpusArticle,
  attribution: CorpusAttribution,
  report: Report,
) {
  const { id, source, cue, content, act, anonymity, denies } = attribution;
  const all = [...source, ...cue, ...content];
  const offset = (cue[0] ?? all[0])?.[0] ?? 0;
  if (cue.length !== 1) report(offset, `${id}: ${cue.length} cues instead of one`);
  if (source.length > 1) report(offset, `${id}: ${source.length} sources, at most one`);
  if (content.length === 0 && act !== 'refusal') report(offset, `${id}: no content, and not a refusal`);
  if ((source.length === 0) !== (anonymity === 'none')) {
    report(offset, `${id}: anonymity ${anonymity} ${source.length === 0 ? 'without' : 'with'} a source`);
  }
  for (const span of source) checkSpan(text, span, `${id} source`, report);
  for (const span of cue) if (!MARK_CUE.test(text.slice(...span))) checkSpan(text, span, `${id} cue`, report);
  for (const span of content) checkSpan(text, span, `${id} content`, report);
  for (const [index, span] of all.entries()) {
    const other = all.slice(index + 1).find((later) => overlaps(span, later));
    if (other) report(span[0], `${id}: "${text.slice(...span)}" and "${text.slice(...other)}" overlap`);
  }
  if (denies === undefined) return;
  if (denies === id) report(offset, `${id}: denies itself`);
  else if (!Object.hasOwn(denied, denies) && !attributions.some((other) => other.id === denies)) {
    report(offset, `${id}: denies=${denies} points nowhere`);
  }
}

function checkSpan(text: string, [start, end]: Span, name: string, report: Report): void {
  const words = text.slice(start, end);
  if (words === '') report(start, `${name}: an empty span`);
  else if (words.includes('\n')) report(start, `${name}: "${words}" runs over a paragraph's end: make it two`);
  else if (EDGE.test(words)) report(start, `${name}: "${words}" has a space, comma or dash at its edge`);
}
