import { abortIfOpen, hold } from '../backup/requests.ts';

/**
 * The browser's IndexedDB as Dexie is given it, without three of Dexie's manners:
 * - where the database on the disk is of a higher version, Dexie opens it without naming one and adds the parts of the old
 *   layout that it misses there: here it is opened as it is, and `onOpened` tells that it must not be written to;
 * - where another connection holds up an upgrade, Dexie waits for ever, and whoever opens after it waits behind it;
 * - after an opening that failed, Dexie refuses every later use until the program starts again.
 */

/** A newer program has upgraded the store; this one must not write to it. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

/** Another connection has not let go of the store. */
export class BlockedError extends Error {
  override readonly name = 'BlockedError';
}

/** How to open with care. */
export interface Care {
  /** Milliseconds to wait until the database is open or its upgrade has begun. */
  readonly patience: number;
  /** The version that this program knows, as the browser counts it. */
  readonly version: number;
  /** Called after an opening failed and everyone who waited for it was told. */
  readonly onFailed: () => void;
  /** Called with the version of what was opened, before anyone can use it. */
  readonly onOpened: (version: number) => void;
  /** Called in an upgrade of what is already there, before anything is changed; the upgrade goes on when it has resolved. */
  readonly beforeUpgrade: (upgrade: IDBTransaction, oldVersion: number) => Promise<void>;
}

/** The part of a request that Dexie uses. */
interface OpenRequest {
  readonly result: IDBDatabase;
  readonly transaction: IDBTransaction | null;
  onsuccess: ((event: Event) => void) | null;
  onupgradeneeded: ((event: IDBVersionChangeEvent) => void) | null;
  onblocked: ((event: IDBVersionChangeEvent) => void) | null;
  onerror: ((event: { readonly target: { readonly error: unknown } | null }) => void) | null;
}

/** The factory to give to Dexie in place of the browser's own. */
export function carefulFactory(factory: IDBFactory, care: Care) {
  return {
    open(name: string, version?: number): OpenRequest {
      try {
        // No version where Dexie found a higher one, a higher one where it would add to what it found.
        const isFound = version === undefined || version > care.version;
        return isFound
          ? patientRequest(factory.open(name), care, true)
          : patientRequest(factory.open(name, version), care, false);
      } catch (error) {
        failLater(care);
        throw error;
      }
    },
    deleteDatabase: (name: string) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (a: unknown, b: unknown) => factory.cmp(a, b),
  };
}

function patientRequest(native: IDBOpenDBRequest, care: Care, isFound: boolean): OpenRequest {
  const request: OpenRequest = {
    get result() {
      return native.result;
    },
    get transaction() {
      return native.transaction;
    },
    onsuccess: null,
    onupgradeneeded: null,
    onblocked: null,
    onerror: null,
  };
  const timer = setTimeout(() => {
    abandon(native);
    request.onerror?.({ target: { error: new BlockedError('another connection holds the store') } });
    failLater(care);
  }, care.patience);
  native.onsuccess = (event) => {
    clearTimeout(timer);
    care.onOpened(native.result.version);
    request.onsuccess?.(event);
  };
  native.onupgradeneeded = (event) => {
    clearTimeout(timer);
    const upgrade = native.transaction;
    // What was there a moment ago has been deleted: an empty store of no version of ours is not to be made.
    if (isFound) upgrade?.abort();
    else if (upgrade && upgrade.objectStoreNames.length > 0) void upgradeWithCare(upgrade, event);
    else request.onupgradeneeded?.(event);
  };
  const upgradeWithCare = async (upgrade: IDBTransaction, event: IDBVersionChangeEvent) => {
    try {
      // Kept open whatever the caller waits for: an upgrade that ended by itself here would leave the old layout under the new version.
      await hold(upgrade, care.beforeUpgrade(upgrade, event.oldVersion));
    } catch (error) {
      request.onerror?.({ target: { error } });
      abortIfOpen(upgrade);
      return;
    }
    request.onupgradeneeded?.(event);
  };
  native.onblocked = (event) => request.onblocked?.(event);
  native.onerror = (event) => {
    clearTimeout(timer);
    event.preventDefault();
    request.onerror?.({ target: native });
    // Of a higher version Dexie asks at once for whatever is there: the opening goes on.
    if (native.error?.name !== 'VersionError') failLater(care);
  };
  return request;
}

/** A request cannot be withdrawn: whatever comes of it is let go at once, so that it holds up nobody in turn. */
function abandon(native: IDBOpenDBRequest): void {
  native.onsuccess = () => native.result.close();
  native.onupgradeneeded = () => native.transaction?.abort();
  native.onerror = (event) => event.preventDefault();
  native.onblocked = null;
}

/** In a task of its own: those who wait for the opening hear of its failure in this one. */
function failLater(care: Care): void {
  setTimeout(care.onFailed, 0);
}
