/**
 * The store: one IndexedDB database in the extension's origin, for the background and the extension's pages. Never in a
 * content script, where it would open the database of the page's site.
 */
import { Dexie, type Table } from 'dexie';
import type {
  CodedClaimRecord,
  CodingRecord,
  ImportedRow,
  ImportRecord,
  ProjectRecord,
} from '../../schema/project-records.ts';
import type { ArticleRecord, ChangeRecord, ClaimRecord, SourceRecord, TextRecord } from '../../schema/records.ts';
import { backUpBeforeUpgrade } from '../backup/before-upgrade.ts';
import { NATIVE } from '../backup/file.ts';
import type { StorePlace } from '../backup/place.ts';
import { assertContiguous, MIGRATIONS } from '../migrations/all.ts';
import type { Migration } from '../migrations/migration.ts';
import { carefulFactory } from './careful-factory.ts';
import { type Access, refuseWrites } from './newer.ts';
import { noteUnbacked } from './unbacked.ts';

/** Tables whose records are counted as they are added. */
export type CountedTable = 'articles' | 'claims';

/** How many records a table holds. */
export interface Counter {
  readonly table: CountedTable;
  readonly value: number;
}

/**
 * An opened store. Rows are typed as they are written; what is read may have been damaged and is validated
 * (lib/storage/tables/rows.ts).
 */
export interface SaysWhoDatabase extends Dexie {
  readonly place: StorePlace;
  readonly access: Access;
  readonly articles: Table<ArticleRecord, string>;
  readonly claims: Table<ClaimRecord, string>;
  readonly changes: Table<ChangeRecord, string>;
  readonly counters: Table<Counter, CountedTable>;
  readonly sources: Table<SourceRecord, string>;
  readonly settings: Table<StoredSetting, SettingName>;
  readonly searchWords: Table<SearchWords, string>;
  readonly unindexed: Table<Unindexed, string>;
  readonly texts: Table<TextRecord, string>;
  readonly projects: Table<ProjectRecord, string>;
  readonly codings: Table<CodingRecord, string>;
  readonly codedClaims: Table<CodedClaimRecord, string>;
  readonly imports: Table<ImportRecord, string>;
  readonly importedRows: Table<ImportedRow, string>;
}

/** What of the program is set as a whole, and that it was upgraded without a copy (./unbacked.ts). */
export type SettingName = 'settings' | 'codebook' | 'unbacked';

/** One row of the settings. */
export interface StoredSetting {
  readonly id: SettingName;
  readonly value: unknown;
}

/** A claim whose words are still to be put among those that are searched. */
export interface Unindexed {
  readonly id: string;
  /** Set when it is taken to be indexed, and gone when the claim is edited meanwhile: older words must not replace newer ones. */
  readonly stamp?: string;
}

/** The folded words of a claim, for text search. */
export interface SearchWords {
  /** The claim's id. */
  readonly id: string;
  /** Each once. */
  readonly words: readonly string[];
}

/** What tests replace. */
export interface DatabaseOptions {
  readonly name?: string;
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof IDBKeyRange;
  readonly migrations?: readonly Migration[];
  /** `relaxed` for a connection of its own that does bulk work which can be done again. */
  readonly durability?: 'strict' | 'relaxed';
  /** Milliseconds to wait for the database before opening it is given up for now. */
  readonly patience?: number;
  /** `false` for a copy of what is kept elsewhere: no backup before an upgrade. */
  readonly isBackedUp?: boolean;
}

/**
 * Opening takes milliseconds, and a connection of ours lets go at once when asked to (Dexie closes it on `versionchange`);
 * longer than this, something is stuck, and the reader had better be told.
 */
const PATIENCE = 5_000;

/**
 * The store, opened on first use. Errors of opening reach whoever uses it first: `faultOf` names them.
 *
 * Transactions are *strict*: they complete when the data is on the disk, so that an acknowledged label survives a power
 * cut. Dexie sets this for a connection, not for a transaction: `chromeTransactionDurability`, which despite its name is
 * the standard's `durability` and reaches every browser. Bulk work that wants *relaxed* opens a second connection.
 * @throws RangeError when the migrations are not numbered 1, 2, 3, …
 */
export function openDatabase(options: DatabaseOptions = {}): SaysWhoDatabase {
  const migrations = options.migrations ?? MIGRATIONS;
  assertContiguous(migrations);
  const place: StorePlace = {
    name: options.name ?? 'says-who',
    indexedDB: options.indexedDB ?? globalThis.indexedDB,
    IDBKeyRange: options.IDBKeyRange ?? globalThis.IDBKeyRange,
    migrations,
  };
  const ownVersion = migrations.length * NATIVE;
  const access: Access = { isReadOnly: false, unbacked: null };
  const dexie = new Dexie(place.name, {
    indexedDB: carefulFactory(place.indexedDB, {
      patience: options.patience ?? PATIENCE,
      version: ownVersion,
      // Makes the next use open again, instead of repeating this failure until the program ends.
      onFailed: () => dexie.close({ disableAutoOpen: false }),
      onOpened: (opened) => {
        access.isReadOnly = opened > ownVersion;
      },
      beforeUpgrade: async (upgrade, oldVersion) => {
        access.unbacked = null;
        if (options.isBackedUp === false) return;
        await backUpBeforeUpgrade(place, upgrade, oldVersion, (error) => {
          access.unbacked = error;
        });
        if (access.unbacked !== null) noteUnbacked(upgrade);
      },
    }),
    IDBKeyRange: place.IDBKeyRange,
    chromeTransactionDurability: options.durability ?? 'strict',
  });
  const db = Object.assign(dexie, { place, access }) as SaysWhoDatabase;
  refuseWrites(db);
  for (const { version, stores, upgrade } of migrations) {
    const step = db.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  return db;
}
