import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type ClaimView, sourceOf } from './claim-view.ts';
import { useTranslate } from './i18n.tsx';
import { Icon } from './icons.tsx';

interface SourceCount {
  /** As the first of its claims writes it; '' for the claims without a source. */
  readonly name: string;
  readonly count: number;
}

/** Who speaks how often, most first. Names that differ only in capitals or a leading "the" count as one. */
function countSources(claims: readonly ClaimView[]): SourceCount[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const claim of claims) {
    const name = sourceOf(claim);
    const key = name.toLowerCase().replace(/^the\s+/, '');
    const entry = counts.get(key) ?? { name, count: 0 };
    entry.count++;
    counts.set(key, entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** How many claims there are, and by whom: in a line, or opened, as bars. */
export function SourceCounts({ claims }: { readonly claims: readonly ClaimView[] }): VNode {
  const t = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const barsId = useId();
  const counts = countSources(claims);
  const named = counts.filter(({ name }) => name !== '');
  return (
    <div class="source-counts">
      <div class="count-line">
        <p role="status">
          <strong>{t('popup.claims', undefined, claims.length)}</strong>{' '}
          {named.length > 0 && t('popup.fromSources', undefined, named.length)}
        </p>
        {counts.length > 1 && (
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
        {isOpen && counts.map((entry) => <SourceBar key={entry.name} {...entry} most={counts[0]?.count ?? 1} />)}
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
