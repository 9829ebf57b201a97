import { describe, expect, test } from 'vitest';
import { callProgram } from './in-process.ts';
import { CLAIM, type Run, rowsOf, SENTENCE, scratchFolder, wordsOf } from './program.ts';

const file = scratchFolder();
const FRENCH =
  'Le maire de la ville a dit que le pont était fermé et que les habitants devaient prendre la route de la côte pour aller au port.';
const PROSE =
  'The crossing has been out of use since the storm of last week, and the detour along the coast takes an hour. ' +
  'Farmers have been taking their milk to the dairy by boat, and the school has moved its lessons to the town hall.';

/** Runs the program once for a whole table. */
function once(run: () => Promise<Run>): () => Promise<Run> {
  let started: Promise<Run> | null = null;
  return () => {
    started ??= run();
    return started;
  };
}

function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

const article = (sentence: string) => `<article><h1>Bridge</h1><p>${sentence}</p><p>${PROSE}</p></article>`;
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('text', () => {
  const TEXTS = [
    { name: 'plain', bytes: SENTENCE, reason: 'as it is' },
    { name: 'bom', bytes: `\uFEFF${SENTENCE}`, reason: 'a byte order mark is no part of the text' },
    { name: 'crlf', bytes: `It rained.\r\n\r\n${SENTENCE}\r\n`, reason: 'line ends of Windows stay in the text' },
    { name: 'astral', bytes: `🌉🌉 Vellmar, Monday. ${SENTENCE}`, reason: 'offsets count UTF-16 code units' },
    { name: 'accents', bytes: `Tëmbër é naïve.\n\n${SENTENCE}`, reason: 'two bytes are one code unit' },
  ];
  const run = once(() =>
    callProgram(['detect', '--to', 'jsonl', ...TEXTS.map(({ name, bytes }) => file(`${name}.txt`, bytes))]),
  );
  test.each(TEXTS.map((text, index) => ({ ...text, index })))('$name: $reason', async ({ bytes, index }) => {
    expect(await run()).toMatchObject({ code: 0, err: '' });
    const row = rowsOf((await run()).out)[index];
    expect(row?.text).toBe(bytes.replace(/^\uFEFF/, ''));
    expect(wordsOf(row)).toContainEqual(CLAIM);
  });

  test('nothing at all is a text without claims', async () => {
    const empty = file('empty.txt', '');
    const run = await callProgram(['detect', '--to', 'jsonl', empty, '-']);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(rowsOf(run.out)).toEqual([
      { id: empty, lang: '', text: '', attributions: [] },
      { id: 'standard input', lang: '', text: '', attributions: [] },
    ]);
  });

  test('that is not UTF-8 is refused by name, rather than read wrongly', async () => {
    const old = file('old.txt', latin1('The café was closed, Mara Quill said.'));
    const run = await callProgram(['detect', '--to', 'jsonl', old]);
    expect(run).toMatchObject({ code: 2, out: '', err: `says-who: ${old}: not UTF-8\n` });
  });

  test('in a language it does not know is said, has no claims, and is no error', async () => {
    const run = await callProgram(['detect', '--to', 'jsonl'], FRENCH);
    expect(run.code).toBe(0);
    expect(run.err).toMatch(/language "fr" is not supported/);
    expect(rowsOf(run.out)).toEqual([{ id: 'standard input', lang: 'fr', text: FRENCH, attributions: [] }]);
  });
});

describe('JSON Lines', () => {
  const lines = (...rows: unknown[]) => rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
  const detectRows = (input: string | Uint8Array) => callProgram(['detect', '--from', 'jsonl', '--to', 'jsonl'], input);

  test('every row that can be read is done; each that cannot is named by its number; the end is 2', async () => {
    const input = lines({ id: 'a', text: SENTENCE }, '{"id": "b", "text": ', { id: 'c' }, '', {
      id: 'd',
      text: 'Rain.',
    });
    const run = await detectRows(input.join('\n'));
    expect(run.code).toBe(2);
    expect(rowsOf(run.out).map(({ id }) => id)).toEqual(['a', 'd']);
    const complaints = run.err.trimEnd().split('\n');
    expect(complaints).toHaveLength(2);
    expect(complaints[0]).toMatch(/^says-who: standard input: line 2: not JSON/);
    expect(complaints[1]).toMatch(/^says-who: standard input: line 3: text/);
  });

  test('a line that is not UTF-8 is named, and only it is left out', async () => {
    const bad = Buffer.concat([Buffer.from('{"text":"caf'), Buffer.from([0xe9]), Buffer.from('"}\n')]);
    const run = await detectRows(Buffer.concat([bad, Buffer.from(JSON.stringify({ id: 'good', text: SENTENCE }))]));
    expect(run.err).toBe('says-who: standard input: line 1: not UTF-8\n');
    expect(run.code).toBe(2);
    expect(rowsOf(run.out).map(({ id }) => id)).toEqual(['good']);
  });

  test('byte order mark, line ends of Windows and empty lines are no trouble', async () => {
    const input = `\uFEFF${lines({ id: 'a', text: SENTENCE }, '', { id: 'b', text: SENTENCE }).join('\r\n')}\r\n`;
    const run = await detectRows(input);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(rowsOf(run.out).map(wordsOf)).toEqual([[CLAIM], [CLAIM]]);
  });

  test('fields that are not ours go along, after ours; what was found before is found anew', async () => {
    const row = {
      url: 'https://courier.example/1',
      text: SENTENCE,
      attributions: ['old'],
      tags: { a: [1, null] },
      id: 7,
    };
    const run = await detectRows(JSON.stringify(row));
    const [out] = rowsOf(run.out);
    expect(Object.keys(out ?? {})).toEqual(['id', 'lang', 'text', 'attributions', 'url', 'tags']);
    expect(out).toMatchObject({ id: '7', url: row.url, tags: row.tags, attributions: [{ id: '1' }] });
  });

  test('a row without an id is called by the number of its line', async () => {
    const run = await detectRows(`\n${JSON.stringify({ text: SENTENCE })}\n`);
    expect(rowsOf(run.out)[0]?.id).toBe('2');
  });

  test('what a row says cannot steer the terminal that shows the complaint', async () => {
    const run = await detectRows(
      lines({ id: 'a\u001b[2J\nfake: fine', lang: 'cy', text: 'Glaw.' }, '{"\u001b[31m').join('\n'),
    );
    expect(run.err.trimEnd().split('\n')).toHaveLength(2);
    expect(run.err).not.toContain('\u001b');
  });

  test('a row may say its language; one that is not supported has no claims', async () => {
    const run = await detectRows(lines({ id: 'a', lang: 'cy', text: 'Glaw.' }, { id: 'b', text: SENTENCE }).join('\n'));
    expect(run.code).toBe(0);
    expect(run.err).toBe('says-who: a: language "cy" is not supported; no claims\n');
    expect(rowsOf(run.out).map(({ attributions }) => attributions.length)).toEqual([0, 1]);
  });
});

describe('HTML', () => {
  test('is read as the article in it, with its language', async () => {
    const html = page('<title>Bridge</title>', `<nav>Home News</nav>${article(SENTENCE)}<script>"x"</script>`);
    const run = await callProgram(['detect', '--from', 'html', '--to', 'jsonl'], html);
    expect(run).toMatchObject({ code: 0, err: '' });
    const [row] = rowsOf(run.out);
    expect(row).toMatchObject({ lang: 'en', text: expect.not.stringContaining('Home News') });
    expect(wordsOf(row)).toContainEqual(CLAIM);
  });

  const ENCODINGS = [
    { name: 'meta.html', bytes: latin1(page('<meta charset="windows-1252">', article(`Café. ${SENTENCE}`))) },
    {
      name: 'http-equiv.htm',
      bytes: latin1(
        page('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">', article(`Café. ${SENTENCE}`)),
      ),
    },
    { name: 'undeclared.html', bytes: Buffer.from(page('', article(`Café. ${SENTENCE}`))) },
  ];
  const run = once(() =>
    callProgram(['detect', '--to', 'jsonl', ...ENCODINGS.map(({ name, bytes }) => file(name, bytes))]),
  );
  test.each(ENCODINGS.map(({ name }, index) => ({ name, index })))(
    '$name is read in its encoding',
    async ({ index }) => {
      expect(await run()).toMatchObject({ code: 0, err: '' });
      const row = rowsOf((await run()).out)[index];
      expect(row?.text).toContain('Café.');
      expect(wordsOf(row)).toContainEqual(CLAIM);
    },
  );

  const NO_ARTICLES = [
    { name: 'nothing.html', html: '', reason: 'an empty file' },
    { name: 'doctype.html', html: '<!doctype html>\n<!-- later -->', reason: 'a page that is still to be written' },
    { name: 'form.html', html: page('', '<form><input name="q"><button>Search</button></form>'), reason: 'a form' },
    { name: 'torn.html', html: '<html><head><title>Bri', reason: 'a page that breaks off' },
  ];
  test('a page without an article is named, and no other is lost by it', async () => {
    const none = NO_ARTICLES.map(({ name, html }) => file(name, html));
    const good = file('good.html', page('', article(SENTENCE)));
    const run = await callProgram(['detect', '--to', 'jsonl', ...none, good]);
    expect(run.code).toBe(2);
    expect(run.err).toBe(none.map((name) => `says-who: ${name}: no article in this page\n`).join(''));
    expect(rowsOf(run.out).map(({ id }) => id)).toEqual([good]);
  });
});
