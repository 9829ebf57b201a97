import { formatJsonLinesParts } from '../lib/exchange/native/json-lines.ts';
import { formatJsonParts } from '../lib/exchange/native/native-json.ts';
import { triplesFiles } from '../lib/exchange/tables/triples.ts';
import { wideRecords } from '../lib/exchange/tables/wide.ts';
import { complain } from './complain.ts';
import { type ConvertArguments, parseConvertArguments } from './convert-arguments.ts';
import { CONVERT_HELP } from './help.ts';
import { writeParts } from './output-file.ts';
import { readCodings } from './stored/codings.ts';
import type { JoinedFiles } from './stored/joined-files.ts';
import { openAll } from './stored/open-all.ts';
import { PROGRAM_VERSION } from './version.ts';
import { isArticleFormat, writeFiles, writeFormat } from './write-format.ts';

/**
 * `says-who convert`: stored claims from one format into another. All files are read and checked before anything is written.
 * @returns 0, or 2 when a file could not be read, and nothing was written, or when something is left out
 * @throws UsageError when the command is called wrongly; OutputError
 */
export async function convertCommand(args: readonly string[]): Promise<number> {
  const options = parseConvertArguments(args);
  if (options.wantsHelp) {
    process.stdout.write(CONVERT_HELP);
    return 0;
  }
  const run = new Run(options);
  await (run.isOfCoders ? run.writeCoders() : run.write());
  return run.exitCode;
}

/** One run over all inputs. */
class Run {
  readonly #options: ConvertArguments;
  readonly #now = new Date();
  exitCode = 0;

  constructor(options: ConvertArguments) {
    this.#options = options;
  }

  /** Tables of coders compare files; all other formats put them together. */
  get isOfCoders(): boolean {
    const { to, files } = this.#options;
    return (to === 'wide' || to === 'triples') && files.length > 1;
  }

  async write(): Promise<void> {
    const { files, from } = this.#options;
    const joined = await openAll(files, { from, now: this.#now }, this.#watch);
    if (!joined) return;
    try {
      await this.#writeJoined(joined);
    } finally {
      joined.close();
    }
  }

  async writeCoders(): Promise<void> {
    const { files, from, to, out } = this.#options;
    const inputs = files.map((file) => ({ file, coder: null }));
    const read = await readCodings(inputs, { from, now: this.#now }, this.#watch);
    if (!read) return;
    const { codings, codebook } = read;
    if (to === 'triples') await writeFiles(to, inTurn(triplesFiles(codings, codebook)), out);
    else await writeParts(inTurn(wideRecords(codings, codebook)), out);
  }

  async #writeJoined(joined: JoinedFiles): Promise<void> {
    const { to, out } = this.#options;
    const { codebook } = joined;
    if (isArticleFormat(to)) {
      const isWhole = await writeFormat(to, joined.articles(), { out, codebook, now: this.#now });
      if (!isWhole) this.exitCode = 2;
      return;
    }
    const format = to === 'json' ? formatJsonParts : formatJsonLinesParts;
    await writeParts(format({ program: PROGRAM_VERSION, codebook, ...joined.records() }, this.#now), out);
  }

  readonly #watch = {
    onProblem: (problem: string) => this.#fail(problem),
    onLacking: (problem: string) => this.#fail(problem),
  };

  #fail(problem: string): void {
    complain(problem);
    this.exitCode = 2;
  }
}

async function* inTurn<T>(values: Iterable<T>): AsyncGenerator<T> {
  yield* values;
}
