/**
 * Comma-separated values: RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180), and cells that a spreadsheet would run as
 * formulas defused (https://owasp.org/www-community/attacks/CSV_Injection).
 *
 * A spreadsheet need not part a line where we do. Excel parts it at the list separator of the machine, a semicolon in German, French and
 * Spanish; an import dialog at whatever is ticked. A quotation mark that does not begin a cell is then a letter like others, so that no quoting
 * of ours holds what is in it together, and each line end begins a row. (A first line "sep=," would tell Excel, which then reads the
 * file in the machine's own encoding; all other readers take it for the heading.) So a cell is defused wherever one of these readers may begin a
 * cell of its own.
 */
import Papa from 'papaparse';

/** One value of a row. */
export type Cell = string | number | boolean | null;

/** Tells spreadsheets that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Where a reader may begin a cell: with ours, and behind a semicolon, a tab and a line end. */
const CELL_START = '(?<=^|[;\\t\\r\\n])';
/**
 * What begins a formula, or is skipped before one; full-width signs do where those are typed. Spaces may stand before it, quotation marks,
 * which fall away where a cell is read as quoted, and apostrophes: of those one more, so that taking one away gives the cell as it was.
 */
const FORMULA = '(?:[^\\S\\t\\r\\n]|["\'])*[=+\\-@|\\t\\r\\0＝＋－＠]';

const TO_DEFUSE = new RegExp(`${CELL_START}(?=${FORMULA})`, 'g');
const DEFUSED = new RegExp(`${CELL_START}'(?=${FORMULA})`, 'g');

/**
 * One record with its line end (CR LF). An empty cell is a missing value. Texts are defused by an apostrophe before what a spreadsheet
 * would run as a formula; {@link undefused} takes it away.
 */
export function formatRecord(cells: readonly Cell[]): string {
  const safe = cells.map((cell) => (typeof cell === 'string' ? cell.replace(TO_DEFUSE, "'") : cell));
  return `${Papa.unparse([safe], { newline: '\r\n' })}\r\n`;
}

/** A cell as it was before {@link formatRecord} defused it. */
export function undefused(cell: string): string {
  return cell.replace(DEFUSED, '');
}
