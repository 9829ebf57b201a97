/** Where a text is from, as formats of stored claims name it: a row or a page says it, and neither is to be trusted. */
import { describe, expect, test } from 'vitest';
import { detectCommand } from '../../../cli/detect-command.ts';
import { FiledInputs, filedInput } from '../../../cli/filed-input.ts';
import { articleOnWebSchema } from '../../../lib/exchange/article-on-web.ts';
import { parseW3c } from '../../../lib/exchange/web/w3c-in.ts';
import { runCommand } from './in-process.ts';
import { scratchFolder } from './program.ts';

const file = scratchFolder();
const FINDER = { name: 'says-who 0.1.0', now: new Date('2026-03-01T12:00:00.000Z') };
const BY_CONTENT = 'ni:///sha-256;';

function articleAt(url: unknown) {
  return filedInput({ id: 'a', lang: 'en', text: 'It rained.', attributions: [], extra: { url } }, FINDER).article;
}

describe('the address of an article', () => {
  test.each([
    ['https://news.example/a?utm_source=x#top', 'https://news.example/a', 'a page, without what tracks'],
    ['http://ada:secret@news.example/a', 'http://news.example/a', 'without what somebody signs in with'],
    ['file:///home/ada/a.html', 'file:///home/ada/a.html', 'a file, where whoever made the corpus names it so'],
    ['ni:///sha-256;abc', 'ni:///sha-256;abc', 'a text that was named by its content before'],
  ])('%s is %s: %s', (url, expected) => {
    expect(articleAt(url).url).toBe(expected);
  });

  test.each([
    ['javascript:alert(1)', 'a program'],
    ['JavaScript://news.example/%0aalert(1)', 'a program that looks like a page'],
    ['data:text/html,<script>alert(1)</script>', 'a page of its own'],
    ['blob:https://news.example/1', 'something in a browser’s memory'],
    ['ms-word:ofe|u|https://news.example/a.docx', 'a program of the machine'],
    ['//news.example/a', 'no whole address'],
    ['', 'none'],
    [7, 'no text'],
    [undefined, 'nothing'],
  ] as readonly (readonly [unknown, string])[])('%j gives way to the text’s own name: %s', (url) => {
    const article = articleAt(url);
    expect(article.url.slice(0, BY_CONTENT.length)).toBe(BY_CONTENT);
    expect(articleOnWebSchema.safeParse(article).success).toBe(true);
  });
});

describe('the title of an article', () => {
  test.each<[object, string, string]>([
    [{ url: 'https://news.example/a', title: 'Harbour open' }, 'Harbour open', 'that of its row'],
    [{ url: 'https://news.example/a' }, '', 'none, where it has an address and its row does not say one'],
    [{ title: 'Harbour open' }, 'Harbour open', 'that of its row, without an address too'],
    [{}, 'a.txt', 'the name of a text that has no other'],
  ])('of %j is %j: %s', (extra, title) => {
    const row = { id: 'corpus/a.txt', lang: 'en', text: 'It rained.', attributions: [], extra: { ...extra } };
    expect(filedInput(row, FINDER).article.title).toBe(title);
  });
});

describe('several inputs', () => {
  const row = (changed: object = {}, text = 'Nobody said anything.') => ({
    id: 'a',
    lang: 'en',
    text,
    attributions: [],
    extra: { ...changed },
  });
  const far = `https://news.example/${'a'.repeat(10_000)}`;
  test.each<[string, object, RegExp, string]>([
    [
      'https://news.example/a',
      {},
      /^rows\.jsonl: line 2: url: https:\/\/news\.example\/a is the article as in rows\.jsonl: line 1/,
      'one address twice',
    ],
    ['', {}, /^rows\.jsonl: line 2: text: the same as in rows\.jsonl: line 1/, 'one text twice, without an address'],
    [
      'https://news.example/a',
      { url: far },
      /^rows\.jsonl: line 2: url: /,
      'an address that is longer than any record’s',
    ],
    [
      'https://news.example/a',
      { url: '', title: 'T'.repeat(20_000) },
      /^rows\.jsonl: line 2: title: /,
      'a title that is longer than any record’s',
    ],
  ])('%j and %#: the second is left out by line and field', (url, second, problem) => {
    const inputs = new FiledInputs(FINDER);
    const unexpected = (said: string) => expect(said).toBe('nothing');
    expect(inputs.file(row({ url }), 'rows.jsonl: line 1', unexpected).ok).toBe(true);
    const filed = inputs.file(row({ url, ...second }), 'rows.jsonl: line 2', unexpected);
    expect(filed).toEqual({ ok: false, problem: expect.stringMatching(problem) });
  });

  test('that differ are all there', () => {
    const inputs = new FiledInputs(FINDER);
    const filed = ['One.', 'Two.'].map((text) => inputs.file(row({}, text), text, () => {}));
    expect(new Set(filed.map((one) => one.ok && one.value.article.id)).size).toBe(2);
  });
});

test('what a file of found claims is read as by its own reader is what was found', async () => {
  const text = 'The harbour ministry said the port would close. Nobody denied it.';
  const rows = [
    { id: 1, text },
    { id: 2, text },
    { id: 3, text, url: 'javascript:alert(1)' },
    { id: 4, text: `${text} The union demanded more.`, url: 'https://news.example/a' },
    { id: 5, text: 'The port authority said it would open.', url: 'https://news.example/a' },
  ];
  const name = file('rows.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'));
  const { code, out, err } = await runCommand(detectCommand, '--to', 'w3c', name);
  expect(code).toBe(2);
  expect(err.trim().split('\n')).toHaveLength(3);
  const read = parseW3c(out, { now: FINDER.now, coder: 'reader' });
  expect(read).toMatchObject({ ok: true, value: { refused: [] } });
  expect(read.ok && read.value.articles).toHaveLength(2);
});

test('a text that would take all memory is refused by its name, and the others are done', async () => {
  const long = file('long.txt', 'It rained. '.repeat(500_000));
  const short = file('short.txt', 'The union demanded more.');
  const { code, out, err } = await runCommand(detectCommand, long, short);
  expect(code).toBe(2);
  expect(err).toContain('long.txt: the text is longer than 5000000 characters');
  expect(out).toContain('demanded');
});
