/** Whether a sentence of the corpus stands in texts of others, which it must not. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './article.ts';
import { lineAt, type ParsedArticle } from './notation.ts';
import { TELLING_LENGTH, tellingSentences, wordsOf } from './words.ts';

interface KnownSentence {
  readonly place: Omit<Problem, 'message'>;
  readonly words: readonly string[];
}

/** Finds sentences of eight words or more of the articles in other texts, whatever their punctuation and quotation marks. */
export function createOutsideCheck(parsed: readonly ParsedArticle[]): (name: string, text: string) => Problem[] {
  const byBeginning = new Map<string, KnownSentence[]>();
  for (const one of parsed) {
    for (const { start, words } of tellingSentences(one.article?.text ?? '')) {
      const place = { file: one.file, line: lineAt(one, start) };
      const key = words.slice(0, TELLING_LENGTH).join(' ');
      byBeginning.set(key, [...(byBeginning.get(key) ?? []), { place, words }]);
    }
  }
  return (name, text) => {
    const words = wordsOf(text);
    const problems: Problem[] = [];
    for (let i = 0; i + TELLING_LENGTH <= words.length; i++) {
      for (const known of byBeginning.get(words.slice(i, i + TELLING_LENGTH).join(' ')) ?? []) {
        if (!known.words.every((word, offset) => words[i + offset] === word)) continue;
        problems.push({ ...known.place, message: `stands in ${name}: "${known.words.join(' ')}"` });
      }
    }
    return problems;
  };
}

/** Texts of others that may lie beside the repository, by name. @throws Error when `tar` cannot read the archive of pages. */
export function* outsideTexts(folder: string): Generator<[name: string, text: string]> {
  for (const path of globSync(join(folder, 'polnear/*.jsonl')).sort()) {
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (line !== '') yield [path, String(JSON.parse(line).text)];
    }
  }
  const pages = join(folder, 'pages.tar.xz');
  if (!existsSync(pages)) return;
  const html = execFileSync('tar', ['-xJOf', pages], { encoding: 'utf8', maxBuffer: 1 << 30 });
  yield [pages, html.replace(/<[^<>]*>/g, ' ')];
}
