import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type ArticleMetadata, articleUrl, isArticleAddress } from '../lib/claim/article.ts';
import { storedWords } from '../lib/claim/words.ts';
import { articleOnWebSchema } from '../lib/exchange/article-on-web.ts';
import type { DetectionOutput } from '../lib/exchange/detections/detection-rows.ts';
import type { Parsed } from '../lib/exchange/outcome.ts';
import { shortened } from '../lib/exchange/shortened.ts';
import { type DetectedText, type Finder, filedText } from '../lib/filing/records.ts';
import type { FiledArticle } from '../lib/schema/filed-article.ts';
import { problemOf } from '../lib/schema/problem.ts';
import { type ClaimRecord, claimRecordSchema } from '../lib/schema/records.ts';

/** What was found in one input, as an article with its claims: formats of stored claims are written of that. */
export function filedInput(row: DetectionOutput, finder: Finder): FiledArticle {
  return filedText({ ...placeOf(row), text: row.text, attributions: row.attributions }, finder);
}

/** Articles as they come, each of them such as an import takes. */
export class FiledInputs {
  readonly #finder: Finder;
  readonly #places = new Map<string, string>();

  constructor(finder: Finder) {
    this.#finder = finder;
  }

  /**
   * The next input, with the claims that an import would take.
   * @param place where it is from, "rows.jsonl: line 3"
   * @param onLacking told of what is left out: a claim with a field that is too long for a record, in one line that names place and field
   * @returns a problem that names place and field where all of it is left out: one article cannot be in a file twice
   */
  file(row: DetectionOutput, place: string, onLacking: (problem: string) => void): Parsed<FiledArticle> {
    const filed = filedInput(row, this.#finder);
    const { url } = filed.article;
    const article = articleOnWebSchema.safeParse(filed.article);
    if (!article.success) return { ok: false, problem: shortened(`${place}: ${problemOf(article.error)}`) };
    const before = this.#places.get(url);
    if (before !== undefined) {
      const what = url.startsWith(BY_CONTENT) ? 'text: the same' : `url: ${shortened(url, 100)} is the article`;
      return { ok: false, problem: `${place}: ${what} as in ${before}: it is left out` };
    }
    this.#places.set(url, place);
    const claims = filed.claims.filter((claim) => {
      const valid = claimRecordSchema.safeParse(claim);
      const words = storedWords(claim.selectors.cue);
      if (!valid.success) onLacking(`${place}: the claim of “${shortened(words, 40)}”: ${problemOf(valid.error)}`);
      return valid.success;
    });
    return { ok: true, value: { ...filed, claims: withoutLost(claims) } };
  }
}

/** A claim disputes only what is there. */
function withoutLost(claims: readonly ClaimRecord[]): ClaimRecord[] {
  const ids = new Set(claims.map(({ id }) => id));
  return claims.map((claim) => ({ ...claim, disputes: claim.disputes.filter((id) => ids.has(id)) }));
}

/**
 * Where a text is from: what its row says (`url`, `title`, `publisher`, `authors`, `published`); else it goes by its content. So does one
 * at an address that no import takes, such as a page whose canonical one is a program.
 */
function placeOf({ id, lang, text, extra = {} }: DetectionOutput): Pick<DetectedText, 'url' | 'metadata'> {
  const said = (name: string) => (typeof extra[name] === 'string' ? extra[name] : '');
  const authors = Array.isArray(extra['authors']) ? extra['authors'].filter((one) => typeof one === 'string') : [];
  const url = said('url');
  const isOnWeb = isArticleAddress(url);
  const metadata: Omit<ArticleMetadata, 'canonical'> = {
    // What is on the web has a headline there; its row's name is none, and would stand in its place.
    title: said('title') || (isOnWeb ? '' : basename(id)),
    publisher: said('publisher'),
    authors,
    language: lang,
    published: said('published'),
  };
  return { url: isOnWeb ? articleUrl(url, '') : contentUrl(text), metadata };
}

const BY_CONTENT = 'ni:///sha-256;';

/** A text without an address is named by its content: RFC 6920, "Naming Things with Hashes". */
function contentUrl(text: string): string {
  return `${BY_CONTENT}${createHash('sha256').update(text).digest('base64url')}`;
}
