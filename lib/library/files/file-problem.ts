import { formatOf } from '../../exchange/read-import.ts';
import type { ImportFormat } from '../../schema/imported-file.ts';

/** Why nothing of a file can be imported; `detail` names line and field. */
export type FileProblem =
  | { readonly type: 'empty' | 'binary' | 'not-utf8' | 'unknown' | 'unreadable' }
  | { readonly type: 'invalid'; readonly format: ImportFormat; readonly detail: string };

/** A file as a page is given it. */
export type ChosenFile = Pick<File, 'name' | 'size' | 'slice' | 'stream'>;

/** Bytes at a file's beginning by which it is told what it is: more than the header of any format. */
const BEGINNING = 1_000_000;
/** Byte order marks of UTF-16, which text editors still write (RFC 2781, section 3.2). */
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const;
/** UTF-16 code units by which a format is told where its first line is shorter. */
const LEAST = 4_096;

/** What a file is, told from its beginning: its format, or what is wrong with it. @throws errors of reading */
export async function lookAt(file: ChosenFile): Promise<{ format: ImportFormat } | { problem: FileProblem }> {
  if (file.size === 0) return { problem: { type: 'empty' } };
  const bytes = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer());
  if (UTF_16.some(([first, second]) => bytes[0] === first && bytes[1] === second)) {
    return { problem: { type: 'not-utf8' } };
  }
  // No text in UTF-8 has a null in it that anyone wrote; pictures, archives and PDFs are full of them.
  if (bytes.includes(0)) return { problem: { type: 'binary' } };
  const text = decodedStart(bytes);
  if (text === null) return { problem: { type: 'not-utf8' } };
  if (text.trim() === '') return { problem: { type: 'empty' } };
  const line = text.indexOf('\n');
  const format = formatOf(line < 0 ? text : text.slice(0, Math.max(LEAST, line)));
  return format === null ? { problem: { type: 'unknown' } } : { format };
}

/** `null` for what is not UTF-8. A character that is cut at the end is none of the text's faults. */
function decodedStart(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}
