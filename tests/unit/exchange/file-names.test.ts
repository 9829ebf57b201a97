import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidV7 } from '../../../lib/claim/id.ts';
import { FileNames } from '../../../lib/exchange/file-names.ts';
import { sampleArticle } from '../schema/samples.ts';

test.each([
  ['words of the title', 'Harbour stays open, says port', 'harbour-stays-open-says-port'],
  ['letters without their accents', 'Café à Orléans: “déjà fermé”', 'cafe-a-orleans-deja-ferme'],
  ['no way out of the folder', '../../.profile', 'profile'],
  ['nothing that a shell or a URL takes for more', 'a;b&c$(d)|e%2f?f#g', 'a-b-c-d-e-2f-f-g'],
  ['a title in other letters: the site', 'Նավահանգիստը բաց է', 'news-example'],
  ['no title: the site', '', 'news-example'],
  ['no more than fits', 'word '.repeat(40), `${'word-'.repeat(11)}word`],
])('%s', (_why, title, words) => {
  expect(new FileNames().nameFor(sampleArticle({ title }))).toBe(`${words}-00000001`);
});

test('are the same again for the same articles', () => {
  const articles = ['One', 'Two', 'Two'].map((title) => sampleArticle({ title, id: uuidV7() }));
  const namesOf = () => {
    const names = new FileNames();
    return articles.map((article) => names.nameFor(article));
  };
  expect(namesOf()).toEqual(namesOf());
});

test('whatever the titles, each is there once, and made of letters, digits and hyphens', () => {
  const anyTitle = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('', 'A', 'a', 'Con'));
  fc.assert(
    fc.property(fc.array(anyTitle, { maxLength: 20 }), (titles) => {
      const names = new FileNames();
      const given = titles.map((title) => names.nameFor(sampleArticle({ title })));
      expect(new Set(given).size).toBe(titles.length);
      for (const name of given) expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,90}$/);
    }),
  );
});
