import { complain } from './complain.ts';
import { HELP } from './help.ts';
import { OutputError } from './output-file.ts';
import { UsageError } from './usage-error.ts';
import { PROGRAM_VERSION } from './version.ts';

type Command = (args: readonly string[]) => Promise<number>;

/** Each is loaded when it is called: all of them together take a second. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  detect: async () => (await import('./detect-command.ts')).detectCommand,
  convert: async () => (await import('./convert-command.ts')).convertCommand,
  agreement: async () => (await import('./agreement-command.ts')).agreementCommand,
  eval: async () => (await import('./eval-command.ts')).evalCommand,
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
    const load = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (!load) throw new UsageError(`unknown command "${command}"`);
    const run = await load();
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
