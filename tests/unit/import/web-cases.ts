/** Bad files of annotations: of the W3C's model, and of Hypothesis. */
import { type BadCase, DEEP, DEEP_LIST, literally, longText, type Path, pathText, withJson } from './bad-case.ts';
import { hypothesisFile, RECORDS, w3cFile } from './good-files.ts';

type Row = readonly [path: Path, json: string | null, why: string, at?: Path | RegExp];

const ITEM: Path = ['items', 0];
const TARGET: Path = [...ITEM, 'target', 1];

/** Bodies and targets stand in the order of ./good-files.ts: name, status, act, kind, second kind, label, note; source, cue, content. */
const W3C: readonly Row[] = [
  [['@context'], '"https://schema.org"', 'another context', /^items\[0\]\.@context: /],
  [['@context'], null, 'no context', /^neither "annotations" nor "rows"/],
  [['type'], '"Page"', 'a page that is none', /^(@context|id|type|target): /],
  [['items'], '{}', 'an object for a list', ['items']],
  [['items'], null, 'no list', ['items']],
  [['items', 1], '7', 'a number for an annotation', /^items\[1\]: /],
  [['items', 1], 'null', 'nothing for an annotation', /^items\[1\]: /],
  [['items', 1], DEEP_LIST, '100,000 lists for an annotation', /^items\[1\]: /],
  [[...ITEM, 'id'], '"harbour"', 'an id that is no IRI'],
  [[...ITEM, 'id'], '"urn:uuid:0b4e8f6a-6f0e-4c55-9a53-0a0a4f1c2d3e"', 'an id without a time'],
  [[...ITEM, 'id'], '"https://news.example/a"', 'an id of no claim'],
  [[...ITEM, 'id'], null, 'no id'],
  [[...ITEM, 'type'], '"Note"', 'not an annotation'],
  [[...ITEM, 'created'], '"2026-03-01T12:00:00"', 'a time without a zone'],
  [[...ITEM, 'created'], '"2026-02-30T12:00:00Z"', 'a day that there is not'],
  [[...ITEM, 'modified'], null, 'no time'],
  [[...ITEM, 'creator'], '5', 'a number for a person', /^items\[0\]\.creator\[0\]: /],
  [[...ITEM, 'creator', 'name'], longText(201), 'a name longer than any', /^items\[0\]\.coder: /],
  [[...ITEM, 'creator'], null, 'made by nobody', /^items\[0\]\.coder: /],
  [[...ITEM, 'body', 0, 'value'], '5', 'a number for a text'],
  [[...ITEM, 'body', 0, 'value'], longText(50_001), 'a name longer than any', /^items\[0\]\.sourceText: /],
  [[...ITEM, 'body', 1, 'says-who:code'], '"maybe"', 'a status that there is not', /^items\[0\]\.status: /],
  [[...ITEM, 'body', 1, 'says-who:code'], DEEP_LIST, 'a status of 100,000 lists', /^items\[0\]\.status: /],
  [
    [...ITEM, 'body', 1, 'says-who:variable'],
    '"truth"',
    'a variable that there is not',
    /^items\[0\]\.body\[1\]\.says-who:variable: /,
  ],
  [
    [...ITEM, 'body', 1, 'says-who:variable'],
    '"__proto__"',
    'a prototype for a variable',
    /^items\[0\]\.body\[1\]\.says-who:variable: /,
  ],
  [
    [...ITEM, 'body', 1, 'says-who:variable'],
    '"act"',
    'a variable twice',
    /^items\[0\]\.body: says-who:variable: act is there twice/,
  ],
  [[...ITEM, 'body', 2], '{"type":"TextualBody"}', 'a body of nothing', /^items\[0\]\.body\[2\]: /],
  [[...ITEM, 'body', 3, 'says-who:code'], '"own-"', 'a kind without a name', /^items\[0\]\.sourceKind: /],
  [[...ITEM, 'body', 4, 'says-who:code'], '7', 'a number for a kind', /^items\[0\]\.secondKind: /],
  [[...ITEM, 'body', 5, 'says-who:code'], '"<b>"', 'markup for a label', /^items\[0\]\.labels\[0\]: /],
  [[...ITEM, 'body', 6, 'value'], longText(10_001), 'a note longer than any', /^items\[0\]\.note: /],
  [[...ITEM, 'bodyValue'], '"x"', 'a text beside bodies', ['items', 0, 'bodyValue']],
  [[...ITEM, 'target'], '[]', 'no target', ['items', 0, 'target']],
  [[...ITEM, 'target'], null, 'a missing target', ['items', 0, 'target']],
  [[...TARGET], null, 'a claim with no cue', /^items\[0\]\.(selectors\.cue|target\[1\]): /],
  [[...TARGET, 'says-who:part'], '"source"', 'two sources and no cue', /^items\[0\]\.selectors\.source: /],
  [
    [...TARGET, 'says-who:part'],
    '"constructor"',
    'a part that there is not',
    /^items\[0\]\.target\[1\]\.says-who:part: /,
  ],
  [[...TARGET, 'source'], '"https://news.example/elsewhere"', 'another page', /^items\[0\]\.target\[1\]\.source: /],
  [[...TARGET, 'source'], '"javascript:alert(1)"', 'a page that runs', /^items\[0\]\.target\[1\]\.source: /],
  [[...TARGET, 'source'], '"no page"', 'a page that is no IRI', /^items\[0\]\.target\[1\]\.source\.id: /],
  [
    [...TARGET, 'selector', 0, 'exact'],
    '""',
    'a quotation of nothing',
    /^items\[0\]\.selectors\.cue\[0\]\.quote\.exact: /,
  ],
  [
    [...TARGET, 'selector', 0, 'exact'],
    null,
    'a quotation without words',
    /^items\[0\]\.target\[1\]\.selector\[0\]\.exact: /,
  ],
  [
    [...TARGET, 'selector', 0, 'prefix'],
    '7',
    'a number for words',
    /^items\[0\]\.target\[1\]\.selector\[0\]\.prefix: /,
  ],
  [
    [...TARGET, 'selector', 1, 'start'],
    '-1',
    'a place before the text',
    /^items\[0\]\.target\[1\]\.selector\[1\]\.start: /,
  ],
  [[...TARGET, 'selector', 1, 'end'], null, 'a place without an end', /^items\[0\]\.target\[1\]\.selector\[1\]\.end: /],
  [
    [...TARGET, 'says-who:codeUnits'],
    '[36,30]',
    'a place that ends before it starts',
    /^items\[0\]\.selectors\.cue\[0\]\.position: /,
  ],
  [
    [...TARGET, 'says-who:codeUnits'],
    '"30-36"',
    'a place as text',
    /^items\[0\]\.selectors\.cue\[0\]\.position\.start: /,
  ],
  [
    [...TARGET, 'says-who:codeUnits'],
    '[-4,36]',
    'a place before the text',
    /^items\[0\]\.selectors\.cue\[0\]\.position\.start: /,
  ],
  [[...ITEM, 'says-who:version'], '6', 'a future version'],
  [[...ITEM, 'says-who:version'], '"5"', 'a version as text'],
  [[...ITEM, 'says-who:colour'], '"red"', 'a term of ours that nobody reads'],
  [[...ITEM, 'says-who:article'], '"harbour"', 'an article that is none', /^items\[0\]\.articleId: /],
  [[...ITEM, 'says-who:kind'], '"said"', 'a kind that there is not', /^items\[0\]\.kind: /],
  [[...ITEM, 'says-who:distance'], null, 'no distance', /^items\[0\]\.distance: /],
  [[...ITEM, 'says-who:anonymity'], '[]', 'a list for a value', /^items\[0\]\.anonymity: /],
  [[...ITEM, 'says-who:confidence'], '2', 'more than certain', /^items\[0\]\.confidence: /],
  [[...ITEM, 'says-who:sentence'], '{}', 'an object for a text', /^items\[0\]\.sentence: /],
  [[...ITEM, 'says-who:entity'], '{"__proto__":{"key":"x"}}', 'a prototype for a source', /^items\[0\]\.entity\.key: /],
  [[...ITEM, 'says-who:sourceKey'], '""', 'a source of no name', /^items\[0\]\.sourceKey: /],
  [[...ITEM, 'says-who:madeBy'], '"Ana"', 'a text for an object', /^items\[0\]\.madeBy: /],
  [[...ITEM, 'says-who:disputes'], '["x"]', 'a dispute of no claim', /^items\[0\]\.disputes\[0\]: /],
  [[...ITEM, 'says-who:dismissed'], '"no"', 'a text for yes or no', /^items\[0\]\.dismissed: /],
  [[...ITEM, 'says-who:detached'], null, 'neither yes nor no', /^items\[0\]\.detached: /],
  [
    ['items', 1, 'id'],
    JSON.stringify(`urn:uuid:${RECORDS.claims[0].id}`),
    'a claim twice',
    /^items\[1\]\.id: .* twice/,
  ],
  [['says-who:articles', 0, 'url'], '"javascript:alert(1)"', 'an article that runs', ['says-who:articles', 0, 'url']],
  [['says-who:articles', 0, 'url'], '"data:,x"', 'an article that is in its address', ['says-who:articles', 0, 'url']],
  [['says-who:articles', 0, 'title'], '5', 'a number for a title', ['says-who:articles', 0, 'title']],
  [['says-who:articles', 0], '"x"', 'a text for an article', ['says-who:articles', 0]],
  [
    ['says-who:articles', 1, 'id'],
    JSON.stringify(RECORDS.articles[0].id),
    'an article twice',
    ['says-who:articles', 1, 'id'],
  ],
  [['says-who:articles', 0, '__proto__'], '{}', 'a prototype in an article', ['says-who:articles', 0]],
  [['says-who:codebook'], '{}', 'a codebook without values', ['says-who:codebook', 'statuses']],
];

/** Where nothing of an annotation is left, nothing tells what the file was. */
const UNKNOWN = /^not a file that can be imported/;

const ROW: Path = ['annotations', 0];
const HELD: Path = [...ROW, 'target', 0, 'selector', 2];
const held = (field: string) =>
  new RegExp(`^annotations\\[0\\]\\.target\\.SaysWhoClaimSelector\\.${literally(field)}: `);

const HYPOTHESIS: readonly Row[] = [
  [['annotations'], '{}', 'an object for a list', UNKNOWN],
  [ROW, '7', 'a number for an annotation', UNKNOWN],
  [ROW, 'null', 'nothing for an annotation', UNKNOWN],
  [ROW, DEEP_LIST, '100,000 lists for an annotation', UNKNOWN],
  [[...ROW, 'id'], '5', 'a number for an id'],
  [[...ROW, 'created'], '"2026-03-01"', 'a day for a time'],
  [[...ROW, 'updated'], '"2026-03-01T12:00:00"', 'a time without a zone'],
  [[...ROW, 'uri'], null, 'no address'],
  [[...ROW, 'uri'], longText(10_001), 'an address longer than any'],
  [[...ROW, 'text'], '[]', 'a list for a text'],
  [[...ROW, 'tags'], '"denied"', 'a text for a list'],
  [[...ROW, 'tags', 0], 'null', 'a tag of nothing'],
  [[...ROW, 'user_info'], '"Ana"', 'a text for an object'],
  [[...ROW, 'document'], '[]', 'a list for an object'],
  [[...ROW, 'document', 'title'], '"Harbour"', 'a text for a list'],
  [[...ROW, 'target'], '{}', 'an object for a list'],
  [[...ROW, 'target', 0, 'selector'], '"x"', 'a text for a list'],
  [[...ROW, 'target', 0, 'selector', 0, 'start'], '-1', 'a place before the text'],
  [[...ROW, 'target', 0, 'selector', 0, 'start'], '1.5', 'a place between two characters'],
  [[...ROW, 'target', 0, 'selector', 1, 'exact'], null, 'a quotation without words'],
  [[...ROW, 'target', 0, 'selector', 1, 'type'], '7', 'a number for a type'],
  [[...ROW, 'references'], '"x"', 'a text for a list'],
  [[...HELD, 'version'], '6', 'a future version', /^annotations\[0\]\.target: SaysWhoClaimSelector: a version/],
  [[...HELD, 'version'], null, 'no version', /^annotations\[0\]\.target: SaysWhoClaimSelector: a version/],
  [[...HELD, 'article'], null, 'no article', held('article')],
  [[...HELD, 'article', 'url'], '"javascript:alert(1)"', 'an article that runs', held('article.url')],
  [[...HELD, 'article', 'url'], '"harbour"', 'an article that is nowhere', held('article.url')],
  [[...HELD, 'article', 'id'], '"x"', 'an article of no id', held('article.id')],
  [[...HELD, 'article', 'authors'], '5', 'a number for authors', held('article.authors')],
  [[...HELD, 'article', '__proto__'], '{}', 'a prototype in an article', held('article')],
  [[...HELD, 'claim'], '[]', 'a list for a claim', held('claim')],
  [[...HELD, 'claim', 'selectors', 'cue'], '[]', 'a claim with no cue', held('claim.selectors.cue')],
  [
    [...HELD, 'claim', 'selectors', 'cue', 0, 'position', 'end'],
    '3',
    'a place that ends before it starts',
    held('claim.selectors.cue[0].position'),
  ],
  [[...HELD, 'claim', 'status'], '"true"', 'a verdict', held('claim.status')],
  [[...HELD, 'claim', 'note'], longText(10_001), 'a note longer than any', held('claim.note')],
  [[...HELD, 'claim', 'coder'], '"Ana"', 'a field that is not there', held('claim')],
  [[...HELD, 'claim', 'confidence'], '1e999', 'a number that overflows', held('claim.confidence')],
  [[...HELD, 'claim', 'created'], '"now"', 'a time in words', held('claim.created')],
  [
    [...HELD, 'claim', 'madeBy'],
    '{"coder":"Ana"}',
    'made by somebody',
    /^annotations\[0\]\.target\.SaysWhoClaimSelector\.claim\.madeBy/,
  ],
];

/** Rows of both that leave something out. */
const LEFT_OUT: readonly (readonly [path: Path, json: string | null, why: string, says: RegExp])[] = [
  [
    [...ROW, 'text'],
    JSON.stringify(`*Says Who*\n\n${'x'.repeat(10_001)}`),
    'a note that grew too long',
    /^annotations\[0\]: note: longer than/,
  ],
];

/** Damage of the text, not of the value. */
const TEXTS: readonly (readonly [damage: (good: string) => string, why: string, says: RegExp])[] = [
  [(good) => good.slice(0, good.length / 2), 'cut off', /^not JSON: .*(position|line)/],
  [(good) => good.trimEnd().slice(0, -1), 'without its last bracket', /^not JSON: /],
  [
    (good) => good.replace('"Harbour stays', '"Harbour\u0000stays'),
    'with a zero in a text',
    /^not JSON: .*(position|line)/,
  ],
  [(good) => good.replace('"created":', 'created:'), 'without quotation marks', /^not JSON: .*(position|line)/],
  [(good) => `${good}${good}`, 'twice', /^not JSON: .*(position|line)/],
  [(good) => `${good.slice(0, good.indexOf('[{') + 1)}${'['.repeat(DEEP)}`, 'as deep as it is cut off', /^not JSON: /],
];

export async function w3cCases(): Promise<BadCase[]> {
  return casesOf('w3c', await w3cFile(), W3C);
}

export async function hypothesisCases(): Promise<BadCase[]> {
  const good = await hypothesisFile();
  const value: unknown = JSON.parse(good);
  const leftOut = LEFT_OUT.map(([path, json, why, says]) => ({
    why: `hypothesis ${why}`,
    content: withJson(value, path, json),
    says,
    outcome: 'left-out' as const,
  }));
  return [...casesOf('hypothesis', good, HYPOTHESIS), ...leftOut];
}

function casesOf(format: string, good: string, rows: readonly Row[]): BadCase[] {
  const value: unknown = JSON.parse(good);
  const refused = (why: string, content: string, says: RegExp): BadCase => ({
    why: `${format} ${why}`,
    content,
    says,
    outcome: 'refused',
  });
  return [
    ...rows.map(([path, json, why, at = path]) =>
      refused(
        `${pathText(path)}: ${why}`,
        withJson(value, path, json),
        at instanceof RegExp ? at : new RegExp(`^${literally(pathText(at))}(\\[\\d\\])?: .`),
      ),
    ),
    ...TEXTS.map(([damage, why, says]) => refused(why, damage(good), says)),
  ];
}
