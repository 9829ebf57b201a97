/** UTF-16 code units: no longer line is one that somebody's editor broke. */
const LONGEST_LINE = 120;
/** Of the breaks within paragraphs, so many must be such as an editor makes, or the lines are paragraphs of their own. */
const MOST = 0.9;
/** Fewer breaks tell nothing. */
const FEWEST = 3;

interface Break {
  /** Of the line feed. */
  readonly at: number;
  /** Length of the line in front of it. */
  readonly length: number;
  /** What the line would measure with the next line's first word. */
  readonly withNext: number;
}

/**
 * A text whose lines an editor has broken to a width (mail, old archives), with blanks in place of those line feeds: a sentence does not
 * end where its line does. A break is an editor's where the next line's first word would not have fitted the width any more. The
 * length stays, so that offsets are those of the text that was given; a text whose lines are paragraphs comes back as it is. Linear.
 */
export function withoutHardWraps(text: string): string {
  const breaks = breaksOf(text);
  const width = breaks.reduce((most, { length }) => Math.max(most, length), 0);
  const full = breaks.filter(({ withNext }) => withNext > width);
  if (breaks.length < FEWEST || width > LONGEST_LINE || full.length < MOST * breaks.length) return text;
  let joined = '';
  let from = 0;
  for (const { at } of full) {
    const start = text[at - 1] === '\r' ? at - 1 : at;
    joined += text.slice(from, start) + ' '.repeat(at + 1 - start);
    from = at + 1;
  }
  return joined + text.slice(from);
}

/** The breaks between two lines of which neither is empty. */
function breaksOf(text: string): Break[] {
  const breaks: Break[] = [];
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    const length = text.slice(from, at).trimEnd().length;
    const next = text.indexOf('\n', at + 1);
    const first = /^[ \t]*(\S+)/.exec(
      text.slice(at + 1, Math.min(next < 0 ? text.length : next, at + 1 + LONGEST_LINE)),
    );
    if (length > 0 && first) breaks.push({ at, length, withNext: length + 1 + (first[1] ?? '').length });
    from = at + 1;
  }
  return breaks;
}
