/**
 * Claims as Hypothesis annotations: rows of its API (https://h.readthedocs.io/en/latest/api-reference/v1/) in the frame of the files
 * that its client exports and imports (https://web.hypothes.is/help/exporting-and-importing-annotations-in-the-hypothesis-web-app/). One file for each article,
 * since an import puts all annotations of a file on the page that is open. Claims that were dismissed are left out.
 *
 * Hypothesis finds an annotation by one quotation, and the last of several counts: it is the claim's sentence. All else stands in a
 * selector of our own, which it stores and hands back unread; so a claim that went through Hypothesis is the same claim still.
 */

import { CLAIM_SELECTOR, type HeldClaim, SELECTOR_VERSION } from '../../schema/hypothesis-row.ts';
import type { ArticleRecord, ClaimRecord } from '../../schema/records.ts';
import { FileNames } from '../file-names.ts';
import type { FolderFormat, FormatContext } from '../format.ts';
import { quotationOf } from './hypothesis-quotation.ts';
import { tagsOf, textOf } from './hypothesis-text.ts';

/** A file for each article with claims that were not dismissed. */
export const formatHypothesis: FolderFormat = async function* (articles, context) {
  const names = new FileNames();
  for await (const { article, claims } of articles) {
    const rows = claims.filter(({ dismissed }) => !dismissed).map((claim) => rowOf(claim, article, context));
    if (rows.length > 0) yield { name: `${names.nameFor(article)}.json`, content: fileOf(rows, context) };
  }
};

function fileOf(rows: readonly object[], { now, program }: FormatContext): string {
  const file = {
    export_date: now.toISOString(),
    export_userid: '',
    client_version: `Says Who ${program}`,
    annotations: [],
  };
  return `${JSON.stringify(file).slice(0, -2)}\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
}

/** Readable by its owner alone: what stays on the reader's machine is not put before the world by a file. */
function rowOf(claim: ClaimRecord, article: ArticleRecord, { names }: FormatContext): object {
  const user = accountOf(claim.coder);
  const { quote, position } = quotationOf(claim);
  return {
    id: claim.id,
    created: claim.created,
    updated: claim.modified,
    user,
    user_info: { display_name: claim.coder },
    uri: article.url,
    text: textOf(claim, names),
    tags: tagsOf(claim),
    group: '__world__',
    permissions: { read: [user], update: [user], delete: [user], admin: [user] },
    document: { title: [article.title] },
    target: [
      {
        source: article.url,
        selector: [
          { type: 'TextPositionSelector', ...position },
          { type: 'TextQuoteSelector', ...quote },
          { type: CLAIM_SELECTOR, version: SELECTOR_VERSION, ...heldOf(claim, article) },
        ],
      },
    ],
    links: {},
    hidden: false,
    flagged: false,
  };
}

/** What our own selector holds: neither who made the claim nor when the article was read. */
function heldOf(claim: ClaimRecord, article: ArticleRecord): HeldClaim {
  const { id, url, title, publisher, authors, language, published } = article;
  const { coder: _, madeBy, ...rest } = claim;
  return {
    article: { id, url, title, publisher, authors, language, published },
    claim: { ...rest, madeBy: 'detector' in madeBy ? madeBy : null },
  };
}

/** An account of no real user: Hypothesis wants one, lists annotations by it, and puts that of whoever imports in its place. */
function accountOf(coder: string): string {
  return `acct:${coder
    .normalize('NFKD')
    .replace(/[^\w.]+/g, '_')
    .slice(0, 30)
    .padEnd(3, '_')}@says-who.example`;
}
