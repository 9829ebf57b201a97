import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Files } from '../../components/files/files.tsx';
import { ArticleHead } from '../../components/library/article-head.tsx';
import { ArticleRows } from '../../components/library/article-rows.tsx';
import { ClaimRows } from '../../components/library/claim-rows.tsx';
import { DisputeRows } from '../../components/library/dispute-rows.tsx';
import { FigurePictures } from '../../components/library/figure-pictures.tsx';
import { NewsLine } from '../../components/library/news-line.tsx';
import { SourceRows } from '../../components/library/source-rows.tsx';
import type { ArticleView, ChangeView, FiledClaimView } from '../../components/library/views.ts';
import { HOSTILE_TEXTS } from '../unit/import/hostile-texts.ts';
import { at, filesProps, preview, rowsOf } from './files-screens.tsx';
import { CHANGES, claimRowsProps, FILED_CLAIMS, frame } from './library-screens.tsx';
import { openEverything, renderScreen } from './support.tsx';

/** What a text without anything in it is shown as. */
const HARMLESS = 'ordinary';

function articleOf(text: string): ArticleView {
  const facts = { title: text, publisher: text, published: text };
  return { id: 'a', url: 'https://news.example/', ...facts, lastSeen: 0, href: '#/article' };
}

function rowOf(text: string): FiledClaimView {
  const [row] = FILED_CLAIMS;
  if (!row) throw new Error('no claim');
  const label = { ...row.claim.label, sourceText: text, note: text };
  const claim = { ...row.claim, label, words: { source: text, cue: text, content: text }, referent: text };
  return { ...row, claim, sentence: text, lead: text, article: articleOf(text) };
}

function historyOf(text: string): ChangeView[] {
  return CHANGES.map((change) =>
    change.field === 'note' || change.field === 'sourceText'
      ? { ...change, from: text, to: text, by: text }
      : { ...change, by: text },
  );
}

/** The library's screens with one text wherever a record or a file has one. */
const SCREENS: Readonly<Record<string, (text: string) => ComponentChildren>> = {
  'claims, one open with its history': (text) => {
    const row = rowOf(text);
    const histories = { [row.claim.id]: { changes: historyOf(text), unreadable: 0 } };
    return <ClaimRows {...claimRowsProps({ rows: [row], openId: row.claim.id, histories, sources: [text] })} />;
  },
  articles: (text) => (
    <ArticleRows name={text} rows={[{ article: articleOf(text), claims: 1 }]} isComplete onMore={vi.fn()} />
  ),
  'an article': (text) => <ArticleHead article={articleOf(text)} coded={1} total={2} />,
  sources: (text) => (
    <SourceRows
      rows={[{ id: text, name: text, kind: 'ngo', country: null, claims: 1, members: 0, href: '#/source' }]}
      isComplete
      onMore={vi.fn()}
    />
  ),
  disputes: (text) => (
    <DisputeRows rows={[{ disputed: rowOf(text), denial: rowOf(text) }]} isComplete onMore={vi.fn()} />
  ),
  pictures: (text) => (
    <FigurePictures
      sources={[{ key: text, name: text, statuses: { contested: 1 }, acts: { denial: 1 } }]}
      others={{ sources: 0, claims: 0 }}
      statuses={{ contested: 1 }}
      days={[]}
    />
  ),
  news: (text) => (
    <NewsLine news={{ type: 'merged', from: text, into: text }} serial={1} onUndo={vi.fn()} onDismiss={vi.fn()} />
  ),
  'a file that is refused': (text) => (
    <Files
      {...filesProps({
        view: at({ type: 'refused', fileName: text, problem: { type: 'invalid', format: 'json', detail: text } }),
      })}
    />
  ),
  'a file to be imported': (text) => {
    const claim = { source: text, cue: text, content: text, article: text, language: 'en' };
    const refused = rowsOf([{ key: '0', place: text, problem: text }]);
    const shown = preview({ fileName: text, added: rowsOf([{ key: '1', claim }]), refused });
    return <Files {...filesProps({ view: at({ type: 'preview', preview: shown }) })} />;
  },
};

/** Every element by its name, and every attribute that could do something. */
function drawn(screen: ComponentChildren): string[] {
  const { container, unmount } = renderScreen(frame(screen));
  openEverything(container);
  const elements = [...container.querySelectorAll('*')].map((element) => {
    const active = [...element.attributes].filter(({ name }) => /^(on|style$|srcdoc$|src$|action$)/.test(name));
    return [element.localName, ...active.map(({ name }) => name)].join(' ');
  });
  unmount();
  return elements;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'wasRun');
});

describe.each(Object.entries(SCREENS))('%s', (_, screen) => {
  const expected = drawn(screen(HARMLESS));

  it.each(HOSTILE_TEXTS)('shows %j as text, and draws nothing more', (text) => {
    expect(drawn(screen(text))).toEqual(expected);
    expect(globalThis).not.toHaveProperty('wasRun');
  });

  it('shows the text itself', () => {
    const [text = ''] = HOSTILE_TEXTS;
    const { container } = renderScreen(frame(screen(text)));
    openEverything(container);
    expect(container.textContent).toContain(text);
    for (const link of container.querySelectorAll('a')) expect(link.protocol).toMatch(/^(https?|about|file|blob):$/);
  });
});
