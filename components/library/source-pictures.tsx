import type { VNode } from 'preact';
import { ActsBySource, StatusBySource } from '../pictures/by-source.tsx';
import { type Counts, useActCategories, useStatusCategories } from './categories.ts';

export interface SourcePicturesProps {
  readonly name: string;
  readonly statuses: Counts;
  readonly acts: Counts;
  /** Numbers may still grow: they are shown all the same. */
  readonly isCounting: boolean;
}

/** What one source said, by status and by act. */
export function SourcePictures({ name, statuses, acts, isCounting }: SourcePicturesProps): VNode {
  const row = (counts: Counts) => [{ key: 'source', name, counts }];
  return (
    <div class="picture-pair" aria-busy={isCounting}>
      <StatusBySource rows={row(statuses)} statuses={useStatusCategories(statuses)} />
      <ActsBySource rows={row(acts)} acts={useActCategories()} />
    </div>
  );
}
