/** Rows as columns of text, the first one of names and to the left, the others of figures and to the right; each as wide as it has to be. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const clean = rows.map((row) => row.map(plain));
  const widths: number[] = [];
  for (const row of clean)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, cell.length);
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return clean.map((row) => `${row.map(pad).join('  ').trimEnd()}\n`).join('');
}

/** On one line, without control characters: names come from other people's files, and must not steer a terminal. */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
