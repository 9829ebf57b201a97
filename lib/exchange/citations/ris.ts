/**
 * References as RIS (https://en.wikipedia.org/wiki/RIS_(file_format), the tags of 2011, as Zotero reads them): one entry for each
 * article, with its claims as notes (N1). UTF-8, lines end in CR LF.
 *
 * A value is one line without runs of spaces, so that none looks like a tag, wherever a reader cuts it.
 */

import type { Stream } from '../../schema/exchange-file.ts';
import type { FiledArticle, FormatContext, StreamFormat } from '../format.ts';
import { inParts } from '../parts.ts';
import type { AuthorName } from './author-name.ts';
import type { DateParts } from './iso-date.ts';
import { type Reference, referenceOf } from './reference.ts';

/** The whole file, in parts. */
export const formatRis: StreamFormat = (articles, context) => inParts(entries(articles, context));

async function* entries(articles: Stream<FiledArticle>, { names }: FormatContext): AsyncGenerator<string> {
  for await (const filed of articles) yield entryOf(referenceOf(filed, names));
}

function entryOf(reference: Reference): string {
  const { type, title, authors, publisher, issued, accessed, url, language, keywords, counts, quotations } = reference;
  const fields: readonly (readonly [tag: string, value: string])[] = [
    ['TY', type === 'webpage' ? 'ELEC' : 'NEWS'],
    ['TI', title],
    ...authors.map((author) => ['AU', authorValue(author)] as const),
    ['T2', publisher],
    ['DA', issuedValue(issued)],
    ['PY', issued === null || typeof issued === 'string' ? '' : yearOf(issued)],
    ['LA', language],
    ['UR', url ?? ''],
    ['Y2', accessed ? dateValue(accessed) : ''],
    ...['Says Who', ...keywords].map((keyword) => ['KW', keywordValue(keyword)] as const),
    ...[counts, ...quotations].map((note) => ['N1', noteValue(note)] as const),
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join('')}ER  - \r\n\r\n`;
}

/** Commas part a name into family and given name; a whole one must not have any. */
function authorValue(author: AuthorName): string {
  return 'literal' in author ? author.literal.replaceAll(',', ';') : `${author.family}, ${author.given}`;
}

/** What is no date goes in the page's words, in which slashes would make one of it. */
function issuedValue(issued: Reference['issued']): string {
  if (issued === null) return '';
  return typeof issued === 'string' ? issued.replaceAll('/', '-') : dateValue(issued);
}

/** "2026/02/28/": year, month, day and what else there is to say; what is not known stays empty. */
function dateValue([year, month, day]: DateParts): string {
  return [yearOf([year]), ...[month, day].map((part) => part?.toString().padStart(2, '0') ?? ''), ''].join('/');
}

function yearOf([year]: DateParts): string {
  return year.toString().padStart(4, '0');
}

/** Semicolons part keywords. */
function keywordValue(keyword: string): string {
  return keyword.replaceAll(';', ',');
}

/** Zotero takes a note with tags in it for HTML: a page's words must not be any. */
function noteValue(note: string): string {
  return note.replaceAll('<', '‹').replaceAll('>', '›');
}
