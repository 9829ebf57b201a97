import { describe, expect, it } from 'vitest';
import { SOURCES } from '../../../../tools/package/sources.ts';
import { importsOf, read, repositoryFiles } from '../../../repo/sources.ts';

const files = repositoryFiles();
const isSource = (path: string) =>
  SOURCES.some((source) => (source.endsWith('/') ? path.startsWith(source) : path === source));
const sources = files.filter(isSource);

describe('the sources’ package', () => {
  it('holds all that its own code imports', () => {
    const code = sources.filter((file) => /\.(tsx?|mjs)$/.test(file));
    expect(code.length).toBeGreaterThan(300);
    const outside = code.flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => files.includes(target) && !isSource(target))
        .map(({ target }) => `${file} imports ${target}`),
    );
    expect(outside).toEqual([]);
  });

  it.each([
    ['README.md', 'says how to build'],
    ['docs/store/reviewers.md', 'says it in full'],
    ['LICENSE', 'what may be done with it'],
    ['package.json', 'the commands'],
    ['package-lock.json', 'what they need, with checksums'],
    ['wxt.config.ts', 'the manifest'],
    ['tsconfig.json', 'how JSX is compiled'],
    ['lib/detect/weights.bin', 'what the background finds claims with'],
    ['locales/fr.json', 'words'],
    ['public/icon/128.png', 'pictures'],
    ['entrypoints/popup/index.html', 'pages'],
    ['components/design/tokens.css', 'looks'],
  ])('holds %s: %s', (file) => {
    expect(sources).toContain(file);
  });

  it.each([
    ['tests/unit/tools/package/sources.test.ts', 'tests'],
    ['corpus/README.md', 'annotated articles: the weights come trained'],
    ['tools/train/main.ts', 'the training, likewise'],
    ['cli/main.ts', 'the command line'],
    ['docs/evaluation.md', 'what is not about building'],
    ['tools/newsroom/server.ts', 'the sample newsroom'],
  ])('does not hold %s: %s', (file) => {
    expect(files).toContain(file);
    expect(sources).not.toContain(file);
  });

  it('needs no command that it lacks: what "npm run package" starts is there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const started = [...(scripts['package'] ?? '').matchAll(/node ([\w/.]+)/g)].map((match) => match[1] ?? '');
    expect(started).toEqual(['tools/setup.mjs', 'tools/package/main.ts']);
    expect(started.filter((file) => !isSource(file))).toEqual([]);
  });

  it('is listed in order, each place once and none that is not there', () => {
    expect(SOURCES).toEqual([...new Set(SOURCES)].toSorted());
    expect(
      SOURCES.filter((path) => !files.some((file) => (path.endsWith('/') ? file.startsWith(path) : file === path))),
    ).toEqual([]);
  });
});
