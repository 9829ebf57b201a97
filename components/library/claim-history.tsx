import type { VNode } from 'preact';
import { inShort } from '../../lib/claim/finding.ts';
import { Message } from '../design/message.tsx';
import { Notice, Waiting } from '../design/notice.tsx';
import { type Codes, useCodes } from '../words/codebook.tsx';
import { Moment } from '../words/dates.tsx';
import { readersVariety, type Translate, useTranslate } from '../words/i18n.tsx';
import type { ChangeView, HistoryView } from './views.ts';

/** Who changed what of a claim, and when; the last change first. */
export function ClaimHistory({ history }: { readonly history: HistoryView | null }): VNode {
  const t = useTranslate();
  if (!history) return <Waiting text={t('library.loading')} />;
  const { changes, unreadable } = history;
  return (
    <>
      {unreadable > 0 && <Notice isFault>{t('library.unreadable', undefined, unreadable)}</Notice>}
      <ol class="history" aria-label={t('library.history.title')}>
        {changes.toReversed().map((change) => (
          <li key={change.id}>
            <span class="history-what">
              <span>
                <ChangeText change={change} />
              </span>
              {change.way !== 'edit' && <span class="badge">{t(`library.history.${change.way}`)}</span>}
            </span>
            <span class="history-who">
              <bdi dir="auto">{change.by}</bdi> · <Moment at={change.at} />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function ChangeText({ change }: { readonly change: ChangeView }): VNode {
  const t = useTranslate();
  const codes = useCodes();
  if (change.field === 'created') return <>{t('library.history.created')}</>;
  if (change.field === 'place') return <>{t('library.history.place')}</>;
  if (change.field === 'dismissed' || change.field === 'detached' || change.field === 'reasonGiven') {
    return <>{t(`library.history.${change.field}.${change.to ? 'on' : 'off'}`)}</>;
  }
  const name = t(`library.field.${change.field}`);
  const [from, to] = valuesOf(change, codes, t);
  if (to === '') return <Message id="library.history.emptied" words={[name, from]} />;
  if (from === '') return <Message id="library.history.filled" words={[name, to]} />;
  return <Message id="library.history.changed" words={[name, from, to]} />;
}

type ValueChange = Exclude<ChangeView, { field: 'created' | 'place' | 'dismissed' | 'detached' | 'reasonGiven' }>;

/** What a field had and has, in words. */
function valuesOf(change: ValueChange, codes: Codes, t: Translate): readonly [from: string, to: string] {
  const list = new Intl.ListFormat(readersVariety(t('interface.language')));
  switch (change.field) {
    case 'status':
      return [codes.statusName(change.from), codes.statusName(change.to)];
    case 'sourceKind':
      return [codes.kindName(change.from), codes.kindName(change.to)];
    case 'secondKind':
      return [
        change.from === null ? '' : codes.kindName(change.from),
        change.to === null ? '' : codes.kindName(change.to),
      ];
    case 'act':
      return [t(`act.${change.from}`), t(`act.${change.to}`)];
    case 'labels':
      return [list.format(change.from.map(codes.labelName)), list.format(change.to.map(codes.labelName))];
    case 'disputes': {
      const counted = (count: number) => (count === 0 ? '' : t('library.claims', [count], count));
      return [counted(change.from.length), counted(change.to.length)];
    }
    case 'sourceText':
    case 'note':
      return [inShort(change.from), inShort(change.to)];
  }
}
