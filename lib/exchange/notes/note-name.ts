import type { ArticleRecord } from '../../schema/records.ts';

/** In code units, of up to three bytes: with the end of an id a name stays within the 255 bytes that file systems take. */
const MAX_NAME = 70;

/** Names that Windows keeps for devices, with any ending (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/**
 * Gives each article's note a name of its own: the words of its title with hyphens between them, else those of its address. Articles
 * of one name, capitals apart, are told apart by the end of their id, which is the same in every export.
 */
export class NoteNames {
  readonly #taken = new Set<string>();

  /** The name without an ending: letters, digits and hyphens. To be asked once for each article. */
  nameFor({ id, title, url }: Pick<ArticleRecord, 'id' | 'title' | 'url'>): string {
    const words = hyphenated(title) || hyphenated(url.replace(/^\w+:\/*/, '')) || 'article';
    const base = DEVICE.test(words) ? `article-${words}` : words;
    let name = base;
    for (let number = 1; this.#taken.has(folded(name)); number++) {
      name = `${base}-${id.slice(-12)}${number === 1 ? '' : `-${number}`}`;
    }
    this.#taken.add(folded(name));
    return name;
  }
}

/** Letters of all scripts, in the one form that all file systems keep. */
function hyphenated(text: string): string {
  const words = text
    .toWellFormed()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  let name = '';
  for (const word of words) {
    if (name.length + word.length >= MAX_NAME) break;
    name += (name && '-') + word;
  }
  return (
    name ||
    Array.from(words[0] ?? '')
      .slice(0, MAX_NAME / 2)
      .join('')
  );
}

/** Windows and macOS take names that differ in capitals for one. */
function folded(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
}
