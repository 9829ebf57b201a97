import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SourceEntity } from '../../lib/claim/source-entity.ts';
import { foldName } from '../../lib/claim/source-key.ts';
import { Icon } from '../design/icons.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { type ClaimView, entityOf, nameOf } from './claim-view.ts';

interface SourceCount {
  /** The detector's name for it, or as the first of its claims writes it; '' for the claims without a source. */
  readonly name: string;
  readonly count: number;
}

/**
 * Who speaks how often, most first. Sources that the detector takes for one count as one, however the article calls them; those
 * that the reader has named, by that name.
 */
function countSources(claims: readonly ClaimView[]): Map<string, SourceCount> {
  const keys = new Map<string, string>();
  for (const claim of claims) {
    const entity = entityOf(claim);
    if (entity && !keys.has(foldName(entity.name))) keys.set(foldName(entity.name), entityKey(entity));
  }
  const counts = new Map<string, SourceCount>();
  for (const claim of claims) {
    const entity = entityOf(claim);
    const name = nameOf(claim);
    const folded = foldName(name);
    // A name that the reader gave is that of the entity that is shown by it.
    const key = entity ? entityKey(entity) : (keys.get(folded) ?? `name ${folded}`);
    const before = counts.get(key);
    counts.set(key, { name: before?.name ?? name, count: (before?.count ?? 0) + 1 });
  }
  return new Map([...counts].sort(([, a], [, b]) => b.count - a.count));
}

function entityKey({ key }: SourceEntity): string {
  return `entity ${key}`;
}

/** How many claims there are, and by whom: in a line, or opened, as bars. */
export function SourceCounts({ claims }: { readonly claims: readonly ClaimView[] }): VNode {
  const t = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const barsId = useId();
  const counts = countSources(claims);
  const all = [...counts.values()];
  const named = all.filter(({ name }) => name !== '');
  return (
    <div class="source-counts">
      <div class="count-line">
        <p role="status">
          <strong>{t('popup.claims', undefined, claims.length)}</strong>{' '}
          {named.length > 0 && t('popup.fromSources', undefined, named.length)}
        </p>
        {all.length > 1 && (
          <button
            type="button"
            class="button button-quiet disclosure"
            aria-expanded={isOpen}
            aria-controls={barsId}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t('popup.bySource')}
            <Icon name="chevron" />
          </button>
        )}
      </div>
      <ul id={barsId} class="source-bars" hidden={!isOpen}>
        {isOpen && [...counts].map(([key, entry]) => <SourceBar key={key} {...entry} most={all[0]?.count ?? 1} />)}
      </ul>
    </div>
  );
}

function SourceBar({ name, count, most }: SourceCount & { readonly most: number }): VNode {
  const t = useTranslate();
  return (
    <li>
      <bdi class="source-name" dir="auto" title={name}>
        {name || t('claim.noSource')}
      </bdi>
      <span class="source-bar" aria-hidden="true">
        <span style={{ width: `${(100 * count) / most}%` }} />
      </span>
      <span class="source-count">{count}</span>
    </li>
  );
}
