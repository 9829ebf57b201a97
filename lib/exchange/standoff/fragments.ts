import type { Span } from '../../claim/span.ts';

/**
 * Spans as the fragments of one annotation: in the order of the text, put together where they overlap, and parted at line ends, over which
 * an annotation of brat must not run. Fragments of nothing but white space are left out, unless there is nothing else.
 */
export function fragmentsOf(text: string, spans: readonly Span[]): Span[] {
  const lines = joined(spans).flatMap((span) => linesOf(text, span));
  const worded = lines.filter(([start, end]) => text.slice(start, end).trim() !== '');
  return worded.length > 0 ? worded : lines;
}

function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = all.at(-1);
    if (last && start < last[1]) all[all.length - 1] = [last[0], Math.max(last[1], end)];
    else all.push([start, end]);
  }
  return all;
}

function linesOf(text: string, [start, end]: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (line) lines.push([from, from + line.length]);
    from += line.length + 1;
  }
  return lines;
}
