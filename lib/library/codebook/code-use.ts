import type { CodePlace, Variable } from '../../claim/code-place.ts';
import { VARIABLES } from '../../claim/code-place.ts';
import type { Codebook } from '../../claim/codebook.ts';
import { isOwnCode } from '../../claim/taxonomy.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';

/** Claims that are counted at most: enough to say that a value is in use, and quick whatever is stored. */
export const MOST_COUNTED = 1_000;

/** How many claims have a value, counted on its index up to `most`. Ids are listed, since Dexie counts all there are before it keeps to a limit. */
export async function claimsWith(db: SaysWhoDatabase, place: CodePlace, most = MOST_COUNTED): Promise<number> {
  return (await claimsOn(db, place).limit(most).primaryKeys()).length;
}

/** The ids of the reader's own values that some claim has. */
export async function usedOwnCodes(db: SaysWhoDatabase, codebook: Codebook): Promise<Set<string>> {
  const places = VARIABLES.flatMap((variable) =>
    codebook[variable].filter(({ id }) => isOwnCode(id)).map(({ id }) => ({ variable, id })),
  );
  const counted = await Promise.all(places.map((place) => claimsWith(db, place, 1)));
  return new Set(places.filter((_, index) => counted[index] !== 0).map(({ id }) => id));
}

function claimsOn(db: SaysWhoDatabase, { variable, id }: CodePlace) {
  if (variable === 'labels') return db.claims.where('labels').equals(id);
  return db.claims.where(INDEXES[variable]).between([id, ''], [id, '\uffff']);
}

const INDEXES: Record<Exclude<Variable, 'labels'>, string> = {
  statuses: '[status+id]',
  sourceKinds: '[sourceKind+id]',
};
