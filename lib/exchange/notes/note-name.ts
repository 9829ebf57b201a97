import type { ArticleRecord } from '../../schema/records.ts';

/** In code units, of up to three bytes: with the end of an id a name stays within the 255 bytes that file systems take. */
const MAX_NAME = 70;

/** Of an article's id: what is drawn by chance at its end. */
const ID_DIGITS = 8;

/**
 * Gives each article's note a name of its own: the words of its title with hyphens between them, else those of its address, and the end of
 * its id. So it has the same in every export, whatever else is exported, and links of other notes go on leading there.
 */
export class NoteNames {
  readonly #taken = new Set<string>();

  /** The name without an ending: letters, digits and hyphens. To be asked once for each article. */
  nameFor({ id, title, url }: Pick<ArticleRecord, 'id' | 'title' | 'url'>): string {
    const whole = `${noteWords({ title, url })}-${id.slice(-ID_DIGITS)}`;
    let name = whole;
    for (let number = 2; this.#taken.has(folded(name)); number++) name = `${whole}-${number}`;
    this.#taken.add(folded(name));
    return name;
  }
}

/** What an article's note goes by for people: the words of its title, else those of its address, with hyphens between them. */
export function noteWords({ title, url }: Pick<ArticleRecord, 'title' | 'url'>): string {
  return hyphenated(title) || hyphenated(url.replace(/^\w+:\/*/, '')) || 'article';
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
