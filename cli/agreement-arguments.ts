import { parseOptions } from './parse-options.ts';
import type { CoderInput } from './stored/codings.ts';
import { UsageError } from './usage-error.ts';

export interface AgreementArguments {
  /** Which variables are reported, by id or name; `null` for all. */
  readonly variables: readonly string[] | null;
  /** Whether every article counts as coded completely by each coder who has it. */
  readonly isComplete: boolean;
  /** A file for the list of disagreements, and one for claims that one coder alone found; `null` for none. */
  readonly disagreements: string | null;
  readonly alone: string | null;
  /** Whether the whole report is written, for programs. */
  readonly isJson: boolean;
  readonly inputs: readonly CoderInput[];
  readonly wantsHelp: boolean;
}

/** @throws UsageError when an option is unknown, or there is no file */
export function parseAgreementArguments(args: readonly string[]): AgreementArguments {
  const { values, positionals } = parseOptions(args, {
    variables: { type: 'string' },
    complete: { type: 'boolean' },
    disagreements: { type: 'string' },
    alone: { type: 'string' },
    coder: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  });
  const wantsHelp = values.help ?? false;
  const inputs = [...(values.coder ?? []).map(namedInput), ...positionals.map((file) => ({ file, coder: null }))];
  if (inputs.length === 0 && !wantsHelp) throw new UsageError('agreement needs the files of at least two coders');
  return {
    variables: values.variables === undefined ? null : listed(values.variables),
    isComplete: values.complete ?? false,
    disagreements: values.disagreements ?? null,
    alone: values.alone ?? null,
    isJson: values.json ?? false,
    inputs,
    wantsHelp,
  };
}

function namedInput(said: string): CoderInput {
  const at = said.indexOf('=');
  const coder = said.slice(0, Math.max(at, 0)).trim();
  const file = said.slice(at + 1);
  if (coder === '' || file === '') throw new UsageError(`--coder takes NAME=FILE; got "${said}"`);
  return { coder, file };
}

function listed(said: string): string[] {
  const names = said.split(',').map((name) => name.trim());
  const wanted = names.filter((name) => name !== '');
  if (wanted.length === 0) throw new UsageError(`--variables takes names with commas between them; got "${said}"`);
  return wanted;
}
