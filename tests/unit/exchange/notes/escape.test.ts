import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineText, lineTexts, link, linkedLineTexts } from '../../../../lib/exchange/notes/escape.ts';
import { anyHostileText } from '../citations/context.ts';
import { linksIn, liveText, shownText, withLinksAs } from './read-markdown.ts';

/** What a text says on one line. */
function said(text: string): string {
  return text
    .toWellFormed()
    .replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}+/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

describe('a text on one line', () => {
  test.each([
    ['Harbour stays open', 'Harbour stays open', 'plain words stay as they are'],
    ['“It’s open,” she said – 50 % of it.', '“It’s open,” she said – 50 % of it.', 'and so do the signs of a text'],
    ['<script>alert(1)</script>', '&#60;script\\>alert(1)&#60;/script\\>', 'HTML'],
    ['<% tp.x %>', '&#60;% tp.x %\\>', 'Templater, which looks at the raw file'],
    ['[[note]] ![[x]]', '\\[\\[note\\]\\] !\\[\\[x\\]\\]', 'wiki links and embeds'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)', 'a link'],
    ['![a](b)', '!\\[a\\](b)', 'a picture'],
    ['`= this.x`', '&#96;\\= this.x&#96;', 'code, which Dataview runs'],
    ['status:: denied', 'status&#58;&#58; denied', 'a field of Dataview'],
    ['{{date}} {% x %}', '&#123;&#123;date}} &#123;% x %}', 'templates'],
    ['%%hidden%%', '&#37;&#37;hidden&#37;&#37;', 'comments of Obsidian'],
    ['said ^claim-1', 'said &#94;claim-1', 'a block id'],
    ['#tag', '\\#tag', 'a tag, or a heading'],
    ['*a* _b_ ~~c~~ ==d==', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\=\\=d\\=\\=', 'emphasis, deletion, highlight'],
    ['$x$', '\\$x\\$', 'mathematics'],
    ['a | b', 'a \\| b', 'a table'],
    ['> a', '\\> a', 'a quotation'],
    ['- a', '\\- a', 'a list'],
    ['+ a', '\\+ a', 'a list too'],
    ['---', '\\---', 'a rule, a heading, front matter'],
    ['12. a', '12\\. a', 'a numbered list'],
    ['1) a', '1\\) a', 'with a bracket'],
    ['2026 - a 1. b', '2026 - a 1. b', 'which further on are none'],
    ['&lt;b&gt; AT&T &c.', '&#38;lt;b&#38;gt; AT&T &c.', 'references, and what is none'],
    ['C:\\new', 'C:\\\\new', 'a backslash'],
    ['https://x.example', 'https&#58;//x.example', 'an address that would be made a link'],
    ['www.x.example', 'www&#46;x.example', 'without a scheme'],
    ['a@x.example @mara', 'a&#64;x.example @mara', 'an e-mail address, and what is none'],
    ['mailto:a', 'mailto&#58;a', 'with its scheme'],
    ['    code', 'code', 'indented code'],
    ['a\n\n# b\r\n', 'a \\# b', 'line ends'],
    ['a\u0000\u0007b', 'ab', 'control characters'],
    ['\u2028a\u0085', 'a', 'line ends of other kinds'],
    ['a\u00a0b', 'a\u00a0b', 'a space that does not break stays'],
    ['Երեւան 🦊 שלום', 'Երեւան 🦊 שלום', 'all scripts'],
    ['\ud800', '\ufffd', 'half a character: files are UTF-8'],
    ['', '', 'nothing'],
  ])('%j is written %j: %s', (text, markdown) => {
    expect(inlineText(text)).toBe(markdown);
  });

  test('says what it said, and nothing in it is alive', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const markdown = inlineText(text);
        expect(shownText(markdown)).toBe(said(text));
        expect(liveText(markdown)).not.toMatch(/[\\*_[\]<>`#|~=$^{\n\r]|::|%%|:\/\/|www\.|\w@|&#?\w+;|^[-+]|^\d+[.)]/i);
        for (const code of ['<', '`', '[[', '{{', '{%', '%%', '::', '^']) expect(markdown).not.toContain(code);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a text of several lines', () => {
  test('is a paragraph for each, without empty ones', () => {
    expect(lineTexts('a\n\n- b\r\n \r1. c\u2028d')).toEqual(['a', '\\- b', '1\\. c', 'd']);
  });

  test('says what it said', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        expect(said(lineTexts(text).map(shownText).join(' '))).toBe(said(text));
      }),
    );
  });
});

describe('a note', () => {
  const A = '[https&#58;//x.example/a](https://x.example/a)';
  test.each([
    ['see https://x.example/a', `see ${A}`, 'links to an address of the web'],
    ['https://x.example/a, then', `${A}, then`, 'without the comma'],
    ['(https://x.example/a)', `(${A})`, 'or the bracket around it'],
    ['https://x.example/a_(b).', '[https&#58;//x.example/a\\_(b)](https://x.example/a_%28b%29).', 'with its own'],
    ['- https://x.example/a', `\\- ${A}`, 'within what would be a list'],
    ['wow!https://x.example/a', `wow&#33;${A}`, 'never as a picture'],
    ['[https://x.example/a]', `&#91;${A}\\]`, 'never as a wiki link'],
    ['https://x.example/a https://x.example/a', `${A} ${A}`, 'as often as there is one'],
    ['HTTP://X.example', '[HTTP&#58;//X.example](http://x.example/)', 'whatever its capitals'],
    ['javascript:alert(1)', 'javascript:alert(1)', 'to no program'],
    ['http://', 'http&#58;//', 'to nothing'],
    ['http://[', 'http&#58;//\\[', 'nor to what is none'],
  ])('%j is written %j: %s', (note, markdown) => {
    expect(linkedLineTexts(note)).toEqual([markdown]);
  });

  test('says what it said, and links to addresses of the web alone, by their own words', () => {
    fc.assert(
      fc.property(anyHostileText, (text) => {
        for (const line of linkedLineTexts(text)) {
          for (const { words, address } of linksIn(line)) {
            expect(address).toMatch(/^https?:\/\/[^\s<>()[\]{}`\\"']+$/);
            expect(new URL(shownText(words)).host).toBe(new URL(address).host);
          }
          expect(liveText(withLinksAs(line, () => '·'))).not.toMatch(/[\\*_[\]<>`#|~=$^{]|::|%%/);
          for (const code of ['<', '`', '[[', '![', '{{', '%%', '::']) expect(line).not.toContain(code);
        }
        const shown = linkedLineTexts(text).map((line) => shownText(withLinksAs(line, (words) => words)));
        expect(said(shown.join(' '))).toBe(said(text));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a link', () => {
  test.each([
    ['https://x.example/a_(b)', 'https://x.example/a_%28b%29', 'brackets end it'],
    ['https://x.example/?a[b]=`c`', 'https://x.example/?a%5Bb%5D=%60c%60', 'others, and code'],
    ['https://x.example/?a&copy;b', 'https://x.example/?a&copy%3Bb', 'what would be a reference'],
    ['https://x.example/%%20%zz', 'https://x.example/%25%20%25zz', 'signs that encode nothing'],
    ['https://x.example/a::b==c~~d', 'https://x.example/a:%3Ab%3D%3Dc%7E%7Ed', 'what plugins look for'],
    ['https://x.example/?a=b&c=%20d#e:~:text=f', 'https://x.example/?a=b&c=%20d#e:~:text=f', 'the rest stays'],
    ['Note.md#^claim-1', 'Note.md#^claim-1', 'a block of a note'],
  ])('to %j is written to %j: %s', (address, destination) => {
    expect(link('words', address)).toBe(`[words](${destination})`);
  });
});
