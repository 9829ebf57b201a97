/** A file offered to the reader to save. */
export interface OfferedFile {
  readonly fileName: string;
  /** A blob: URL, alive as long as the page. */
  readonly href: string;
}

/**
 * Saves a file by a link, which needs no permission. Only for a page in a tab: a popup dies with the save dialog.
 * @returns the file, to offer it once more
 */
export function saveFile(fileName: string, content: Blob): OfferedFile {
  const href = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = href;
  link.download = fileName;
  link.click();
  return { fileName, href };
}
