import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { archiveOf, type PackedFile } from '../../../../tools/package/archive.ts';
import { filesOf } from './files-of.ts';

const file = (path: string, text = path): PackedFile => ({ path, content: new TextEncoder().encode(text) });
const FILES = [file('manifest.json', '{}'), file('background.js', 'run();'), file('icon/16.png', 'pixels')];

/** The days and times of the entries, as the archive has them: two bytes for the time, two for the day. */
function timesIn(archive: Uint8Array): Set<string> {
  const view = new DataView(archive.buffer, archive.byteOffset);
  const times = new Set<string>();
  for (let at = 0; at + 4 < archive.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) times.add(`${view.getUint16(at + 12, true)}/${view.getUint16(at + 10, true)}`);
    if (signature === 0x02014b50) times.add(`${view.getUint16(at + 14, true)}/${view.getUint16(at + 12, true)}`);
  }
  return times;
}

describe('archiveOf', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  it('has the entries in the order of their paths, by code units as no language would have it', () => {
    const archive = archiveOf([file('b'), file('a/z'), file('a'), file('B'), file('é'), file('z')]);
    expect(filesOf(archive).map(({ path }) => path)).toEqual(['B', 'a', 'a/z', 'b', 'z', 'é']);
  });

  it('gives every entry the oldest day that there is', () => {
    // 1 January 1980 in the format's own bits: year 0, month 1, day 1.
    expect(timesIn(archiveOf(FILES))).toEqual(new Set([`${(1 << 5) | 1}/0`]));
  });

  it.each([
    ['2031-07-01T12:00:00Z', 'another day'],
    ['2026-03-29T01:30:00Z', 'an hour that some countries skip'],
  ])('gives the same bytes at %s: %s', (now) => {
    const before = archiveOf(FILES);
    vi.useFakeTimers({ now: new Date(now) });
    expect(archiveOf(FILES)).toEqual(before);
  });

  it('keeps what it is given, and forgets the order', () => {
    const paths = fc.stringMatching(/^[a-z]{1,5}(\/[a-z0-9.]{1,8}){0,2}$/);
    const files = fc.uniqueArray(fc.record({ path: paths, content: fc.uint8Array({ maxLength: 300 }) }), {
      selector: ({ path }) => path,
      maxLength: 12,
    });
    fc.assert(
      fc.property(files, fc.nat(), (given, turn) => {
        const turned = [...given.slice(turn % (given.length + 1)), ...given.slice(0, turn % (given.length + 1))];
        const archive = archiveOf(given);
        expect(archiveOf(turned.toReversed())).toEqual(archive);
        const byPath = (list: readonly PackedFile[]) => new Map(list.map(({ path, content }) => [path, [...content]]));
        expect(byPath(filesOf(archive))).toEqual(byPath(given));
      }),
    );
  });

  it('refuses two files of one name', () => {
    expect(() => archiveOf([file('a'), file('b'), file('a', 'other')])).toThrow('a would be in the package twice');
  });
});
