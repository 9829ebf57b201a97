import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../../lib/claim/export-format.ts';
import { FORMATS } from '../../../lib/exchange/formats.ts';
import { readImport } from '../../../lib/exchange/read-import.ts';
import { formatCsv } from '../../../lib/exchange/tables/csv.ts';
import type { ArticleRecord, ClaimRecord } from '../../../lib/schema/records.ts';
import { filed, formatContext } from '../exchange/web/filed.ts';
import { NOON, sampleArticle, sampleClaim, sampleSource, selector } from '../schema/samples.ts';
import { emptyStore } from '../storage/store.ts';
import { NATIVE_PARTS, nativeFile, RECORDS } from './good-files.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { fileOf, tryImport } from './try-import.ts';

/** A library with one text in every field that holds text. */
function libraryOf(text: string) {
  const facts = { title: text, publisher: text, authors: [text], language: text, published: text };
  const article: ArticleRecord = sampleArticle(facts);
  const claim: ClaimRecord = sampleClaim({
    selectors: {
      source: [selector(text, 0, { prefix: text, suffix: text })],
      cue: [selector(text, 100, { prefix: text, suffix: text })],
      content: [selector(text, 200, { prefix: text, suffix: text })],
    },
    ...{ sentence: text, antecedent: text, sourceText: text, note: text, sourceKey: text },
    ...{ coder: text, madeBy: { coder: text }, entity: { key: text, name: text, kind: 'ngo', country: null } },
  });
  const source = sampleSource({ id: text, name: text, folded: text });
  return { articles: [article], claims: [claim], changes: [], sources: [source] } as const;
}

describe.each(HOSTILE_TEXTS)('%j', (text) => {
  const records = libraryOf(text);

  test('is imported as it is, and exported as it is', async () => {
    const db = emptyStore().connect();
    const outcome = await tryImport(db, nativeFile(records));
    expect(outcome).toMatchObject({ type: 'imported', refused: [] });
    expect(await db.articles.toArray()).toEqual(records.articles);
    expect(await db.claims.toArray()).toEqual(records.claims);
    for (const format of Object.values(NATIVE_PARTS)) {
      const again = emptyStore().connect();
      await tryImport(again, (await Array.fromAsync(format(records))).join(''));
      expect(await again.claims.toArray()).toEqual(records.claims);
    }
  });

  test('comes back from W3C annotations as it is', async () => {
    const { w3c } = FORMATS;
    if (!('write' in w3c)) throw new Error('not one file');
    const file = (await Array.fromAsync(w3c.write(filed(records), formatContext()))).join('');
    const db = emptyStore().connect();
    expect(await tryImport(db, file)).toMatchObject({ type: 'imported', format: 'w3c', refused: [] });
    expect(await db.claims.toArray()).toEqual(records.claims);
  });

  test('comes back from a table as it is', async () => {
    const table = formatCsv([{ article: records.articles[0], claim: records.claims[0] }], { byteOrderMark: true });
    const read = await readImport(fileOf(table), { now: NOON, coder: 'reader' });
    if (!read.ok) throw new Error(read.problem);
    expect(read.value.refused).toEqual([]);
    expect(read.value.patches).toMatchObject([{ id: records.claims[0].id, fields: { sourceText: text, note: text } }]);
  });

  test.each(EXPORT_FORMATS.filter((format) => format !== 'json' && format !== 'jsonl'))(
    'is written as %s without an error, and stays one text',
    async (name) => {
      const format = FORMATS[name];
      const context = formatContext({ onLacking: () => {} });
      // brat and doccano need the text of the article.
      const articles = filed(records, `${text.padEnd(100)}${text.padEnd(100)}${text}`);
      const parts =
        'write' in format
          ? await Array.fromAsync(format.write(articles, context))
          : (await Array.fromAsync(format.files(articles, context))).map((file) => file.content);
      const content = parts.join('');
      expect(content).not.toBe('');
      if (/json/.test(format.mediaType))
        for (const line of jsonOf(content)) expect(() => JSON.parse(line)).not.toThrow();
    },
  );
});

test('the texts are none that the records of other tests have', () => {
  expect(JSON.stringify(RECORDS)).not.toContain(HOSTILE_TEXTS[0]);
});

/** One text of JSON, or one a line. */
function jsonOf(content: string): string[] {
  return /^\{.*\}\n?$/.test(content.split('\n')[0] ?? '') ? content.trimEnd().split('\n') : [content];
}
