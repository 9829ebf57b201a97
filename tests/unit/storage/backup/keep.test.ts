import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DatedBackup, outdated } from '../../../../lib/storage/backup/keep.ts';
import { BACKUP_REASONS, type BackupReason } from '../../../../lib/storage/backup/record.ts';

const NOW = new Date('2026-06-01T00:00:00.000Z');
const DAY = 86_400_000;
const NONE = new Set<string>();

function backup(days: number, reason: BackupReason = 'asked'): DatedBackup {
  return { id: `${reason} ${days}`, at: new Date(NOW.getTime() - days * DAY).toISOString(), reason };
}

describe('outdated', () => {
  test.each([
    ['nothing of nothing', [], []],
    ['the fourth of a reason', [1, 2, 3, 4].map((days) => backup(days)), ['asked 4']],
    ['no third, whatever there is for other reasons', [backup(1, 'import'), backup(2), backup(3), backup(4)], []],
    ['what is older than 90 days', [backup(1), backup(89), backup(91)], ['asked 91']],
    ['not the newest, however old', [backup(400), backup(500)], ['asked 500']],
    ['what is older, though it is the newest of its reason', [backup(1), backup(91, 'migration')], ['migration 91']],
    ['not what is of tomorrow, as after the clock was set', [backup(-1), backup(1)], []],
  ])('%s', (_reason, backups, ids) => {
    expect(outdated(backups.toReversed(), NOW, NONE)).toEqual(ids);
  });

  test('not the one that was just made, nor the one that is being restored', () => {
    expect(
      outdated(
        [1, 2, 3, 4, 5].map((days) => backup(days)),
        NOW,
        new Set(['asked 4']),
      ),
    ).toEqual(['asked 5']);
  });

  test('leaves at most three of a reason, none of them old but the newest, and always one', () => {
    const anyBackups = fc.uniqueArray(fc.tuple(fc.integer({ min: -5, max: 200 }), fc.constantFrom(...BACKUP_REASONS)), {
      selector: ([days, reason]) => `${days} ${reason}`,
      minLength: 1,
    });
    fc.assert(
      fc.property(anyBackups, (drawn) => {
        const backups = drawn.map(([days, reason]) => backup(days, reason));
        const gone = new Set(outdated(backups, NOW, NONE));
        const left = backups.filter(({ id }) => !gone.has(id)).toSorted((a, b) => (a.at < b.at ? 1 : -1));
        expect(left.length).toBeGreaterThan(0);
        for (const reason of BACKUP_REASONS) {
          expect(left.filter((one) => one.reason === reason).length).toBeLessThanOrEqual(3);
        }
        expect(left.slice(1).every(({ at }) => NOW.getTime() - Date.parse(at) <= 90 * DAY)).toBe(true);
        expect(outdated(left, NOW, NONE)).toEqual([]);
      }),
    );
  });
});
