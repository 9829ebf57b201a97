import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClaimEdit } from '../../lib/claim/claim.ts';
import { inShort } from '../../lib/claim/finding.ts';
import { progressOf } from '../../lib/coding/progress.ts';
import { type ClaimView, nameOf } from '../claims/claim-view.ts';
import type { TakenBack } from '../panel/popup-view.ts';
import { type Codes, useCodes } from '../words/codebook.tsx';
import { FAULT_MESSAGES } from '../words/edit-progress.ts';
import { type Translate, useTranslate } from '../words/i18n.tsx';
import type { CodingEvent } from './coding-acts.ts';

/** Milliseconds for which it is shown what was done last. */
const SHOWN_FOR = 4_000;
/** Tells a sentence from the same one before it, so that it is read out again. */
const AGAIN = '\u00a0';

/** What coding did last, in words, for those who see and those who hear. '' when there is nothing to say any more. */
export function useSaid(
  views: readonly ClaimView[],
  takenBack: TakenBack | null,
): { readonly said: string; say(event: CodingEvent): void } {
  const t = useTranslate();
  const codes = useCodes();
  const [said, setSaid] = useState('');
  const tell = (words: string) => setSaid((before) => (before === words ? words + AGAIN : words));
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => setSaid(''), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [said]);

  const known = useRef(takenBack);
  useEffect(() => {
    if (takenBack && takenBack !== known.current) tell(wordsOfTakenBack(takenBack, t));
    known.current = takenBack;
  }, [takenBack]);

  const { coded, total } = progressOf(views);
  const isComplete = total > 0 && coded === total;
  const wasComplete = useRef(isComplete);
  useEffect(() => {
    if (isComplete && !wasComplete.current) tell(t('coding.complete', undefined, total));
    wasComplete.current = isComplete;
  }, [isComplete]);
  return { said, say: (event) => tell(wordsOf(event, t, codes)) };
}

function wordsOfTakenBack({ direction, result }: TakenBack, t: Translate): string {
  if (!result.ok) return t(FAULT_MESSAGES[result.fault.code]);
  const { claims } = result.value;
  if (claims === 0) return t(direction === 'undo' ? 'coding.nothingToUndo' : 'coding.nothingToRedo');
  return t(direction === 'undo' ? 'coding.undone' : 'coding.redone', undefined, claims);
}

function wordsOf(event: CodingEvent, t: Translate, codes: Codes): string {
  switch (event.type) {
    case 'edited':
      return t('coding.edited', [
        valuesOf(event.edit, t, codes).join(', '),
        inShort(nameOf(event.claim)) || t('claim.noSource'),
      ]);
    case 'edited-all':
      return t('coding.editedAll', undefined, event.count);
    case 'selected':
      return t('coding.selected', undefined, event.count);
    case 'saving-all':
      return t('coding.savingAll', undefined, event.count);
    case 'saving-text':
      return t('coding.savingText');
    case 'sticky':
      return t(event.isSticky ? 'coding.stickyOn' : 'coding.stickyOff');
    case 'nothing-held':
      return t('coding.nothingHeld');
    case 'no-claim':
      return t('coding.noClaim');
    case 'all-coded':
      return t('coding.allCoded');
  }
}

function valuesOf({ status, sourceKind, labels, act, dismissed }: ClaimEdit, t: Translate, codes: Codes): string[] {
  return [
    ...(dismissed === undefined ? [] : [t(dismissed ? 'editor.notAClaim' : 'coding.isAClaim')]),
    ...(status === undefined ? [] : [codes.statusName(status)]),
    ...(sourceKind === undefined ? [] : [codes.kindName(sourceKind)]),
    ...(act === undefined ? [] : [t(`act.${act}`)]),
    ...(labels === undefined ? [] : [labels.map(codes.labelName).join(', ') || t('coding.noLabels')]),
  ];
}
