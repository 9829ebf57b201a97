/**
 * Comma-separated values: RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), and cells that a spreadsheet would run as
 * formulas defused (https://owasp.org/www-community/attacks/CSV_Injection).
 */
import Papa from 'papaparse';

/** One value of a row. */
export type Cell = string | number | boolean | null;

/** Tells spreadsheets that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What has to be defused, by an apostrophe in front. Cells that begin with apostrophes and go on like a formula get
 * one more, so that taking one away gives every cell back as it was. (Papaparse's own pattern ends at the first line.)
 */
const FORMULA = /^'*[=+\-@\t\r]/;

/** One record with its line end (CR LF). An empty cell is a missing value. */
export function formatRecord(cells: readonly Cell[]): string {
  return `${Papa.unparse([[...cells]], { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}
