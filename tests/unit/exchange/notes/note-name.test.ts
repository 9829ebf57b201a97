import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NoteNames } from '../../../../lib/exchange/notes/note-name.ts';
import { anyHostileText } from '../citations/context.ts';

const ID = '019caaaa-0000-7000-8000-0123456789ab';
const URL = 'https://news.example/world/harbour-blockade';

function nameFor(title: string, url = URL): string {
  return new NoteNames().nameFor({ id: ID, title, url });
}

describe('a note is called', () => {
  test.each([
    ['Harbour stays open, says port', 'Harbour-stays-open-says-port', 'by the words of its title'],
    ['“Open” – says: port?', 'Open-says-port', 'without its signs'],
    ['../../etc/passwd', 'etc-passwd', 'never outside of its folder'],
    ['.hidden', 'hidden', 'never hidden'],
    ['a\\b/c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j', 'without what Windows forbids'],
    ['CON', 'CON', 'no device of Windows, with the end of the id behind it'],
    ['Con man caught', 'Con-man-caught', 'which may be a word of a title'],
    ['Երեւան. բաց է', 'Երեւան-բաց-է', 'in its own script'],
    ['e\u0301tat', 'état', 'in composed letters'],
    ['🦊 !!!', 'news-example-world-harbour-blockade', 'by its address where the title has no letters'],
    ['word '.repeat(30), 'word-'.repeat(13).concat('word'), 'no longer than systems take'],
    ['x'.repeat(200), 'x'.repeat(35), 'also of one word'],
    ['a\ud800b\u0000', 'a-b', 'without broken characters'],
  ])('%j: %j, %s', (title, name) => {
    expect(nameFor(title)).toBe(`${name}-456789ab`);
  });

  test('“article” where it has no name at all', () => {
    expect(nameFor('', 'x://!')).toBe('article-456789ab');
  });
});

test('a note has the same name whatever else is exported', () => {
  const names = new NoteNames();
  const name = (title: string, id: string) => names.nameFor({ id, title, url: URL });
  const other = ID.replace(/b$/, 'c');
  expect([name('PORT', other), name('Port', ID)]).toEqual(['PORT-456789ac', nameFor('Port')]);
});

test('two of one name are told apart, capitals apart', () => {
  const names = new NoteNames();
  const all = ['Port', 'PORT', 'Port'].map((title) => names.nameFor({ id: ID, title, url: URL }));
  expect(all).toEqual(['Port-456789ab', 'PORT-456789ab-2', 'Port-456789ab-3']);
});

test('whatever the titles are, names are of letters, digits and hyphens, short enough, and each there once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(anyHostileText, fc.constantFrom('a', 'A', 'con', 'ß', 'SS', 'ﬁ', 'fi'))),
      (titles) => {
        const names = new NoteNames();
        const given = titles.map((title) => names.nameFor({ id: ID, title, url: URL }));
        for (const name of given) {
          expect(name).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
          expect(new TextEncoder().encode(`${name}.md`).length).toBeLessThanOrEqual(255);
        }
        expect(new Set(given.map((name) => name.normalize('NFKC').toUpperCase())).size).toBe(titles.length);
      },
    ),
  );
});
