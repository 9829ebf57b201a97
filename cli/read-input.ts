import { type DetectionInput, parseRow } from '../lib/exchange/detections/detection-rows.ts';
import type { Parsed } from '../lib/exchange/outcome.ts';
import { decodeHtml, decodeUtf8 } from './decode.ts';
import type { InputFormat } from './detect-arguments.ts';
import { withoutHardWraps } from './hard-wraps.ts';
import { textOfHtml } from './html-text.ts';
import { nameOf, reasonOf, streamOf } from './input-file.ts';
import { byteLines } from './lines.ts';

/**
 * The texts of one input, read as they are wanted: a file of JSON Lines may be larger than the memory. A problem names file
 * and line and does not end the reading.
 * @param file a file's name, or `-` for standard input
 */
export async function* readInput(file: string, format: InputFormat): AsyncGenerator<Placed<DetectionInput>> {
  const name = nameOf(file);
  try {
    const stream = streamOf(file);
    if (format === 'jsonl') yield* rowsOf(stream, name, parseRow);
    else yield { ...wholeText(await bytesOf(stream), name, format), place: name };
  } catch (error) {
    yield { ok: false, problem: `${name}: ${reasonOf(error)}`, place: name };
  }
}

/** An input that was read, or what is wrong with it, and where it is from: "rows.jsonl: line 3". */
export type Placed<T> = Parsed<T> & { readonly place: string };

/** What reads one line of JSON Lines. */
export type ParseLine<T> = (line: string, lineNumber: number) => Parsed<T>;

/** The rows of a file of JSON Lines in any format of rows, read as they are wanted; problems as in {@link readInput}. */
export async function* readRows<T>(file: string, parse: ParseLine<T>): AsyncGenerator<Placed<T>> {
  const name = nameOf(file);
  try {
    yield* rowsOf(streamOf(file), name, parse);
  } catch (error) {
    yield { ok: false, problem: `${name}: ${reasonOf(error)}`, place: name };
  }
}

async function* rowsOf<T>(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  parse: ParseLine<T>,
): AsyncGenerator<Placed<T>> {
  let number = 0;
  for await (const bytes of byteLines(stream)) {
    number++;
    const place = `${name}: line ${number}`;
    const line = decodeUtf8(bytes);
    if (line === null) {
      yield { ok: false, problem: `${place}: not UTF-8`, place };
      continue;
    }
    if (line.trim() === '') continue;
    const row = parse(line, number);
    yield row.ok ? { ...row, place } : { ok: false, problem: `${name}: ${row.problem}`, place };
  }
}

function wholeText(bytes: Uint8Array, name: string, format: 'text' | 'html'): Parsed<DetectionInput> {
  if (format === 'html') {
    const { text, metadata } = textOfHtml(decodeHtml(bytes));
    if (text === '') return { ok: false, problem: `${name}: no article in this page` };
    const { language: lang, canonical: url, ...facts } = metadata;
    return { ok: true, value: { id: name, lang, text, extra: {}, page: { url, ...facts } } };
  }
  const text = decodeUtf8(bytes);
  if (text === null) return { ok: false, problem: `${name}: not UTF-8` };
  return { ok: true, value: { id: name, lang: '', text: withoutHardWraps(text), extra: {} } };
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
