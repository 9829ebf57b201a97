import type { CountedTable, SaysWhoDatabase } from '../open/db.ts';

/** Counts a record just added, inside the transaction that added it. */
export async function countOne(db: SaysWhoDatabase, table: CountedTable): Promise<void> {
  const counter = await db.counters.get(table);
  await db.counters.put({ table, value: (counter?.value ?? 0) + 1 });
}
