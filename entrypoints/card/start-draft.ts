import { FAULT_MESSAGES } from '../../components/words/edit-progress.ts';
import type { MessageKey } from '../../components/words/i18n.tsx';
import { draftFrom, MAX_SELECTION, type MarkingDraft } from '../../lib/marking/draft.ts';
import type { CardHost } from '../../lib/reading/own-world.ts';
import { selectedSpan } from '../../lib/reading/selection.ts';

/** A claim to be marked from what is selected on the page, or the message that says why there is none. */
export function draftOfSelection(host: CardHost, doc: Document): MarkingDraft | MessageKey {
  const { phase, fault } = host.state();
  const page = host.marking.page();
  // What was read before a fault can still be marked.
  if (!page) return phase === 'failed' ? FAULT_MESSAGES[fault ?? 'unexpected'] : 'marking.notArticle';
  const selected = selectedSpan(doc, page);
  if (selected === 'none') return 'marking.nothingSelected';
  if (selected === 'outside') return 'marking.outside';
  if (selected[1] - selected[0] > MAX_SELECTION) return 'marking.tooLong';
  const draft = draftFrom(page.text, selected);
  return draft.parts.includes('content') ? draft : 'marking.nothingSelected';
}
