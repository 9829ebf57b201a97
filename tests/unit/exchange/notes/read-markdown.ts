/** What a note says to whoever reads it, by the rules of CommonMark: for tests that nothing in it is lost or alive. */

/** The text that inline Markdown without any markup in it shows: backslash escapes and character references resolved. */
export function shownText(markdown: string): string {
  return markdown
    .replace(
      /\\([!-/:-@[-`{-~])|&#(\d{1,7});/g,
      (_all, sign?: string, code?: string) => sign ?? String.fromCodePoint(Number(code)),
    )
    .trim();
}

/** Inline Markdown with a dot for everything that stands for itself by a backslash or a reference: what else could be markup. */
export function liveText(markdown: string): string {
  return markdown.replace(/\\[!-/:-@[-`{-~]|&#\d{1,7};/g, '·');
}

/** An escaped sign, or an inline link, `[words](address)`: whichever begins first. */
const ESCAPE_OR_LINK = /\\[!-/:-@[-`{-~]|\[((?:\\.|[^\\[\]])*)\]\(([^()\s]*)\)/gs;

/** Inline links. */
export function linksIn(markdown: string): { readonly words: string; readonly address: string }[] {
  return Array.from(markdown.matchAll(ESCAPE_OR_LINK), ([, words, address]) => ({ words, address })).filter(
    (link): link is { words: string; address: string } => link.words !== undefined && link.address !== undefined,
  );
}

/** Inline Markdown in which something else stands for each of its links. */
export function withLinksAs(markdown: string, shown: (words: string) => string): string {
  return markdown.replace(ESCAPE_OR_LINK, (all, words?: string) => (words === undefined ? all : shown(words)));
}

/** A note in its two parts. */
export function partsOfNote(note: string): { readonly properties: string; readonly body: string } {
  const end = note.indexOf('\n---\n', 3);
  return { properties: note.slice(4, end), body: note.slice(end + 5) };
}
