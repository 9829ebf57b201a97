import type { BackupReason } from './record.ts';

/** What has to be known of a backup to tell whether it is still kept. */
export interface DatedBackup {
  readonly id: string;
  readonly at: string;
  readonly reason: BackupReason;
}

/** Backups kept of each reason. */
const KEPT_OF_REASON = 3;

/** Milliseconds that a backup is kept, unless it is the newest of all. */
const MAX_AGE = 90 * 86_400_000;

/**
 * The ids of the backups that are to go: all but the newest three of each reason, and those older than 90 days; the newest of all
 * stays however old it is.
 * @param keep ids of those that stay in any case: the one that was just made, which is not the newest where the clock was set back, and
 *   the one that is being restored
 */
export function outdated(backups: readonly DatedBackup[], now: Date, keep: ReadonlySet<string>): string[] {
  const ofReason = new Map<BackupReason, number>();
  return newestFirst(backups).flatMap(({ id, at, reason }, index) => {
    const rank = (ofReason.get(reason) ?? 0) + 1;
    ofReason.set(reason, rank);
    const isOld = rank > KEPT_OF_REASON || now.getTime() - Date.parse(at) > MAX_AGE;
    return isOld && index > 0 && !keep.has(id) ? [id] : [];
  });
}

/** The newest first; of those of one moment, the one that was begun last. */
export function newestFirst<T extends DatedBackup>(backups: readonly T[]): T[] {
  return backups.toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
}
