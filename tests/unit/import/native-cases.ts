/** Bad native files, of JSON and of JSON Lines. */
import { SECTIONS, type Section } from '../../../lib/schema/exchange-file.ts';
import {
  type BadCase,
  DEEP,
  DEEP_LIST,
  DEEP_OBJECT,
  leftOut,
  literally,
  longText,
  type Path,
  pathText,
  refused,
  withJson,
} from './bad-case.ts';
import { nativeFile, nativeLines, RECORDS } from './good-files.ts';
import { RECORD_DAMAGES } from './record-damage.ts';

const TYPES: Readonly<Record<Section, string>> = {
  changes: 'change',
  claims: 'claim',
  projects: 'project',
  articles: 'article',
  sources: 'source',
  texts: 'text',
};

/** Every kind of damage of one record, in both. */
export async function recordCases(): Promise<BadCase[]> {
  const lines = await nativeLines();
  return RECORD_DAMAGES.flatMap(({ list, path, json, why, at }) => {
    const record = withJson(RECORDS[list][0], path, json);
    const field = pathText(at ?? path);
    const place = (start: string) => new RegExp(`^${literally(start + (field && `.${field}`))}: .`);
    const inJson = jsonWith(list, record);
    const inLines = linesWith(lines, list, record);
    const about = `${TYPES[list]}: ${pathText(path)}: ${why}`;
    return [
      // Depth is told of before the record is read.
      refused(
        `json ${about}`,
        inJson.content,
        (json?.length ?? 0) > DEEP && /^[[{]/.test(json ?? '')
          ? new RegExp(`^line ${inJson.line}: ${list}\\[0\\]: nested more than 64 deep`)
          : place(`line ${inJson.line}: ${list}[0]`),
      ),
      refused(`jsonl ${about}`, inLines.content, place(`line ${inLines.line}: ${TYPES[list]}`)),
    ];
  });
}

/** The file with another first record in a list, and its line. */
function jsonWith(list: Section, record: string) {
  const lines = nativeFile().split('\n');
  const line = lines.findIndex((text) => text.startsWith(`  "${list}": [`)) + 1;
  const comma = lines[line]?.endsWith(',') ? ',' : '';
  lines[line] = `    ${record}${comma}`;
  return { content: lines.join('\n'), line: line + 1 };
}

function linesWith(lines: readonly string[], list: Section, record: string) {
  const line = lines.findIndex((text) => text.startsWith(`{"type":"${TYPES[list]}"`));
  const content = lines.with(line, `{"type":"${TYPES[list]}","record":${record}}`).join('\n');
  return { content, line: line + 1 };
}

const GOOD = nativeFile();
const whole = JSON.parse(GOOD) as Record<string, unknown>;
/** The file with raw JSON in one of its fields, all on one line but for the lists. */
const set = (path: Path, json: string | null) => withJson(whole, path, json);

/** Damage of the file around its records. */
export const JSON_CASES: readonly BadCase[] = [
  refused('a future version', set(['version'], '6'), /^version: a newer Says Who wrote this file \(version 6;/),
  refused('a version far from here', set(['version'], '1e20'), /^version: a newer Says Who/),
  refused('version zero', set(['version'], '0'), /^version: expected a number from 1 to 5/),
  refused('half a version', set(['version'], '3.5'), /^version: expected a number/),
  refused('a version as text', set(['version'], '"5"'), /^version: expected a number/),
  refused('no version', set(['version'], null), /^version: expected a number/),
  refused('no time', set(['exportedAt'], null), /^exportedAt: ./),
  refused('a time that is none', set(['exportedAt'], '"soon"'), /^exportedAt: ./),
  refused('no program', set(['program'], '""'), /^program: ./),
  refused('no codebook', set(['codebook'], null), /^codebook: ./),
  refused('a codebook as a list', set(['codebook'], '[]'), /^line 1: "codebook": not a list of records/),
  refused(
    'a codebook of 100,000 lists',
    set(['codebook'], `{"a":${DEEP_LIST}}`),
    /^line 1: codebook: nested more than 64 deep/,
  ),
  refused('a codebook without a status', set(['codebook', 'statuses', 0], null), /^codebook\.statuses/),
  refused(
    'a key of the codebook twice',
    set(['codebook', 'statuses', 1, 'key'], '"0"'),
    /^codebook\.statuses: .*twice/,
  ),
  refused(
    'a look that there is not',
    set(['codebook', 'statuses', 1, 'look'], '"red"'),
    /^codebook\.statuses\[1\]\.look/,
  ),
  refused('a label that is a status', set(['codebook', 'labels', 0, 'id'], '"denied"'), /^codebook\.labels\[0\]\.id/),
  refused(
    'a name of the codebook longer than any',
    set(['codebook', 'labels', 0, 'name'], longText(201)),
    /^codebook\.labels\[0\]\.name/,
  ),
  ...SECTIONS.map((list) => refused(`no ${list}`, set([list], null), new RegExp(`^${list}: the list is missing`))),
  ...SECTIONS.map((list) =>
    refused(`${list} as an object`, set([list], '{}'), new RegExp(`^line 1: "${list}": expected a list`)),
  ),
  ...SECTIONS.map((list) =>
    refused(`${list} as nothing`, set([list], 'null'), new RegExp(`^line 1: "${list}": expected a list`)),
  ),
  ...SECTIONS.map((list) =>
    refused(`a text among ${list}`, set([list, 0], '"x"'), new RegExp(`^line 1: ${list}\\[0\\]: .`)),
  ),
  ...SECTIONS.map((list) =>
    refused(`a list among ${list}`, set([list, 0], '[[]]'), new RegExp(`^line 1: ${list}\\[0\\]: .`)),
  ),
  refused('a list that nobody reads', set(['people'], '[{}]'), /^(line 1: )?"people": not a list of records/),
  refused('a field that nobody reads', set(['colour'], '"red"'), /colour/),
  refused('a prototype for a list', set(['__proto__'], '[{"a":1}]'), /__proto__/),
  refused('a prototype for a field', set(['__proto__'], '{"version":4}'), /__proto__/),
  refused('a constructor for a field', set(['constructor'], '{"prototype":{"isAdmin":true}}'), /constructor/),
  refused(
    'a hundred thousand lists among claims',
    set(['claims', 0], DEEP_LIST),
    /^line 1: claims\[0\]: nested more than 64 deep/,
  ),
  refused(
    'a hundred thousand objects among claims',
    set(['claims', 0], DEEP_OBJECT),
    /^line 1: claims\[0\]: nested more than 64 deep/,
  ),
  refused(
    'as deep, and cut off',
    `${GOOD.slice(0, GOOD.indexOf('"claims": [') + 11)}${'['.repeat(DEEP)}`,
    /^line \d+: claims\[0\]: nested more than 64 deep/,
  ),
  refused(
    'a list that is there twice',
    GOOD.replace('  "claims": [', '  "claims": [],\n  "claims": ['),
    /^line \d+: "claims" is there twice/,
  ),
  refused(
    'a version that is there twice',
    GOOD.replace('"version": 5,', '"version": 5, "version": 3,'),
    /^line 3: "version" is there twice/,
  ),
  refused(
    'a claim twice',
    set(['claims', 1], JSON.stringify(RECORDS.claims[0])),
    /^line 1: claims\[1\]\.id: .* is there twice/,
  ),
  refused(
    'an article twice',
    set(['articles', 1, 'id'], JSON.stringify(RECORDS.articles[0].id)),
    /^line 1: articles\[1\]\.id: .* twice/,
  ),
  refused(
    'an address twice',
    set(['articles', 1, 'url'], JSON.stringify(RECORDS.articles[0].url)),
    /^line 1: articles\[1\]\.url: .* twice/,
  ),
  refused(
    'a change twice',
    set(['changes', 1], JSON.stringify(RECORDS.changes[0])),
    /^line 1: changes\[1\]\.id: .* twice/,
  ),
  refused(
    'a source twice',
    set(['sources'], `[${Array(2).fill(JSON.stringify(RECORDS.sources[0]))}]`),
    /^line 1: sources\[1\]\.id: .* twice/,
  ),
  refused(
    'a text twice',
    set(['texts'], `[${Array(2).fill(JSON.stringify(RECORDS.texts[0]))}]`),
    /^line 1: texts\[1\]\.id: .* twice/,
  ),
  refused(
    'a project twice',
    set(['projects'], `[${Array(2).fill(JSON.stringify(RECORDS.projects[0]))}]`),
    /^line 1: projects\[1\]\.id: .* twice/,
  ),
  refused('no comma between fields', GOOD.replace('"version": 5,', '"version": 5'), /^line [34]: not JSON/),
  refused('a comma too many', GOOD.replace('\n  ],\n  "claims"', ',\n  ],\n  "claims"'), /^line \d+: not JSON/),
  refused('no colon', GOOD.replace('"version": 5', '"version" 5'), /^line 3: not JSON/),
  refused('single quotation marks', GOOD.replaceAll('"status"', "'status'"), /^line \d+: not JSON/),
  refused('no quotation marks', GOOD.replace('"status":', 'status:'), /^line \d+: not JSON/),
  refused(
    'a word that JSON has not',
    GOOD.replace('"dismissed":false', '"dismissed":undefined'),
    /^line \d+: not JSON/,
  ),
  refused('a number that JSON has not', GOOD.replace('"confidence":0.9', '"confidence":NaN'), /^line \d+: not JSON/),
  refused('a comment', GOOD.replace('"version": 5,', '"version": 5, // today'), /^line 3: not JSON/),
  refused('a tab within a text', GOOD.replace('See the harbour', 'See\tthe harbour'), /^line \d+: not JSON/),
  refused('a zero within a text', GOOD.replace('See the harbour', 'See\u0000the harbour'), /^line \d+: not JSON/),
  refused('half an escape', GOOD.replace('See the harbour', 'See \\u00zz harbour'), /^line \d+: not JSON/),
  refused('more after the end', `${GOOD}{}`, /^line \d+: not JSON: "\{" is not expected here/),
  refused('two files in one', GOOD + GOOD, /^line \d+: not JSON: "\{" is not expected here/),
  leftOut(
    'a claim of an article that nobody has',
    set(['claims', 0, 'articleId'], '"019caaaa-0000-7000-8000-0000000000ee"'),
    /^019caaaa-0000-7000-8000-00000000000a: articleId: /,
  ),
  leftOut(
    'a claim of another article than here',
    set(['claims', 0, 'articleId'], JSON.stringify(RECORDS.articles[1].id)),
    /^019caaaa-0000-7000-8000-00000000000a: articleId: /,
  ),
  leftOut(
    'a history of a claim that is not there',
    set(['changes', 0, 'claimId'], '"019caaaa-0000-7000-8000-0000000000ee"'),
    /^019caaaa-0000-7000-8000-0000000000ee: changes: /,
  ),
  leftOut(
    'an article under another address',
    set(['articles', 0, 'url'], '"https://news.example/elsewhere"'),
    /^019caaaa-0000-7000-8000-000000000001: url: .*\n019caaaa-0000-7000-8000-00000000000a: articleId: /,
  ),
  leftOut(
    'another text than its hash is of',
    set(['texts', 0, 'text'], '"Forged."'),
    /^[0-9a-f]{64}: text: not the text/,
  ),
];

/** Damage of JSON Lines. */
export async function lineCases(): Promise<BadCase[]> {
  const lines = await nativeLines();
  const [header = '', ...rest] = lines;
  const at = (index: number, text: string) => lines.with(index, text).join('\n');
  const head = (path: Path, json: string | null) => at(0, withJson(JSON.parse(header), path, json));
  const second = (path: Path, json: string | null) => at(1, withJson(JSON.parse(lines[1] ?? ''), path, json));
  const repeated = lines.map((text) => [text, ...lines].join('\n').replace(`${text}\n${header}`, `${header}\n${text}`));
  return [
    refused('lines of a future version', head(['version'], '6'), /^line 1: version: a newer Says Who/),
    refused(
      'lines of a version that there never was',
      head(['version'], '3'),
      /^line 1: version: expected a number from 4/,
    ),
    refused('a header without a version', head(['version'], null), /^line 1: version: /),
    refused('a header without a codebook', head(['codebook'], null), /^line 1: codebook: /),
    refused('a header without a time', head(['exportedAt'], 'null'), /^line 1: exportedAt: /),
    refused('a header with more', head(['colour'], '1'), /^line 1: .*colour/),
    refused('a header with a prototype', head(['__proto__'], '{"version":4}'), /^line 1: .*__proto__/),
    refused('a header with 100,000 lists', head(['program'], DEEP_LIST), /^line 1: (nested|program: )/),
    refused('a line that is no JSON', at(2, '{"type":"change"'), /^line 3: not JSON/),
    refused('a line that is a list', at(2, '[]'), /^line 3: expected an object with "type" and "record"/),
    refused('a line that is nothing', at(2, 'null'), /^line 3: expected an object/),
    refused('a line without a type', second(['type'], null), /^line 2: type: expected one of/),
    refused('a line of a type that there is not', second(['type'], '"person"'), /^line 2: type: expected one of/),
    refused('a line of the type of a prototype', second(['type'], '"__proto__"'), /^line 2: type: expected one of/),
    refused('a line without a record', second(['record'], null), /^line 2: change: /),
    refused('a line with more', second(['colour'], '1'), /^line 2: "colour": not a field of a line/),
    refused('a line with a prototype', second(['__proto__'], '{}'), /^line 2: "__proto__": not a field of a line/),
    refused('a line with 100,000 lists', second(['record'], DEEP_LIST), /^line 2: (nested|change: )/),
    refused('a line with 100,000 objects', second(['record'], DEEP_OBJECT), /^line 2: change\.field: /),
    refused('a line in the middle of another', at(2, (lines[2] ?? '').replace(',', ',\n')), /^line 3: not JSON/),
    refused('two records on a line', at(2, `${lines[2]}${lines[3]}`), /^line 3: not JSON/),
    refused('a header that is there twice', [header, header, ...rest].join('\n'), /^line 2: type: /),
    refused('a zero within a line', at(2, (lines[2] ?? '').replace('edit', 'ed\u0000it')), /^line 3: not JSON/),
    ...lines
      .slice(1, -1)
      .map((_, index) =>
        refused(`line ${index + 2} twice`, repeated[index + 1] ?? '', /^line \d+: \w+\.(id|url): .* is there twice/),
      ),
    ...lines
      .slice(1)
      .map((_, index) =>
        refused(
          `lines cut off after line ${index + 1}`,
          `${lines.slice(0, index + 1).join('\n')}\n`,
          /^line \d+: the last line is missing/,
        ),
      ),
    ...[0.2, 0.5, 0.9].map((part) => {
      const text = lines.join('\n');
      const end = text.indexOf('"', Math.floor(text.length * part));
      return refused(`lines cut off at ${part}`, text.slice(0, end), /^line \d+: not JSON/);
    }),
  ];
}
