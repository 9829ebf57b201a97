import { describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import type { StatusId } from '../../../../lib/claim/taxonomy.ts';
import type { Coding } from '../../../../lib/claim/unit.ts';
import { formatTriples, triplesFiles } from '../../../../lib/exchange/tables/triples.ts';
import type { ClaimRecord } from '../../../../lib/schema/records.ts';
import { sampleArticle, sampleClaim, selector } from '../../schema/samples.ts';
import { claimId, context, filed } from '../standoff/filed.ts';
import { hasPython, python } from '../standoff/python.ts';
import { readCsv } from './csv-reader.ts';

/** Milliseconds: loading NLTK takes seconds on a machine at rest, and many on a busy one. */
const PYTHON_TIMEOUT = 180_000;

const CODEBOOK = {
  ...DEFAULT_CODEBOOK,
  labels: [{ id: 'own-frame' as const, name: 'Framing', meaning: '', look: null, key: '', isHidden: false }],
};

/** Claims of one coder with these statuses, one after the other in the text; `null` where the coder has none. */
function claimsOf(first: number, statuses: readonly (StatusId | null)[]): ClaimRecord[] {
  return statuses.flatMap((status, place) => {
    const cue = [selector('denied', place * 100, { prefix: `paragraph ${place} `, suffix: ` of ${place}` })];
    const selectors = { ...sampleClaim().selectors, cue };
    return status === null ? [] : [sampleClaim({ id: claimId(first + place), selectors, status })];
  });
}

const codingOf = (coder: string, claims: readonly ClaimRecord[]): Coding => ({
  coder,
  articles: [{ article: sampleArticle(), claims }],
});

const ANA = claimsOf(1, ['denied', 'denied', 'contested', 'refuted']);
const BEN = claimsOf(11, ['denied', 'contested', 'contested', null]);

/** The triples of each variable by the name of its file. */
function filesOf(codings: readonly Coding[]): Record<string, string> {
  return Object.fromEntries([...triplesFiles(codings, CODEBOOK)].map(({ name, content }) => [name, content]));
}

describe('the triples of a variable', () => {
  test('are coder, item and label, without a heading', () => {
    expect(readCsv(filesOf([codingOf('Ana', ANA), codingOf('Ben', BEN)])['status.csv'] ?? '')).toEqual([
      ['Ana', claimId(1), 'denied'],
      ['Ben', claimId(1), 'denied'],
      ['Ana', claimId(2), 'denied'],
      ['Ben', claimId(2), 'contested'],
      ['Ana', claimId(3), 'contested'],
      ['Ben', claimId(3), 'contested'],
      ['Ana', claimId(4), 'refuted'],
    ]);
  });

  test('are a file for each variable, an own label by its id', () => {
    expect(Object.keys(filesOf([codingOf('Ana', ANA)]))).toEqual([
      'status.csv',
      'act.csv',
      'sourceKind.csv',
      'secondKind.csv',
      'reasonGiven.csv',
      'dismissed.csv',
      'own-frame.csv',
    ]);
  });

  test('have no label that nobody gave, and no file where there is none', () => {
    const untouched = ANA.map((claim) => ({ ...claim, status: 'unassessed', sourceKind: 'unspecified' }) as const);
    const names = Object.keys(filesOf([codingOf('Ana', untouched)]));
    expect(names).toEqual(['act.csv', 'reasonGiven.csv', 'dismissed.csv', 'own-frame.csv']);
  });

  test('have each coder once for an item', () => {
    for (const file of Object.values(filesOf([codingOf('reader', ANA), codingOf('reader', BEN)]))) {
      const pairs = readCsv(file).map(([coder, item]) => `${coder} ${item}`);
      expect(new Set(pairs).size).toBe(pairs.length);
    }
  });

  test('of a store are those of the people whose labels are in it', async () => {
    const claims = [
      ...ANA.map((claim) => ({ ...claim, coder: 'Ana' })),
      ...BEN.map((claim) => ({ ...claim, coder: 'Ben' })),
    ];
    const files = await Array.fromAsync(formatTriples([filed(null, claims)], context({ codebook: CODEBOOK })));
    expect(files).toEqual([...triplesFiles([codingOf('Ana', ANA), codingOf('Ben', BEN)], CODEBOOK)]);
  });
});

test(
  'NLTK reads them, and finds the alpha that is worked out by hand',
  ({ skip }) => {
    if (!hasPython('that NLTK reads the triples', 'nltk')) return skip('no nltk');
    // Three units coded by both: (d, d), (d, c), (c, c); the fourth cannot be paired. Values that can: n = 6, three d and three c.
    // Disagreement observed: 2 of 6 coincidences; expected: 2 · 3 · 3 of 6 · 5. Alpha = 1 - (2/6) / (18/30).
    const byHand = 1 - 2 / 6 / (18 / 30);
    const script = `
import csv, io
from nltk.metrics.agreement import AnnotationTask
task = AnnotationTask(data=csv.reader(io.StringIO(data, newline='')))
answer = [sorted(task.C), len(task.I), sorted(task.K), task.alpha()]`;
    const file = filesOf([codingOf('Ana', ANA), codingOf('=Ben, “B.”', BEN)])['status.csv'];
    const [coders, items, labels, alpha] = python(script, file) as [string[], number, string[], number];
    // A name that begins like a formula is defused by an apostrophe, as in every table.
    expect(coders).toEqual(["'=Ben, “B.”", 'Ana']);
    expect(items).toBe(4);
    expect(labels).toEqual(['contested', 'denied', 'refuted']);
    expect(alpha).toBeCloseTo(byHand, 9);
  },
  PYTHON_TIMEOUT,
);
