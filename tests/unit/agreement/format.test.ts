import { describe, expect, test } from 'vitest';
import type { StoredCoding } from '../../../lib/agreement/coded-article.ts';
import { formatAgreement } from '../../../lib/agreement/format.ts';
import { type AgreementNames, PLAIN_NAMES } from '../../../lib/agreement/names.ts';
import { agreementOf } from '../../../lib/agreement/report.ts';
import { plain, textTable } from '../../../lib/agreement/text-table.ts';
import { DEFAULT_CODEBOOK } from '../../../lib/claim/codebook.ts';
import type { ArticleRecord, ClaimRecord } from '../../../lib/schema/records.ts';
import { articleOf, claimAt, workOn } from './samples.ts';

type Status = ClaimRecord['status'];

function coding(
  coder: number,
  name: string,
  statuses: readonly Status[],
  changed: Partial<ArticleRecord> = {},
): StoredCoding {
  const claims = statuses.map((status, place) => claimAt(place, coder, { status }));
  return { coder: name, articles: [workOn(articleOf(1, changed), claims)] };
}

const ANA = coding(1, 'Ana', ['denied', 'denied', 'contested']);
const BEN = coding(2, 'Ben', ['denied', 'contested', 'contested', 'denied']);
const CLEO = coding(3, 'Cleo', ['denied', 'denied', 'denied']);

function linesOf(codings: readonly StoredCoding[], names: AgreementNames = PLAIN_NAMES): string[] {
  return formatAgreement(agreementOf(codings, DEFAULT_CODEBOOK), names).split('\n');
}

/** The cells of the line that begins with this. */
function cellsOf(lines: readonly string[], start: string): readonly string[] {
  const line = lines.find((each) => each.startsWith(start));
  if (line === undefined) throw new Error(`no line begins with "${start}" in:\n${lines.join('\n')}`);
  return line.split(/ {2,}/);
}

describe('the report of two coders', () => {
  const lines = linesOf([ANA, BEN]);

  test('says who, and of how much', () => {
    expect(lines.slice(0, 3)).toEqual([
      'Coders: Ana, Ben',
      'Articles that at least two of them have: 1. Of one coder alone, left out: 0.',
      'Claims in those articles: 4. Two or more coders have 3 of them, all coders 3.',
    ]);
  });

  test('has one line of coefficients for each variable', () => {
    expect(cellsOf(lines, 'variable')).toEqual([
      'variable',
      'claims',
      'agreement %',
      "Krippendorff's alpha",
      "Fleiss' kappa",
      "Cohen's kappa",
      'differing',
    ]);
    expect(cellsOf(lines, 'status ')).toEqual(['status', '3', '66.7', '0.444', '0.333', '0.400', '1']);
  });

  test('says in words what has no value, and what the words mean', () => {
    expect(cellsOf(lines, 'act ')).toEqual(['act', '3', '100.0', 'one value', 'one value', 'one value', '0']);
    expect(lines).toContain('"one value": all of them are the same, so that agreement beyond chance cannot be told.');
  });

  test('has a confusion table for the variable in which they differ, and for no other', () => {
    const at = lines.indexOf('status, rows: Ana, columns: Ben');
    expect(lines.slice(at + 1, at + 4).map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['contested', 'denied'],
      ['contested', '1', '0'],
      ['denied', '1', '1'],
    ]);
    expect(lines.filter((line) => line.includes(', rows: '))).toHaveLength(1);
  });

  test('says which claims have no value, by coder', () => {
    const at = lines.findIndex((line) => line.startsWith('claims without a value'));
    expect(cellsOf(lines.slice(at), 'status')).toEqual(['status', '1', '0']);
  });

  test('says what each found', () => {
    expect(cellsOf(lines, 'Ana, Ben')).toEqual(['Ana, Ben', '1', '85.7', '0', '1']);
    expect(cellsOf(lines, 'cue: Ana, Ben')).toEqual(['cue: Ana, Ben', '85.7', '85.7', '85.7']);
  });

  test('needs no section for each two coders', () => {
    expect(lines.some((line) => line.startsWith('each two coders'))).toBe(false);
  });
});

describe('the report of three coders', () => {
  const lines = linesOf([ANA, BEN, CLEO]);

  test('says of how many claims and pairs a figure is', () => {
    const [, claims, , , fleiss, cohen] = cellsOf(lines, 'status ');
    expect(claims).toBe('3');
    expect(fleiss).toMatch(/^-?\d\.\d{3} \(3\)$/);
    expect(cohen).toMatch(/^-?\d\.\d{3} \(3\)$/);
    expect(lines.some((line) => line.startsWith('In brackets: '))).toBe(true);
  });

  test('has a line for each two of them', () => {
    expect(cellsOf(lines, 'status: Ana, Ben')).toEqual(['status: Ana, Ben', '3', '66.7', '0.400']);
    expect(cellsOf(lines, 'status: Ana, Cleo').slice(1)).toEqual(['3', '66.7', '0.000']);
    expect(cellsOf(lines, 'status: Ben, Cleo').slice(1)).toEqual(['3', '33.3', '0.000']);
  });

  test('sums the confusion tables, and says so', () => {
    expect(lines).toContain('status, each two coders, either way');
  });
});

describe('what is said besides', () => {
  test('variables and values by the names that are given', () => {
    const names: AgreementNames = {
      variable: ({ id }) => (id === 'status' ? 'Contested status' : id),
      value: (variable, value) => `${variable}/${value}`,
    };
    const lines = linesOf([ANA, BEN], names);
    expect(cellsOf(lines, 'Contested status ')[1]).toBe('3');
    expect(lines.some((line) => line.trim() === 'status/contested  status/denied')).toBe(true);
  });

  test('that nothing was coded completely', () => {
    const open = { completeSince: null };
    const lines = linesOf([coding(1, 'Ana', ['denied'], open), coding(2, 'Ben', ['denied'], open)]);
    expect(lines).toContain('No two coders have coded the same article completely: claims found are not compared.');
  });

  test('which articles had another text', () => {
    const moved = {
      ...BEN,
      articles: BEN.articles.map(({ article, claims }) => ({ article, claims: claims.map(later) })),
    };
    expect(linesOf([ANA, moved])).toContain(articleOf(1).url);
  });

  test('which labels are not compared', () => {
    const labelled = { ...ANA, articles: [workOn(articleOf(1), [claimAt(0, 1, { labels: ['own-x'] })])] };
    expect(linesOf([labelled, BEN])).toContain('Labels that the codebook does not have, not compared: own-x.');
  });

  test('that coders have nothing in common', () => {
    const elsewhere = { coder: 'Ben', articles: [workOn(articleOf(2), [claimAt(0, 2)])] };
    expect(cellsOf(linesOf([ANA, elsewhere]), 'status ')).toEqual(['status', '0', ...Array(4).fill('no units'), '0']);
  });

  test('no figure below zero that rounds to zero', () => {
    const report = agreementOf([ANA, BEN], DEFAULT_CODEBOOK);
    const alpha = { value: -0.0004, why: null } as const;
    const variables = report.variables.map((each) => ({ ...each, krippendorff: { ...each.krippendorff, alpha } }));
    const lines = formatAgreement({ ...report, variables }, PLAIN_NAMES).split('\n');
    expect(cellsOf(lines, 'status ')[3]).toBe('0.000');
  });

  test('nothing that could steer a terminal', () => {
    const name = 'Ana\u001b[2J\u0007\nBen: 1.000';
    const text = formatAgreement(agreementOf([{ ...ANA, coder: name }, BEN], DEFAULT_CODEBOOK), PLAIN_NAMES);
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(text.split('\n')[0]).toBe('Coders: Ana [2J Ben: 1.000, Ben');
  });
});

/** The same claim in a text with a paragraph in front. */
function later(claim: ClaimRecord): ClaimRecord {
  const [cue] = claim.selectors.cue;
  if (!cue) throw new Error('a claim has a cue');
  const position = { start: cue.position.start + 1_000, end: cue.position.end + 1_000 };
  return { ...claim, selectors: { ...claim.selectors, cue: [{ ...cue, position }] } };
}

describe('a table of text', () => {
  test('is as wide as it has to be, names to the left and figures to the right', () => {
    const rows = [
      ['', 'a', 'long name'],
      ['denied', '12', '3'],
    ];
    expect(textTable(rows)).toBe('         a  long name\ndenied  12          3\n');
  });

  test.each([
    { reason: 'a line end', text: 'one\ntwo', shown: 'one two' },
    {
      reason: 'the separators that some terminals break lines at',
      text: 'one\u2028two\u2029three',
      shown: 'one two three',
    },
    { reason: 'an escape sequence', text: '\u001b]0;title\u0007end', shown: ' ]0;title end' },
    { reason: 'words alone', text: 'Zoë', shown: 'Zoë' },
  ])('shows on one line: $reason', ({ text, shown }) => {
    expect(plain(text)).toBe(shown);
  });
});
