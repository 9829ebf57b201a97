import { useCallback, useEffect, useState } from 'preact/hooks';
import type { HistoryView } from '../../components/library/views.ts';
import { claimHistory } from '../../lib/library/articles/claim-history.ts';
import type { LibrarySession } from '../../lib/library/session/session.ts';
import { suggestSources } from '../../lib/library/sources/source-list.ts';
import { faultOf } from '../../lib/storage/open/faults.ts';
import type { ScreenProps } from './screen.ts';
import { toHistoryView } from './views.ts';

type Histories = Readonly<Record<string, HistoryView | null>>;

/** Names of sources to offer while a claim is labelled. */
const OFFERED = 40;

/** What every list of claims does alike: which claim is open, its label, its history. */
export function useClaimRows({ session, shared, place, go }: ScreenProps) {
  const [histories, showHistory] = useHistories(session);
  const sources = useKnownSources(session, place.openId !== null);
  return {
    edits: shared.edits,
    sources,
    openId: place.openId,
    histories,
    onOpen: (openId: string | null) => go({ ...place, openId }, 'replace'),
    onEdit: (claimId: string, edit: Parameters<LibrarySession['edit']>[1]) => void session.edit(claimId, edit),
    onHistory: showHistory,
  };
}

/** The histories that are asked for; read again when anything was stored. */
function useHistories(session: LibrarySession): [Histories, (claimId: string, isWanted: boolean) => void] {
  const [histories, setHistories] = useState<Histories>({});
  const read = useCallback(
    async (claimId: string) => {
      try {
        const history = toHistoryView(await claimHistory(session.db, claimId));
        // It may have been folded meanwhile.
        setHistories((now) => (claimId in now ? { ...now, [claimId]: history } : now));
      } catch (error) {
        session.fail(faultOf(error).code);
      }
    },
    [session],
  );
  const wanted = Object.keys(histories).join(' ');
  useEffect(() => {
    if (wanted === '') return;
    return session.onChanged(() => {
      for (const claimId of wanted.split(' ')) void read(claimId);
    });
  }, [session, read, wanted]);
  const show = (claimId: string, isWanted: boolean) => {
    setHistories(({ [claimId]: _, ...others }) => (isWanted ? { ...others, [claimId]: null } : others));
    if (isWanted) void read(claimId);
  };
  return [histories, show];
}

/** The most quoted sources by name: once for a screen, and not before a claim is open, since rows wait while they are read. */
function useKnownSources(session: LibrarySession, isAsked: boolean): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  const isToRead = isAsked && names.length === 0;
  useEffect(() => {
    if (!isToRead) return;
    let isWanted = true;
    suggestSources(session.db, '', OFFERED).then(
      (sources) => {
        const known = sources.map(({ source }) => source.name).filter((name) => name !== '');
        if (isWanted) setNames(known);
      },
      // A list of claims without suggestions is a whole one; why the store fails is said by the list itself.
      () => setNames([]),
    );
    return () => {
      isWanted = false;
    };
  }, [session, isToRead]);
  return names;
}
