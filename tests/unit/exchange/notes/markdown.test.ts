import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceEntity } from '../../../../lib/claim/source-entity.ts';
import type { FiledArticle, FormatContext, NamedFile } from '../../../../lib/exchange/format.ts';
import { blockId } from '../../../../lib/exchange/notes/claim-block.ts';
import { formatMarkdown } from '../../../../lib/exchange/notes/markdown.ts';
import type { ClaimRecord } from '../../../../lib/schema/records.ts';
import { anyRecords } from '../../schema/arbitraries.ts';
import { sampleClaim, selector } from '../../schema/samples.ts';
import { anyHostileText, filed, filedArticles, sampleContext } from '../citations/context.ts';
import { linksIn, partsOfNote } from './read-markdown.ts';

const FIRST = sampleClaim();
const SECOND_ID = '019caaaa-0000-7000-8000-00000000000b';
const OTHER_ARTICLE = {
  id: '019caaaa-0000-7000-8000-000000000002',
  url: 'https://news.example/reply',
  title: 'A reply',
};

/** What the note of the sample article is called. */
const NAME = 'Harbour-stays-open-says-port-00000001';

function notesOf(articles: readonly FiledArticle[], context: Partial<FormatContext> = {}): Promise<NamedFile[]> {
  return Array.fromAsync(formatMarkdown(articles, sampleContext(context)));
}

async function bodyOf(changed: Partial<ClaimRecord>): Promise<string> {
  const [note] = await notesOf([filed([sampleClaim(changed)])]);
  return partsOfNote(note?.content ?? '').body;
}

describe('a note', () => {
  test('is one article with its claims', async () => {
    expect(await notesOf([filed()])).toEqual([
      {
        name: `${NAME}.md`,
        content: `---
title: "Harbour stays open, says port"
url: "https://news.example/world/harbour-blockade"
publisher: "The Vellmar Courier"
authors:
  - "Ana Lindqvist"
  - "Teo Marsh"
published: "2026-02-28T18:00:00+01:00"
saved: "2026-03-01T12:00:00.000Z"
tags:
  - "says-who"
  - "status/denied"
---

# Harbour stays open, says port

> that ships had been turned away

^claim-00000000000a

- **Source:** The port authority of Vellmar · Government
- **Cue:** denied
- **Act:** Denial
- **Status:** Denied
- [In the article](https://news.example/world/harbour-blockade#:~:text=that%20ships%20had%20been%20turned%20away)

**Note:** See the harbour log.
`,
      },
    ]);
  });

  test('says that the article gives a reason for not naming the source, where it does', async () => {
    const [note] = await notesOf([filed([sampleClaim({ reasonGiven: true })])]);
    expect(note?.content).toContain('\n- **Not named:** the article says why\n');
    const [other] = await notesOf([filed([sampleClaim()])]);
    expect(other?.content).not.toContain('Not named');
  });

  test('has tags of statuses and labels by their names, each once', async () => {
    const names = { ...sampleContext().names, label: (id: string) => (id === 'own-a' ? 'Trade & ports!' : '!!!') };
    const claims = [FIRST, sampleClaim({ id: SECOND_ID, status: 'unassessed', labels: ['own-a', 'own-b'] }), FIRST];
    const [note] = await notesOf([filed(claims)], { names });
    const tags = partsOfNote(note?.content ?? '').properties.split('tags:\n')[1];
    expect(tags).toBe('  - "says-who"\n  - "status/denied"\n  - "label/trade-ports"\n  - "label/own-b"');
  });

  test('of an article that says nothing of itself is called by its address', async () => {
    const bare = { title: '', publisher: '', authors: [' '], published: '', language: '' };
    const [note] = await notesOf([filed([], bare)]);
    expect(note).toEqual({
      name: 'news-example-world-harbour-blockade-00000001.md',
      content:
        '---\nurl: "https://news.example/world/harbour-blockade"\nsaved: "2026-03-01T12:00:00.000Z"\n' +
        'tags:\n  - "says-who"\n---\n\n# news-example-world-harbour-blockade\n',
    });
  });

  test('names no address that is none of the web', async () => {
    const [note] = await notesOf([filed([FIRST], { url: 'javascript:alert(1)' })]);
    expect(note?.content).not.toContain('javascript');
    expect(note?.content).not.toContain('In the article');
  });

  test('leaves out what was dismissed', async () => {
    expect(await bodyOf({ dismissed: true })).not.toContain('>');
  });

  test('tells what is detached apart: it links to no words, which are not there any more', async () => {
    const body = await bodyOf({ detached: true });
    expect(body).toContain(
      '\n- No longer in the article\n- [In the article](https://news.example/world/harbour-blockade)\n',
    );
  });
});

describe('a claim', () => {
  const MARA: SourceEntity = { key: 'mara-lind', name: 'Mara Lind', kind: 'expert', country: null };
  const { selectors } = FIRST;
  const she = { ...selectors, source: [selector('she', 0)] };
  const nobody = { ...selectors, source: [] };

  test.each<[Partial<ClaimRecord>, string, string]>([
    [{ selectors: she, sourceText: 'she', entity: MARA }, 'she (Mara Lind) · Government', 'whom a pronoun stands for'],
    [{ selectors: she, sourceText: 'the mayor', entity: MARA }, 'the mayor · Government', 'the reader’s own name'],
    [{ secondKind: 'military' }, 'The port authority of Vellmar · Government, Military', 'two kinds'],
    [{ sourceKind: 'unspecified' }, 'The port authority of Vellmar', 'no kind'],
    [{ selectors: nobody, sourceText: '' }, 'Government', 'nobody, of a kind'],
  ])('%# has the source %j %j: %s', async (changed, source) => {
    expect(await bodyOf(changed)).toContain(`\n- **Source:** ${source}\n`);
  });

  test('has no line for what it has not', async () => {
    const body = await bodyOf({ selectors: nobody, sourceText: '', sourceKind: 'unspecified', note: ' ' });
    expect(body).not.toContain('Source');
    expect(body).not.toContain('Labels');
    expect(body).not.toContain('Note');
  });

  test('has its labels and all lines of its note', async () => {
    const body = await bodyOf({ labels: ['own-a', 'own-b'], note: 'One.\n\n- two\nhttps://log.example/a' });
    expect(body).toContain('\n- **Labels:** Own-a, Own-b\n');
    expect(body).toContain('\n**Note:** One.\n\n\\- two\n\n[https&#58;//log.example/a](https://log.example/a)\n');
  });

  test('quotes each paragraph as one', async () => {
    const content = [selector('“We stay open.\n\nWe never close.”', 0)];
    expect(await bodyOf({ selectors: { ...selectors, content } })).toContain(
      '\n> “We stay open.\n>\n> We never close.”\n\n^claim-',
    );
  });

  test('without a content is quoted with its sentence, and linked to by its cue', async () => {
    const refusal = { ...selectors, cue: [selector('declined', 0)], content: [] };
    const body = await bodyOf({ selectors: refusal, sentence: 'She declined to comment.' });
    expect(body).toContain('> She declined to comment.');
    expect(body).toContain('#:~:text=declined)');
  });

  test('has a block id of its own, the same in every export', () => {
    expect(blockId(FIRST.id)).toBe('claim-00000000000a');
  });
});

describe('a claim that disputes', () => {
  const denial = sampleClaim({ id: SECOND_ID, disputes: [FIRST.id] });

  test('one of the same article links to it there', async () => {
    const [note] = await notesOf([filed([denial, FIRST])]);
    expect(note?.content).toContain('- **Disputes:** [The port authority of Vellmar](#^claim-00000000000a)\n');
  });

  test('one of an earlier article links to its note', async () => {
    const notes = await notesOf([filed([FIRST]), filed([denial], OTHER_ARTICLE)]);
    expect(notes.map(({ name }) => name)).toEqual([`${NAME}.md`, expect.stringMatching(/^A-reply-[0-9a-f]{8}\.md$/)]);
    expect(notes[1]?.content).toContain(
      `- **Disputes:** [The port authority of Vellmar](${NAME}.md#^claim-00000000000a)\n`,
    );
  });

  test('one of a later article waits for it', async () => {
    const notes = await notesOf([filed([denial], OTHER_ARTICLE), filed([FIRST], { title: 'Նավահանգիստ' })]);
    expect(notes.map(({ name }) => name)).toEqual([
      'Նավահանգիստ-00000001.md',
      expect.stringMatching(/^A-reply-[0-9a-f]{8}\.md$/),
    ]);
    const address = linksIn(notes[1]?.content ?? '').find(({ words }) => words.startsWith('The port'))?.address ?? '';
    expect(decodeURIComponent(address)).toBe('Նավահանգիստ-00000001.md#^claim-00000000000a');
  });

  test('one that names nobody says so much', async () => {
    const nobody = sampleClaim({ sourceText: '', selectors: { ...FIRST.selectors, source: [] } });
    const [note] = await notesOf([filed([nobody, denial])]);
    expect(note?.content).toContain('[another claim](#^claim-00000000000a)');
  });

  test.each([
    [[denial], 'one that is not in the export'],
    [[sampleClaim({ dismissed: true }), denial], 'one that was dismissed'],
  ])('%#: links to nothing where there is nothing, and tells: %s', async (claims) => {
    const lacking: string[] = [];
    const [note] = await notesOf([filed(claims)], { onLacking: (id, lack) => lacking.push(`${id}: ${lack}`) });
    expect(note?.content).not.toContain('Disputes');
    expect(lacking).toEqual([`${SECOND_ID}: disputes-unwritten`]);
  });
});

describe('hostile pages', () => {
  const anyAddress = fc
    .tuple(fc.constantFrom('https://news.example/', 'https://news.example/?', 'javascript:', 'data:'), anyHostileText)
    .map(([start, end]) => start + end)
    .filter((url) => URL.canParse(url));
  const anyPage = fc.record({
    title: anyHostileText,
    publisher: anyHostileText,
    words: anyHostileText,
    note: anyHostileText,
    url: anyAddress,
  });

  test('put no code, markup or link into a note, whatever they say', async () => {
    await fc.assert(
      fc.asyncProperty(anyPage, async ({ title, publisher, words, note: own, url }) => {
        const part = [selector(words || 'x', 0, { prefix: words, suffix: words })];
        const entity: SourceEntity = { key: 'x', name: words, kind: 'expert', country: null };
        const claim = sampleClaim({
          selectors: { source: part, cue: part, content: part },
          sourceText: words,
          entity,
          note: own,
          labels: ['own-a'],
        });
        const denial = sampleClaim({ ...claim, id: SECOND_ID, disputes: [claim.id] });
        const names = { ...sampleContext().names, label: () => words };
        const [file] = await notesOf(
          [filed([claim, denial], { title, publisher, authors: [words], published: words, url })],
          { names },
        );
        const { properties, body } = partsOfNote(file?.content ?? '');
        for (const code of ['<', '`', '[[', '{{', '{%', '\r', '\u2028', '\u0000']) {
          expect(properties).not.toContain(code);
          expect(body).not.toContain(code);
        }
        expect(body).not.toMatch(/%%|::/);
        expect(properties.split('\n').every((line) => /^(?:\w+:(?: ".*")?| {2}- ".*")$/.test(line))).toBe(true);
        for (const { address } of linksIn(body)) expect(address).toMatch(/^(?:https?:\/\/|#\^claim-00000000000a$)/);
        expect(
          body
            .split('\n')
            .filter((line) => /^\s*[>#^+\-*=~|]|^\s*\d+[.)]|^ {4}/.test(line))
            .every(isOurs),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  /** Lines that begin a block, of the kinds that a note has. */
  function isOurs(line: string): boolean {
    return /^(?:# |> |>$|\^claim-[0-9a-f]{12}$|- \*\*(?:Source|Cue|Act|Status|Labels|Disputes):\*\* |- \[In the article\]\(|\*\*Note:\*\* )/.test(
      line,
    );
  }
});

test('random records are a note for each article, with a block for each claim that was not dismissed', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecords, async (records) => {
      const lacking = new Set<string>();
      const notes = await notesOf(filedArticles(records), { onLacking: (id) => lacking.add(id) });
      expect(notes).toHaveLength(records.articles.length);
      expect(new Set(notes.map(({ name }) => name.toLowerCase())).size).toBe(notes.length);
      const shown = records.claims.filter(({ dismissed }) => !dismissed);
      const blocks = notes.flatMap(({ content }) => [...content.matchAll(/^\^(claim-\w+)$/gm)].map(([, id]) => id));
      expect(blocks.sort()).toEqual(shown.map(({ id }) => blockId(id)).sort());
      const there = new Set(shown.map(({ id }) => id));
      expect([...lacking].sort()).toEqual(
        shown
          .filter(({ disputes }) => disputes.some((id) => !there.has(id)))
          .map(({ id }) => id)
          .sort(),
      );
    }),
    { numRuns: 50 },
  );
});
