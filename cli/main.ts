import { detectCommand } from './detect-command.ts';
import { UsageError } from './usage-error.ts';

const HELP = `says-who: who says what in news texts

  says-who detect [--from text|html|jsonl] [--to text|jsonl|json|csv]
                  [--mode precise|complete] [FILE… | -]

  Finds the attributed claims of each FILE, or of standard input where none is
  named, and writes them to standard output.

  --from   what the input is; by default what the file's name says
           (.html, .htm, .jsonl, .ndjson), else text
  --to     text: to read (default) · jsonl, json: rows with offsets in UTF-16
           code units, end exclusive · csv: one claim a line
  --mode   precise: what the detector is sure of (default) · complete: all

  Exit code: 0, or 2 when anything could not be read; the rest is still done.
`;

/**
 * The says-who command.
 * @param args what stands after the command's name
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    process.stdout.write(HELP);
    return command === undefined ? 2 : 0;
  }
  try {
    if (command === 'detect') return await detectCommand(rest);
    throw new UsageError(`unknown command "${command}"`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`says-who: ${error.message}\nTry "says-who --help".\n`);
    return 2;
  }
}
