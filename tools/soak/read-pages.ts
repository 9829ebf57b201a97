/** The saved news pages beside the project, as the soak reads them. None of their text is printed or kept. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAGES_ARCHIVE } from '../pages-archive.ts';
import { run } from '../run-program.ts';

/** A page to read. */
export interface SoakPage {
  readonly id: string;
  readonly html: string;
  /** Whether claims are found in its language, so that marks are waited for. */
  readonly isEnglish: boolean;
}

/**
 * All pages of the archive, in the order of its index.
 * @throws Error when it is not there or cannot be unpacked
 */
export async function readPages(archive = PAGES_ARCHIVE): Promise<SoakPage[]> {
  if (!existsSync(archive)) throw new Error(`the soak needs the real pages, and ${archive} is not there`);
  const folder = mkdtempSync(join(tmpdir(), 'says-who-soak-pages-'));
  try {
    const { code, output } = await run('tar', ['-xJf', archive, '-C', folder], true);
    if (code !== 0) throw new Error(`${archive} could not be unpacked: ${output}`);
    const inner = join(folder, 'pages');
    const root = existsSync(inner) ? inner : folder;
    const index = JSON.parse(readFileSync(join(root, 'index.json'), 'utf8')) as { id: string; lang: string }[];
    return index.map(({ id, lang }) => ({
      id,
      html: readFileSync(join(root, id, 'source.html'), 'utf8'),
      isEnglish: lang === 'en',
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
