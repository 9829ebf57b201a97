import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  FigureCounter,
  type Figures,
  type FiguresState,
  SOURCES_SHOWN,
} from '../../../../lib/library/figures/figures.ts';
import { dayOfId } from '../../../../lib/library/query/days.ts';
import { type ClaimFilters, NO_FILTERS } from '../../../../lib/library/query/filters.ts';
import type { ClaimRecord } from '../../../../lib/schema/records.ts';
import type { SaysWhoDatabase } from '../../../../lib/storage/open/db.ts';
import { emptyStore } from '../../storage/store.ts';
import { until } from '../../until.ts';
import { naively, putStore, type RandomStore, randomStore } from '../random-store.ts';

const atOnce = () => Promise.resolve();

let db: SaysWhoDatabase;

beforeEach(() => {
  db = emptyStore().connect();
});

function open(filters: Partial<ClaimFilters> = {}, idle = atOnce) {
  const states: FiguresState[] = [];
  const counter = new FigureCounter(db, { ...NO_FILTERS, ...filters }, (state) => states.push(state), idle);
  const now = () => {
    const last = states.at(-1);
    if (!last) throw new Error('no state yet');
    return last;
  };
  return { counter, states, now };
}

function countBy(claims: readonly ClaimRecord[], fieldOf: (claim: ClaimRecord) => string) {
  const groups = Object.groupBy(claims, fieldOf);
  return Object.fromEntries(Object.entries(groups).map(([value, those]) => [value, those?.length ?? 0]));
}

/** The same figures, each counted by looking at every claim. */
function naiveFigures(store: RandomStore, filters: ClaimFilters): Omit<Figures, 'others'> {
  const claims = naively(store, filters);
  const headOf = (id: string) => store.sources.find((source) => source.id === id)?.into ?? id;
  const bySource = Object.entries(Object.groupBy(claims, ({ sourceKey }) => headOf(sourceKey)));
  const sources = bySource.map(([key, those = []]) => ({
    key,
    name: store.sources.find((source) => source.id === key)?.name ?? '',
    claims: those.length,
    statuses: countBy(those, ({ status }) => status),
    acts: countBy(those, ({ act }) => act),
  }));
  const days = Object.entries(countBy(claims, ({ id }) => dayOfId(id)));
  return {
    claims: claims.length,
    sources: sources.toSorted((a, b) => b.claims - a.claims || (a.key < b.key ? -1 : 1)),
    statuses: countBy(claims, ({ status }) => status),
    acts: countBy(claims, ({ act }) => act),
    days: days.toSorted().map(([day, count]) => ({ day, claims: count })),
  };
}

describe('figures', () => {
  const cases: [string, Partial<ClaimFilters>][] = [
    ['of all claims', {}],
    ['of some statuses', { statuses: ['denied', 'refuted'] }],
    ['of a search', { text: 'grain' }],
    ['of some days', { from: '2026-02-27', to: '2026-02-28' }],
    ['of what was dismissed', { dismissed: 'only' }],
    ['of nothing', { statuses: ['retracted'] }],
  ];
  test.each(cases)('%s are what looking at every claim gives', async (_, filters) => {
    for (const seed of [1, 2]) {
      db = emptyStore().connect();
      const store = randomStore(seed);
      await putStore(db, store);
      const { counter, now } = open(filters);
      await counter.start();
      expect(now()).toMatchObject({ phase: 'ready', progress: 1, unreadable: 0 });
      const { others, ...figures } = now().figures;
      expect(figures).toEqual(naiveFigures(store, { ...NO_FILTERS, ...filters }));
      expect(others).toEqual({ sources: 0, claims: 0, statuses: {}, acts: {} });
    }
  });

  test('sum the sources beyond those with a bar of their own', async () => {
    const store = randomStore(1);
    const claims = store.claims.map((claim, index) => ({
      ...claim,
      sourceKey: `name:s${index % 20}`,
      dismissed: false,
    }));
    await putStore(db, { ...store, claims });
    const { counter, now } = open();
    await counter.start();
    const { sources, others } = now().figures;
    expect(sources).toHaveLength(SOURCES_SHOWN);
    expect(others.sources).toBe(20 - SOURCES_SHOWN);
    const shown = sources.reduce((sum, source) => sum + source.claims, 0);
    expect(shown + others.claims).toBe(claims.length);
    expect(Object.values(others.statuses).reduce((sum, count) => sum + count, 0)).toBe(others.claims);
  });

  test('say how far they are, and are shown meanwhile', async () => {
    await putStore(db, randomStore(1, 2_000));
    const { counter, states } = open();
    await counter.start();
    const counting = states.filter(({ phase }) => phase === 'counting');
    expect(counting.some(({ figures }) => figures.claims > 0)).toBe(true);
    const progress = states.map((state) => state.progress);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  });

  test('stay while they are counted anew', async () => {
    await putStore(db, randomStore(1));
    const { counter, states, now } = open();
    await counter.start();
    const { claims } = now().figures;
    states.length = 0;
    await counter.start();
    expect(new Set(states.map(({ figures }) => figures.claims))).toEqual(new Set([claims]));
  });

  test('leave out claims whose counted fields are damaged, and say how many', async () => {
    const store = randomStore(1);
    await putStore(db, store);
    const [one, two] = naively(store, NO_FILTERS);
    await db.claims.update(one?.id ?? '', { act: null as never });
    await db.claims.update(two?.id ?? '', { sourceKey: 7 as never });
    const { counter, now } = open();
    await counter.start();
    expect(now().unreadable).toBe(2);
    expect(now().figures.claims).toBe(naively(store, NO_FILTERS).length - 2);
  });

  test('take nothing for a part of an object, whatever a source is called', async () => {
    const store = randomStore(1, 40);
    const claims = store.claims.map((claim) => ({
      ...claim,
      sourceKey: '__proto__',
      status: 'own-constructor' as const,
    }));
    await putStore(db, { ...store, claims });
    const { counter, now } = open({ dismissed: 'with' });
    await counter.start();
    expect(now().figures.sources).toMatchObject([{ key: '__proto__', claims: 40 }]);
    expect(now().figures.statuses).toEqual({ 'own-constructor': 40 });
  });

  test('are not counted any more once closed', async () => {
    await putStore(db, randomStore(1));
    let wake = () => {};
    const { counter, states } = open({}, () => new Promise<void>((resolve) => (wake = resolve)));
    const running = counter.start();
    await until(() => expect(states.length).toBeGreaterThan(0));
    await new Promise((resolve) => setTimeout(resolve, 20));
    counter.close();
    const before = states.length;
    wake();
    await running;
    expect(states).toHaveLength(before);
  });

  test('say why they cannot be counted', async () => {
    vi.spyOn(db.sources, 'where').mockImplementationOnce(() => {
      throw new DOMException('', 'UnknownError');
    });
    const { counter, now } = open();
    await counter.start();
    expect(now()).toMatchObject({ phase: 'failed', fault: 'storage-failed' });
  });
});
