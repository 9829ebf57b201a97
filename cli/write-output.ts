import { once } from 'node:events';
import type { Writable } from 'node:stream';
import {
  type DetectionOutput,
  formatDetectionsCsv,
  formatDetectionsText,
  formatRow,
} from '../lib/exchange/detections/detection-rows.ts';
import type { OutputFormat } from './detect-arguments.ts';

export interface Writer {
  /** Resolves when the stream has room again: a large corpus never piles up in memory. */
  write(row: DetectionOutput): Promise<void>;
  end(): Promise<void>;
}

/** How each format begins, goes on and ends; `isFirst` is the first row's. */
interface Format {
  readonly row: (row: DetectionOutput, isFirst: boolean) => string;
  readonly end: (isEmpty: boolean) => string;
}

const nothing = () => '';

const FORMATS: Record<OutputFormat, Format> = {
  text: { row: (row, isFirst) => (isFirst ? '' : '\n') + formatDetectionsText([row]), end: nothing },
  jsonl: { row: (row) => `${formatRow(row)}\n`, end: nothing },
  json: {
    row: (row, isFirst) => (isFirst ? '[\n' : ',\n') + formatRow(row),
    end: (isEmpty) => (isEmpty ? '[]\n' : '\n]\n'),
  },
  csv: {
    row: (row, isFirst) => formatDetectionsCsv([row], { header: isFirst }),
    end: (isEmpty) => (isEmpty ? formatDetectionsCsv([]) : ''),
  },
};

/** Writes rows to a stream as they come. A reader that leaves (`| head`) ends the program without a word, a full disk with one. */
export function createWriter(to: OutputFormat, stream: Writable): Writer {
  const format = FORMATS[to];
  let isEmpty = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`says-who: standard output: ${error.message}\n`);
    process.exit(2);
  });
  const send = async (text: string) => {
    if (text !== '' && !stream.write(text)) await once(stream, 'drain');
  };
  return {
    write: async (row) => {
      const text = format.row(row, isEmpty);
      isEmpty = false;
      await send(text);
    },
    end: () => send(format.end(isEmpty)),
  };
}
