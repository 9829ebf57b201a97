import { type StorePlace, scratchName } from './place.ts';

/** Deletes what a restoring has laid out beside the store, and what one that was killed has left. @throws errors of the store */
export function removeScratch(place: StorePlace): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = place.indexedDB.deleteDatabase(scratchName(place));
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
