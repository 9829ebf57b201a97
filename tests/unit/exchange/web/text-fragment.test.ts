import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextQuoteSelector } from '../../../../lib/claim/selector.ts';
import { textFragmentUrl, webAddress } from '../../../../lib/exchange/web/text-fragment.ts';
import { anyText } from '../../schema/arbitraries.ts';

const PAGE = 'https://news.example/harbour';

/** The directive of a link as a browser parses it: https://wicg.github.io/scroll-to-text-fragment/#parsing-the-fragment-directive. */
function directiveOf(url: string | null): { prefix?: string; start?: string; end?: string; suffix?: string } {
  const parts = (url ?? '').split(':~:text=')[1]?.split(',') ?? [];
  const words = (part: string) => decodeURIComponent(part);
  const [prefix] = parts[0]?.endsWith('-') ? parts.splice(0, 1) : [];
  const [suffix] = parts.at(-1)?.startsWith('-') ? parts.splice(-1) : [];
  expect(parts.length).toBeLessThanOrEqual(2);
  return {
    ...(prefix !== undefined && { prefix: words(prefix.slice(0, -1)) }),
    ...(parts[0] !== undefined && { start: words(parts[0]) }),
    ...(parts[1] !== undefined && { end: words(parts[1]) }),
    ...(suffix !== undefined && { suffix: words(suffix.slice(1)) }),
  };
}

const quote = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix });

describe('the link', () => {
  test('names the words, and whole words before and after them', () => {
    const url = textFragmentUrl(PAGE, quote('denied', 'ing the port of Vellmar ', ' it on Mond'));
    expect(url).toBe(`${PAGE}#:~:text=the%20port%20of%20Vellmar-,denied,-it%20on`);
  });

  test.each([
    ['all, of them', 'all%2C%20of%20them', 'a comma divides a directive'],
    ['well-known', 'well%2Dknown', 'a hyphen ends a prefix'],
    ['Ships & boats', 'Ships%20%26%20boats', 'an ampersand begins the next directive'],
    ['100% sure', '100%25%20sure', 'a percent sign'],
    ['(it’s) *new*!', '%28it%E2%80%99s%29%20%2Anew%2A%21', 'signs of Markdown'],
    ['նավերը 🦊', '%D5%B6%D5%A1%D5%BE%D5%A5%D6%80%D5%A8%20%F0%9F%A6%8A', 'UTF-8, astral characters too'],
    ['a\ud800b', 'a%EF%BF%BDb', 'half a character, which has no UTF-8'],
  ])('of %j is percent-encoded as %j: %s', (exact, encoded) => {
    expect(textFragmentUrl(PAGE, quote(exact))).toBe(`${PAGE}#:~:text=${encoded}`);
  });

  test.each([
    [`${PAGE}#comments`, `${PAGE}#comments:~:text=denied`, 'a fragment of the page stays'],
    [`${PAGE}#:~:text=other`, `${PAGE}#:~:text=denied`, 'a directive does not'],
    [`${PAGE}#c:~:text=other`, `${PAGE}#c:~:text=denied`, 'also after a fragment'],
    [`${PAGE}?a=b#`, `${PAGE}?a=b#:~:text=denied`, 'a question'],
  ])('to %j is %j: %s', (page, url) => {
    expect(textFragmentUrl(page, quote('denied'))).toBe(url);
  });

  test('of nothing is that of the page', () => {
    expect(textFragmentUrl(PAGE, quote(' \n '))).toBe(PAGE);
  });
});

describe('words around', () => {
  test.each<[TextQuoteSelector, { prefix?: string; suffix?: string }, string]>([
    [quote('denied', 'denly '), {}, 'a single one may be half a word'],
    [quote('denied', 'said.\nThe port '), { prefix: 'The port' }, 'from the beginning of a block on, all are whole'],
    [quote('denied', 'so the mayor said.\n'), {}, 'none of the block before: the page may have a picture between'],
    [quote('denied', '', ' it.\nThen'), { suffix: 'it.' }, 'to the end of the block'],
    [quote('denied', '', ' \nThen it clo'), {}, 'nor of the next one'],
    [
      quote('denied', `x ${'many words '.repeat(40)}`),
      { prefix: 'words many words many words many words' },
      'no more than a few before',
    ],
    [
      quote('denied', '', `${' words many'.repeat(40)} x`),
      { suffix: 'words many words many words many words' },
      'nor after',
    ],
    [quote('denied', ` ${'x'.repeat(9_000)}`, `${'x'.repeat(9_000)} `), {}, 'of endless words none'],
  ])('%#: %s', (quoted, around) => {
    const { start, ...rest } = directiveOf(textFragmentUrl(PAGE, quoted));
    expect([start, rest]).toEqual(['denied', around]);
  });
});

describe('a long quotation', () => {
  const long = `${'the gates of the harbour were kept open through the night, '.repeat(6)}as ordered by the mayor`;

  test('is named by its first and last words', () => {
    expect(directiveOf(textFragmentUrl(PAGE, quote(long, 'said that ', '. Then')))).toEqual({
      prefix: 'that',
      start: 'the gates of the harbour were kept open through the night,',
      end: 'were kept open through the night, as ordered by the mayor',
      suffix: '.',
    });
  });

  test('so is one of several paragraphs: a browser looks for words within one', () => {
    expect(directiveOf(textFragmentUrl(PAGE, quote('“We stay open.\n\nWe never close”')))).toEqual({
      start: '“We stay open.',
      end: 'We never close”',
    });
  });

  test('that is one endless word is named whole', () => {
    const word = 'x'.repeat(400);
    expect(directiveOf(textFragmentUrl(PAGE, quote(word)))).toEqual({ start: word });
  });

  test('of a script without spaces is cut between words', () => {
    const { start = '', end = '' } = directiveOf(
      textFragmentUrl(PAGE, quote('港は一晩中開いていたと市長は述べた。'.repeat(30))),
    );
    expect(start.length).toBeLessThanOrEqual(60);
    expect(end.length).toBeLessThanOrEqual(60);
    expect(start.startsWith('港は')).toBe(true);
    expect(end.endsWith('述べた。')).toBe(true);
  });
});

describe('an address of the web', () => {
  test.each([
    ['https://news.example', 'https://news.example/', 'is put in its normal form'],
    ['http://news.example/a b', 'http://news.example/a%20b', 'with its signs encoded'],
    ['javascript:alert(1)//https://news.example', null, 'is no program'],
    ['data:text/html,<script>', null, 'no document in an address'],
    ['file:///etc/passwd', null, 'no file'],
    ['obsidian://open?vault=x', null, 'no other program'],
    ['news.example', null, 'is whole'],
  ] as [string, string | null, string][])('%j: %j, %s', (url, address) => {
    expect(webAddress(url)).toBe(address);
    expect(textFragmentUrl(url, quote('denied')) !== null).toBe(address !== null);
  });
});

test('whatever is quoted, the directive parses, and its words are those of the quotation', () => {
  const anyWords = fc.oneof(anyText, fc.stringMatching(/^[\w ,&\-\n”]{0,400}$/));
  fc.assert(
    fc.property(anyWords, anyWords, anyWords, (exact, prefix, suffix) => {
      const url = textFragmentUrl(PAGE, quote(exact, prefix, suffix));
      expect(url).toMatch(/^https:\/\/news\.example\/harbour(#:~:text=[\w%,.-]+)?$/);
      const directive = directiveOf(url);
      if (url === PAGE) return;
      const said = exact.toWellFormed();
      expect(said.trim().startsWith(directive.start ?? '?')).toBe(true);
      if (directive.end !== undefined) expect(said.trim().endsWith(directive.end)).toBe(true);
      else expect(directive.start).toBe(said.trim());
      expect(prefix.toWellFormed()).toContain(directive.prefix ?? '');
      expect(suffix.toWellFormed()).toContain(directive.suffix ?? '');
    }),
    { numRuns: 500 },
  );
});
