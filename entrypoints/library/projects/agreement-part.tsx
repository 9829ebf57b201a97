import type { VNode } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { RowSource } from '../../../components/files/files-view.ts';
import { Agreement } from '../../../components/projects/agreement.tsx';
import type {
  AgreementActions,
  AgreementStateView,
  DisagreementsView,
  DisagreementView,
} from '../../../components/projects/agreement-view.ts';
import {
  AgreementModel,
  type AgreementState,
  COMPARING,
  type ComparedState,
} from '../../../lib/library/projects/agreement-model.ts';
import { agreementWords } from '../../../lib/library/projects/agreement-names.ts';
import type { ProjectCoder } from '../../../lib/library/projects/coded-work.ts';
import type { Comparison } from '../../../lib/library/projects/compare-coders.ts';
import type { DisagreementRow } from '../../../lib/library/projects/comparing-job.ts';
import type { DisagreementLists } from '../../../lib/library/projects/fetched-disagreements.ts';
import projectWorker from '../../../lib/library/projects/project-worker.ts?worker&url';
import { RemoteComparingJob } from '../../../lib/library/projects/remote-project-jobs.ts';
import type { SessionState } from '../../../lib/library/session/session.ts';
import { startOwnWorker } from '../../../lib/platform/own-worker.ts';
import { claimHref } from '../views.ts';
import type { CodersPartProps } from './coders-part.tsx';

/** Stands for the reader among ids of codings. */
const READER = '';

export interface AgreementPartProps extends CodersPartProps {
  readonly shared: SessionState;
}

/** How far the coders of the project agree. */
export function AgreementPart(props: AgreementPartProps): VNode {
  const { session, codings, shared, acts } = props;
  const { id: projectId } = props.project;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isCompleteOnly, setIsCompleteOnly] = useState(false);
  const [isBeforeSettling, setIsBeforeSettling] = useState(false);
  const name = shared.preferences.settings.coder;
  const all = useMemo(() => codersOf(name, codings), [name, codings]);
  const comparison = useComparison(props, { all, left, isCompleteOnly, isBeforeSettling });
  const { state, model, job, compared } = useAgreement(props, comparison);
  const view = useMemo(() => toStateView(state, compared), [state, compared]);
  const rule = useCallback<AgreementActions['rule']>(
    ({ ruledClaimId, settled, variable: { id: variable } }, note) => {
      if (note !== null) void acts.letStand(projectId, { claimId: ruledClaimId, variable }, { note, by: name });
      else void acts.reopen(projectId, settled?.rulings.map(({ claimId }) => ({ claimId, variable })) ?? []);
    },
    [acts, projectId, name],
  );
  const actions: AgreementActions = {
    chooseCoder: (id, isChosen) =>
      setLeft((before) => {
        const next = new Set(before);
        if (isChosen) next.delete(id);
        else next.add(id);
        return next;
      }),
    chooseComplete: setIsCompleteOnly,
    chooseBefore: setIsBeforeSettling,
    compare: () => void model.compare(comparison),
    cancel: () => model.cancel(),
    save: (file) => {
      if (compared) void session.save('csv', ({ now, wordOf }) => job.file(file, agreementWords(wordOf), now));
    },
    rule,
  };
  return (
    <Agreement
      choices={{
        coders: all.map(({ id, coder }) => ({ id, name: nameOf(coder), isChosen: !left.has(id) })),
        isCompleteOnly,
        isBeforeSettling,
        changedSince: compared?.summary.changedSince ?? 0,
      }}
      state={view}
      actions={actions}
    />
  );
}

interface NamedCoder {
  readonly id: string;
  readonly coder: ProjectCoder;
}

function codersOf(name: string, codings: CodersPartProps['codings']): NamedCoder[] {
  const others = codings.map((coding): NamedCoder => ({ id: coding.id, coder: { type: 'other', coding } }));
  return [{ id: READER, coder: { type: 'reader', name } }, ...others];
}

function nameOf(coder: ProjectCoder): string {
  return coder.type === 'reader' ? coder.name : coder.coding.coder;
}

interface Choices extends Pick<Comparison, 'isCompleteOnly' | 'isBeforeSettling'> {
  readonly all: readonly NamedCoder[];
  readonly left: ReadonlySet<string>;
}

function useComparison({ project, shared }: AgreementPartProps, choices: Choices): Comparison {
  const { all, left, isCompleteOnly, isBeforeSettling } = choices;
  const { codebook } = shared.preferences;
  return useMemo(
    () => ({
      project,
      coders: all.filter(({ id }) => !left.has(id)).map(({ coder }) => coder),
      codebook: project.codebook ?? codebook,
      isCompleteOnly,
      isBeforeSettling,
    }),
    [project, all, left, codebook, isCompleteOnly, isBeforeSettling],
  );
}

/** Compares whenever something else is asked for, and when the reader labelled something. */
function useAgreement({ session }: AgreementPartProps, comparison: Comparison) {
  const [state, setState] = useState<AgreementState>(COMPARING);
  const { job, model } = useMemo(() => {
    const job = new RemoteComparingJob(() => startOwnWorker(projectWorker));
    return { job, model: new AgreementModel(job, setState) };
  }, [session]);
  useEffect(() => {
    if (comparison.coders.length < 2) return;
    const compare = () => void model.compare(comparison);
    compare();
    return session.onChanged(compare);
  }, [session, model, comparison]);
  useEffect(
    () => () => {
      model.close();
      job.end();
    },
    [model, job],
  );
  const compared = state.phase === 'ready' || state.phase === 'working' ? state.compared : null;
  return { state, model, job, compared };
}

function toStateView(state: AgreementState, compared: ComparedState | null): AgreementStateView {
  return {
    phase: state.phase,
    fault: state.phase === 'failed' ? state.fault : null,
    progress: state.phase === 'working' ? state.progress : null,
    compared: compared && {
      report: compared.summary,
      disagreements: toDisagreements(compared.disagreements),
    },
  };
}

const disagreements = new WeakMap<DisagreementLists, DisagreementsView>();

/** The same as long as no rows have come: progress alone draws nothing anew. */
function toDisagreements(lists: DisagreementLists): DisagreementsView {
  const before = disagreements.get(lists);
  if (before) return before;
  const sources = new WeakMap<object, RowSource<DisagreementView>>();
  const view: DisagreementsView = {
    of: (choice) => {
      const rows = lists.of(choice);
      const source = sources.get(rows) ?? { ...rows, at: (index) => toRow(rows.at(index)) };
      sources.set(rows, source);
      return source;
    },
  };
  disagreements.set(lists, view);
  return view;
}

const rowViews = new WeakMap<DisagreementRow, DisagreementView>();

function toRow(row: DisagreementRow | null): DisagreementView | null {
  if (!row) return null;
  const { own, ...words } = row;
  const view = rowViews.get(row) ?? { ...words, href: own && claimHref(own) };
  rowViews.set(row, view);
  return view;
}
