/** The layout of a store as it is on the disk, so that a backup can be laid out again without the program that made it. */
import { textUpTo } from '../../schema/claim.ts';
import { z } from '../../schema/zod.ts';

const keyPathSchema = z.union([textUpTo(200), z.array(textUpTo(200))]);

const tableLayoutSchema = z.strictObject({
  keyPath: keyPathSchema,
  autoIncrement: z.boolean(),
  indexes: z.array(
    z.strictObject({ name: textUpTo(400), keyPath: keyPathSchema, unique: z.boolean(), multiEntry: z.boolean() }),
  ),
});

/** Tables by name. */
export const layoutSchema = z.record(textUpTo(200), tableLayoutSchema);
/** Tables, keys and indexes as they were, so that rows of a version that no program knows any more can be put back. */
export type Layout = z.output<typeof layoutSchema>;

/** The layout of all tables that the transaction reaches. @throws RangeError for a table whose keys lie outside its rows: we make none */
export function layoutOf(transaction: IDBTransaction): Layout {
  return Object.fromEntries(
    [...transaction.objectStoreNames].map((name) => {
      const store = transaction.objectStore(name);
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, unique, multiEntry } = store.index(index);
        return { name: index, keyPath, unique, multiEntry };
      });
      if (store.keyPath === null) throw new RangeError(`the rows of ${name} do not hold their keys`);
      return [name, { keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes }];
    }),
  );
}

/** Makes the tables, in a database that is new. */
export function layOut(database: IDBDatabase, layout: Layout): void {
  for (const [name, { keyPath, autoIncrement, indexes }] of Object.entries(layout)) {
    const store = database.createObjectStore(name, { keyPath, autoIncrement });
    for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
  }
}
