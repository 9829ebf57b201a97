import { DEFAULT_CODEBOOK } from '../lib/claim/codebook.ts';
import { detect } from '../lib/detect/index.ts';
import { guessLanguage, isSupported } from '../lib/detect/language.ts';
import type { Model } from '../lib/detect/model.ts';
import type { DetectionInput, DetectionOutput } from '../lib/exchange/detections/detection-rows.ts';
import type { FiledArticle } from '../lib/schema/filed-article.ts';
import { complain } from './complain.ts';
import { type DetectArguments, formatByName, isRowFormat, parseDetectArguments } from './detect-arguments.ts';
import { filedInput } from './filed-input.ts';
import { formatRows } from './format-rows.ts';
import { DETECT_HELP } from './help.ts';
import { writeParts } from './output-file.ts';
import { Progress } from './progress.ts';
import { readInput } from './read-input.ts';
import { readModel } from './read-model.ts';
import { PROGRAM_VERSION } from './version.ts';
import { assertDestination, writeFormat } from './write-format.ts';

/**
 * `says-who detect`: finds the attributed claims of each text. What cannot be read is said on standard error and the rest
 * is done.
 * @returns 0, or 2 when anything could not be read
 * @throws UsageError when the command is called wrongly
 */
export async function detectCommand(args: readonly string[]): Promise<number> {
  const options = parseDetectArguments(args);
  if (options.wantsHelp) {
    process.stdout.write(DETECT_HELP);
    return 0;
  }
  const run = new Run(options);
  if (isRowFormat(options.to)) {
    await writeParts(formatRows(options.to, run.rows()), options.out);
  } else {
    assertDestination(options.to, options.out);
    const now = new Date();
    const destination = { out: options.out, codebook: DEFAULT_CODEBOOK, now };
    const isWhole = await writeFormat(options.to, filed(run.rows(), now), destination);
    if (!isWhole) run.exitCode = 2;
  }
  run.progress.end();
  return run.exitCode;
}

interface Detected {
  readonly input: DetectionInput;
  readonly row: DetectionOutput;
}

/** One run over all inputs. */
class Run {
  readonly progress = new Progress(process.stderr);
  readonly #options: DetectArguments;
  readonly #model = readModel();
  exitCode = 0;

  constructor(options: DetectArguments) {
    this.#options = options;
  }

  /** What was found in each text, as it is wanted. */
  async *rows(): AsyncGenerator<Detected> {
    const { files, from } = this.#options;
    for (const file of files) {
      for await (const input of readInput(file, from ?? formatByName(file))) {
        if (input.ok) {
          yield { input: input.value, row: detectIn(input.value, this.#options, this.#model) };
          this.progress.count(input.value.text.length);
        } else {
          complain(input.problem);
          this.exitCode = 2;
        }
      }
    }
  }
}

async function* filed(rows: AsyncIterable<Detected>, now: Date): AsyncGenerator<FiledArticle> {
  const finder = { name: `says-who ${PROGRAM_VERSION}`, now };
  for await (const { input, row } of rows)
    yield filedInput({ ...row, extra: { ...input.page, ...input.extra } }, finder);
}

function detectIn({ id, lang, text, extra }: DetectionInput, { mode }: DetectArguments, model: Model): DetectionOutput {
  const language = guessLanguage(text, lang);
  // A text too short to tell is read as the one language there is: whoever asks for its claims knows what it is. Other
  // languages are named and otherwise left alone: in a mixed corpus they are no error.
  const isReadable = language === '' || isSupported(language);
  if (!isReadable) complain(`${id}: language "${language}" is not supported; no claims`);
  return { id, lang: lang || language, text, attributions: isReadable ? detect(text, { mode, model }) : [], extra };
}
