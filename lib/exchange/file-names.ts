import type { ArticleRecord } from '../schema/records.ts';

/** UTF-16 code units of a title in a file's name: with what follows it is far below what any file system takes. */
const MAX_TITLE = 60;
/** Of an article's id: what is drawn by chance at its end. */
const ID_DIGITS = 8;

/** Names for the files of articles: lower-case letters, digits and hyphens, each once whatever the titles are. */
export class FileNames {
  readonly #taken = new Set<string>();

  /** A name without its ending: the same for the same article in every export. */
  nameFor({ id, title, url }: ArticleRecord): string {
    const words = plain(title) || plain(new URL(url).hostname) || 'article';
    const whole = `${words}-${id.slice(-ID_DIGITS)}`;
    let name = whole;
    for (let number = 2; this.#taken.has(name); number++) name = `${whole}-${number}`;
    this.#taken.add(name);
    return name;
  }
}

function plain(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_TITLE)
    .replace(/^-+|-+$/g, '');
}
