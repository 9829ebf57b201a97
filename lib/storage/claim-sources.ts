import { foldName, NO_SOURCE, sourceKeyOf } from '../claim/source-key.ts';
import { storedWords } from '../claim/words.ts';
import { type ClaimRecord, type SourceRecord, sourceRecordSchema } from '../schema/records.ts';
import type { SaysWhoDatabase } from './db.ts';

/** What a claim's source is told by. */
export type SourcedClaim = Pick<
  ClaimRecord,
  'sourceText' | 'sourceKind' | 'selectors' | 'entity' | 'anonymity' | 'articleId'
>;

/**
 * The id of the source of a claim: that of a known source where the reader gave it that one's name.
 * Inside the caller's transaction.
 */
export async function sourceIdFor(db: SaysWhoDatabase, claim: SourcedClaim): Promise<string> {
  const key = sourceKeyOf({ ...claim, words: storedWords(claim.selectors.source) });
  if (!key.startsWith('name:')) return key;
  const known = await db.sources.where('folded').equals(foldName(claim.sourceText)).first();
  return known?.id ?? key;
}

/** Counts a claim for its source, which is added if it is new. Inside the caller's transaction. */
export async function countForSource(db: SaysWhoDatabase, sourceId: string, claim: SourcedClaim): Promise<void> {
  const known = await db.sources.get(sourceId);
  if (known) await db.sources.put({ ...known, claims: known.claims + 1 });
  else await db.sources.add(newSource(sourceId, claim));
}

/** Takes a claim off its source's count. The source stays, with none: its history names it. Inside the caller's transaction. */
export async function uncountForSource(db: SaysWhoDatabase, sourceId: string): Promise<void> {
  const known = await db.sources.get(sourceId);
  if (known) await db.sources.put({ ...known, claims: Math.max(0, known.claims - 1) });
}

/** A source as it is when its first claim is stored. */
export function newSource(id: string, { sourceText, sourceKind, selectors, entity }: SourcedClaim): SourceRecord {
  const isEntity = entity !== null && entity.key === id;
  const name = isEntity ? entity.name : id === NO_SOURCE ? '' : sourceText.trim() || storedWords(selectors.source);
  return sourceRecordSchema.parse({
    id,
    name,
    folded: foldName(name),
    kind: isEntity ? entity.kind : sourceKind,
    country: isEntity ? entity.country : null,
    into: null,
    claims: 1,
  });
}
