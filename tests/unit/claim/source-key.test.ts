import { describe, expect, it } from 'vitest';
import type { SourceEntity } from '../../../lib/claim/source-entity.ts';
import { foldName, type KeyedSource, sourceKeyOf } from '../../../lib/claim/source-key.ts';

const MINISTRY: SourceEntity = {
  key: 'NO:defence-ministry',
  name: 'Norway’s defence ministry',
  kind: 'government',
  country: 'NO',
};
const LIND: SourceEntity = { key: 'mara-lind', name: 'Mara Lind', kind: 'expert', country: null };
const OFFICIALS: SourceEntity = { key: 'officials', name: 'officials', kind: 'government', country: null };

const HERE = 'article-1';

/** [what the claim has, its key, reason] */
const CASES: [Partial<KeyedSource>, string, string][] = [
  [{ words: 'it', sourceText: 'it', entity: MINISTRY }, 'NO:defence-ministry', 'a pronoun goes by whom it stands for'],
  [
    { words: 'Oslo’s defence ministry', sourceText: '', entity: MINISTRY },
    'NO:defence-ministry',
    'an emptied field is untouched',
  ],
  [
    { words: 'Oslo', sourceText: "norway's defence ministry", entity: MINISTRY },
    'NO:defence-ministry',
    'the reader wrote the entity’s own name',
  ],
  [
    { words: 'Oslo', sourceText: 'Army press office', entity: MINISTRY },
    'name:army press office',
    'the reader knows better',
  ],
  [
    { words: 'The Port of Vell', sourceText: 'The Port of Vell' },
    'name:port of vell',
    'nobody known goes by its words',
  ],
  [{ words: 'the port of Vell', sourceText: '' }, 'name:port of vell', 'capitals and a “the” make no other source'],
  [{ words: '', sourceText: '' }, 'none', 'nobody is named'],
  [{ words: '', sourceText: 'Mara Lind' }, 'name:mara lind', 'the reader found out who it was'],
  [{ words: 'officials', anonymity: 'unnamed', entity: OFFICIALS }, 'article-1/officials', 'these officials, not all'],
  [{ words: 'a resident', anonymity: 'unnamed' }, 'article-1/a resident', 'somebody of this article'],
  [{ words: 'the mayor', anonymity: 'role' }, 'article-1/mayor', 'a role without a name is another one’s elsewhere'],
  [{ words: 'the mayor', anonymity: 'role', entity: LIND }, 'mara-lind', 'a role whose holder the article names'],
  [{ words: 'officials', anonymity: 'unnamed', sourceText: 'Port staff' }, 'name:port staff', 'named by the reader'],
  [
    { words: 'the ministry', anonymity: 'role', entity: { ...MINISTRY, name: 'the ministry' } },
    'NO:defence-ministry',
    'a body of a known state is the same everywhere',
  ],
];

describe('the key of a source', () => {
  it.each(CASES)('%j: %s (%s)', (given, key) => {
    const source = { entity: null, anonymity: 'named', articleId: HERE, words: '', ...given } as const;
    expect(sourceKeyOf({ sourceText: source.words, ...source })).toBe(key);
  });
});

describe('folding a name', () => {
  it.each([
    ['  The  Port ', ' port', 'a leading “the” goes, once, spaces within stay'],
    ['O’Dowd', "o'dowd", 'one apostrophe for both'],
    ['ÉCLAT', 'éclat', 'letters with marks keep them'],
    ['Theo Brand', 'theo brand', 'no “the”'],
    ['', '', 'nothing'],
  ])('%j is %j: %s', (name, folded) => {
    expect(foldName(name).trim()).toBe(folded.trim());
  });
});
