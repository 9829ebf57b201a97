/**
 * How spreadsheets part a table, whatever it was written with: at the separator that they are set to, and at line ends. Quotation marks
 * hold a cell together where they begin it, and are letters elsewhere; what stands behind the closing one is a part of the cell.
 */
export function readLoosely(text: string, separator: string): string[][] {
  const records: string[][] = [[]];
  let cell = '';
  let state: 'start' | 'plain' | 'quoted' | 'quote' = 'start';
  const endCell = () => {
    records.at(-1)?.push(cell);
    cell = '';
    state = 'start';
  };
  for (const char of text) {
    if (state === 'quoted') {
      if (char === '"') state = 'quote';
      else cell += char;
    } else if (char === '"' && state !== 'plain') {
      // The first one opens the cell; one behind another stands for itself.
      if (state === 'quote') cell += char;
      state = 'quoted';
    } else if (char === separator) {
      endCell();
    } else if (char === '\n' || char === '\r') {
      endCell();
      records.push([]);
    } else {
      cell += char;
      state = 'plain';
    }
  }
  endCell();
  return records;
}
