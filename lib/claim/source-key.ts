import type { SourceEntity } from './source-entity.ts';
import type { Anonymity } from './taxonomy.ts';

/** The key of claims that name no source. */
export const NO_SOURCE = 'none';

/** What the keys of sources begin with that are known by their name alone. */
export const BY_NAME = 'name:';

/** What a claim's source is known by. */
export interface KeyedSource {
  /** As the reader writes it. */
  readonly sourceText: string;
  /** The words of the article. */
  readonly words: string;
  readonly entity: SourceEntity | null;
  readonly anonymity: Anonymity;
  readonly articleId: string;
}

/**
 * Names a claim's source among those of all articles: by the detector's entity, by the reader's name for it where they
 * gave one, else by its words. Who has no name ("officials", "a resident") is the same only within one article.
 * @returns the id of a `SourceRecord`
 */
export function sourceKeyOf({ sourceText, words, entity, anonymity, articleId }: KeyedSource): string {
  const name = sourceText.trim();
  const isOwn = name !== '' && foldName(name) !== foldName(words) && foldName(name) !== foldName(entity?.name ?? '');
  if (isOwn) return BY_NAME + foldName(name);
  const isUnnamed = anonymity === 'unnamed' || (anonymity === 'role' && entity?.country == null);
  const isNamedByEntity = entity && foldName(entity.name) !== foldName(words);
  if (isUnnamed && !isNamedByEntity) return words === '' ? NO_SOURCE : `${articleId}/${foldName(words)}`;
  if (entity) return entity.key;
  return words === '' ? NO_SOURCE : BY_NAME + foldName(words);
}

/** Whether a source is the same only within one article: its id begins with that of the article. */
export function isLocalSource(id: string): boolean {
  return /^[0-9a-f-]{36}\//.test(id);
}

/** Names that differ in capitals, apostrophes or a leading "the" alone are one. */
export function foldName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/^the\s+/, '');
}
