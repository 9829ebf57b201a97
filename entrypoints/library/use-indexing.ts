import { useEffect, useState } from 'preact/hooks';
import { type IndexProgress, SearchIndexer } from '../../lib/library/search/search-indexer.ts';
import type { FaultCode } from '../../lib/messaging/result.ts';
import type { SaysWhoDatabase } from '../../lib/storage/open/db.ts';
import { faultOf } from '../../lib/storage/open/faults.ts';

/** How far the index is, and why it can go no further. */
export interface Indexing extends IndexProgress {
  readonly fault: FaultCode | null;
}

const NOTHING_TO_DO: Indexing = { done: 0, total: 0, fault: null };

/**
 * Puts the words of claims into the index that is searched, in idle time, as long as the screen is there.
 * @param isOn not before the rows are there: reading them waits while words are written
 */
export function useIndexing(db: SaysWhoDatabase, isOn: boolean): Indexing {
  const [progress, setProgress] = useState(NOTHING_TO_DO);
  useEffect(() => {
    if (!isOn) return;
    const ending = new AbortController();
    let isRunning = false;
    const begin = () => {
      if (isRunning || document.visibilityState !== 'visible') return;
      isRunning = true;
      const show = (progress: IndexProgress) => setProgress({ ...progress, fault: null });
      // It is tried again when the reader comes back.
      new SearchIndexer(db, show)
        .run(ending.signal)
        .catch((error: unknown) => setProgress({ ...NOTHING_TO_DO, fault: faultOf(error).code }))
        .finally(() => {
          isRunning = false;
        });
    };
    begin();
    document.addEventListener('visibilitychange', begin);
    return () => {
      ending.abort();
      document.removeEventListener('visibilitychange', begin);
    };
  }, [db, isOn]);
  return progress;
}
