import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { ScreenIcon } from '../design/icons.tsx';
import { useHeldFocus } from '../design/use-held-focus.ts';
import { Day } from '../words/dates.tsx';
import { useTranslate } from '../words/i18n.tsx';
import { DropDown } from './drop-down.tsx';
import { type SourceChoice, SourcePicker, type SourcePickerProps } from './source-picker.tsx';
import { SourceFacts, type SourceRow } from './source-rows.tsx';

/** A source that was put together with another. */
export interface MemberView extends Pick<SourceRow, 'id' | 'name' | 'claims'> {
  readonly href: string;
}

export interface SourceHeadProps {
  readonly source: Pick<SourceRow, 'kind' | 'country' | 'claims'>;
  /** Articles it is quoted in. */
  readonly articles: number;
  /** When its first and its last claim were saved, milliseconds since 1970. */
  readonly first: number | null;
  readonly last: number | null;
  /** Numbers may still grow. */
  readonly isCounting: boolean;
}

/** Who it is, and how much there is of it. */
export function SourceHead({ source, articles, first, last, isCounting }: SourceHeadProps): VNode {
  const t = useTranslate();
  return (
    <p class="entry-facts">
      <SourceFacts {...source} />
      <span>{t('library.claims', [source.claims], source.claims)}</span>
      <span>{t('library.sources.inArticles', [articles], articles)}</span>
      {first !== null && last !== null && (
        <span>
          <Days first={new Date(first)} last={new Date(last)} />
        </span>
      )}
      {isCounting && <span role="status">{t('library.counting')}</span>}
    </p>
  );
}

/** From one day to another, or the one that both are. */
function Days({ first, last }: { readonly first: Date; readonly last: Date }): VNode {
  if (first.toDateString() === last.toDateString()) return <Day date={first} />;
  return (
    <>
      <Day date={first} /> – <Day date={last} />
    </>
  );
}

export interface SourceMembersProps {
  readonly members: readonly MemberView[];
  /** The source that this one was put together with; `null` where it stands for itself. */
  readonly head: MemberView | null;
  readonly suggest: SourcePickerProps['suggest'];
  onMerge(other: SourceChoice): void;
  onPart(member: Pick<MemberView, 'id' | 'name'>): void;
  /** Lets this source itself stand for itself again. */
  onPartSelf(): void;
}

/** What counts as this source, and what is to. */
export function SourceMembers(props: SourceMembersProps): VNode {
  const { members, head, suggest, onMerge, onPart, onPartSelf } = props;
  const t = useTranslate();
  const id = useId();
  const focus = useHeldFocus<HTMLElement>('.button');
  return (
    <section class="source-members" aria-labelledby={id} {...focus}>
      <h2 id={id} class="section-name">
        {t('library.sources.together')}
      </h2>
      {head && (
        <p class="member">
          <span>
            {t('library.sources.partOf')}{' '}
            <a href={head.href}>
              <bdi dir="auto">{head.name || t('claim.noSource')}</bdi>
            </a>
          </span>
          <button type="button" class="button" onClick={onPartSelf}>
            <ScreenIcon name="split" />
            {t('library.sources.part')}
          </button>
        </p>
      )}
      {members.length > 0 && (
        <ul class="member-list">
          {members.map(({ id: memberId, name, claims, href }) => (
            <li key={memberId} class="member">
              <span>
                <a href={href}>
                  <bdi dir="auto">{name || t('claim.noSource')}</bdi>
                </a>{' '}
                <span class="filter-count">{t('library.claims', [claims], claims)}</span>
              </span>
              <button
                type="button"
                class="button"
                aria-label={t('library.sources.partOfName', [name || t('claim.noSource')])}
                onClick={() => onPart({ id: memberId, name })}
              >
                <ScreenIcon name="split" />
                {t('library.sources.part')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {!head && <Merging suggest={suggest} onMerge={onMerge} />}
    </section>
  );
}

/** The way to put another source together with this one. */
function Merging({ suggest, onMerge }: Pick<SourceMembersProps, 'suggest' | 'onMerge'>): VNode {
  const t = useTranslate();
  return (
    <>
      <p class="field-hint">{t('library.sources.mergeHint')}</p>
      <DropDown name={t('library.sources.merge')}>
        {(fold) => (
          <SourcePicker
            name={t('library.sources.mergeWhich')}
            suggest={suggest}
            onPick={(other) => {
              fold();
              onMerge(other);
            }}
          />
        )}
      </DropDown>
    </>
  );
}
