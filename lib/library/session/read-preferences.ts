import { DEFAULT_CODEBOOK } from '../../claim/codebook.ts';
import { DEFAULT_SETTINGS } from '../../claim/settings.ts';
import type { Preferences } from '../../messaging/protocol.ts';
import type { FaultCode } from '../../messaging/result.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { faultOf } from '../../storage/open/faults.ts';
import { unbackedSince } from '../../storage/open/unbacked.ts';
import { readCodebook, readSettings } from '../../storage/settings.ts';
import { UnreadableRowError } from '../../storage/tables/rows.ts';

/** The reader's codebook and settings, and what is to be said of them. */
export interface ReadPreferences {
  readonly preferences: Preferences;
  /** Why the codebook and the settings could not be read: the defaults stand in for them. */
  readonly preferencesFault: FaultCode | null;
  /** Which of them is damaged: the default stands in for it, and it can be set right on its screen. */
  readonly damaged: readonly ('codebook' | 'settings')[];
  /** The store was upgraded without a copy of it, and the reader has neither made one since nor put that away. */
  readonly isUnbacked: boolean;
}

/** Reads them; where the store cannot be read, the fault alone. */
export async function readPreferences(
  db: SaysWhoDatabase,
): Promise<ReadPreferences | Pick<ReadPreferences, 'preferencesFault'>> {
  try {
    const [codebook, settings, unbacked] = await Promise.all([
      readableOr(DEFAULT_CODEBOOK, readCodebook(db)),
      readableOr(DEFAULT_SETTINGS, readSettings(db)),
      unbackedSince(db),
    ]);
    const { isReadOnly } = db.access;
    const unread = [codebook.isDamaged && 'codebook', settings.isDamaged && 'settings'] as const;
    const damaged = unread.filter((name) => name !== false);
    return {
      preferences: { codebook: codebook.value, settings: settings.value },
      // A newer program's are not damaged, but written in a way that is not known here.
      preferencesFault: isReadOnly && damaged.length > 0 ? 'storage-newer' : null,
      damaged: isReadOnly ? [] : damaged,
      isUnbacked: unbacked !== null && !isReadOnly,
    };
  } catch (error) {
    return { preferencesFault: faultOf(error).code };
  }
}

/** What is stored, or what stands in for it where that is damaged. @throws other errors of the store */
async function readableOr<T>(
  other: T,
  reading: Promise<T>,
): Promise<{ readonly value: T; readonly isDamaged: boolean }> {
  try {
    return { value: await reading, isDamaged: false };
  } catch (error) {
    if (error instanceof UnreadableRowError) return { value: other, isDamaged: true };
    throw error;
  }
}
