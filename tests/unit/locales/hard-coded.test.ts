import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hardCodedWords, wordsOfMarkup } from './hard-coded.ts';
import { localeByKey } from './read-locale.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const FILES = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
);
const SOURCES = FILES.filter((name) => /\.tsx?$/.test(name));
const PAGES = FILES.filter((name) => name.endsWith('.html'));
const NAME = localeByKey('en').get('extension.name')?.forms[0] ?? '';
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('the screens', () => {
  it('are all looked at', () => {
    expect(SOURCES.length).toBeGreaterThan(40);
    expect(PAGES.length).toBeGreaterThanOrEqual(2);
  });

  it.each(SOURCES)('%s has no words of its own', (file) => {
    expect(hardCodedWords(read(file), file)).toEqual([]);
  });

  // Before a page has its messages there is one thing that it can be called in every language.
  it.each(PAGES)('%s says nothing but the name of the product', (file) => {
    expect(wordsOfMarkup(read(file)).filter((text) => text !== NAME)).toEqual([]);
  });
});

describe('looking for words in a source', () => {
  it.each([
    ['text between tags', 'const a = <p>Try again</p>;', ['Try again']],
    ['text beside a message', "const a = <p>{t('editor.source')} claim</p>;", ['claim']],
    ['text of another script', 'const a = <p>引用</p>;', ['引用']],
    ['text in a fragment', 'const a = <>Saved</>;', ['Saved']],
    ['a string between tags', "const a = <p>{'Saved'}</p>;", ['Saved']],
    ['a name for those who do not see', '<button aria-label="Close" />;', ['Close']],
    ['a tooltip', "<button title={'Close'} />;", ['Close']],
    ['what stands in an empty field', '<input placeholder="Search" />;', ['Search']],
    ['the words for a picture', '<img alt="A chart" />;', ['A chart']],
    ['a prop of one of our own components', '<Waiting text="Looking…" />;', ['Looking…']],
    ['both of a choice', "<p>{isOpen ? 'Less' : 'More'}</p>;", ['Less', 'More']],
    ['what comes on a condition', "<p>{isOpen && 'Open'}</p>;", ['Open']],
    ['a fallback', "<p title={name || 'Nobody'} />;", ['Nobody']],
    ['a template, between what is filled in', `<p>{\`\${count} claims\`}</p>;`, ['claims']],
    ['joined strings', "<p>{count + ' claims'}</p>;", ['claims']],
    ['the title of a page', "document.title = 'Library';", ['Library']],
    ['the text of a node', "node.textContent = 'Saved';", ['Saved']],
    ['an entry of a menu', "create({ id: 'mark', title: 'Mark as a claim' });", ['Mark as a claim']],
  ])('finds %s', (_, source, words) => {
    expect(hardCodedWords(source)).toEqual(words);
  });

  it.each([
    ['a message', "const a = <p title={t('editor.note')}>{t('editor.source')}</p>;"],
    ['a message by the kind of thing', `const a = <p>{t(\`act.\${act}\`)}</p>;`],
    ['punctuation', "const a = <p>({name}) · {' '}…</p>;"],
    ['what is not read', '<p class="notice" id="a" role="status" name="close" />;'],
    ['words to compare with', "<p>{state === 'saved' && t('editor.saved')}</p>;"],
    ['a comment', '/* Not a claim */ const a = <p>{/* Saved */}</p>;'],
    ['a symbol named in markup', 'const a = <p>&nbsp;&middot;</p>;'],
  ])('lets %s be', (_, source) => {
    expect(hardCodedWords(source)).toEqual([]);
  });

  it('reads what is TypeScript without JSX', () => {
    expect(hardCodedWords("const id = <T>(a: T) => a; menu({ title: 'Mark' });", 'menu.ts')).toEqual(['Mark']);
  });

  it('does not pass over what it cannot read', () => {
    expect(() => hardCodedWords('<p>')).toThrow(SyntaxError);
  });

  it('finds the words of markup', () => {
    const html = '<!doctype html><html><head><title>Library</title></head><body><p title="A">Wait</p></body></html>';
    expect(wordsOfMarkup(html)).toEqual(['Library', 'Wait', 'A']);
  });
});
