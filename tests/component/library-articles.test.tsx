import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ArticleRows } from '../../components/library/article-rows.tsx';
import type { ArticleView } from '../../components/library/views.ts';
import { ARTICLES } from './library-screens.tsx';
import { renderScreen } from './support.tsx';

const [ARTICLE] = ARTICLES;

describe('an article in a list', () => {
  const show = (change: Partial<ArticleView>) =>
    renderScreen(
      <ArticleRows
        name="Articles"
        rows={[{ article: { ...(ARTICLE as ArticleView), ...change }, claims: 7 }]}
        isComplete
        onMore={vi.fn()}
      />,
    );

  it('has title, publisher, day and number of claims, and leads to its screen', () => {
    const { container } = show({});
    expect(screen.getByRole('list', { name: 'Articles' }).textContent).toMatch(
      /Cranes stand still for a third day.*The Daily Harbour.*2026.*7 claims/,
    );
    expect(container.querySelector('time')?.dateTime).toBe('2026-03-04');
    expect(screen.getByRole<HTMLAnchorElement>('link', { name: /^Cranes/ }).hash).toBe('#/article?id=article-1');
  });

  it.each(['', 'soon', '2026-99-99', '+300000-01-01'])('takes the day it was read for the date %j', (published) => {
    expect(show({ published }).container.querySelector('time')?.dateTime).toBe('2026-03-05');
  });

  it('whose dates are both unusable is shown without any', () => {
    const { container } = show({ published: '', lastSeen: Number.NaN });
    expect(container.querySelector('time')).toBeNull();
    expect(container.textContent).toContain('The Daily Harbour');
  });

  it.each(['2026-03-04', '2026-03-04T23:30:00-11:00', '2026-03-04T00:30:00+13:00'])(
    'shows the day of %j as the publisher has it, wherever the reader is',
    (published) => {
      expect(show({ published }).container.querySelector('time')?.textContent).toMatch(/\b4\b/);
    },
  );

  it.each([
    ['https://news.example/a', true],
    ['http://news.example/a', true],
    ['javascript:alert(1)', false],
    ['data:text/html,<script>alert(1)</script>', false],
    ['file:///etc/passwd', false],
    ['not an address', false],
    ['', false],
  ])('links to %j: %s', (url, isLinked) => {
    show({ url });
    const link = screen.queryByRole<HTMLAnchorElement>('link', { name: /Open the article/ });
    expect(link !== null).toBe(isLinked);
    if (link) expect([link.href, link.target, link.rel]).toEqual([url, '_blank', 'noopener noreferrer']);
  });
});
