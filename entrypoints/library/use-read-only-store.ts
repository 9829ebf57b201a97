import { useEffect, useState } from 'preact/hooks';
import type { SaysWhoDatabase } from '../../lib/storage/db.ts';
import { isReadOnly } from '../../lib/storage/newer.ts';

/** Whether a newer program has upgraded the store, so that nothing can be stored; not before it is known. */
export function useReadOnlyStore(db: SaysWhoDatabase): boolean {
  const [is, setIs] = useState(false);
  useEffect(() => {
    // That it cannot be opened is said by every screen that reads it.
    isReadOnly(db).then(setIs, () => setIs(false));
  }, [db]);
  return is;
}
