import { DEFAULT_CODEBOOK } from '../lib/claim/codebook.ts';
import { detect } from '../lib/detect/index.ts';
import { guessLanguage, isSupported } from '../lib/detect/language.ts';
import type { Model } from '../lib/detect/model.ts';
import type { DetectionInput, DetectionOutput } from '../lib/exchange/detections/detection-rows.ts';
import type { FiledArticle } from '../lib/schema/filed-article.ts';
import { complain } from './complain.ts';
import { type DetectArguments, formatByName, isRowFormat, parseDetectArguments } from './detect-arguments.ts';
import { FiledInputs } from './filed-input.ts';
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
    const isWhole = await writeFormat(options.to, run.filed(now), destination);
    if (!isWhole) run.exitCode = 2;
  }
  run.progress.end();
  return run.exitCode;
}

/** UTF-16 code units of one text, more than a long novel: half a gigabyte and a minute, which grow with it. */
const LONGEST = 5_000_000;
const TOO_LONG = `the text is longer than ${LONGEST} characters: part it into its articles, one a file or one a line of JSON Lines`;

interface Detected {
  /** Where it is from. */
  readonly place: string;
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
        if (!input.ok) this.#leaveOut(input.problem);
        else if (input.value.text.length > LONGEST) this.#leaveOut(`${input.place}: ${TOO_LONG}`);
        else {
          const { place, value } = input;
          yield { place, input: value, row: detectIn(value, this.#options, this.#model) };
          this.progress.count(value.text.length);
        }
      }
    }
  }

  /** What was found, as articles with their claims. What no import would take is left out. */
  async *filed(now: Date): AsyncGenerator<FiledArticle> {
    const inputs = new FiledInputs({ name: `says-who ${PROGRAM_VERSION}`, now });
    const leaveOut = (problem: string) => this.#leaveOut(problem);
    for await (const { place, input, row } of this.rows()) {
      const filed = inputs.file({ ...row, extra: { ...input.page, ...input.extra } }, place, leaveOut);
      if (filed.ok) yield filed.value;
      else leaveOut(filed.problem);
    }
  }

  #leaveOut(problem: string): void {
    complain(problem);
    this.exitCode = 2;
  }
}

function detectIn({ id, lang, text, extra }: DetectionInput, { mode }: DetectArguments, model: Model): DetectionOutput {
  const language = guessLanguage(text, lang);
  // A text too short to tell is read as the one language there is: whoever asks for its claims knows what it is. Other
  // languages are named and otherwise left alone: in a mixed corpus they are no error.
  const isReadable = language === '' || isSupported(language);
  if (!isReadable) complain(`${id}: language "${language}" is not supported; no claims`);
  return { id, lang: lang || language, text, attributions: isReadable ? detect(text, { mode, model }) : [], extra };
}
