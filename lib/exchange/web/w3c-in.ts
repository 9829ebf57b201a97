/**
 * Web Annotations (https://www.w3.org/TR/annotation-model/) as claims: our own come back as they were written by ./w3c.ts, but for
 * their history; those of other programs as far as they quote words of a web page.
 *
 * What is wrong stops the import of the whole file: an annotation that the model does not allow, or one of ours that is damaged. What
 * is right but no claim is listed as refused, and the rest stands.
 */
import type { Codebook } from '../../claim/codebook.ts';
import { problemOf } from '../../schema/problem.ts';
import type { ArticleRecord } from '../../schema/records.ts';
import { codebookSchema } from '../../schema/settings.ts';
import type { W3cAnnotation, W3cResource, W3cSelector } from '../../schema/w3c-annotation.ts';
import { z } from '../../schema/zod.ts';
import { articleOnWebSchema } from '../article-on-web.ts';
import type { Importer } from '../import-file.ts';
import type { Parsed } from '../outcome.ts';
import { shortened } from '../shortened.ts';
import { type Collected, collect } from './collected.ts';
import { type ForeignPlace, type ForeignQuote, takeForeign } from './foreign-claim.ts';
import { parsedJson, within } from './json-text.ts';
import { type AnnotationFile, readContainer } from './w3c-container.ts';
import { isOwn, ownClaim } from './w3c-own.ts';

/** Reads a file of annotations. */
export const parseW3c: Importer = (text, context) => {
  const json = parsedJson(text);
  if (!json.ok) return json;
  const file = readContainer(json.value);
  if (!file.ok) return file;
  const beside = readBeside(file.value);
  if (!beside.ok) return beside;
  const collected = collect('w3c');
  const { articles, codebook } = beside.value;
  for (const article of articles.values()) collected.article(article);
  let isForeign = false;
  for (const { place, annotation } of file.value.annotations) {
    if (isOwn(annotation)) {
      const problem = takeOwn(annotation, articles, collected);
      if (problem !== null) return { ok: false, problem: within(place, problem) };
    } else {
      isForeign = true;
      takeAnnotation(annotation, { place, collected, context });
    }
  }
  for (const place of file.value.elsewhere) {
    collected.refuse({ place, problem: 'another page of annotations, which is not in this file' });
  }
  return { ok: true, value: collected.file({ codebook, isForeign }) };
};

interface Beside {
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  readonly codebook: Codebook | null;
}

/** Articles by id, and codebook, of a page of ours; none in a file of another program. */
function readBeside({ articles, codebook }: AnnotationFile): Parsed<Beside> {
  const read = besideSchema.safeParse({ [ARTICLES]: [articles ?? []].flat(), 'says-who:codebook': codebook ?? null });
  if (!read.success) return { ok: false, problem: shortened(problemOf(read.error)) };
  const byId = new Map<string, ArticleRecord>();
  for (const [index, article] of read.data[ARTICLES].entries()) {
    if (byId.has(article.id)) return { ok: false, problem: `${ARTICLES}[${index}].id: ${article.id} is there twice` };
    byId.set(article.id, article);
  }
  return { ok: true, value: { articles: byId, codebook: read.data['says-who:codebook'] } };
}

const ARTICLES = 'says-who:articles';

const besideSchema = z.object({
  [ARTICLES]: z.array(articleOnWebSchema),
  'says-who:codebook': z.nullable(codebookSchema),
});

/** @returns what is wrong, or `null` */
function takeOwn(
  annotation: W3cAnnotation,
  articles: ReadonlyMap<string, ArticleRecord>,
  collected: Collected,
): string | null {
  const own = ownClaim(annotation, articles);
  if (!own.ok) return shortened(own.problem);
  const { claim, article } = own.value;
  const articleId = collected.article(article);
  if (articleId === null) return `says-who:article: ${article.id} has another address elsewhere`;
  if (!collected.claim({ ...claim, articleId })) return `id: ${claim.id} is there twice`;
  collected.tags({ claimId: claim.id, tags: tagsOf(annotation) });
  return null;
}

/** Every target that quotes words is a claim of its own: what is said of several places is said of each. */
function takeAnnotation(annotation: W3cAnnotation, at: ForeignPlace): void {
  const about = said(annotation);
  for (const [index, target] of annotation.target.entries()) {
    const place = within(at.place, `target[${index}]`);
    const name = index === 0 ? annotation.id : `${annotation.id} ${index}`;
    const quote = quoteOf(target);
    const problem = quote
      ? takeForeign({ ...about, ...quote, name, url: target.source?.id ?? '' }, { ...at, place })
      : 'selector: no words are quoted (TextQuoteSelector)';
    if (problem !== null) at.collected.refuse({ place, problem });
  }
}

/** What is said of all targets alike. */
function said(annotation: W3cAnnotation) {
  return {
    title: '',
    note: noteOf(annotation),
    tags: tagsOf(annotation),
    creator: annotation.creator?.[0]?.name?.[0] ?? '',
    created: annotation.created ?? null,
    modified: annotation.modified ?? null,
  };
}

/** The first quotation among selectors and what refines them, and the first position. */
function quoteOf({ selector }: W3cResource): Pick<ForeignQuote, 'exact' | 'prefix' | 'suffix' | 'start'> | null {
  const all = (selector ?? []).flatMap(withRefinements);
  const quote = all.find(({ type, exact }) => type?.includes('TextQuoteSelector') && exact);
  if (!quote?.exact) return null;
  const { exact, prefix = '', suffix = '' } = quote;
  return {
    exact,
    prefix,
    suffix,
    start: all.find(({ type }) => type?.includes('TextPositionSelector'))?.start ?? null,
  };
}

function withRefinements(selector: W3cSelector): readonly W3cSelector[] {
  return [selector, ...(selector.refinedBy ?? []).flatMap(withRefinements)];
}

/** All text that is said of the words, but for tags; markup in it stays as it is written. */
function noteOf({ body, bodyValue }: W3cAnnotation): string {
  const texts = (body ?? []).filter((one) => one.value && !isTag(one)).map(({ value }) => value);
  return [bodyValue, ...texts].filter(Boolean).join('\n\n');
}

/** Tags that are no values of ours. */
function tagsOf({ body }: W3cAnnotation): string[] {
  return (body ?? [])
    .filter((one) => isTag(one) && one['says-who:code'] === undefined)
    .flatMap(({ value }) => value || []);
}

function isTag({ purpose }: W3cResource): boolean {
  return purpose?.includes('tagging') ?? false;
}
