/** The record of a source, as it follows from the claims that have it. */
import { foldName, NO_SOURCE } from '../claim/source-key.ts';
import { storedWords } from '../claim/words.ts';
import { type ClaimRecord, type SourceRecord, sourceRecordSchema } from './records.ts';

/** What a claim's source is told by. */
export type SourcedClaim = Pick<
  ClaimRecord,
  'sourceText' | 'sourceKind' | 'selectors' | 'entity' | 'anonymity' | 'articleId' | 'dismissed'
>;

/** How often a claim counts for its source. */
export function countOf({ dismissed }: Pick<ClaimRecord, 'dismissed'>): 0 | 1 {
  return dismissed ? 0 : 1;
}

/** A source as it is when its first claim is stored. */
export function newSource(id: string, claim: SourcedClaim): SourceRecord {
  const { sourceText, sourceKind, selectors, entity } = claim;
  const isEntity = entity !== null && entity.key === id;
  const name = isEntity ? entity.name : id === NO_SOURCE ? '' : sourceText.trim() || storedWords(selectors.source);
  return sourceRecordSchema.parse({
    id,
    name,
    folded: foldName(name),
    kind: isEntity ? entity.kind : sourceKind,
    country: isEntity ? entity.country : null,
    into: null,
    claims: countOf(claim),
  });
}
