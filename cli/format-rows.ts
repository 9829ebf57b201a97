import {
  type DetectionOutput,
  formatDetectionsCsv,
  formatDetectionsText,
  formatRow,
} from '../lib/exchange/detections/detection-rows.ts';
import type { RowFormat } from './detect-arguments.ts';

/** How each format begins, goes on and ends; `isFirst` is the first row's. */
interface Format {
  readonly row: (row: DetectionOutput, isFirst: boolean) => string;
  readonly end: (isEmpty: boolean) => string;
}

const nothing = () => '';

const FORMATS: Record<RowFormat, Format> = {
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

/** Rows of what was found in a format, as they come. */
export async function* formatRows(
  to: RowFormat,
  rows: AsyncIterable<{ readonly row: DetectionOutput }>,
): AsyncGenerator<string> {
  const format = FORMATS[to];
  let isEmpty = true;
  for await (const { row } of rows) {
    const text = format.row(row, isEmpty);
    isEmpty = false;
    if (text !== '') yield text;
  }
  const end = format.end(isEmpty);
  if (end !== '') yield end;
}
