import type { CountedTable, SaysWhoDatabase } from '../open/db.ts';

/** How many records the store holds. Read from counters: counting a large table takes a screen's patience. */
export async function counts(db: SaysWhoDatabase): Promise<Record<CountedTable, number>> {
  const [articles, claims] = await db.counters.bulkGet(['articles', 'claims']);
  return { articles: articles?.value ?? 0, claims: claims?.value ?? 0 };
}
