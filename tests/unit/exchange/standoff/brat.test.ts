import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK } from '../../../../lib/claim/codebook.ts';
import { detect } from '../../../../lib/detect/index.ts';
import type { FiledArticle, FormatContext } from '../../../../lib/exchange/format.ts';
import { formatBrat } from '../../../../lib/exchange/standoff/brat.ts';
import { filedText } from '../../../../lib/filing/records.ts';
import { anyRecords } from '../../schema/arbitraries.ts';
import { NOON, sampleMetadata } from '../../schema/samples.ts';
import { type BratDocument, readBrat } from './brat-reader.ts';
import { claimId, claimIn, context, filed } from './filed.ts';
import { hasPython, python } from './python.ts';

/** The folder by the names of its files. */
async function folderOf(
  articles: readonly FiledArticle[],
  given: FormatContext = context(),
): Promise<Map<string, string>> {
  const files = await Array.fromAsync(formatBrat(articles, given));
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  return new Map(files.map(({ name, content }) => [name, content]));
}

/** The documents of a folder, each read by the rules of the format. */
function documentsOf(folder: ReadonlyMap<string, string>): BratDocument[] {
  return [...folder].flatMap(([name, annotations]) =>
    name.endsWith('.ann') ? [readBrat(folder.get(name.replace(/ann$/, 'txt')) ?? '', annotations)] : [],
  );
}

async function documentOf(article: FiledArticle, given?: FormatContext): Promise<BratDocument> {
  const [document] = documentsOf(await folderOf([article], given));
  if (!document) throw new Error('nothing was written');
  return document;
}

const TEXT =
  'The port authority denied on Monday that ships had been turned away. “We saw six,” said Ana Lindqvist, “and a tug.”';
const DENIAL = claimIn(TEXT, {
  source: 'The port authority',
  cue: 'denied',
  content: ['that ships had been turned away'],
});
const QUOTATION = claimIn(
  TEXT,
  { source: 'Ana Lindqvist', cue: 'said', content: ['“We saw six,”', '“and a tug.”'] },
  2,
);

describe('an annotated article', () => {
  test('is a text and its annotations', async () => {
    const folder = await folderOf([filed(TEXT, [{ ...DENIAL, note: 'See the log.' }])]);
    expect([...folder.keys()]).toEqual([
      'annotation.conf',
      'visual.conf',
      'harbour-stays-open-says-port-00000001.txt',
      'harbour-stays-open-says-port-00000001.ann',
    ]);
    expect(folder.get('harbour-stays-open-says-port-00000001.txt')).toBe(TEXT);
    expect(folder.get('harbour-stays-open-says-port-00000001.ann')).toBe(
      [
        'T1\tSource 0 18\tThe port authority',
        'T2\tAttribution 19 25\tdenied',
        'T3\tContent 36 67\tthat ships had been turned away',
        'E1\tAttribution:T2 Source:T1 Content:T3',
        'A1\tStatus E1 denied',
        'A2\tAct E1 denial',
        'A3\tSourceKind E1 government',
        'A4\tKind E1 indirect',
        'A5\tDistance E1 neutral',
        'A6\tAnonymity E1 institution',
        `#1\tClaimId E1\t${claimId(1)}`,
        '#2\tAnnotatorNotes E1\tSee the log.',
        '',
      ].join('\n'),
    );
  });

  test('has the reason for not naming a source as an attribute that the configuration knows', async () => {
    const folder = await folderOf([filed(TEXT, [{ ...DENIAL, reasonGiven: true }])]);
    expect(folder.get('harbour-stays-open-says-port-00000001.ann')).toContain('A7\tReasonGiven E1 yes\n');
    expect(folder.get('annotation.conf')).toContain('ReasonGiven\tArg:<EVENT>, Value:yes\n');
  });

  test('has content of several parts as one span of several fragments', async () => {
    const { spans, events } = await documentOf(filed(TEXT, [QUOTATION]));
    const content = spans.get(events.get('E1')?.roles['Content'] ?? '');
    expect(content).toEqual({
      type: 'Content',
      words: '“We saw six,” “and a tug.”',
      fragments: [
        [69, 82],
        [103, 115],
      ],
    });
  });

  test('has its claims in the order of the text', async () => {
    const { events, spans } = await documentOf(filed(TEXT, [QUOTATION, DENIAL]));
    expect([...events.values()].map(({ roles }) => spans.get(roles['trigger'] ?? '')?.words)).toEqual([
      'denied',
      'said',
    ]);
  });

  test('has a claim without source or content', async () => {
    const { events } = await documentOf(filed(TEXT, [claimIn(TEXT, { cue: 'denied' })]));
    expect(events.get('E1')).toEqual({ type: 'Attribution', roles: { trigger: 'T1' } });
  });

  test('has disputes as relations of events, also of one with a later one', async () => {
    const { relations } = await documentOf(filed(TEXT, [{ ...DENIAL, disputes: [QUOTATION.id] }, QUOTATION]));
    expect(relations).toEqual(['Disputes Arg1:E1 Arg2:E2']);
  });

  test('has what was dismissed as an event of another type', async () => {
    const { events } = await documentOf(filed(TEXT, [{ ...DENIAL, dismissed: true }, QUOTATION]));
    expect([...events.values()].map(({ type }) => type)).toEqual(['NotAClaim', 'Attribution']);
  });

  test('says nothing of what nobody has said', async () => {
    const untouched = { ...DENIAL, status: 'unassessed', sourceKind: 'unspecified' } as const;
    const { attributes, notes } = await documentOf(filed(TEXT, [untouched]));
    expect(attributes.map((line) => line.split(' ')[0])).toEqual(['Act', 'Kind', 'Distance', 'Anonymity']);
    expect(notes).toEqual([`ClaimId E1\t${claimId(1)}`]);
  });

  test('has a second kind, labels, and the reader’s own name of the source at the source', async () => {
    const labels = ['own-frame', 'own-loss'] as const;
    const { attributes, notes } = await documentOf(
      filed(TEXT, [{ ...DENIAL, secondKind: 'military', labels, sourceText: 'Port of\tVellmar\n(port)' }]),
    );
    expect(attributes).toEqual(expect.arrayContaining(['SecondKind E1 military', 'own-frame E1', 'own-loss E1']));
    expect(notes).toContain('AnnotatorNotes T1\tPort of Vellmar (port)');
  });

  test('has a note of several lines on one', async () => {
    const { notes } = await documentOf(filed(TEXT, [{ ...DENIAL, note: 'One.\r\nTwo.\u2028Three.' }]));
    expect(notes).toContain('AnnotatorNotes E1\tOne.  Two. Three.');
  });
});

describe('offsets are code points', () => {
  test.each([
    ['an emoji before', '😀😀 The port said it was open.'],
    ['an emoji of several code points, which are counted each', '👩‍🚀 The port said it was open.'],
    ['Armenian', 'Նավահանգիստը 😀 The port said it was open.'],
    ['combining marks', 'Café́ The port said it was open.'],
    ['CR LF', 'One.\r\nTwo 😀.\r\nThe port said it was open.'],
    ['a line end of Unicode', 'One.\u2028😀 The port said it was open.'],
    ['half a surrogate pair', '\ud83d The port said it was open.'],
    ['a byte order mark', '\ufeffThe port said it was open.'],
  ])('%s', async (_what, text) => {
    const claim = claimIn(text, { source: 'The port', cue: 'said', content: ['it was open'] });
    const { spans } = await documentOf(filed(text, [claim]));
    const points = Array.from(text);
    const source = points.findIndex((_, at) => points.slice(at, at + 8).join('') === 'The port');
    expect([...spans.values()].map(({ fragments }) => fragments)).toEqual([
      [[source, source + 8]],
      [[source + 9, source + 13]],
      [[source + 14, source + 25]],
    ]);
  });

  test('and no span runs over a line end', async () => {
    const text = 'The port said: “Nobody came.\n\nNobody will.”';
    const claim = claimIn(text, { cue: 'said', content: ['“Nobody came.\n\nNobody will.”'] });
    const { spans } = await documentOf(filed(text, [claim]));
    expect(spans.get('T2')).toMatchObject({
      words: '“Nobody came. Nobody will.”',
      fragments: [
        [15, 28],
        [30, 43],
      ],
    });
  });
});

describe('what cannot be written is told', () => {
  test.each<[string, FiledArticle, string]>([
    ['an article whose text was not saved', filed(null, [DENIAL]), 'the text of the article was not saved'],
    ['a claim of another version', filed('Another text.', [DENIAL]), 'its words do not stand in the saved text'],
    [
      'a dispute with another article',
      filed(TEXT, [{ ...DENIAL, disputes: [claimId(77)] }]),
      'it disputes a claim that is not',
    ],
  ])('%s', async (_what, article, why) => {
    const given = context();
    await folderOf([article], given);
    expect(given.lacking).toEqual([expect.stringContaining(why)]);
  });

  test('and the rest is written', async () => {
    const [gone, there] = [claimIn('Nobody knew.', { cue: 'knew' }, 9), QUOTATION];
    const given = context();
    const { events } = await documentOf(filed(TEXT, [gone, there]), given);
    expect(events.size).toBe(1);
    expect(given.lacking).toHaveLength(1);
  });
});

describe('the configuration', () => {
  const codebook = {
    ...DEFAULT_CODEBOOK,
    statuses: [
      ...DEFAULT_CODEBOOK.statuses,
      { id: 'own-doubt' as const, name: 'Doubtful', meaning: '', look: null, key: '', isHidden: false },
    ],
    labels: [
      { id: 'own-frame' as const, name: 'Framing | loss\n[x]', meaning: '', look: null, key: '', isHidden: false },
    ],
  };
  const names = { ...context().names, status: () => 'Doubtful', label: () => 'Framing | loss\n[x]' };

  test('names every type, attribute and value that is written, the reader’s own too', async () => {
    const claim = {
      ...DENIAL,
      status: 'own-doubt',
      labels: ['own-frame'],
      secondKind: 'military',
      dismissed: true,
    } as const;
    const folder = await folderOf(
      [filed(TEXT, [claim, { ...QUOTATION, disputes: [claim.id] }])],
      context({ codebook, names }),
    );
    const config = (folder.get('annotation.conf') ?? '').split('\n');
    const valuesOf = (name: string) =>
      config
        .find((line) => line.startsWith(`${name}\t`))
        ?.match(/Value:(.*)/)?.[1]
        ?.split('|');
    const [document] = documentsOf(folder);
    for (const attribute of document?.attributes ?? []) {
      const [name = '', , value] = attribute.split(' ');
      if (value === undefined) expect(config).toContain(`${name}\tArg:<EVENT>`);
      else expect(valuesOf(name)).toContain(value);
    }
    for (const { type } of document?.spans.values() ?? []) {
      expect(config.some((line) => line === type || line.startsWith(`${type}\t`))).toBe(true);
    }
    expect(config).toContain('Disputes\tArg1:Attribution|NotAClaim, Arg2:Attribution|NotAClaim');
    expect(config).toContain('# own-doubt = Doubtful');
  });

  test('has the sections that brat wants, and names that cannot be taken for more', async () => {
    const folder = await folderOf([], context({ codebook, names }));
    const sections = (name: string) => folder.get(name)?.match(/^\[.*\]$/gm);
    expect(sections('annotation.conf')).toEqual(['[entities]', '[relations]', '[events]', '[attributes]']);
    expect(sections('visual.conf')).toEqual(['[labels]', '[drawing]']);
    expect(folder.get('visual.conf')).toContain('own-frame | Framing   loss [x]\n');
  });
});

describe('whatever is stored', () => {
  /** Records as they come, in texts where some of their words are. */
  const anyArticles = anyRecords.chain(({ articles, claims }) =>
    fc.tuple(...articles.map(() => fc.string({ unit: 'binary', maxLength: 60 }))).map((texts) =>
      articles.map((article, index): FiledArticle => {
        const own = claims.filter(({ articleId }) => articleId === article.id);
        const words = own.flatMap(({ selectors: { source, cue, content } }) => [...source, ...cue, ...content]);
        const all = words.map(({ quote: { prefix, exact, suffix } }) => prefix + exact + suffix);
        return { article, claims: own, text: [texts[index], ...all].join('\n') };
      }),
    ),
  );

  test('the folder can be read, and has each claim or says that it has not', async () => {
    await fc.assert(
      fc.asyncProperty(anyArticles, async (articles) => {
        const given = context();
        const documents = documentsOf(await folderOf(articles, given));
        const events = documents.reduce((sum, document) => sum + document.events.size, 0);
        const unplaced = given.lacking.filter((line) => line.includes('do not stand'));
        expect(events + unplaced.length).toBe(articles.flatMap(({ claims }) => claims).length);
      }),
    );
  });
});

/** Reads every annotation as any Python program would, and as brat does, which takes each line end for one. */
const IN_PYTHON = `
import io, os, tempfile
answer = []
folder = tempfile.mkdtemp()
for name, content in data:
    with open(os.path.join(folder, name), 'wb') as file: file.write(content.encode('utf-8'))
for name in sorted(os.listdir(folder)):
    if not name.endswith('.ann'): continue
    for newline in (None, ''):
        text = io.open(os.path.join(folder, name[:-4] + '.txt'), encoding='utf-8', newline=newline).read()
        for line in io.open(os.path.join(folder, name), encoding='utf-8').read().splitlines():
            if not line.startswith('T'): continue
            _, place, words = line.split('\\t')
            spans = [tuple(map(int, pair.split())) for pair in place.split(' ', 1)[1].split(';')]
            answer.append([words, ' '.join(text[start:end] for start, end in spans)])
`;

test.skipIf(!hasPython('offsets of brat files as Python counts them'))(
  'Python finds the words at the offsets',
  async () => {
    const text = '😀 Նավը կանգնեց։\r\nThe port 🚢 said:\r\n“Nobody came. Cafés\u0301 are shut.”\u2028It denied\tmore.';
    const claims = [
      claimIn(text, { source: 'The port 🚢', cue: 'said', content: ['“Nobody came. Cafés\u0301 are shut.”'] }),
      claimIn(text, { source: 'It', cue: 'denied\tmore', content: ['Նավը կանգնեց։\r\nThe'] }, 2),
    ];
    const found = python(IN_PYTHON, [...(await folderOf([filed(text, claims)]))]);
    expect(found).toHaveLength(12);
    for (const [written, there] of found as [string, string][]) expect(there).toBe(written);
  },
);

const SEED = new URL('../../../../../shared/seeds/000_f0ed16572ace363c.txt', import.meta.url);

test('the claims of a real article can all be read', async ({ skip }) => {
  if (!existsSync(SEED)) {
    console.log(
      'The claims of a real article are not written as brat standoff: it does not lie beside the repository.',
    );
    skip('the article is not beside the repository');
  }
  const text = readFileSync(SEED, 'utf8');
  const { canonical: url, ...metadata } = sampleMetadata();
  const attributions = detect(text, { mode: 'complete' });
  const given = context();
  const { events } = await documentOf(
    filedText({ url, metadata, text, attributions }, { name: 'says-who', now: NOON }),
    given,
  );
  expect(events.size).toBe(attributions.length);
  expect(events.size).toBeGreaterThan(5);
  expect(given.lacking).toEqual([]);
});
