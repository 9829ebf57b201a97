/** An article as a reference, with what its claims add to it: what CSL JSON and RIS have in common. */
import type { ClaimRecord } from '../../schema/records.ts';
import type { CodeNames, FiledArticle } from '../format.ts';
import { webAddress } from '../web/text-fragment.ts';
import { type AuthorName, authorNames } from './author-name.ts';
import { quotation, sourceName } from './claim-words.ts';
import { type DateParts, datePartsOf } from './iso-date.ts';

/** One article to be cited. Texts are of one line, '' where the page did not say. */
export interface Reference {
  readonly id: string;
  /** An article of a publisher that names itself, else a page. */
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly publisher: string;
  readonly authors: readonly AuthorName[];
  readonly language: string;
  /** When it was published, as a date or in the page's own words; `null` where it did not say. */
  readonly issued: DateParts | string | null;
  /** When the reader last saw it: the day in UTC. */
  readonly accessed: DateParts | null;
  /** `null` where it is no page of the web. */
  readonly url: string | null;
  /** Names of the statuses and labels of its claims, each once; a claim without a status adds none. */
  readonly keywords: readonly string[];
  /** How many claims have which status, as in "2 × denied, 1 × unassessed"; '' without claims. */
  readonly counts: string;
  /** A line for each claim: what was said, by whom, what the reader made of it. */
  readonly quotations: readonly string[];
}

/**
 * The reference of an article. Claims that were dismissed are no part of it, nor are detached ones: those are not in the article as it
 * is cited.
 */
export function referenceOf({ article, claims }: FiledArticle, names: CodeNames): Reference {
  const shown = claims.filter(({ dismissed, detached }) => !dismissed && !detached);
  const publisher = oneLine(article.publisher);
  const published = oneLine(article.published);
  return {
    id: article.id,
    type: publisher ? 'article-newspaper' : 'webpage',
    title: oneLine(article.title),
    publisher,
    authors: article.authors.flatMap((author) =>
      authorNames(oneLine(author), { language: article.language, publisher }),
    ),
    language: oneLine(article.language),
    issued: datePartsOf(published) ?? (published || null),
    accessed: datePartsOf(article.lastSeen),
    url: webAddress(article.url),
    keywords: keywordsOf(shown, names),
    counts: countsOf(shown, names),
    quotations: shown.map((claim) => quotationLine(claim, names)),
  };
}

/** Text without line ends, tabs and other control characters: both formats and their readers go by lines. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function keywordsOf(claims: readonly ClaimRecord[], names: CodeNames): string[] {
  const statuses = claims.filter(({ status }) => status !== 'unassessed').map(({ status }) => names.status(status));
  const labels = claims.flatMap((claim) => claim.labels.map((label) => names.label(label)));
  return [...new Set([...statuses, ...labels].map(oneLine))].filter((keyword) => keyword !== '');
}

function countsOf(claims: readonly ClaimRecord[], names: CodeNames): string {
  const counts = new Map<string, number>();
  for (const { status } of claims) counts.set(names.status(status), (counts.get(names.status(status)) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([status, count]) => `${count} × ${oneLine(status)}`)
    .join(', ');
}

/**
 * “What was said” — source (act, status): note. It begins with a quotation mark whatever it quotes: programs read fields of their own
 * out of lines of a note that begin with a word and a colon.
 */
function quotationLine(claim: ClaimRecord, names: CodeNames): string {
  const said = oneLine(quotation(claim));
  const quoted = /^["“”„«»‘]/.test(said) ? said : `“${said}”`;
  const source = oneLine(sourceName(claim));
  const note = oneLine(claim.note);
  const codes = [names.act(claim.act), names.status(claim.status), ...claim.labels.map((label) => names.label(label))];
  return `${quoted}${source && ` — ${source}`} (${codes.map(oneLine).join(', ')})${note && `: ${note}`}`;
}
