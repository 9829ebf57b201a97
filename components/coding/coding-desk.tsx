import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { DEFAULT_CODEBOOK } from '../../lib/claim/codebook.ts';
import { DEFAULT_SETTINGS } from '../../lib/claim/settings.ts';
import type { KeyTable } from '../../lib/coding/keys.ts';
import { among, NO_SELECTION, withAll } from '../../lib/coding/selection.ts';
import { filterableOf } from '../claims/claim-filtering.ts';
import type { ClaimGroupsProps } from '../claims/claim-groups.tsx';
import { type ClaimView, nameOf } from '../claims/claim-view.ts';
import { type CodingActs, useCoding } from './coding-acts.ts';
import { CodingBar } from './coding-bar.tsx';
import { CodingBatch } from './coding-batch.tsx';
import { CodingHelp } from './coding-help.tsx';
import { useCodingKeys } from './coding-keys.ts';
import { useSaid } from './coding-said.ts';
import { orderIn } from './coding-walk.ts';

export interface CodingDeskProps extends ClaimGroupsProps {
  readonly views: readonly ClaimView[];
  readonly root: RefObject<HTMLElement | null>;
  /** Ids of the claims that the filters let through. */
  readonly listed: ReadonlySet<string>;
}

/** What codes the listed claims, beside the list itself. */
export interface CodingDesk {
  readonly keys: KeyTable;
  readonly bars: ComponentChildren;
  readonly help: ComponentChildren;
}

/** Keys, progress, undo and batches for the claims of a page. */
export function useCodingDesk(props: CodingDeskProps): CodingDesk {
  const { view, actions, coding, setCoding, views } = props;
  const preferences = view.state.article?.preferences;
  const keys = useMemo(
    () => ({
      settings: preferences?.settings ?? DEFAULT_SETTINGS,
      codebook: preferences?.codebook ?? DEFAULT_CODEBOOK,
    }),
    [preferences],
  );
  const [isHelping, setHelping] = useState(false);
  const { said, say } = useSaid(views, view.takenBack ?? null);
  const acts = useCoding({ ...props, onEvent: say, onHelp: () => setHelping(true) });
  useCodingKeys(keys, !isHelping, acts.carryOut);
  useSelected(view.selectedId ?? null, props);
  const unsaved = view.state.claims.filter(({ stored, outcome }) => !stored && outcome !== 'gone').map(({ id }) => id);
  return {
    keys,
    bars: (
      <>
        <CodingBar
          views={views}
          coding={coding}
          keys={keys}
          unsaved={view.state.article?.isPrivate ? 0 : unsaved.length}
          isSaved={view.state.article?.isPrivate || view.state.article?.isSaved || false}
          said={said}
          setCoding={setCoding}
          onGive={acts.give}
          onTakeBack={actions.takeBack}
          onSaveAll={() => {
            actions.editAll(unsaved, {});
            say(unsaved.length > 0 ? { type: 'saving-all', count: unsaved.length } : { type: 'saving-text' });
          }}
          onHelp={() => setHelping(true)}
        />
        {coding.selection && <Batch {...props} acts={acts} />}
      </>
    ),
    help: isHelping && <CodingHelp keys={keys} onClose={() => setHelping(false)} />,
  };
}

/** The claim whose card is opened on the page is the one that keys are about. */
function useSelected(selectedId: string | null, { setCoding }: CodingDeskProps): void {
  useEffect(() => {
    if (selectedId !== null) setCoding({ currentId: selectedId });
  }, [selectedId]);
}

function Batch({ views, coding, setCoding, root, listed, acts }: CodingDeskProps & { readonly acts: CodingActs }) {
  // What was put aside has no row to choose.
  const choosable = views.filter(({ label }) => !label.dismissed && !label.detached);
  const present = new Set(views.map(({ id }) => id));
  const selection = among(coding.selection ?? NO_SELECTION, present);
  const last = views.find(({ id }) => id === (selection.anchor ?? coding.currentId));
  const ofSource = last ? choosable.filter((one) => filterableOf(one).source === filterableOf(last).source) : [];
  const selectAll = (ids: readonly string[]) => setCoding({ selection: withAll(selection, ids) });
  return (
    <CodingBatch
      count={selection.ids.size}
      shown={choosable.filter(({ id }) => listed.has(id)).length}
      source={last ? { name: nameOf(last), count: ofSource.length } : null}
      onAllShown={() => selectAll(root.current ? orderIn(root.current) : [])}
      onAllOfSource={() => selectAll(ofSource.map(({ id }) => id))}
      onNone={() => setCoding({ selection: NO_SELECTION })}
      onDone={() => setCoding({ selection: null })}
      onGive={(edit, label) => acts.giveToAll({ edit, label, isTaken: false })}
    />
  );
}
