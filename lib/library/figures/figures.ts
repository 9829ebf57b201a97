import { timeOfId } from '../../claim/id.ts';
import type { FaultCode } from '../../messaging/result.ts';
import type { SaysWhoDatabase } from '../../storage/open/db.ts';
import { faultOf } from '../../storage/open/faults.ts';
import { sourceGroups, sourcesWithIds } from '../../storage/tables/sources-list.ts';
import { idleSlices } from '../query/count-matches.ts';
import type { ClaimFilters } from '../query/filters.ts';
import { browserIdle, type Idle } from '../query/idle.ts';
import { FigureTally } from './tally.ts';

/** One source in a picture. */
export interface SourceBar {
  /** Id of the source; those put together with it are counted with it. */
  readonly key: string;
  /** '' for claims that name no source, and where the source itself cannot be read. */
  readonly name: string;
  readonly claims: number;
  /** Claims by status, and by act. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly acts: Readonly<Record<string, number>>;
}

/** The claims that filters let through, counted for pictures. */
export interface Figures {
  readonly claims: number;
  /** The most quoted first, at most {@link SOURCES_SHOWN}. */
  readonly sources: readonly SourceBar[];
  /** All other sources together: how many they are, and their claims. */
  readonly others: { readonly sources: number } & Pick<SourceBar, 'claims' | 'statuses' | 'acts'>;
  readonly statuses: Readonly<Record<string, number>>;
  readonly acts: Readonly<Record<string, number>>;
  /** Days with claims, in local time, "YYYY-MM-DD", the first one first. */
  readonly days: readonly { readonly day: string; readonly claims: number }[];
}

/** How far the counting is. */
export interface FiguresState {
  /** The figures are exact once it is `ready`, and what was counted so far before. */
  readonly phase: 'counting' | 'ready' | 'failed';
  readonly fault: FaultCode | null;
  /** Share of the time that the claims span looked through, 0 to 1. */
  readonly progress: number;
  readonly figures: Figures;
  /** Claims left out because they are damaged. */
  readonly unreadable: number;
}

/** Sources with a bar of their own. */
export const SOURCES_SHOWN = 12;

/** Slices after which the figures so far are shown. */
const SHOWN_EVERY = 10;

/** Before anything is counted. */
export const COUNTING_FIGURES: FiguresState = {
  phase: 'counting',
  fault: null,
  progress: 0,
  figures: {
    claims: 0,
    sources: [],
    others: { sources: 0, claims: 0, statuses: {}, acts: {} },
    statuses: {},
    acts: {},
    days: [],
  },
  unreadable: 0,
};

/** Counts claims for the pictures, in idle time. */
export class FigureCounter {
  readonly #db: SaysWhoDatabase;
  readonly #filters: ClaimFilters;
  readonly #onState: (state: FiguresState) => void;
  readonly #idle: Idle;
  #state = COUNTING_FIGURES;
  #counting = new AbortController();

  /** @param idle when a slice may be counted; the browser's idle time where missing */
  constructor(
    db: SaysWhoDatabase,
    filters: ClaimFilters,
    onState: (state: FiguresState) => void,
    idle: Idle = browserIdle,
  ) {
    this.#db = db;
    this.#filters = filters;
    this.#onState = onState;
    this.#idle = idle;
  }

  /** Counts anew; resolves when all is counted. What was counted before stays until then. */
  async start(): Promise<void> {
    this.close();
    this.#counting = new AbortController();
    const { signal } = this.#counting;
    const isFirst = this.#state.phase !== 'ready';
    this.#set({ phase: 'counting', fault: null, progress: 0 });
    try {
      await this.#count(signal, isFirst);
    } catch (error) {
      if (!signal.aborted) this.#set({ phase: 'failed', fault: faultOf(error).code });
    }
  }

  /** Ends the counting; no state follows. */
  close(): void {
    this.#counting.abort();
  }

  /** @param isShown what was counted so far is shown meanwhile */
  async #count(signal: AbortSignal, isShown: boolean): Promise<void> {
    const headOf = await headsOf(this.#db);
    const counted = new FigureTally(headOf);
    const oldest = timeOfId((await this.#db.claims.limit(1).primaryKeys())[0] ?? '');
    let newest: number | null = null;
    let slices = 0;
    for await (const { rows, last } of idleSlices(this.#db, this.#filters, { idle: this.#idle, signal })) {
      for (const row of rows) counted.add(row);
      const at = timeOfId(last);
      newest ??= at;
      const progress = newest > oldest ? Math.min(1, (newest - at) / (newest - oldest)) : 0;
      const isDue = slices++ % SHOWN_EVERY === 0;
      const figures = isShown && isDue ? await this.#figures(counted) : this.#state.figures;
      if (!signal.aborted && isDue) this.#set({ progress, figures });
    }
    const figures = await this.#figures(counted);
    if (signal.aborted) return;
    this.#set({ phase: 'ready', progress: 1, figures, unreadable: counted.unreadable });
  }

  async #figures(counted: FigureTally): Promise<Figures> {
    const { top, others } = counted.top(SOURCES_SHOWN);
    const { sources } = await sourcesWithIds(
      this.#db,
      top.map(([id]) => id),
    );
    const names = new Map(sources.map(({ id, name }) => [id, name]));
    const days = Object.entries(counted.days).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return structuredClone({
      ...counted.all,
      sources: top.map(([key, source]) => ({ key, name: names.get(key) ?? '', ...source })),
      others,
      days: days.map(([day, claims]) => ({ day, claims })),
    });
  }

  #set(change: Partial<FiguresState>): void {
    this.#state = { ...this.#state, ...change };
    this.#onState(this.#state);
  }
}

/** Tells which source stands for a source. */
async function headsOf(db: SaysWhoDatabase): Promise<(id: string) => string> {
  const heads = new Map<string, string>();
  for (const [head, members] of await sourceGroups(db)) for (const { id } of members) heads.set(id, head);
  return (id) => heads.get(id) ?? id;
}
