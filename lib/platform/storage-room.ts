/** The room that the store takes. For pages of ours: a worker cannot ask the browser to keep what is stored. */

/** What the browser says of the room for this extension's records, in bytes; `null` where it does not say. */
export interface Room {
  readonly used: number | null;
  readonly available: number | null;
  /** Whether the browser has promised not to clear the records away when the disk runs full; `null` where it cannot promise. */
  readonly isKept: boolean | null;
}

/** Reads the room. Storage Standard (https://storage.spec.whatwg.org/): the figures are estimates. */
export async function readRoom(): Promise<Room> {
  // Undefined in contexts that are not secure; a browser may know some of it only.
  const manager: Partial<StorageManager> = navigator.storage ?? {};
  const [estimate, isKept] = await Promise.all([manager.estimate?.(), manager.persisted?.()]);
  return { used: estimate?.usage ?? null, available: estimate?.quota ?? null, isKept: isKept ?? null };
}

/** Asks the browser to keep the records whatever happens. It may ask the reader in turn, or decide by itself. */
export async function askToKeep(): Promise<boolean> {
  return navigator.storage.persist();
}
