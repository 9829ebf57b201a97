/** Tables in the documents that a program counts, so that nobody copies a figure by hand. */

/** Rows as a Markdown table; the first row names the columns, a 0 is shown as "·". */
export function formatTable([head = [], ...body]: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => (cell === 0 ? '·' : cell)).join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...body.map(line)].join('\n');
}

/**
 * The document with what stands between the two lines of a block replaced.
 *
 * @param command what counts the block, and its name where a document has several: `npm run eval -- --write (results)`
 * @throws Error when the two lines are not there.
 */
export function replaceCounted(document: string, command: string, counted: string): string {
  const [begin, last] = [`<!-- counted: ${command} -->`, '<!-- end of what is counted -->'];
  const start = document.indexOf(begin);
  const end = document.indexOf(last, start);
  if (start < 0 || end < start) throw new Error(`no place for what is counted, between "${begin}" and "${last}"`);
  return `${document.slice(0, start)}${begin}\n\n${counted}\n\n${document.slice(end)}`;
}
