import { type ParsedArticle, parseArticle } from '../../../../tools/corpus/notation.ts';

/** A file around a body, with its name right. */
export function file(body: string, fields: Readonly<Record<string, string>> = {}, name = 'wire-quay-1'): string {
  const all = { id: name, style: 'wire', domain: 'shipping', variety: 'en-GB', ...fields };
  const head = Object.entries(all).map(([field, value]) => `${field}: ${value}`);
  return ['---', ...head, '---', body, ''].join('\n');
}

export function parse(body: string, name = 'wire-quay-1'): ParsedArticle {
  return parseArticle(`${name}.txt`, file(body, {}, name));
}

export const FACETS = 'indirect statement neutral institution';
