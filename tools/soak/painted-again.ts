/** Whether stored claims are painted again, as the reader labelled them, when their articles are opened once more. */
import type { Page } from 'puppeteer-core';
import { DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import { markStyleFor } from '../../lib/highlight/mark-style.ts';
import { highlightNameOf, outerNameOf } from '../../lib/highlight/palette.ts';
import type { ClaimRecord } from '../../lib/schema/records.ts';
import type { ReaderBrowser } from '../browser/reader-browser.ts';
import { showStatusInMarks } from '../drive/status-marks.ts';
import { isOfClaim } from '../kills/history-problems.ts';
import type { StoreRows } from '../kills/store-rows.ts';
import { shuffled } from '../random.ts';
import { folded, type StoredAct } from './ledger.ts';
import { hasMarks, paintedWords, pause } from './on-page.ts';

export interface PaintedAgain {
  readonly articles: number;
  readonly claims: number;
  /** Claims that are not painted as they should be, in words. */
  readonly problems: readonly string[];
}

export interface PaintedRequest {
  readonly browser: Pick<ReaderBrowser, 'openOwn'>;
  /** How many articles are opened again. */
  readonly reopened: number;
  readonly random: () => number;
}

/** Milliseconds within which a claim is painted. */
const PATIENCE = 10_000;

/** Opens some of the articles that labels were given on. */
export async function paintProblems(
  tab: Page,
  rows: StoreRows,
  acts: readonly StoredAct[],
  { browser, reopened, random }: PaintedRequest,
): Promise<PaintedAgain> {
  await showStatusInMarks(browser, true);
  const claims = new Map((rows.claims as ClaimRecord[]).map((claim) => [claim.id, claim]));
  const byAddress = new Map<string, Set<string>>();
  for (const { address, changes } of acts) {
    const ids = byAddress.get(address) ?? new Set();
    for (const change of changes.filter(isOfClaim)) ids.add(change.claimId);
    byAddress.set(address, ids);
  }
  const chosen = shuffled([...byAddress], random).slice(0, reopened);
  let count = 0;
  const problems: string[] = [];
  await tab.bringToFront();
  for (const [address, ids] of chosen) {
    const wanted = [...ids].flatMap((id) => claims.get(id) ?? []);
    count += wanted.length;
    await tab.goto(address, { waitUntil: 'domcontentloaded' });
    const missing = await missingOn(tab, wanted);
    problems.push(
      ...missing.map((claim) => `${address}: the claim ${claim.id} is not painted again as it was labelled`),
    );
  }
  return { articles: chosen.length, claims: count, problems };
}

async function missingOn(tab: Page, wanted: readonly ClaimRecord[]): Promise<readonly ClaimRecord[]> {
  const deadline = Date.now() + PATIENCE;
  await hasMarks(tab, PATIENCE);
  let missing = wanted;
  do {
    const painted = await paintedWords(tab);
    missing = wanted.filter((claim) => !isPainted(claim, painted));
    if (missing.length > 0) await pause(100);
  } while (missing.length > 0 && Date.now() < deadline);
  return missing;
}

/** Its cue, or the beginning of it, in the look that its label has. */
function isPainted(claim: ClaimRecord, painted: readonly { readonly name: string; readonly words: string }[]): boolean {
  const style = markStyleFor(claim, DEFAULT_CODEBOOK);
  const names = [highlightNameOf(style), outerNameOf(style)];
  const cue = folded(claim.selectors.cue[0]?.quote.exact ?? '');
  return painted.some(
    ({ name, words }) => names.includes(name) && folded(words) !== '' && cue.startsWith(folded(words)),
  );
}
