import { useEffect, useState } from 'preact/hooks';
import type { SaysWhoDatabase } from '../../lib/storage/open/db.ts';

/**
 * Whether a newer program has upgraded the store, so that nothing can be stored; not before it is known.
 * @param again something else whenever the store may have been opened anew
 */
export function useReadOnlyStore(db: SaysWhoDatabase, again: unknown): boolean {
  const [is, setIs] = useState(false);
  useEffect(() => {
    // A read, which opens the store as any other does: opening it by name would also open one that was closed for good. That it
    // cannot be read is said by the screen.
    db.settings.get('settings').then(
      () => setIs(db.access.isReadOnly),
      () => setIs(false),
    );
  }, [db, again]);
  return is;
}
