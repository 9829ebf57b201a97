import { agreementCommand } from './agreement-command.ts';
import { complain } from './complain.ts';
import { convertCommand } from './convert-command.ts';
import { detectCommand } from './detect-command.ts';
import { evalCommand } from './eval-command.ts';
import { HELP } from './help.ts';
import { OutputError } from './output-file.ts';
import { UsageError } from './usage-error.ts';
import { PROGRAM_VERSION } from './version.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  detect: detectCommand,
  convert: convertCommand,
  agreement: agreementCommand,
  eval: evalCommand,
};

/**
 * The says-who command.
 * @param args what stands after the command's name
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  process.stdout.on('error', leave);
  const [command, ...rest] = args;
  if (command === undefined) {
    process.stderr.write(HELP);
    return 2;
  }
  if (command === '--help' || command === '-h' || command === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  if (command === '--version') {
    process.stdout.write(`says-who ${PROGRAM_VERSION}\n`);
    return 0;
  }
  try {
    const run = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (!run) throw new UsageError(`unknown command "${command}"`);
    return await run(rest);
  } catch (error) {
    if (error instanceof OutputError) {
      complain(error.message);
      return 2;
    }
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`says-who: ${error.message}\nTry "says-who --help".\n`);
    return 2;
  }
}

/** A reader that leaves (`| head`) ends the program without a word, a full disk with one. */
function leave(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`says-who: standard output: ${error.message}\n`);
  process.exit(2);
}
