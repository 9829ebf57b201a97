import type { Span } from '../../../lib/claim/span.ts';
import { type Identity, identifySources } from '../../../lib/sources/index.ts';
import { type Range, type Reading, read } from '../../../lib/text/reading.ts';
import { parseSources } from '../../cases/sources/case.ts';

/** The tokens that a span covers. */
function rangeOf({ tokens }: Reading, [start, end]: Span): Range {
  const starts = [...tokens.start.slice(0, tokens.count)];
  const from = starts.findIndex((at) => at >= start);
  const to = starts.findIndex((at) => at >= end);
  return { from, to: to < 0 ? tokens.count : to };
}

/** Identifies the sources in brackets. */
export function identified(marked: string): { text: string; found: (Identity | null)[] } {
  const { text, sources, told } = parseSources(marked);
  const reading = read(text);
  const mentions = sources.map((span, index) => {
    // What stands in braces is said by the next source.
    const before = sources[index - 1]?.[1] ?? 0;
    const own = told.filter(([start]) => start >= before && start < span[0]);
    const content = own.map((one) => rangeOf(reading, one));
    const source = rangeOf(reading, span);
    return { source, cue: { from: source.to, to: source.to }, content };
  });
  return { text, found: identifySources(reading, mentions) };
}

/** The keys of the sources in brackets; "" for one that is not identified. */
export function keysOf(marked: string): string[] {
  return identified(marked).found.map((one) => one?.entity.key ?? '');
}
