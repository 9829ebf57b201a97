import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { foldName } from '../../../../lib/claim/source-key.ts';
import { SourceList, type SourceListState, suggestSources } from '../../../../lib/library/sources/source-list.ts';
import type { SourceRecord } from '../../../../lib/schema/records.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { emptyStore } from '../../storage/store.ts';

let db: SaysWhoDatabase;

beforeEach(() => {
  db = emptyStore().connect();
});

function source(name: string, claims: number, changed: Partial<SourceRecord> = {}): SourceRecord {
  const folded = foldName(name);
  return { id: `name:${folded}`, name, folded, kind: 'government', country: null, into: null, claims, ...changed };
}

/** A list with its last state. */
function open(text = '') {
  const states: SourceListState[] = [];
  const list = new SourceList(db, text, (state) => states.push(state));
  const now = () => {
    const last = states.at(-1);
    if (!last) throw new Error('no state yet');
    return last;
  };
  return { list, now, names: () => now().rows.map((row) => row.source.name) };
}

async function readAll({ list, now }: ReturnType<typeof open>): Promise<void> {
  await list.start();
  for (let asked = 0; !now().isComplete; asked++) {
    if (asked > 20) throw new Error('no end');
    await list.more();
  }
}

/** What looking at every source gives: those standing for themselves with all their claims, in order. */
function naively(sources: readonly SourceRecord[]) {
  return sources
    .filter(({ into }) => into === null)
    .map((one) => {
      const members = sources.filter(({ into }) => into === one.id);
      return {
        source: one,
        claims: members.reduce((sum, { claims }) => sum + claims, one.claims),
        members: members.length,
      };
    })
    .filter(({ claims }) => claims > 0)
    .toSorted((a, b) => b.claims - a.claims || (a.source.id < b.source.id ? 1 : -1));
}

describe('the list of sources', () => {
  test('has the most quoted first, with those put together with them, each once', async () => {
    const random = fc
      .array(fc.record({ claims: fc.integer({ min: 0, max: 6 }), head: fc.option(fc.nat(9), { freq: 2 }) }), {
        minLength: 1,
        maxLength: 260,
      })
      .map((rows) =>
        rows.map(({ claims, head }, index) => {
          // Sources 0 to 9 stand for themselves: those put together with another are never that themselves.
          const isHead = index < 10 || head === null || head >= rows.length;
          return source(`s${index}`, claims, { into: isHead ? null : `name:s${head}` });
        }),
      );
    await fc.assert(
      fc.asyncProperty(random, async (sources) => {
        await db.sources.clear();
        await db.sources.bulkAdd(sources);
        const opened = open();
        await readAll(opened);
        expect(opened.now().rows).toEqual(naively(sources));
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  test('comes in windows', async () => {
    await db.sources.bulkAdd(Array.from({ length: 250 }, (_, index) => source(`s${index}`, 1 + (index % 3))));
    const opened = open();
    await opened.list.start();
    expect(opened.now()).toMatchObject({ phase: 'ready', isComplete: false });
    expect(opened.names()).toHaveLength(100);
    await readAll(opened);
    expect(new Set(opened.names()).size).toBe(250);
  });

  test('leaves out sources that have no claim any more', async () => {
    await db.sources.bulkAdd([source('Orvel', 0), source('Kessania', 2)]);
    const opened = open();
    await opened.list.start();
    expect(opened.names()).toEqual(['Kessania']);
  });

  test('shows a source that lives on by what was put together with it', async () => {
    await db.sources.bulkAdd([source('Orvel', 0), source('Orvel’s ministry', 3, { into: 'name:orvel' })]);
    const opened = open();
    await opened.list.start();
    expect(opened.now().rows).toMatchObject([{ source: { name: 'Orvel' }, claims: 3, members: 1 }]);
  });

  test('counts damaged sources and shows the others', async () => {
    await db.sources.bulkAdd([source('Orvel', 3), source('Kessania', 2), source('Vellmar', 1)]);
    await db.sources.update('name:kessania', { name: 7 as never });
    const opened = open();
    await opened.list.start();
    expect(opened.names()).toEqual(['Orvel', 'Vellmar']);
    expect(opened.now().unreadable).toBe(1);
  });

  test('follows a merge when it is read anew', async () => {
    await db.sources.bulkAdd([source('Orvel', 3), source('Kessania', 2), source('Vellmar', 4)]);
    const opened = open();
    await opened.list.start();
    await db.sources.update('name:kessania', { into: 'name:orvel' });
    await opened.list.refresh();
    expect(opened.now().rows.map((row) => [row.source.name, row.claims])).toEqual([
      ['Orvel', 5],
      ['Vellmar', 4],
    ]);
  });

  test('says why it cannot be read', async () => {
    vi.spyOn(db, 'transaction').mockRejectedValueOnce(new DOMException('', 'VersionError'));
    const opened = open();
    await opened.list.start();
    expect(opened.now()).toMatchObject({ phase: 'failed', fault: 'storage-newer' });
  });
});

describe('sources are found by name', () => {
  beforeEach(() =>
    db.sources.bulkAdd([
      source('Port authority of Vellmar', 3),
      source('The Port union', 9),
      source('Vellmar Courier', 20),
      source('Zürich desk', 2),
      source('Portia Lund', 1),
      source('Portland, gone', 0),
      source('Harbour office', 5, { into: 'name:port authority of vellmar' }),
    ]),
  );

  const cases: [typed: string, names: string[], reason: string][] = [
    ['port', ['The Port union', 'Port authority of Vellmar', 'Portia Lund'], 'its beginning, most quoted first'],
    ['PORT A', ['Port authority of Vellmar'], 'capitals and several words'],
    ['vell', ['Vellmar Courier', 'Port authority of Vellmar'], 'the beginning, then other words'],
    ['vellmar port', ['Port authority of Vellmar'], 'words in another order'],
    ['zurich', ['Zürich desk'], 'without accents'],
    ['Zürich', ['Zürich desk'], 'with accents'],
    ['harbour', ['Port authority of Vellmar'], 'the name of what was put together with it'],
    ['land', [], 'not the middle of a word'],
    ['nobody', [], 'nothing'],
  ];
  test.each(cases)('"%s" finds %j: %s', async (typed, names) => {
    const opened = open(typed);
    await readAll(opened);
    expect(opened.names()).toEqual(names);
    expect(opened.now()).toMatchObject({ phase: 'ready', isComplete: true });
  });

  test.each(cases)('"%s" suggests the same', async (typed, names) => {
    const suggested = await suggestSources(db, typed, 10);
    expect(new Set(suggested.map((row) => row.source.name))).toEqual(new Set(names));
  });

  test('the claims of what was put together count', async () => {
    const opened = open('harb');
    await readAll(opened);
    expect(opened.now().rows).toMatchObject([{ claims: 8, members: 1 }]);
  });

  test('suggestions are the most quoted, and no more than asked for', async () => {
    const suggested = await suggestSources(db, '', 2);
    expect(suggested.map((row) => row.source.name)).toEqual(['Vellmar Courier', 'The Port union']);
  });

  test('hundreds with one beginning are all found, in order', async () => {
    await db.sources.bulkAdd(Array.from({ length: 700 }, (_, index) => source(`Agency ${index}`, 1 + (index % 50))));
    const opened = open('agency');
    await readAll(opened);
    const claims = opened.now().rows.map((row) => row.claims);
    expect(claims).toHaveLength(700);
    expect(claims).toEqual(claims.toSorted((a, b) => b - a));
  });

  test('damaged ones are counted', async () => {
    await db.sources.update('name:portia lund', { kind: 7 as never });
    const opened = open('port');
    await readAll(opened);
    expect(opened.names()).toEqual(['The Port union', 'Port authority of Vellmar']);
    expect(opened.now().unreadable).toBe(1);
  });
});
