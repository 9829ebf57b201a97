/** What can be wrong with one record of a native file: every field with a value that it cannot have. */
import type { Section } from '../../../lib/schema/exchange-file.ts';
import { DEEP_LIST, DEEP_OBJECT, longText, type Path } from './bad-case.ts';

export interface RecordDamage {
  readonly list: Section;
  readonly path: Path;
  /** JSON in the place of what is there; `null` where it is taken away. */
  readonly json: string | null;
  readonly why: string;
  /** Where the message says that it is; the path where it is not given. */
  readonly at?: Path;
}

const ID = '"019caaaa-0000-7000-8000-0000000000aa"';
const FOUR = '"0b4e8f6a-6f0e-4c55-9a53-0a0a4f1c2d3e"';
const SPAN = '{"quote":{"exact":"x","prefix":"","suffix":""},"position":{"start":0,"end":1}}';
const list = (json: string, length: number) => `[${Array(length).fill(json).join(',')}]`;

type Row = readonly [path: Path, json: string | null, why: string, at?: Path];

const CLAIM: readonly Row[] = [
  [['id'], '"harbour"', 'an id that is none'],
  [['id'], FOUR, 'an id without a time: UUID version 4'],
  [['id'], '"019CAAAA-0000-7000-8000-00000000000A"', 'an id in capitals'],
  [['id'], '7', 'a number for an id'],
  [['id'], null, 'no id'],
  [['articleId'], 'null', 'a claim of no article'],
  [['selectors'], '[]', 'a list for an object'],
  [['selectors'], null, 'no places'],
  [['selectors', 'cue'], '[]', 'a claim with no cue'],
  [['selectors', 'cue'], list(SPAN, 2), 'two cues'],
  [['selectors', 'source'], '"the port"', 'a text for a list'],
  [['selectors', 'source'], list(SPAN, 2), 'two sources'],
  [['selectors', 'content'], list(SPAN, 101), 'more contents than a claim has'],
  [['selectors', 'content', 0], 'null', 'nothing where a content is'],
  [['selectors', 'cue', 0, 'quote', 'exact'], '""', 'a quotation of nothing'],
  [['selectors', 'cue', 0, 'quote', 'exact'], '5', 'a number that is quoted'],
  [['selectors', 'cue', 0, 'quote', 'exact'], longText(50_001), 'a passage longer than any'],
  [['selectors', 'cue', 0, 'quote', 'prefix'], longText(10_001), 'surroundings longer than any'],
  [['selectors', 'cue', 0, 'quote', 'suffix'], 'null', 'no surroundings'],
  [['selectors', 'cue', 0, 'position', 'start'], '-1', 'a place before the text'],
  [['selectors', 'cue', 0, 'position', 'start'], '1.5', 'a place between two characters'],
  [['selectors', 'cue', 0, 'position', 'end'], '1e300', 'a place beyond whole numbers'],
  [['selectors', 'cue', 0, 'position', 'end'], '"36"', 'a place as text'],
  [['selectors', 'cue', 0, 'position'], '{"start":9,"end":9}', 'a place of no length'],
  [['selectors', 'cue', 0, 'position'], '{"start":9,"end":3}', 'a place that ends before it starts'],
  [['sentence'], longText(50_001), 'a sentence longer than any'],
  [['sentence'], 'null', 'no sentence'],
  [['antecedent'], '5', 'a number for a text'],
  [['kind'], '"reported"', 'a kind that there is not'],
  [['act'], '"said"', 'an act that there is not'],
  [['distance'], '0', 'a distance as a number'],
  [['anonymity'], '"secret"', 'an anonymity that there is not'],
  [['confidence'], '1.5', 'more than certain'],
  [['confidence'], '-0.1', 'less than impossible'],
  [['confidence'], '"0.9"', 'a number as text'],
  [['confidence'], '1e999', 'a number that overflows'],
  [['sourceText'], '[]', 'a list for a text'],
  [['entity'], '"Vellmar"', 'a text for an object'],
  [['entity'], '{"key":"","name":"","kind":"ngo","country":null}', 'a key of nothing', ['entity', 'key']],
  [['entity'], '{"key":"v","name":"","kind":"own-a","country":null}', 'a kind of nobody', ['entity', 'kind']],
  [['entity'], '{"key":"v","name":"","kind":"ngo","country":"no"}', 'a country in small', ['entity', 'country']],
  [['sourceKind'], '"own-"', 'an own value without a name'],
  [['secondKind'], '""', 'nothing for a kind'],
  [['status'], '"true"', 'a verdict'],
  [['status'], '5', 'a number for a status'],
  [['status'], '"own-<script>"', 'markup in an id'],
  [['status'], DEEP_LIST, 'a status of 100,000 lists'],
  [['labels'], '{}', 'an object for a list'],
  [['labels'], '["own-a","own-a"]', 'a label twice'],
  [['labels'], '["harbour"]', 'a label that is no own value', ['labels', 0]],
  [['disputes'], '["x"]', 'a dispute of no claim', ['disputes', 0]],
  [['disputes'], `[${ID},${ID}]`, 'a dispute twice'],
  [['note'], longText(10_001), 'a note longer than any'],
  [['note'], 'null', 'no note'],
  [['note'], DEEP_OBJECT, 'a note of 100,000 objects'],
  [['dismissed'], '"false"', 'a text for yes or no'],
  [['dismissed'], '0', 'a number for yes or no'],
  [['detached'], 'null', 'neither yes nor no'],
  [['sourceKey'], '""', 'a source of no name'],
  [['madeBy'], '{}', 'made by nobody'],
  [['madeBy'], '{"detector":"rules-1","coder":"Ana"}', 'made by two'],
  [['coder'], '""', 'a coder of no name'],
  [['coder'], longText(201), 'a name longer than any'],
  [['created'], '"2026-03-01"', 'a day for a time'],
  [['created'], '"yesterday"', 'a time in words'],
  [['created'], '"2026-02-30T12:00:00.000Z"', 'a day that there is not'],
  [['created'], '"2026-03-01T12:00:00.000+01:00"', 'a time of another zone'],
  [['modified'], '1772366400000', 'a time as a number'],
  [['status'], null, 'no status'],
  [['colour'], '"red"', 'a field that nobody reads', []],
  [['__proto__'], '{"dismissed":true}', 'a prototype for a key', []],
  [['constructor'], '{"prototype":{}}', 'a constructor for a key', []],
  [['selectors', '__proto__'], '{}', 'a prototype within', ['selectors']],
];

const ARTICLE: readonly Row[] = [
  [['id'], '""', 'an id of nothing'],
  [['url'], '"news.example"', 'an address without a scheme'],
  [['url'], '""', 'no address'],
  [['url'], '"javascript:alert(1)"', 'an address that runs'],
  [['url'], '"data:text/html,<script>alert(1)</script>"', 'an address that is a page itself'],
  [['url'], '"blob:https://news.example/1"', 'an address of no page'],
  [['url'], '"vbscript:x"', 'an address that ran once'],
  [['url'], JSON.stringify(`https://news.example/${'x'.repeat(10_000)}`), 'an address longer than any'],
  [['url'], null, 'nowhere'],
  [['title'], 'null', 'no title'],
  [['title'], longText(10_001), 'a title longer than any'],
  [['publisher'], '5', 'a number for a name'],
  [['authors'], '"Ana"', 'a text for a list'],
  [['authors'], '[null]', 'an author who is nobody', ['authors', 0]],
  [['authors'], list('"A"', 201), 'more authors than any'],
  [['language'], longText(101), 'a language longer than any'],
  [['published'], 'false', 'no for a time'],
  [['firstSeen'], '"2026-13-01T12:00:00.000Z"', 'a month that there is not'],
  [['lastSeen'], '"2026-03-01T25:00:00.000Z"', 'an hour that there is not'],
  [['textId'], '"abc"', 'a hash that is none'],
  [['completeSince'], '""', 'a time of nothing'],
  [['colour'], '1', 'a field that nobody reads', []],
];

const CHANGE: readonly Row[] = [
  [['id'], FOUR, 'an id without a time'],
  [['step'], 'null', 'no step'],
  [['way'], '"merge"', 'a way that there is not'],
  [['of'], '"x"', 'a step that is none'],
  [['at'], '"2026-03-01T12:00:00Z"', 'a time without milliseconds'],
  [['by'], '""', 'by nobody'],
  [['claimId'], '{}', 'of no claim'],
  [['articleId'], null, 'of no article'],
  [['field'], '"colour"', 'of a field that there is not'],
  [['field'], '"__proto__"', 'of the prototype'],
  [['field'], '"created"', 'a beginning with a value before it', ['from']],
  [['to'], '"maybe"', 'to a status that there is not'],
  [['from'], '5', 'from a number'],
  [['sourceId'], '"x"', 'of a claim and a source', []],
];

const SOURCE: readonly Row[] = [
  [['id'], '""', 'an id of nothing'],
  [['name'], longText(50_001), 'a name longer than any'],
  [['folded'], 'null', 'no name to find it by'],
  [['kind'], '"harbour"', 'a kind that there is not'],
  [['country'], '"Norway"', 'a country in words'],
  [['into'], '""', 'put together with nothing'],
  [['claims'], '-1', 'fewer than none'],
  [['claims'], '0.5', 'half a claim'],
  [['note'], '""', 'a field that nobody reads', []],
];

const TEXT: readonly Row[] = [
  [['id'], '"xyz"', 'a hash that is none'],
  [['text'], 'null', 'no text'],
  [['text'], longText(2_000_001), 'a text longer than any'],
  [['savedAt'], '0', 'a time as a number'],
];

const PROJECT: readonly Row[] = [
  [['id'], '1', 'a number for an id'],
  [['name'], '""', 'no name'],
  [['name'], longText(201), 'a name longer than any'],
  [['articleIds'], '["x"]', 'an article that is none', ['articleIds', 0]],
  [['articleIds'], '{"length":1}', 'an object for a list'],
  [['codebook'], '{}', 'a codebook without values', ['codebook', 'statuses']],
  [['created'], 'null', 'never made'],
  [['modified'], '"now"', 'a time in words'],
];

const ROWS: Readonly<Record<Section, readonly Row[]>> = {
  claims: CLAIM,
  articles: ARTICLE,
  changes: CHANGE,
  sources: SOURCE,
  texts: TEXT,
  projects: PROJECT,
};

export const RECORD_DAMAGES: readonly RecordDamage[] = (Object.keys(ROWS) as Section[]).flatMap((section) =>
  ROWS[section].map(([path, json, why, at]) => ({ list: section, path, json, why, ...(at ? { at } : {}) })),
);
