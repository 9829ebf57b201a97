import { useEffect, useState } from 'preact/hooks';
import { type IndexProgress, SearchIndexer } from '../../lib/library/search-index.ts';
import type { SaysWhoDatabase } from '../../lib/storage/db.ts';

const NOTHING_TO_DO: IndexProgress = { done: 0, total: 0 };

/**
 * Puts the words of claims into the index that is searched, in idle time, as long as the screen is there.
 * @param isOn not before the rows are there: reading them waits while words are written
 */
export function useIndexing(db: SaysWhoDatabase, isOn: boolean): IndexProgress {
  const [progress, setProgress] = useState(NOTHING_TO_DO);
  useEffect(() => {
    if (!isOn) return;
    const ending = new AbortController();
    const begin = () => {
      if (document.visibilityState !== 'visible') return;
      // Why the store fails is said by the list; it is tried again when the reader comes back.
      new SearchIndexer(db, setProgress).run(ending.signal).catch(() => setProgress(NOTHING_TO_DO));
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
