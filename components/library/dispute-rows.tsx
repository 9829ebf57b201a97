import type { VNode } from 'preact';
import { inItsLanguage, nameOf } from '../claims/claim-view.ts';
import { MarkSwatch } from '../design/mark-swatch.tsx';
import { useCodes } from '../words/codebook.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { ClaimOrigin } from './claim-entry.tsx';
import { RowList } from './row-list.tsx';
import type { FiledClaimView } from './views.ts';

/** CSS pixels of a usual pair. */
const ROW_HEIGHT = 180;

/** A claim and one that disputes it. */
export interface DisputeView {
  readonly disputed: FiledClaimView;
  readonly denial: FiledClaimView;
}

export interface DisputeRowsProps {
  readonly rows: readonly DisputeView[];
  readonly isComplete: boolean;
  onMore(): void;
}

const keyOf = ({ disputed, denial }: DisputeView) => `${disputed.claim.id} ${denial.claim.id}`;
const renderRow = (row: DisputeView, _index: number, state: { readonly isTabStop: boolean }) => (
  <Dispute {...row} {...state} />
);

/** Claims beside those that dispute them. */
export function DisputeRows({ rows, isComplete, onMore }: DisputeRowsProps): VNode {
  const t = useTranslate();
  return (
    <RowList
      name={t('library.disputes.list')}
      rows={rows}
      isComplete={isComplete}
      rowHeight={ROW_HEIGHT}
      keyOf={keyOf}
      renderRow={renderRow}
      onMore={onMore}
    />
  );
}

function Dispute({ disputed, denial, isTabStop }: DisputeView & { readonly isTabStop: boolean }): VNode {
  const t = useTranslate();
  const tabIndex = isTabStop ? 0 : -1;
  return (
    <div class="dispute">
      <Side title={t('library.disputes.claim')} row={disputed} tabIndex={tabIndex} />
      <Side title={t('library.disputes.denial')} row={denial} tabIndex={tabIndex} />
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly row: FiledClaimView;
  readonly tabIndex: number;
}

/** One of the two: who says what, where and when, and what the reader made of it. */
function Side({ title, row, tabIndex }: SideProps): VNode {
  const t = useTranslate();
  const codes = useCodes();
  const { claim, sourceHref } = row;
  const { label, words } = claim;
  return (
    <div class="dispute-side">
      <h2 class="field-name">{title}</h2>
      <p class="dispute-who">
        <a class="claim-source" href={sourceHref} tabIndex={tabIndex}>
          <bdi dir="auto">{nameOf(claim) || t('claim.noSource')}</bdi>
        </a>{' '}
        <bdi class="claim-cue" dir="auto" {...inItsLanguage(claim)}>
          {words.cue}
        </bdi>
      </p>
      {words.content && (
        <p class="dispute-content">
          <bdi dir="auto" {...inItsLanguage(claim)}>
            {words.content}
          </bdi>
        </p>
      )}
      <p class="dispute-state">
        <MarkSwatch look={codes.look(label)} />
        <span>{t(`act.${label.act}`)}</span>
        <span>{codes.statusName(label.status)}</span>
      </p>
      <ClaimOrigin row={row} tabIndex={tabIndex} />
    </div>
  );
}
