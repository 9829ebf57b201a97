/** Codings of invented articles. */
import type { StoredArticle, StoredCoding } from '../../../lib/agreement/coded-article.ts';
import type { ArticleRecord, ClaimRecord } from '../../../lib/schema/records.ts';
import { NOON, sampleArticle, sampleClaim, selector } from '../schema/samples.ts';

/** Code units from one claim of an article to the next. */
const CLAIM_LENGTH = 100;
const CLAIMS_EACH = 25;
/** Another than any other for each number, and increasing with it: the last twelve digits of an id. */
const idOf = (number: number): string => `019caaaa-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** An article that was coded completely, told from others by its number. */
export function articleOf(number: number, changed: Partial<ArticleRecord> = {}): ArticleRecord {
  return sampleArticle({
    id: idOf(number),
    url: `https://news.example/world/${number}`,
    title: `Harbour report ${number}`,
    completeSince: NOON.toISOString(),
    ...changed,
  });
}

/**
 * A coder's claim: the same for each coder who has one at the same place, but for its id.
 * @param place which claim of the article it is
 * @param coder whose it is: the id differs by coder
 */
export function claimAt(place: number, coder: number, changed: Partial<ClaimRecord> = {}): ClaimRecord {
  const at = place * CLAIM_LENGTH;
  const around = { prefix: `Paragraph ${place} of the report: `, suffix: ` and so on to the end of ${place}` };
  return sampleClaim({
    id: idOf(1_000_000 * coder + place),
    selectors: {
      source: [selector('The port authority', at, around)],
      cue: [selector('denied', at + 20, around)],
      content: [selector(`that ship number ${place} had left`, at + 30, around)],
    },
    ...changed,
  });
}

/** One coder's work on one article, each claim at its place. */
export function workOn(article: ArticleRecord, claims: readonly ClaimRecord[]): StoredArticle {
  return { article, claims: claims.map((claim) => ({ ...claim, articleId: article.id })) };
}

/** Many claims of many articles by several coders, who mostly agree. */
export function manyCodings(coders: number, claims: number): StoredCoding[] {
  const statuses = ['denied', 'contested', 'unverified', 'confirmed'] as const;
  const kinds = ['government', 'military', 'ngo', 'expert', 'unspecified'] as const;
  return Array.from({ length: coders }, (_, coder) => ({
    coder: `coder ${coder + 1}`,
    articles: Array.from({ length: Math.ceil(claims / CLAIMS_EACH) }, (__, number) => {
      const places = Array.from(
        { length: Math.min(CLAIMS_EACH, claims - number * CLAIMS_EACH) },
        (___, place) => place,
      );
      const mine = places.map((place) => {
        const nth = number * CLAIMS_EACH + place;
        const isAlone = nth % 10 === coder;
        const drift = (nth * 7 + coder * 3) % 5 === 0 ? coder : 0;
        return {
          ...claimAt(isAlone ? place + CLAIMS_EACH * (coder + 1) : place, coder, {
            status: statuses[(nth + drift) % statuses.length] ?? 'denied',
            sourceKind: kinds[(nth + drift) % kinds.length] ?? 'ngo',
            dismissed: nth % 50 === 0,
          }),
          id: idOf(coder * 100_000_000 + nth),
        };
      });
      return workOn(articleOf(number), mine);
    }),
  }));
}
