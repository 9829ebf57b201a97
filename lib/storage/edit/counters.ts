import type { CountedTable, SaysWhoDatabase } from '../open/db.ts';

/** How many records the store holds. Read from counters: counting a large table takes a screen's patience. */
export async function counts(db: SaysWhoDatabase): Promise<Record<CountedTable, number>> {
  const [articles, claims] = await db.counters.bulkGet(['articles', 'claims']);
  return { articles: articles?.value ?? 0, claims: claims?.value ?? 0 };
}

/** Counts a record just added, inside the transaction that added it. */
export async function countOne(db: SaysWhoDatabase, table: CountedTable): Promise<void> {
  const counter = await db.counters.get(table);
  await db.counters.put({ table, value: (counter?.value ?? 0) + 1 });
}
