import { parseArgs } from 'node:util';
import type { DetectMode } from '../lib/detect/index.ts';
import { UsageError } from './usage-error.ts';

const FROM = ['text', 'html', 'jsonl'] as const;
const TO = ['text', 'jsonl', 'json', 'csv'] as const;
const MODES = ['precise', 'complete'] as const satisfies readonly DetectMode[];

export type InputFormat = (typeof FROM)[number];
export type OutputFormat = (typeof TO)[number];

export interface DetectArguments {
  /** `null`: by each file's name. */
  readonly from: InputFormat | null;
  readonly to: OutputFormat;
  readonly mode: DetectMode;
  /** File names; `-` is standard input. Never empty. */
  readonly files: readonly string[];
  readonly wantsHelp: boolean;
}

/** @throws UsageError when an option or its value is unknown */
export function parseDetectArguments(args: readonly string[]): DetectArguments {
  const { values, positionals } = parse(args);
  return {
    from: values.from === undefined ? null : oneOf(FROM, values.from, '--from'),
    to: oneOf(TO, values.to ?? 'text', '--to'),
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

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        mode: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function oneOf<T extends string>(values: readonly T[], value: string, option: string): T {
  const known = values.find((one) => one === value);
  if (known === undefined) throw new UsageError(`${option} takes ${values.join(', ')}; got "${value}"`);
  return known;
}
