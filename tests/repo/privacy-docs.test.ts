/** docs/privacy.md, which both stores are given, says what of the reader is in each export: the files have it, or have it not. */
import { describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../lib/claim/export-format.ts';
import { FORMATS } from '../../lib/exchange/formats.ts';
import { formatJsonLinesParts } from '../../lib/exchange/native/json-lines.ts';
import { formatJsonParts } from '../../lib/exchange/native/native-json.ts';
import { formatContext } from '../unit/exchange/web/filed.ts';
import { NOON, sampleArticle, sampleChange, sampleClaim } from '../unit/schema/samples.ts';
import { read } from './sources.ts';

const LAST = 'It rained all day, and nothing else happened in the town.';
const TEXT = `The port authority of Vellmar denied that ships had been turned away. ${LAST}`;
const TEXT_ID = 'a'.repeat(64);
const LABEL = { id: 'own-frame', name: 'Framing', meaning: '', look: null, key: '', isHidden: false } as const;
const CODEBOOK = { ...DEFAULT_CODEBOOK, labels: [LABEL] };

const article = sampleArticle({ url: 'file:///home/zenobia/harbour.html', textId: TEXT_ID });
/** A claim that the reader marked by hand and labelled in every way, in words that stand nowhere else. */
const claim = sampleClaim({
  ...{
    selectors: { source: [cut('The port authority of Vellmar')], cue: [cut('denied')], content: [cut('that ships')] },
  },
  ...{ status: 'refuted', act: 'accusation', labels: [LABEL.id], note: 'A note of mine.' },
  ...{ coder: 'Zenobia Ardent', madeBy: { coder: 'Zenobia Ardent' } },
});
const change = sampleChange({ by: 'Zenobia Ardent' });

function cut(exact: string) {
  const start = TEXT.indexOf(exact);
  const end = start + exact.length;
  return { quote: { exact, prefix: TEXT.slice(0, start), suffix: TEXT.slice(end, end + 9) }, position: { start, end } };
}

/** All that a format writes of the article, names of files included. */
async function exported(name: ExportFormat): Promise<string> {
  if (name === 'json' || name === 'jsonl') {
    const texts = [{ id: TEXT_ID, text: TEXT, savedAt: NOON.toISOString() }];
    const records = { articles: [article], claims: [claim], changes: [change], sources: [], texts, projects: [] };
    const format = name === 'json' ? formatJsonParts : formatJsonLinesParts;
    return (await Array.fromAsync(format({ program: '0.1.0', codebook: CODEBOOK, ...records }, NOON))).join('');
  }
  const format = FORMATS[name];
  const context = formatContext({ codebook: CODEBOOK });
  const filed = [{ article, claims: [claim], text: TEXT }];
  if ('write' in format) return (await Array.fromAsync(format.write(filed, context))).join('');
  const files = await Array.fromAsync(format.files(filed, context));
  return files.map((file) => `${file.name}\n${file.content}`).join('\n');
}

/** Each column of the table, and how what it speaks of is told in a file. brat's configuration names every value there is. */
const COLUMNS: Readonly<Record<string, (file: string) => boolean>> = {
  'your labels': (file) =>
    /refuted/i.test(file) && /accusation/i.test(file) && (file.includes('own-frame') || file.includes('Framing')),
  'your notes': (file) => file.includes('A note of mine.'),
  'the name you gave yourself': (file) => file.includes('Zenobia'),
  'the path of an article on your own disk': (file) => file.includes('/home/zenobia'),
  'your history': (file) => file.includes(change.id),
};

const [heading = [], , ...rows] = read('docs/privacy.md')
  .split('\n')
  .filter((line) => line.startsWith('  |'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const promised = rows.flatMap(([formats = '', ...cells]) =>
  [...formats.matchAll(/`([\w-]+)`/g)].map(([, format = '']) => ({ format, cells })),
);

test('it speaks of every format, once', () => {
  expect(promised.map(({ format }) => format).toSorted()).toEqual([...EXPORT_FORMATS].toSorted());
  expect(heading.slice(1)).toEqual(Object.keys(COLUMNS));
});

describe.each(EXPORT_FORMATS)('%s', (format) => {
  test('has of the reader what is said there', async () => {
    const file = await exported(format);
    const has = Object.values(COLUMNS).map((isIn) => (isIn(file) ? 'yes' : 'no'));
    expect(has).toEqual(promised.find((row) => row.format === format)?.cells);
  });

  test('has the text of an article where that is said', async () => {
    const [, formats = ''] =
      /text of an article that you saved goes into ([^.]+)\./.exec(read('docs/privacy.md')) ?? [];
    expect((await exported(format)).includes(LAST)).toBe(formats.includes(`\`${format}\``));
  });
});
