import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { ClaimLabel } from '../../lib/claim/claim.ts';
import { type Code, type Codebook, DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import { isOwnCode, type OwnCodeId, type SourceKindId, type StatusId } from '../../lib/claim/taxonomy.ts';
import { type MarkStyle, markStyleFor } from '../../lib/highlight/mark-style.ts';
import { type MessageKey, useTranslate } from './i18n.tsx';

const CodebookContext = createContext<Codebook>(DEFAULT_CODEBOOK);

export interface CodebookProviderProps {
  readonly codebook: Codebook;
  readonly children: ComponentChildren;
}

/** Gives the reader's codebook to everything below it; without one there is the default taxonomy. */
export function CodebookProvider({ codebook, children }: CodebookProviderProps): VNode {
  return <CodebookContext.Provider value={codebook}>{children}</CodebookContext.Provider>;
}

/** The codebook in words: each value by the name that the reader gave it, else by the translated one. */
export interface Codes {
  readonly codebook: Codebook;
  statusName(id: StatusId): string;
  statusMeaning(id: StatusId): string;
  kindName(id: SourceKindId): string;
  labelName(id: OwnCodeId): string;
  look(label: Pick<ClaimLabel, 'act' | 'status'>): MarkStyle;
}

/** The nearest {@link CodebookProvider}'s codebook in the words of the interface. */
export function useCodes(): Codes {
  const codebook = useContext(CodebookContext);
  const t = useTranslate();
  return useMemo(() => {
    const named = (codes: readonly Code[], id: string, group: string) =>
      find(codes, id)?.name || (isOwnCode(id) ? id : t(`${group}.${id}` as MessageKey));
    return {
      codebook,
      statusName: (id) => named(codebook.statuses, id, 'status'),
      statusMeaning: (id) =>
        find(codebook.statuses, id)?.meaning || (isOwnCode(id) ? '' : t(`statusMeaning.${id}` as MessageKey)),
      kindName: (id) => named(codebook.sourceKinds, id, 'sourceKind'),
      // A label has no translation: where its code is gone from the codebook only its id is left.
      labelName: (id) => named(codebook.labels, id, 'label'),
      look: (label) => markStyleFor(label, codebook),
    };
  }, [codebook, t]);
}

/** The values to offer: those that are not hidden, and the one that a claim has in any case. */
export function offered<Id extends string>(codes: readonly Code<Id>[], current: Id): Id[] {
  const ids = codes.filter(({ id, isHidden }) => !isHidden || id === current).map(({ id }) => id);
  return ids.includes(current) ? ids : [...ids, current];
}

function find(codes: readonly Code[], id: string): Code | undefined {
  return codes.find((code) => code.id === id);
}
