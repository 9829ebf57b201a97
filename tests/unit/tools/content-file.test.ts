import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../tools/newsroom/article.ts';
import { parseContentFile } from '../../../tools/newsroom/content-file.ts';

describe('parseContentFile', () => {
  it('parts the fields from the text; a value may have colons of its own', () => {
    const { fields, body } = parseContentFile('<!--\ntitle: Hester: a storm\nbyline:  A. B. \n-->\n<p>Text</p>\n');
    expect(fields).toEqual({ title: 'Hester: a storm', byline: 'A. B.' });
    expect(body).toBe('<p>Text</p>');
  });

  it('reads line ends as Windows writes them', () => {
    expect(parseContentFile('<!--\r\ntitle: T\r\n-->\r\n<p>x</p>').fields).toEqual({ title: 'T' });
  });

  it.each([
    { source: '<p>Text</p>', says: 'begins with', because: 'no fields' },
    { source: '<!--\ntitle: T\n<p>Text</p>', says: 'begins with', because: 'a comment that does not end' },
    { source: '<!--\ntitle\n-->\n<p>Text</p>', says: 'title', because: 'a field without a colon' },
  ])('refuses $because', ({ source, says }) => {
    expect(() => parseContentFile(source)).toThrow(says);
  });
});

describe('parseArticle', () => {
  it('says which field of which article is missing', () => {
    expect(() => parseArticle('storm', '<!--\ntitle: T\n-->\n<p>x</p>')).toThrow('storm: the field "published"');
  });

  it('wants a caption and a credit with a picture', () => {
    const fields =
      'title: T\nsection: S\nstandfirst: F\nbyline: B\npublished: 2026-06-01T00:00:00+00:00\npicture: sea.svg';
    expect(() => parseArticle('sea', `<!--\n${fields}\n-->\n<p>x</p>`)).toThrow('"caption"');
  });
});
