import { detect } from '../lib/detect/index.ts';
import { guessLanguage, isSupported } from '../lib/detect/language.ts';
import type { Model } from '../lib/detect/model.ts';
import type { DetectionInput, DetectionOutput } from '../lib/exchange/detections/detection-rows.ts';
import { complain } from './complain.ts';
import { type DetectArguments, formatByName, parseDetectArguments } from './detect-arguments.ts';
import { HELP } from './help.ts';
import { Progress } from './progress.ts';
import { readInput } from './read-input.ts';
import { readModel } from './read-model.ts';
import { createWriter } from './write-output.ts';

/**
 * `says-who detect`: finds the attributed claims of each text. What cannot be read is said on standard error and the rest
 * is done.
 * @returns 0, or 2 when anything could not be read
 * @throws UsageError when the command is called wrongly
 */
export async function detectCommand(args: readonly string[]): Promise<number> {
  const options = parseDetectArguments(args);
  if (options.wantsHelp) {
    process.stdout.write(HELP);
    return 0;
  }
  const model = readModel();
  const writer = createWriter(options.to, process.stdout);
  const progress = new Progress(process.stderr);
  let exitCode = 0;
  for (const file of options.files) {
    const format = options.from ?? formatByName(file);
    for await (const input of readInput(file, format)) {
      if (input.ok) {
        await writer.write(detectIn(input.value, options, model));
        progress.count(input.value.text.length);
      } else {
        complain(input.problem);
        exitCode = 2;
      }
    }
  }
  await writer.end();
  progress.end();
  return exitCode;
}

function detectIn({ id, lang, text, extra }: DetectionInput, { mode }: DetectArguments, model: Model): DetectionOutput {
  const language = guessLanguage(text, lang);
  // A text too short to tell is read as the one language there is: whoever asks for its claims knows what it is. Other
  // languages are named and otherwise left alone: in a mixed corpus they are no error.
  const isReadable = language === '' || isSupported(language);
  if (!isReadable) complain(`${id}: language "${language}" is not supported; no claims`);
  return { id, lang: lang || language, text, attributions: isReadable ? detect(text, { mode, model }) : [], extra };
}
