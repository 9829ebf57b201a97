/** Puts a text into the clipboard. Must be called in the course of a click. Rejects where the browser does not allow it. */
export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
