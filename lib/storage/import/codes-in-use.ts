import type { Codebook } from '../../claim/codebook.ts';
import { isOwnCode } from '../../claim/taxonomy.ts';
import { codebookSchema } from '../../schema/settings.ts';
import type { SaysWhoDatabase, StoredSetting } from '../open/db.ts';

/**
 * Whether any claim has a value of the reader's own that would mean nothing any more if one codebook took the place of another. Inside
 * the caller's transaction.
 */
export async function isCodeInUse(
  db: SaysWhoDatabase,
  now: StoredSetting,
  before: StoredSetting | null,
): Promise<boolean> {
  const kept = ownCodes(before);
  const going = [...ownCodes(now)].filter((id) => !kept.has(id));
  if (going.length === 0) return false;
  if ((await db.claims.where('labels').anyOf(going).count()) > 0) return true;
  for (const id of going) {
    const range = [
      [id, ''],
      [id, '\uffff'],
    ] as const;
    for (const index of ['[status+id]', '[sourceKind+id]']) {
      if (
        (await db.claims
          .where(index)
          .between(...range)
          .count()) > 0
      )
        return true;
    }
  }
  // Few have a second kind, and no index leads to them.
  const kinds = new Set<unknown>(going);
  return (await db.claims.filter(({ secondKind }) => kinds.has(secondKind)).count()) > 0;
}

function ownCodes(setting: StoredSetting | null): Set<string> {
  const known = codebookSchema.safeParse(setting?.value);
  const lists: Codebook[keyof Codebook][] = known.success ? Object.values(known.data) : [];
  return new Set(lists.flatMap((codes) => codes.map(({ id }) => String(id))).filter(isOwnCode));
}
