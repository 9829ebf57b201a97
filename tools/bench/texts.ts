import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS, readCorpus } from '../corpus/read-corpus.ts';
import { ROOT } from '../run-program.ts';

/** A set of texts to be handled. */
export interface TextSet {
  readonly name: string;
  readonly texts: readonly string[];
}

const POLNEAR = join(ROOT, '../shared/data/polnear/dev.jsonl');

/** Articles of a set; the slowest contestant needs minutes for more. */
const MOST = 25;

/** Of the repository's own held-out articles, and of PolNeAR dev where it lies beside the repository. */
export function textSets(): TextSet[] {
  const own = readCorpus(join(CORPUS, 'heldout')).flatMap(({ article }) => article?.text ?? []);
  const sets = [{ name: 'own held-out', texts: own.slice(0, MOST) }];
  if (!existsSync(POLNEAR)) {
    console.log('Not measured on PolNeAR dev: it is not beside the repository.');
    return sets;
  }
  const rows = readFileSync(POLNEAR, 'utf8').trim().split('\n');
  return [...sets, { name: 'PolNeAR dev', texts: rows.slice(0, MOST).map((row): string => JSON.parse(row).text) }];
}

/** Runs of characters between white space. */
export const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** The first `words` words of the texts, joined as paragraphs. @throws RangeError when there are not so many. */
export function firstWords(texts: readonly string[], words: number): string {
  const all = texts.join('\n\n').trimStart();
  let count = 0;
  for (const { 0: word, index } of all.matchAll(/\S+/g))
    if (++count === words) return all.slice(0, index + word.length);
  throw new RangeError(`the texts have fewer than ${words} words`);
}

const VOWELS = 'aeiou';

/** Names of a repetition: capitalised words in mid-sentence get other vowels, so that no word list learns them by heart. */
function renamed(text: string, repetition: number): string {
  return text.replace(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu, (name) =>
    name.replace(/[aeiou]/g, (vowel) => VOWELS[(VOWELS.indexOf(vowel) + repetition) % VOWELS.length] ?? vowel),
  );
}

/** A text of at least `words` words: the texts over and over, with other names each time. */
export function longText(texts: readonly string[], words: number): string {
  const parts: string[] = [];
  let count = 0;
  for (let repetition = 0; count < words; repetition++)
    for (const text of texts) {
      if (count >= words) break;
      const part = renamed(text, repetition);
      const size = wordsIn(part);
      if (size === 0) throw new RangeError('a text without words');
      parts.push(count + size <= words ? part : firstWords([part], words - count));
      count += size;
    }
  return parts.join('\n\n');
}
