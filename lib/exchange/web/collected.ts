import type { Codebook } from '../../claim/codebook.ts';
import type { ArticleRecord, ClaimRecord } from '../../schema/records.ts';
import {
  type ClaimPatch,
  type ClaimTags,
  emptyImport,
  type ImportedFile,
  type ImportFormat,
  type Refusal,
} from '../import-file.ts';
import { Refusals } from '../refusals.ts';

/** What is found in a file of annotations, one after the other. */
export interface Collected {
  /**
   * Takes in an article.
   * @param isTimed whether the file tells when it was seen: else it has a time only until another annotation tells one
   * @returns the id that it goes by: that of the first with its address. `null` where its own id is taken by another article.
   */
  article(article: ArticleRecord, isTimed?: boolean): string | null;
  /**
   * Takes in a claim.
   * @returns whether there was none of its id
   */
  claim(claim: ClaimRecord): boolean;
  patch(patch: ClaimPatch): void;
  tags(tags: ClaimTags): void;
  refuse(refusal: Refusal): void;
  /** All of it. */
  file(rest: { readonly codebook: Codebook | null; readonly isForeign: boolean }): ImportedFile;
}

/** Nothing yet. */
export function collect(format: ImportFormat): Collected {
  const byUrl = new Map<string, ArticleRecord>();
  const urls = new Map<string, string>();
  const timed = new Set<string>();
  const claims = new Map<string, ClaimRecord>();
  const patches: ClaimPatch[] = [];
  const tagged: ClaimTags[] = [];
  const refusals = new Refusals();
  return {
    article: (article, isTimed = true) => {
      const known = byUrl.get(article.url);
      if (known) {
        const { firstSeen, lastSeen } = article;
        if (isTimed)
          byUrl.set(
            article.url,
            timed.has(article.url) ? seenLonger(known, article) : { ...known, firstSeen, lastSeen },
          );
        if (isTimed) timed.add(article.url);
        return known.id;
      }
      if (isTimed) timed.add(article.url);
      if (urls.has(article.id)) return null;
      urls.set(article.id, article.url);
      byUrl.set(article.url, article);
      return article.id;
    },
    claim: (claim) => {
      if (claims.has(claim.id)) return false;
      claims.set(claim.id, claim);
      return true;
    },
    patch: (patch) => {
      patches.push(patch);
    },
    tags: (tags) => {
      if (tags.tags.length > 0) tagged.push(tags);
    },
    refuse: (refusal) => {
      refusals.add(refusal);
    },
    file: ({ codebook, isForeign }) => ({
      ...emptyImport(format),
      articles: [...byUrl.values()],
      claims: [...claims.values()],
      patches,
      tags: tagged,
      refused: refusals.list(),
      codebook,
      isForeign,
    }),
  };
}

/** The same article, seen from the first time to the last that either tells of. */
function seenLonger(article: ArticleRecord, other: ArticleRecord): ArticleRecord {
  return {
    ...article,
    firstSeen: other.firstSeen < article.firstSeen ? other.firstSeen : article.firstSeen,
    lastSeen: other.lastSeen > article.lastSeen ? other.lastSeen : article.lastSeen,
  };
}
