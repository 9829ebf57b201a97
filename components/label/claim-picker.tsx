import type { VNode } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { inShort } from '../../lib/claim/finding.ts';
import { NO_PAGE_FILTERS, testOf } from '../../lib/coding/filters.ts';
import { filterableOf } from '../claims/claim-filtering.ts';
import { type ClaimView, inItsLanguage, nameOf } from '../claims/claim-view.ts';
import { Icon } from '../design/icons.tsx';
import { useTranslate } from '../words/i18n.tsx';

/** Claims shown at once: more are found by words. */
const SHOWN = 8;

export interface ClaimPickerProps {
  readonly claims: readonly ClaimView[];
  /** The one to show before all others, or `null`. */
  readonly first: string | null;
  /** Lets the reader choose on the page; absent where that cannot be. */
  readonly pick: ((take: (claimId: string | null) => void) => () => void) | undefined;
  onChoose(claimId: string): void;
  onClose(): void;
}

/** Chooses another claim of the page: by words that are in it, or by a click on its mark. */
export function ClaimPicker({ claims, first, pick, onChoose, onClose }: ClaimPickerProps): VNode {
  const t = useTranslate();
  const listId = useId();
  const [text, setText] = useState('');
  const search = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => search.current?.focus(), []);
  const passes = testOf({ ...NO_PAGE_FILTERS, text });
  const found = claims.filter((claim) => passes(filterableOf(claim)));
  const inOrder = [...found.filter(({ id }) => id === first), ...found.filter(({ id }) => id !== first)];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from wherever in it the focus is
    <div class="claim-picker" onKeyDown={(event) => closeOnEscape(event, onClose)}>
      <input
        ref={search}
        class="control"
        type="search"
        dir="auto"
        autocomplete="off"
        aria-label={t('editor.findClaim')}
        aria-controls={listId}
        placeholder={t('editor.findClaim')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {pick && <PickOnPage pick={pick} onChoose={onChoose} />}
      <ul id={listId} class="picker-list" aria-label={t('editor.claimsToChoose')}>
        {inOrder.slice(0, SHOWN).map((claim) => (
          <li key={claim.id}>
            <button type="button" class="menu-item picker-item" onClick={() => onChoose(claim.id)}>
              <bdi class="claim-source" dir="auto" {...inItsLanguage(claim)}>
                {inShort(nameOf(claim)) || t('claim.noSource')}
              </bdi>
              <bdi class="claim-content" dir="auto" {...inItsLanguage(claim)}>
                {inShort(claim.words.content || claim.words.cue)}
              </bdi>
            </button>
          </li>
        ))}
      </ul>
      <p class="field-hint" role="status">
        {found.length === 0 && t('editor.noClaimFound')}
        {found.length > SHOWN && t('editor.moreClaims', [found.length - SHOWN])}
      </p>
    </div>
  );
}

interface PickOnPageProps {
  pick(take: (claimId: string | null) => void): () => void;
  onChoose(claimId: string): void;
}

function PickOnPage({ pick, onChoose }: PickOnPageProps): VNode {
  const t = useTranslate();
  const [giveUp, setGiveUp] = useState<(() => void) | null>(null);
  const latest = useRef(giveUp);
  latest.current = giveUp;
  useEffect(() => () => latest.current?.(), []);
  const begin = () => {
    const end = pick((claimId) => {
      setGiveUp(null);
      latest.current = null;
      if (claimId !== null) onChoose(claimId);
    });
    setGiveUp(() => end);
  };
  return (
    <>
      <button type="button" class="button" aria-pressed={giveUp !== null} onClick={() => (giveUp ? giveUp() : begin())}>
        <Icon name="pointer" />
        {t('editor.pick')}
      </button>
      <p class="field-hint" role="status">
        {giveUp && t('editor.picking')}
      </p>
    </>
  );
}

function closeOnEscape(event: KeyboardEvent, onClose: () => void): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  onClose();
}
