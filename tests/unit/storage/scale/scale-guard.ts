/** A store in which whatever reads more rows than a screen needs fails: rows and not time, so that it says the same on every machine. */
import type { DBCoreCursor } from 'dexie';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';

/** Tables that grow with each label, and the rows that one read may touch of them. */
export const MOST_AT_ONCE: Readonly<Record<string, number>> = {
  claims: 500,
  changes: 500,
  codedClaims: 500,
  importedRows: 500,
  // Ids alone (lib/library/query/claims-with-words.ts).
  searchWords: 1_001,
};

/** Rows read of the growing tables. */
export interface Reads {
  rows: number;
}

/** Counts rows, keys, and entries passed over by cursors and counts; fails a read of too many. Before the connection is used. */
export function guard(db: SaysWhoDatabase, atOnce = MOST_AT_ONCE): Reads {
  const reads: Reads = { rows: 0 };
  const note = (table: string, rows: number, what: string) => {
    if (table !== 'searchWords') reads.rows += rows;
    if (rows > (atOnce[table] ?? 0)) throw new Error(`${what} went through ${rows} rows of ${table}`);
  };
  db.use({
    stack: 'dbcore',
    name: 'guard',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        if (!(name in atOnce)) return table;
        return {
          ...table,
          async query(request) {
            const answer = await table.query(request);
            note(name, answer.result.length, 'a read');
            return answer;
          },
          async count(request) {
            const count = await table.count(request);
            note(name, count, 'a count');
            return count;
          },
          async openCursor(request) {
            const cursor = await table.openCursor(request);
            return (
              cursor &&
              counted(cursor, (passed) => {
                note(name, 1, 'a cursor');
                if (passed > (atOnce[name] ?? 0)) throw new Error(`a cursor went through ${passed} rows of ${name}`);
              })
            );
          },
          getMany(request) {
            note(name, request.keys.length, 'a list of keys');
            return table.getMany(request);
          },
          get(request) {
            note(name, 1, 'a key');
            return table.get(request);
          },
        };
      },
    }),
  });
  return reads;
}

/** A cursor that tells of each entry how many it has passed. */
function counted(cursor: DBCoreCursor, note: (passed: number) => void): DBCoreCursor {
  let passed = 0;
  return Object.create(cursor, {
    start: {
      value: (onNext: () => void) =>
        cursor.start(() => {
          passed++;
          note(passed);
          onNext();
        }),
    },
  });
}
