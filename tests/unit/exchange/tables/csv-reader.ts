/**
 * A reader of RFC 4180 for the tests: a state machine that shares nothing with the library that writes. Records end with
 * CR LF, cells are parted by commas, a quotation mark in a quoted cell is doubled.
 */
export function readCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let state: 'start' | 'plain' | 'quoted' | 'quote' = 'start';
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (state === 'quoted') {
      if (char === '"') state = 'quote';
      else cell += char;
    } else if (char === '"') {
      if (state === 'plain') throw new Error(`a quotation mark in a plain cell at ${i}`);
      if (state === 'quote') cell += char;
      state = 'quoted';
    } else if (char === ',' || (char === '\r' && text[i + 1] === '\n')) {
      record.push(cell);
      cell = '';
      state = 'start';
      if (char === '\r') {
        records.push(record);
        record = [];
        i++;
      }
    } else {
      if (state === 'quote') throw new Error(`text after a closing quotation mark at ${i}`);
      if (char === '\r' || char === '\n') throw new Error(`a bare line break at ${i}`);
      state = 'plain';
      cell += char;
    }
  }
  if (state !== 'start' || record.length > 0) throw new Error('the last record does not end');
  return records;
}
