/** Bad tables. */
import type { BadCase } from './bad-case.ts';
import { csvFile, RECORDS } from './good-files.ts';

const GOOD = csvFile();
const [HEADING = '', FIRST = '', SECOND = ''] = GOOD.split('\r\n');
const [CLAIM] = RECORDS.claims;

/** The file with another first row. */
function withRow(row: string): string {
  return [HEADING, row, SECOND, ''].join('\r\n');
}

/** A table of some columns of the first claim, with one cell of its own. */
function withCell(name: string, cell: string): string {
  const cells = name === 'claim_id' ? [cell, 'denied'] : [CLAIM.id, cell];
  const names = name === 'claim_id' ? [name, 'status'] : ['claim_id', name];
  return `${names.join(',')}\r\n${cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}\r\n`;
}

function refused(why: string, content: string, says: RegExp): BadCase {
  return { why: `csv ${why}`, content, says, outcome: 'refused' };
}

function leftOut(why: string, content: string, says: RegExp): BadCase {
  return { why: `csv ${why}`, content, says, outcome: 'left-out' };
}

const CELLS: readonly (readonly [name: string, cell: string, why: string])[] = [
  ['claim_id', '', 'no id'],
  ['claim_id', '7', 'a number for an id'],
  ['claim_id', '=HYPERLINK("https://news.example")', 'a formula for an id'],
  ['claim_id', '0b4e8f6a-6f0e-4c55-9a53-0a0a4f1c2d3e', 'an id without a time'],
  ['claim_id', '__proto__', 'a prototype for an id'],
  ['claim_id', '1.9CAAAAE+30', 'an id that a spreadsheet took for a number'],
  ['source', 'x'.repeat(50_001), 'a name longer than any'],
  ['source_kind', 'harbour', 'a kind that there is not'],
  ['source_kind', 'constructor', 'a constructor for a kind'],
  ['second_kind', 'own-', 'an own value without a name'],
  ['act', 'said', 'an act that there is not'],
  ['status', 'Denied', 'a status in capitals'],
  ['status', 'true', 'a verdict'],
  ['status', '<script>', 'markup for a status'],
  ['status', '#REF!', 'what a spreadsheet says where it lost a cell'],
  ['labels', 'harbour', 'a label that is no own value'],
  ['labels', 'own-a own-a', 'a label twice'],
  ['labels', Array.from({ length: 101 }, (_, index) => `own-${index}`).join(' '), 'more labels than any'],
  ['disputes', 'x', 'a dispute of no claim'],
  ['disputes', `${RECORDS.claims[1].id};${RECORDS.claims[1].id}`, 'a dispute twice'],
  ['note', 'x'.repeat(10_001), 'a note longer than any'],
  ['dismissed', 'maybe', 'neither yes nor no'],
  ['dismissed', '2', 'neither one nor zero'],
  ['modified', '01.03.2026', 'a day as a spreadsheet writes it'],
  ['modified', '46082.5', 'a time as a spreadsheet counts it'],
  ['modified', '2026-02-30T12:00:00.000Z', 'a day that there is not'],
];

export const CSV_CASES: readonly BadCase[] = [
  ...CELLS.map(([name, cell, why]) => {
    const content =
      name === 'modified' ? `claim_id,status,modified\r\n${CLAIM.id},denied,${cell}\r\n` : withCell(name, cell);
    return leftOut(`${name}: ${why}`, content, new RegExp(`^line 2: ${name}(\\[\\d+\\])?: .`));
  }),
  leftOut(
    'an own value that nobody has',
    withCell('status', 'own-nobody'),
    /^line 2: own-nobody is not in your codebook$/,
  ),
  leftOut('a label that nobody has', withCell('labels', 'own-a own-b'), /^line 2: own-b is not in your codebook$/),
  leftOut(
    'a claim that nobody has',
    withCell('claim_id', '019caaaa-0000-7000-8000-0000000000ee'),
    /^line 2: claim_id: .* is not in your library$/,
  ),
  leftOut('a claim twice', `${GOOD}${FIRST}\r\n`, /^line 4: claim_id: the claim is there twice$/),
  leftOut('more cells than columns', withRow(`${FIRST},x`), /^line 2: more cells than columns$/),
  leftOut(
    'a column that is not read',
    withCell('note', CLAIM.note).replace('note', 'note,colour'),
    /^line 1: colour: not a column that is read$/,
  ),
  leftOut(
    'a prototype for a column',
    withCell('note', CLAIM.note).replace('note', 'note,__proto__'),
    /^line 1: __proto__: not a column that is read$/,
  ),
  leftOut(
    'a name of a column that commands a terminal',
    withCell('note', CLAIM.note).replace('note', 'note,a\u001b[2Jb\u202ec'),
    /^line 1: a.\[2jb.c: not a column that is read$/,
  ),
  leftOut(
    'rows within a cell count as lines',
    `claim_id,note,status\r\n${RECORDS.claims[1].id},"${CLAIM.note}",denied\r\n${CLAIM.id},"a\r\nb",nothing\r\nx,,\r\n`,
    /^line 3: status: .*\nline 5: claim_id: /,
  ),
  refused('no column of ids', GOOD.replace('claim_id', 'id'), /^not a file that can be imported/),
  refused('nothing but ids', `claim_id\r\n${CLAIM.id}\r\n`, /^line 1: no column of labels/),
  refused('columns of the article alone', `claim_id,title\r\n${CLAIM.id},x\r\n`, /^line 1: no column of labels/),
  ...['status', 'claim_id', 'Note'].map((name) =>
    refused(
      `a column ${name} twice`,
      [`${HEADING},${name}`, `${FIRST},x`, ''].join('\r\n'),
      new RegExp(`^line 1: ${name.toLowerCase()}: the column is there twice`),
    ),
  ),
  refused('more columns than any', `claim_id,status${',x'.repeat(200)}\r\n`, /^line 1: more than 100 columns/),
  refused('a quotation mark that is not closed', withRow(`"${FIRST}`), /^line \d: .*quot/i),
  refused('a quotation mark that is not closed on the last line', `${GOOD}"`, /^line \d: .*quot/i),
  refused(
    'a cell that goes on after its quotation',
    withRow(FIRST.replace('See the harbour log.', '"See" the harbour log.')),
    /^line 2: .*quot/i,
  ),
  refused('cut off within a quotation', GOOD.slice(0, GOOD.indexOf('stays open')), /^line 2: .*quot/i),
];
