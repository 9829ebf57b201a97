import { articleUrl, isArticleAddress } from '../../claim/article.ts';
import { untouchedLabel } from '../../claim/claim.ts';
import { NO_SOURCE } from '../../claim/source-key.ts';
import { stableId } from '../../claim/stable-id.ts';
import { problemOf } from '../../schema/problem.ts';
import { articleRecordSchema, claimRecordSchema } from '../../schema/records.ts';
import type { ImportContext } from '../import-file.ts';
import { shortened } from '../shortened.ts';
import type { Collected } from './collected.ts';

/** Quoted words of a page that another program has annotated. */
export interface ForeignQuote {
  /** Names it among all, and is the same whenever the file is read. */
  readonly name: string;
  readonly url: string;
  readonly title: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stands in a text that is not ours, to tell equal places apart by; `null` where that is not said. */
  readonly start: number | null;
  readonly note: string;
  readonly tags: readonly string[];
  /** Who made it; '' where that is not said. */
  readonly creator: string;
  /** With a zone; `null` where it is not said. */
  readonly created: string | null;
  readonly modified: string | null;
}

/** Where quoted words are from, for messages and for what the claims are put into. */
export interface ForeignPlace {
  /** Where it stands in the file. */
  readonly place: string;
  readonly collected: Collected;
  readonly context: ImportContext;
}

/**
 * Takes in what another program has annotated as a claim, as far as it goes: the quoted words are its cue, since a claim has one;
 * nobody says who said what. What the file says of it is its note; all else is filled in.
 * @returns why it can be no claim, or `null`
 */
export function takeForeign(quote: ForeignQuote, { place, collected, context }: ForeignPlace): string | null {
  if (!isArticleAddress(quote.url)) return `not on a web page, but on "${shortened(quote.url)}"`;
  if (!/[\p{L}\p{N}]/u.test(quote.exact)) return 'no words are quoted';
  const created = instantOf(quote.created ?? quote.modified);
  const seen = created ?? context.now.toISOString();
  const article = foreignArticle(quote, seen);
  if (!article.success) return problemOf(article.error);
  const claim = foreignRecord(quote, article.data.id, created, context);
  if (!claim.success) return problemOf(claim.error);
  const articleId = collected.article(article.data, created !== null);
  if (articleId === null) return 'its article has the id of another one';
  if (!collected.claim({ ...claim.data, articleId })) return `${shortened(quote.name)} is there twice`;
  const { id, note } = claim.data;
  collected.patch({ id, fields: { note }, modified: instantOf(quote.modified ?? quote.created), place });
  collected.tags({ claimId: id, tags: [...new Set(quote.tags)] });
  return null;
}

function foreignRecord(quote: ForeignQuote, articleId: string, created: string | null, context: ImportContext) {
  const { exact, prefix, suffix } = quote;
  const start = quote.start ?? 0;
  const coder = quote.creator || context.coder;
  const at = created ?? context.now.toISOString();
  return claimRecordSchema.safeParse({
    ...untouchedLabel({ sourceText: '', act: 'statement', reasonGiven: false }),
    id: stableId(quote.name, created === null ? 0 : Date.parse(created)),
    articleId,
    selectors: {
      source: [],
      cue: [{ quote: { exact, prefix, suffix }, position: { start, end: start + exact.length } }],
      content: [],
    },
    sentence: exact,
    antecedent: null,
    kind: 'indirect',
    distance: 'neutral',
    anonymity: 'none',
    confidence: null,
    entity: null,
    sourceKey: NO_SOURCE,
    note: quote.note,
    madeBy: { coder },
    coder,
    created: at,
    modified: instantOf(quote.modified) ?? at,
  });
}

function foreignArticle({ url, title }: ForeignQuote, seen: string) {
  const address = articleUrl(url, '');
  return articleRecordSchema.safeParse({
    id: stableId(address, 0),
    url: address,
    title,
    publisher: '',
    authors: [],
    language: '',
    published: '',
    firstSeen: seen,
    lastSeen: seen,
    textId: null,
    completeSince: null,
  });
}

/** A time in any zone as records have it; `null` for none, and for one that is none. */
export function instantOf(time: string | null): string | null {
  const date = new Date(time ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
