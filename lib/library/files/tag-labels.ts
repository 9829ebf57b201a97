import { type Code, type Codebook, MAX_CODES } from '../../claim/codebook.ts';
import { newOwnCodeId } from '../../claim/own-code.ts';
import type { OwnCodeId } from '../../claim/taxonomy.ts';
import { withTagsAsLabels } from '../../merge/tags-as-labels.ts';
import type { ImportedFile } from '../../schema/imported-file.ts';

/** A tag of another program, and how many claims have it. */
export interface TagCount {
  readonly tag: string;
  readonly claims: number;
}

/** The tags of a file, those of most claims first. */
export function tagCounts({ tags }: ImportedFile): readonly TagCount[] {
  const counts = new Map<string, number>();
  for (const one of tags) for (const tag of one.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, claims]) => ({ tag, claims }))
    .toSorted((a, b) => b.claims - a.claims || (a.tag < b.tag ? -1 : 1));
}

/** Gives tags their labels: always the same one for the same tag, as long as the file is being looked at. */
export class TagLabels {
  readonly #made = new Map<string, OwnCodeId>();
  readonly #codebook: Codebook;

  /** @param codebook the reader's: a tag that is called like one of its labels becomes that label */
  constructor(codebook: Codebook) {
    this.#codebook = codebook;
  }

  /** Tags that are called like a label of the reader's: what they mean is known. */
  known({ tags }: ImportedFile): readonly string[] {
    const named = new Set(this.#codebook.labels.map(({ name }) => folded(name)));
    return [...new Set(tags.flatMap(({ tags: all }) => all))].filter((tag) => named.has(folded(tag)));
  }

  /** The file with the chosen tags as labels, and with those labels in its codebook. */
  apply(file: ImportedFile, chosen: ReadonlySet<string>): ImportedFile {
    if (chosen.size === 0) return file;
    const labels: Code<OwnCodeId>[] = [...(file.codebook?.labels ?? this.#codebook.labels)];
    const ids = new Map<string, OwnCodeId>();
    for (const tag of chosen) {
      const known = labels.find(({ name }) => folded(name) === folded(tag));
      // More values than a codebook can have are no use: the rest stay tags.
      if (!known && labels.length >= MAX_CODES) continue;
      const id = known?.id ?? this.#idFor(tag);
      ids.set(tag, id);
      if (!known) labels.push({ id, name: tag, meaning: '', look: null, key: '', isHidden: false });
    }
    const codebook = { ...(file.codebook ?? this.#codebook), labels };
    return { ...withTagsAsLabels(file, ids), codebook };
  }

  #idFor(tag: string): OwnCodeId {
    const id = this.#made.get(tag) ?? newOwnCodeId();
    this.#made.set(tag, id);
    return id;
  }
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}
