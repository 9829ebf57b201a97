/** Records of what was found in a text that is not a page being read: for the formats of stored claims. */
import type { ArticleMetadata } from '../claim/article.ts';
import type { Attribution } from '../claim/attribution.ts';
import { type ClaimDraft, untouchedLabel, wordsKey } from '../claim/claim.ts';
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
 * the detector is the coder. A claim's id comes of the article's address and the claim's own words: it has the same whenever, wherever and
 * among whatever other claims it is found.
 */
export function filedText(detected: DetectedText, finder: Finder): FiledArticle {
  const { url, metadata, text, attributions } = detected;
  const day = dayOf(metadata.published);
  const seen = finder.now.toISOString();
  const article: ArticleRecord = {
    id: stableId(url, day),
    url,
    ...metadata,
    firstSeen: seen,
    lastSeen: seen,
    textId: null,
    completeSince: seen,
  };
  const drafts = attributions.map((attribution) => ({ attribution, draft: draftOf(text, attribution) }));
  const ids = claimIds(drafts, url, day);
  const claims = drafts.map((found) => claimOf(found, { article, ids, finder }));
  return { article, claims, text };
}

/** What was found, and what it is stored with. */
interface Found {
  readonly attribution: Attribution;
  readonly draft: ClaimDraft;
}

/** Ids by those that attributions go by. Of claims with the same words in the same surroundings each has its own, in their order. */
function claimIds(found: readonly Found[], url: string, day: number): Map<string, string> {
  const times = new Map<string, number>();
  return new Map(
    found.map(({ attribution, draft }) => {
      const name = `${url} ${wordsKey(draft)}`;
      const time = times.get(name) ?? 0;
      times.set(name, time + 1);
      return [attribution.id, stableId(time === 0 ? name : `${name} ${time}`, day)];
    }),
  );
}

/** The day on which an article says that it was published, in UTC, whatever the zone of the machine; 0 where it does not say one. */
function dayOf(published: string): number {
  const [day] = /^\d{4}-\d\d-\d\d(?!\d)/.exec(published) ?? [];
  return day === undefined ? 0 : Date.parse(`${day}T00:00:00Z`) || 0;
}

interface Filing {
  readonly article: ArticleRecord;
  readonly ids: ReadonlyMap<string, string>;
  readonly finder: Finder;
}

function claimOf({ attribution, draft }: Found, { article, ids, finder }: Filing): ClaimRecord {
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
