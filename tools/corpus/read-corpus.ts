import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../run-program.ts';
import { type ParsedArticle, parseArticle } from './notation.ts';

/** Where the articles lie: what the detector may learn from, and what it is only measured on. */
export const CORPUS = join(ROOT, 'corpus');

/** Parses every article below the folder, in the order of the files' paths. */
export function readCorpus(folder: string): ParsedArticle[] {
  return globSync(join(folder, '**/*.txt'))
    .sort()
    .map((path) => parseArticle(basename(path), readFileSync(path, 'utf8')));
}
