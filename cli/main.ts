import { detectCommand } from './detect-command.ts';
import { evalCommand } from './eval-command.ts';
import { HELP } from './help.ts';
import { UsageError } from './usage-error.ts';

/**
 * The says-who command.
 * @param args what stands after the command's name
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined) {
    process.stderr.write(HELP);
    return 2;
  }
  if (command === '--help' || command === '-h' || command === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  try {
    if (command === 'detect') return await detectCommand(rest);
    if (command === 'eval') return await evalCommand(rest);
    throw new UsageError(`unknown command "${command}"`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`says-who: ${error.message}\nTry "says-who --help".\n`);
    return 2;
  }
}
