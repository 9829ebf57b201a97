import { useEffect, useState } from 'preact/hooks';
import type { FilterChip } from '../../components/library/filter-menus.tsx';
import { useCodes } from '../../components/words/codebook.tsx';
import { readersVariety, useTranslate } from '../../components/words/i18n.tsx';
import type { ClaimFilters } from '../../lib/library/query/filters.ts';
import type { LibrarySession } from '../../lib/library/session/session.ts';

/** What is filtered by, in words, each with a way to take it away. */
export function useFilterChips(
  session: LibrarySession,
  filters: ClaimFilters,
  set: (change: Partial<ClaimFilters>) => void,
): FilterChip[] {
  const t = useTranslate();
  const { statusName, kindName, labelName } = useCodes();
  const sourceName = useRecordName(session, 'sources', filters.sourceId);
  const articleTitle = useRecordName(session, 'articles', filters.articleId);
  const day = (date: string) =>
    new Date(`${date}T00:00:00Z`).toLocaleDateString(readersVariety(t('interface.language')), {
      dateStyle: 'medium',
      timeZone: 'UTC',
    });
  const chip = (variable: string, value: string, change: Partial<ClaimFilters>): FilterChip => ({
    id: `${variable} ${value}`,
    variable,
    value,
    onRemove: () => set(change),
  });
  const chips: FilterChip[] = [];
  const { text, statuses, acts, sourceKinds, labels, sourceId, articleId, from, to, isDisputed, dismissed } = filters;
  if (text) chips.push(chip('', t('library.filter.words', [text]), { text: '' }));
  for (const id of statuses) {
    chips.push(chip(t('editor.status'), statusName(id), { statuses: without(statuses, id) }));
  }
  for (const id of acts) chips.push(chip(t('editor.act'), t(`act.${id}`), { acts: without(acts, id) }));
  for (const id of sourceKinds) {
    chips.push(chip(t('editor.sourceKind'), kindName(id), { sourceKinds: without(sourceKinds, id) }));
  }
  for (const id of labels) {
    chips.push(chip(t('library.filter.label'), labelName(id), { labels: without(labels, id) }));
  }
  if (sourceId !== null) chips.push(chip(t('editor.source'), sourceName || t('claim.noSource'), { sourceId: null }));
  if (articleId !== null) {
    chips.push(chip(t('library.filter.article'), articleTitle || t('library.untitled'), { articleId: null }));
  }
  if (from !== null) chips.push(chip(t('library.filter.from'), day(from), { from: null }));
  if (to !== null) chips.push(chip(t('library.filter.to'), day(to), { to: null }));
  if (isDisputed) chips.push(chip('', t('library.filter.disputed'), { isDisputed: false }));
  if (dismissed !== 'without') {
    chips.push(chip('', t(`library.filter.dismissed.${dismissed}`), { dismissed: 'without' }));
  }
  return chips;
}

/** What a record that is filtered by is called; '' until it is read, and where it cannot be. */
function useRecordName(session: LibrarySession, table: 'sources' | 'articles', id: string | null): string {
  const [name, setName] = useState('');
  useEffect(() => {
    setName('');
    if (id === null) return;
    let isWanted = true;
    const read = async () => {
      const row: unknown = await session.db[table].get(id);
      const value = nameIn(row, table === 'sources' ? 'name' : 'title');
      if (isWanted) setName(value);
    };
    // Why the store fails is said by the list that is filtered.
    read().catch(() => setName(''));
    return () => {
      isWanted = false;
    };
  }, [session, table, id]);
  return name;
}

function nameIn(row: unknown, field: string): string {
  const value = typeof row === 'object' && row !== null ? (row as Record<string, unknown>)[field] : undefined;
  return typeof value === 'string' ? value : '';
}

function without<T>(values: readonly T[], value: T): T[] {
  return values.filter((one) => one !== value);
}
