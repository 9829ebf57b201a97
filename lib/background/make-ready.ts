import type { Model } from '../detect/model.ts';
import { warmUp } from '../detect/warm-up.ts';
import type { SaysWhoDatabase } from '../storage/open/db.ts';
import { readSettings } from '../storage/settings.ts';

/**
 * Makes ready what reading a page takes, while the page is on its way: opens the store, reads the weights, and runs the detector for the
 * first time. Once in a life of the background, however often it is called.
 * @returns what settles when all is done. It never rejects: what fails here fails again for whoever needs it, and is told to them.
 */
export function readyMaker(db: SaysWhoDatabase, readModel: () => Promise<Model>): () => Promise<void> {
  let ready: Promise<void> | null = null;
  return () => {
    ready ??= Promise.allSettled([readSettings(db), readModel().then(warmUp)]).then(() => undefined);
    return ready;
  };
}
