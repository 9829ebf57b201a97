import { useCallback } from 'preact/hooks';
import type { SourceChoice } from '../../components/library/source-picker.tsx';
import type { LibrarySession } from '../../lib/library/session/session.ts';
import { suggestSources } from '../../lib/library/sources/source-list.ts';
import { faultOf } from '../../lib/storage/open/faults.ts';

/** Sources in a list of choices. */
const CHOICES = 8;

/** Finds sources by what is typed. @param except the one that is not to be chosen */
export function useSourceSuggest(session: LibrarySession, except?: string): (typed: string) => Promise<SourceChoice[]> {
  return useCallback(
    async (typed) => {
      try {
        const found = await suggestSources(session.db, typed, CHOICES + 1);
        return found
          .filter(({ source }) => source.id !== except)
          .slice(0, CHOICES)
          .map(({ source, claims }) => ({ id: source.id, name: source.name, claims }));
      } catch (error) {
        session.fail(faultOf(error).code);
        return [];
      }
    },
    [session, except],
  );
}
