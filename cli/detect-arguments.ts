import { EXPORT_FORMATS } from '../lib/claim/export-format.ts';
import type { DetectMode } from '../lib/detect/index.ts';
import { oneOf, parseOptions } from './parse-options.ts';
import { type ArticleFormat, isArticleFormat } from './write-format.ts';

const FROM = ['text', 'html', 'jsonl'] as const;
/** Rows of what was found, by offsets. */
const ROWS = ['text', 'jsonl', 'json', 'csv'] as const;
const TO = [...ROWS, ...EXPORT_FORMATS.filter(isArticleFormat).filter((format) => format !== 'csv')];
const MODES = ['precise', 'complete'] as const satisfies readonly DetectMode[];

export type InputFormat = (typeof FROM)[number];
/** A format of rows. */
export type RowFormat = (typeof ROWS)[number];
export type OutputFormat = RowFormat | ArticleFormat;

export interface DetectArguments {
  /** `null`: by each file's name. */
  readonly from: InputFormat | null;
  readonly to: OutputFormat;
  /** A file or a folder to write to; `null` for standard output. */
  readonly out: string | null;
  readonly mode: DetectMode;
  /** File names; `-` is standard input. Never empty. */
  readonly files: readonly string[];
  readonly wantsHelp: boolean;
}

/** @throws UsageError when an option or its value is unknown */
export function parseDetectArguments(args: readonly string[]): DetectArguments {
  const { values, positionals } = parseOptions(args, {
    from: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string' },
    mode: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  return {
    from: values.from === undefined ? null : oneOf(FROM, values.from, '--from'),
    to: oneOf(TO, values.to ?? 'text', '--to'),
    out: values.out ?? null,
    mode: oneOf(MODES, values.mode ?? 'precise', '--mode'),
    files: positionals.length > 0 ? positionals : ['-'],
    wantsHelp: values.help ?? false,
  };
}

/** What a file is, by the end of its name. */
export function formatByName(file: string): InputFormat {
  if (/\.(html?|xhtml)$/i.test(file)) return 'html';
  return /\.(jsonl|ndjson)$/i.test(file) ? 'jsonl' : 'text';
}

/** Whether a format is one of rows, not of articles with claims. */
export function isRowFormat(format: OutputFormat): format is RowFormat {
  return (ROWS as readonly string[]).includes(format);
}
