import type { Code, Codebook } from '../claim/codebook.ts';
import { isOwnCode } from '../claim/taxonomy.ts';
import type { CodeNames } from './format.ts';

/** Answers a message of the interface by its dotted path, "status.denied". */
export type WordOf = (key: string) => string;

/** The names of a codebook's values: as the reader wrote them, else in the words of the interface; an own value's id where it is gone. */
export function codeNames({ statuses, sourceKinds, labels }: Codebook, wordOf: WordOf): CodeNames {
  const named = (codes: readonly Code[], id: string, group: string) =>
    codes.find((code) => code.id === id)?.name || (isOwnCode(id) ? id : wordOf(`${group}.${id}`));
  return {
    status: (id) => named(statuses, id, 'status'),
    sourceKind: (id) => named(sourceKinds, id, 'sourceKind'),
    act: (id) => wordOf(`act.${id}`),
    label: (id) => named(labels, id, 'label'),
  };
}
