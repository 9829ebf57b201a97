import { EXPORT_FORMATS, type ExportFormat } from '../lib/claim/export-format.ts';
import { oneOf, parseOptions } from './parse-options.ts';
import { STORED_FORMATS, type StoredFormat, TABLE_HAS_NO_CLAIMS } from './stored/open-stored.ts';
import { UsageError } from './usage-error.ts';
import { assertDestination } from './write-format.ts';

export interface ConvertArguments {
  /** `null`: what is in each file says what it is. */
  readonly from: StoredFormat | null;
  readonly to: ExportFormat;
  /** A file or a folder to write to; `null` for standard output. */
  readonly out: string | null;
  /** File names; `-` is standard input. Never empty. */
  readonly files: readonly string[];
  readonly wantsHelp: boolean;
}

/** @throws UsageError when an option or its value is unknown, or a folder to write to is missing */
export function parseConvertArguments(args: readonly string[]): ConvertArguments {
  const { values, positionals } = parseOptions(args, {
    from: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  });
  const { from, to = 'json', out = null, help: wantsHelp = false } = values;
  if (from === 'csv') throw new UsageError(`--from csv: ${TABLE_HAS_NO_CLAIMS}`);
  const format = oneOf(EXPORT_FORMATS, to, '--to');
  if (!wantsHelp) assertDestination(format, out);
  return {
    from: from === undefined ? null : oneOf(STORED_FORMATS, from, '--from'),
    to: format,
    out,
    files: positionals.length > 0 ? positionals : ['-'],
    wantsHelp,
  };
}
