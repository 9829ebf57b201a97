/**
 * The formats in which claims leave, in the order in which they are offered: the program's own, tables, annotations, notes and
 * citations. How each is written is in lib/exchange.
 */
export const EXPORT_FORMATS = [
  'json',
  'jsonl',
  'csv',
  'wide',
  'triples',
  'w3c',
  'hypothesis',
  'brat',
  'doccano',
  'markdown',
  'csl',
  'ris',
  'schema-org',
  'claim-review',
] as const;
/** A format of the list above, as it is named in addresses, in settings and after `--to`. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Whether a word names a format. */
export function isExportFormat(word: string | null): word is ExportFormat {
  return (EXPORT_FORMATS as readonly (string | null)[]).includes(word);
}

/** Formats that need an article's text: they lack those of which none was saved. */
export const FORMATS_OF_TEXTS: readonly ExportFormat[] = ['brat', 'doccano'];
