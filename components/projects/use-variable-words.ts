import { useMemo } from 'preact/hooks';
import type { Act, OwnCodeId, SourceKindId, StatusId } from '../../lib/claim/taxonomy.ts';
import { useCodes } from '../words/codebook.tsx';
import { type MessageKey, useTranslate } from '../words/i18n.tsx';

/** Variables of the taxonomy by the names of their fields; every other one is a label of the reader's own. */
const FIELDS: ReadonlySet<string> = new Set(['status', 'act', 'sourceKind', 'secondKind', 'reasonGiven', 'dismissed']);

/** What variables and their values are called. */
export interface VariableWords {
  variable(variable: { readonly id: string; readonly name: string }): string;
  value(variableId: string, value: string): string;
}

/** In the words of the interface and of the codebook. */
export function useVariableWords(): VariableWords {
  const t = useTranslate();
  const codes = useCodes();
  return useMemo(
    () => ({
      variable: ({ id, name }) =>
        FIELDS.has(id) ? t(`library.field.${id}` as MessageKey) : codes.labelName(id as OwnCodeId) || name,
      value: (id, value) => {
        switch (id) {
          case 'status':
            return codes.statusName(value as StatusId);
          case 'act':
            return t(`act.${value as Act}`);
          case 'sourceKind':
            return codes.kindName(value as SourceKindId);
          case 'secondKind':
            return value === 'none' ? t('editor.noSecondKind') : codes.kindName(value as SourceKindId);
          default:
            return t(value === '1' ? 'projects.value.yes' : 'projects.value.no');
        }
      },
    }),
    [t, codes],
  );
}
