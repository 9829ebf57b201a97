import { BY_NAME, isLocalSource, sourceKeyOf } from '../../claim/source-key.ts';
import { storedWords } from '../../claim/words.ts';
import { countOf, newSource, type SourcedClaim } from '../../schema/claim-source.ts';
import { type ClaimRecord, sourceRecordSchema } from '../../schema/records.ts';
import type { SaysWhoDatabase } from '../open/db.ts';

/**
 * The id of the source of a claim: that of a known source where it has that one's name. Whom another article calls so without naming
 * them is not known. Inside the caller's transaction.
 */
export async function sourceIdFor(db: SaysWhoDatabase, claim: SourcedClaim): Promise<string> {
  const key = sourceKeyOf({ ...claim, words: storedWords(claim.selectors.source) });
  if (!key.startsWith(BY_NAME)) return key;
  const known = await db.sources.where('folded').equals(key.slice(BY_NAME.length)).primaryKeys();
  // One that goes by this name comes first: a name that is taken back leads where it led before.
  return known.includes(key) ? key : (known.find((id) => !isLocalSource(id)) ?? key);
}

/**
 * Counts a claim, which is stored already, for its source, unless it was dismissed. A source that is new is added, and one whose row cannot be read any more is
 * written anew from the claim: nothing of it is lost that was not. Inside the caller's transaction.
 */
export async function countForSource(db: SaysWhoDatabase, sourceId: string, claim: SourcedClaim): Promise<void> {
  const row = await db.sources.get(sourceId);
  const known = row && sourceRecordSchema.safeParse(row);
  if (!known) await db.sources.add(newSource(sourceId, claim));
  else if (known.success) await db.sources.put({ ...known.data, claims: known.data.claims + countOf(claim) });
  else await db.sources.put({ ...newSource(sourceId, claim), claims: await claimsOf(db, sourceId) });
}

function claimsOf(db: SaysWhoDatabase, sourceId: string): Promise<number> {
  const claims = db.claims.where('[sourceKey+id]').between([sourceId, ''], [sourceId, '\uffff']);
  return claims.filter(({ dismissed }) => !dismissed).count();
}

/** Whether a claim that was edited counts for another source, or no more, or again. */
export function isCountedOtherwise(before: ClaimRecord, now: ClaimRecord): boolean {
  return before.sourceKey !== now.sourceKey || before.dismissed !== now.dismissed;
}

/**
 * Counts a claim that {@link isCountedOtherwise} for the source that it has now, and no longer for the one before. A source stays, with none:
 * its history names it. Inside the caller's transaction.
 */
export async function recountForSource(db: SaysWhoDatabase, before: ClaimRecord, now: ClaimRecord): Promise<void> {
  const isSameSource = before.sourceKey === now.sourceKey;
  const known = sourceRecordSchema.safeParse(await db.sources.get(before.sourceKey));
  if (known.success) {
    const claims = known.data.claims - countOf(before) + (isSameSource ? countOf(now) : 0);
    await db.sources.put({ ...known.data, claims: Math.max(0, claims) });
  }
  if (!isSameSource || !known.success) await countForSource(db, now.sourceKey, now);
}
