import { formatTable } from '../counted.ts';

/** Milliseconds per 1,000 words on one set of texts. */
export interface Pace {
  readonly set: string;
  readonly per1000: number;
}

/** What was measured of one contestant. Milliseconds and bytes. */
export interface Result {
  readonly name: string;
  readonly isPeer: boolean;
  readonly warm: readonly Pace[];
  readonly cold: number;
  readonly heap: number;
  readonly raw: number;
  readonly gzip: number;
}

/** Time of one text of so many words. */
export interface Growth {
  readonly words: number;
  readonly time: number;
}

const number = (value: number, digits: number): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const megabytes = (bytes: number): string => number(bytes / 1e6, 2);

/** How many times as fast as the peer: "3.1 ×", below a tenth "1/24". */
export function ratio(own: number, peer: number): string {
  const times = peer / own;
  return times < 0.1 ? `1/${number(1 / times, 0)}` : `${number(times, times < 10 ? 2 : 0)} ×`;
}

function peerOf(results: readonly Result[]): Result {
  const peer = results.find(({ isPeer }) => isPeer);
  if (!peer) throw new RangeError('nobody to be compared with');
  return peer;
}

function warmTable(results: readonly Result[]): string {
  const peer = peerOf(results);
  const sets = peer.warm.map(({ set }) => set);
  const head = ['warm', ...sets.flatMap((set) => [`${set}: ms per 1,000 words`, 'words/s', `speed, ${peer.name} = 1`])];
  const rows = results.map(({ name, warm }) => [
    name,
    ...warm.flatMap(({ per1000 }, at) => [
      number(per1000, 3),
      number(Math.round(1e6 / per1000 / 1000) * 1000, 0),
      ratio(per1000, peer.warm[at]?.per1000 ?? per1000),
    ]),
  ]);
  return formatTable([head, ...rows]);
}

function coldTable(results: readonly Result[]): string {
  const peer = peerOf(results);
  const head = ['cold, memory, size', 'first article, ms', `time, ${peer.name} = 1`, 'heap, MB', 'MB', 'gzip, MB'];
  const rows = results.map(({ name, cold, heap, raw, gzip }) => [
    name,
    number(cold, 1),
    ratio(peer.cold, cold),
    megabytes(heap),
    megabytes(raw),
    megabytes(gzip),
  ]);
  return formatTable([head, ...rows]);
}

function growthTable(growth: readonly Growth[]): string {
  const head = ['ours, precise: one text of', ...growth.map(({ words }) => `${number(words, 0)} words`)];
  const row = ['ms per 1,000 words', ...growth.map(({ words, time }) => number((time / words) * 1000, 3))];
  return formatTable([head, row]);
}

/** All that a run has measured, as Markdown. */
export function tables(browser: string, results: readonly Result[], growth: readonly Growth[]): string {
  const peer = peerOf(results).name;
  return [
    `${browser}, one run, the contestants in turn, medians. The machine decides the times; the comparison with ${peer} is what counts.`,
    warmTable(results),
    coldTable(results),
    growthTable(growth),
  ].join('\n\n');
}
