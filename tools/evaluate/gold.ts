import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { GoldText } from '../../lib/claim/annotated.ts';
import { type CorpusArticle, formatProblem } from '../corpus/article.ts';
import { CORPUS, readCorpus } from '../corpus/read-corpus.ts';
import { ROOT } from '../run-program.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Where texts that may not be kept here lie, when they are there. */
export const OUTSIDE = join(ROOT, '../shared/data');

/** A set of annotated texts to measure with. */
export interface Gold {
  readonly name: string;
  /** Whether its errors may be looked at one by one. What is only measured stays unseen, or its figures are worth nothing. */
  readonly isOpen: boolean;
  readonly texts: readonly GoldText[];
}

/** Thrown when texts that are annotated here are not the ones that are there. */
export class OtherTextError extends Error {
  override name = 'OtherTextError';
}

/** An article of the corpus as gold. */
export function goldOfArticle({ id, text, attributions, denied }: CorpusArticle): GoldText {
  return { id, text, claims: attributions, marked: denied };
}

/** One part of the repository's own corpus. */
export function ownGold(part: 'heldout' | 'training'): Gold {
  const texts = readCorpus(join(CORPUS, part)).map(({ article, problems }) => {
    if (!article) throw new Error(problems.map(formatProblem).join('\n'));
    return goldOfArticle(article);
  });
  return { name: part === 'heldout' ? 'own held-out' : 'own training', isOpen: part === 'training', texts };
}

/** PolNeAR dev by position: even articles to learn from errors, odd ones to report; nothing where it is absent. */
export function polnearGold(folder = join(OUTSIDE, 'polnear')): Gold[] {
  const file = join(folder, 'dev.jsonl');
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  const texts = rows.map((row): GoldText => {
    const { id, text, attributions } = JSON.parse(row);
    return { id, text, claims: attributions, marked: {} };
  });
  const parity = (rest: number) => texts.filter((_, index) => index % 2 === rest);
  return [
    { name: 'PolNeAR dev, odd', isOpen: false, texts: parity(1) },
    { name: 'PolNeAR dev, even', isOpen: true, texts: parity(0) },
  ];
}

/** Our annotation of a page whose text is its publisher's: offsets only. */
interface PageAnnotation extends Omit<GoldText, 'text'> {
  /** The file within the archive; of a page its paragraphs are read. */
  readonly file: string;
  /** SHA-256 of the text's UTF-8 bytes, so that offsets never meet another text. */
  readonly sha256: string;
}

/** News pages annotated by offset (corpus/pages), with their text from the archive beside the repository. */
export function pagesGold(part: 'open' | 'held', archive = join(OUTSIDE, 'pages.tar.xz')): Gold[] {
  if (!existsSync(archive)) return [];
  const annotations = globSync(join(CORPUS, 'pages', part, '*.json'))
    .sort()
    .map((path): PageAnnotation => ({ id: basename(path, '.json'), ...JSON.parse(readFileSync(path, 'utf8')) }));
  if (annotations.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'says-who-pages-'));
  // One run over the archive for all of them: it can be read from its beginning only.
  execFileSync('tar', ['-xJf', archive, '-C', folder, ...annotations.map(({ file }) => file)]);
  const texts = annotations.map(({ file, sha256, ...gold }): GoldText => {
    const saved = readFileSync(join(folder, file), 'utf8');
    const text = file.endsWith('.html') ? paragraphsOf(saved) : saved;
    const found = createHash('sha256').update(text).digest('hex');
    if (found !== sha256) throw new OtherTextError(`${file}: not the text that was annotated`);
    return { ...gold, text };
  });
  rmSync(folder, { recursive: true });
  return [{ name: part === 'held' ? 'real pages, held out' : 'real pages, open', isOpen: part === 'open', texts }];
}
