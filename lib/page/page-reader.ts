import { collapseText } from './collapse-text.ts';
import { findArticle, proseOf } from './find-article.ts';
import { textOf } from './furniture.ts';
import type { PageChange } from './page-change.ts';
import { type PageText, type PlacedLine, pageText } from './page-text.ts';
import { Rendering } from './rendering.ts';
import { selectRuns } from './select-runs.ts';
import { runNow, type Steps } from './steps.ts';
import type { ElementRecord, Survey, TextLine, TextRun } from './survey.ts';
import { SurveyTree } from './survey-tree.ts';

/** Less prose than this is a notice or a form, not an article. */
const ARTICLE_MIN_PROSE = 140;
/** Two blocks with the same words of at least this length are one text shown twice, for two screen sizes. */
const DUPLICATE_MIN_LENGTH = 40;
/** Longer ones are no paragraphs, and dear to compare. */
const DUPLICATE_MAX_LENGTH = 10_000;
/** Runs whose rendering is asked for between two points where the reading may be interrupted. */
const RUNS_A_STEP = 8;
/** How often a reading that is overtaken by changes is begun; the last time it is finished at once. */
const ATTEMPTS = 3;

/**
 * Reads the article out of a page, and again after changes: then only what has changed is walked again. Where the
 * article is, and what belongs to it, is decided anew each time, from what is known of all blocks: a reading after
 * changes is what a first reading would be.
 */
export class PageReader {
  readonly #doc: Document;
  readonly #tree: SurveyTree;
  /** What was asked of the browser about rendering is no longer sure. */
  #mustLook = false;
  #mustForget = false;
  #isHidden = false;

  constructor(doc: Document) {
    this.#doc = doc;
    this.#tree = new SurveyTree(doc);
  }

  /**
   * Whether the last reading found an article of which nothing is shown: many pages hide everything until their style sheets
   * have come, which changes no node.
   */
  get isHidden(): boolean {
    return this.#isHidden;
  }

  /** Notes what changed since the last reading, or during one. Costs next to nothing. */
  note(change: PageChange): void {
    this.#tree.note(change);
    if (change.isRestyled || change.restyled.size > 0) this.#mustLook = true;
  }

  /** Forgets what is known: the next reading is a first one. */
  forget(): void {
    // Not at once: a reading may be under way.
    this.#mustForget = true;
  }

  /**
   * Reads the page as it is now, in steps between which it may change. What changed meanwhile is read in the next of
   * {@link ATTEMPTS} attempts. The last one has no steps, so a reading ends whatever the page does.
   */
  *read(): Steps<PageText> {
    if (this.#mustForget) this.#tree.reset();
    this.#mustForget = false;
    for (let attempt = 1; attempt < ATTEMPTS; attempt++) {
      yield* this.#tree.update();
      const lines = yield* this.#lines();
      if (this.#tree.isUpToDate) return pageText(lines);
    }
    runNow(this.#tree.update());
    return pageText(runNow(this.#lines()));
  }

  *#lines(): Steps<PlacedLine[]> {
    const survey = this.#tree.flatten();
    yield;
    if (this.#mustLook) forgetRendering(survey);
    this.#mustLook = false;
    const place = findArticle(survey);
    yield;
    const selected = place ? selectRuns(survey, place) : [];
    yield;
    const rendering = new Rendering(this.#doc);
    const shown: TextRun[] = [];
    let asked = 0;
    for (const run of selected) {
      const record = survey.records[run.record];
      if (!record || !isShown(record, rendering)) continue;
      if (!run.lines) {
        run.lines = linesOf(run, record.element, rendering);
        if (++asked % RUNS_A_STEP === 0) yield;
      }
      shown.push(run);
    }
    const isShownArticle = isArticle(survey, shown);
    this.#isHidden = !isShownArticle && isArticle(survey, selected);
    return isShownArticle ? placeLines(survey, shown) : [];
  }
}

function forgetRendering({ records, runs }: Survey): void {
  for (const record of records) record.isShown = null;
  for (const run of runs) run.lines = null;
}

function isShown(record: ElementRecord, rendering: Rendering): boolean {
  record.isShown ??= rendering.isShown(record.element);
  return record.isShown;
}

function linesOf(run: TextRun, element: Element, rendering: Rendering): TextLine[] {
  return rendering.partsOf(run.nodes, element).flatMap((nodes) => collapseText(nodes) ?? []);
}

function placeLines(survey: Survey, runs: readonly TextRun[]): PlacedLine[] {
  const lines: PlacedLine[] = [];
  const seen = new Set<string>();
  for (const run of runs) {
    const element = survey.records[run.record]?.element;
    if (!element || !run.lines || isRepeated(run, seen)) continue;
    for (const line of run.lines) lines.push({ line, element });
  }
  return lines;
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
