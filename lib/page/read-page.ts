import { TextCollector } from './collapse-text.ts';
import { findArticle, proseOf } from './find-article.ts';
import type { PageText, TextBlock } from './page-text.ts';
import { pageText } from './page-text.ts';
import { Rendering } from './rendering.ts';
import { selectRuns, textOf } from './select-runs.ts';
import type { Survey, TextRun } from './survey-page.ts';
import { surveyPage } from './survey-page.ts';

export type { PageText } from './page-text.ts';

/** Less prose than this is a notice or a form, not an article. */
const ARTICLE_MIN_PROSE = 140;
/** Two blocks with the same words of at least this length are one text shown twice, for two screen sizes. */
const DUPLICATE_MIN_LENGTH = 40;
/** Longer ones are no paragraphs, and dear to compare. */
const DUPLICATE_MAX_LENGTH = 10_000;

/**
 * Reads the article out of a page: headline, standfirst and body as blocks of text, each character traceable to its
 * text node. Cost is linear in the size of the page. The page is only read, never changed.
 * @returns a text of '' when the page has no article (a front page, a search form, an empty page)
 */
export function readPage(doc: Document): PageText {
  const survey = surveyPage(doc);
  const place = findArticle(survey);
  const rendering = new Rendering();
  const isShown = ({ record }: TextRun) => {
    const element = survey.records[record]?.element;
    return !!element && rendering.isShown(element);
  };
  const runs = place ? selectRuns(survey, place).filter(isShown) : [];
  const collector = new TextCollector();
  const blocks = isArticle(survey, runs) ? collect(survey, runs, rendering, collector) : [];
  return pageText(collector.toString(), blocks, collector.map);
}

function collect(
  survey: Survey,
  runs: readonly TextRun[],
  rendering: Rendering,
  collector: TextCollector,
): TextBlock[] {
  const blocks: TextBlock[] = [];
  const seen = new Set<string>();
  for (const run of runs) {
    const element = survey.records[run.record]?.element;
    if (!element || isRepeated(run, seen)) continue;
    for (const nodes of rendering.partsOf(run.nodes, element)) {
      const span = collector.addBlock(nodes);
      if (span) blocks.push({ span, element });
    }
  }
  return blocks;
}

function isRepeated(run: TextRun, seen: Set<string>): boolean {
  if (run.length < DUPLICATE_MIN_LENGTH || run.length > DUPLICATE_MAX_LENGTH) return false;
  const words = textOf(run);
  const isKnown = seen.has(words);
  seen.add(words);
  return isKnown;
}

/** By the amount of prose that is not the summary of another article: a front page has only those. */
function isArticle(survey: Survey, runs: readonly TextRun[]): boolean {
  let prose = 0;
  for (const run of runs) {
    const record = survey.records[run.record];
    if (record) prose += proseOf(run, record);
  }
  return prose >= ARTICLE_MIN_PROSE;
}
