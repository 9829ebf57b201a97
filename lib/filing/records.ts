/** Records of what was found in a text that is not a page being read: for the formats of stored claims. */
import type { ArticleMetadata } from '../claim/article.ts';
import type { Attribution } from '../claim/attribution.ts';
import { untouchedLabel } from '../claim/claim.ts';
import { sourceKeyOf } from '../claim/source-key.ts';
import { stableId } from '../claim/stable-id.ts';
import { storedWords } from '../claim/words.ts';
import type { FiledArticle } from '../schema/filed-article.ts';
import type { ArticleRecord, ClaimRecord } from '../schema/records.ts';
import { draftOf } from './draft.ts';

/** A text with what was found in it. */
export interface DetectedText {
  /** Absolute, and the same whenever the text is read: the article is filed under it, and all ids come of it. */
  readonly url: string;
  readonly metadata: Omit<ArticleMetadata, 'canonical'>;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/** Who found it, and when. */
export interface Finder {
  /** "says-who 0.1.0" */
  readonly name: string;
  readonly now: Date;
}

/**
 * An article as if all its claims had been stored, each as the detector has it. What a denial denies is taken over as disputed: here
 * the detector is the coder. The same text found again has the same ids.
 */
export function filedText(detected: DetectedText, finder: Finder): FiledArticle {
  const { url, metadata, text, attributions } = detected;
  const time = Date.parse(metadata.published) || 0;
  const seen = finder.now.toISOString();
  const article: ArticleRecord = {
    id: stableId(url, time),
    url,
    ...metadata,
    firstSeen: seen,
    lastSeen: seen,
    textId: null,
    completeSince: seen,
  };
  // A millisecond apart each: ids sort by time, and claims stay in the order of the text.
  const ids = new Map(attributions.map(({ id }, index) => [id, stableId(`${url} ${id}`, time + index)]));
  const claims = attributions.map((attribution) => claimOf(attribution, { text, article, ids, finder }));
  return { article, claims, text };
}

interface Filing {
  readonly text: string;
  readonly article: ArticleRecord;
  readonly ids: ReadonlyMap<string, string>;
  readonly finder: Finder;
}

function claimOf(attribution: Attribution, { text, article, ids, finder }: Filing): ClaimRecord {
  const draft = draftOf(text, attribution);
  const label = untouchedLabel(draft);
  const denied = ids.get(attribution.dispute?.claim ?? '');
  const at = finder.now.toISOString();
  return {
    ...draft,
    ...label,
    id: ids.get(attribution.id) ?? stableId(`${article.url} ${attribution.id}`, 0),
    articleId: article.id,
    sourceKind: attribution.entity?.kind ?? 'unspecified',
    disputes: denied === undefined ? [] : [denied],
    sourceKey: sourceKeyOf({
      ...draft,
      ...label,
      words: storedWords(draft.selectors.source),
      articleId: article.id,
    }),
    madeBy: { detector: finder.name },
    coder: finder.name,
    created: at,
    modified: at,
  };
}
