import type { AgreementNames } from '../../agreement/names.ts';
import type { Codebook } from '../../claim/codebook.ts';
import { variablesOf } from '../../claim/coded-variables.ts';
import type { Act, OwnCodeId, SourceKindId, StatusId } from '../../claim/taxonomy.ts';
import { ACTS, isOwnCode, SOURCE_KINDS, STATUSES } from '../../claim/taxonomy.ts';
import { codeNames, type WordOf } from '../../exchange/code-names.ts';

/** What variables and values are called in the words of the interface: own labels and values by the names that the codebook has. */
export function agreementNames(codebook: Codebook, wordOf: WordOf): AgreementNames {
  const names = codeNames(codebook, wordOf);
  return {
    variable: ({ id, name }) => (isOwnCode(id) ? names.label(id as OwnCodeId) || name : wordOf(`library.field.${id}`)),
    value: (variable, value) => {
      switch (variable) {
        case 'status':
          return names.status(value as StatusId);
        case 'act':
          return names.act(value as Act);
        case 'sourceKind':
          return names.sourceKind(value as SourceKindId);
        case 'secondKind':
          return value === 'none' ? wordOf('editor.noSecondKind') : names.sourceKind(value as SourceKindId);
        default:
          return wordOf(value === '1' ? 'projects.value.yes' : 'projects.value.no');
      }
    },
  };
}

/** All words that {@link agreementNames} asks for, by their keys: for where there are no words. */
export function agreementWords(wordOf: WordOf): Readonly<Record<string, string>> {
  const keys = [
    ...variablesOf({ labels: [] }).map(({ id }) => `library.field.${id}`),
    ...STATUSES.map((id) => `status.${id}`),
    ...SOURCE_KINDS.map((id) => `sourceKind.${id}`),
    ...ACTS.map((id) => `act.${id}`),
    'editor.noSecondKind',
    'projects.value.yes',
    'projects.value.no',
  ];
  return Object.fromEntries(keys.map((key) => [key, wordOf(key)]));
}
