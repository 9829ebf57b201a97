import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Agreement } from '../../components/projects/agreement.tsx';
import type {
  AgreementActions,
  AgreementStateView,
  DisagreementView,
  ReportView,
} from '../../components/projects/agreement-view.ts';
import { f1Of } from '../../lib/agreement/span-agreement.ts';
import { PARTS } from '../../lib/agreement/unitising.ts';
import { storedWords } from '../../lib/claim/words.ts';
import { exportAgreement } from '../../lib/library/projects/agreement-files.ts';
import { AgreementModel, type AgreementState, COMPARING } from '../../lib/library/projects/agreement-model.ts';
import type { ProjectCoder } from '../../lib/library/projects/coded-work.ts';
import type { ComparedCoders, Comparison } from '../../lib/library/projects/compare-coders.ts';
import { disagreementsOf } from '../../lib/library/projects/disagreement-list.ts';
import type { SessionState } from '../../lib/library/session/session.ts';
import type { CodersPartProps } from './use-project-coders.tsx';
import { claimHref } from './views.ts';

/** Stands for the reader among ids of codings. */
const READER = '';

export interface AgreementPartProps extends CodersPartProps {
  readonly shared: SessionState;
}

/** How far the coders of the project agree. */
export function AgreementPart(props: AgreementPartProps): VNode {
  const { session, codings, shared } = props;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isCompleteOnly, setIsCompleteOnly] = useState(false);
  const [isBeforeSettling, setIsBeforeSettling] = useState(false);
  const name = shared.preferences.settings.coder;
  const all = useMemo(() => codersOf(name, codings), [name, codings]);
  const comparison = useComparison(props, { all, left, isCompleteOnly, isBeforeSettling });
  const { state, model, compared } = useAgreement(props, comparison);
  const view = useMemo(() => toStateView(state, compared), [state, compared]);
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
      if (compared) void session.save('csv', (context) => exportAgreement(context, compared, file));
    },
  };
  return (
    <Agreement
      choices={{
        coders: all.map(({ id, coder }) => ({ id, name: nameOf(coder), isChosen: !left.has(id) })),
        isCompleteOnly,
        isBeforeSettling,
        changedSince: compared?.former.size ?? 0,
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
  const model = useMemo(() => new AgreementModel(session.db, setState), [session]);
  useEffect(() => {
    if (comparison.coders.length < 2) return;
    const compare = () => void model.compare(comparison);
    compare();
    return session.onChanged(compare);
  }, [session, model, comparison]);
  useEffect(() => () => model.close(), [model]);
  const compared = state.phase === 'ready' || state.phase === 'working' ? state.compared : null;
  return { state, model, compared };
}

function toStateView(state: AgreementState, compared: ComparedCoders | null): AgreementStateView {
  return {
    phase: state.phase,
    fault: state.phase === 'failed' ? state.fault : null,
    progress: state.phase === 'working' ? state.progress : null,
    report: compared && toReportView(compared),
    disagreements: compared ? toDisagreements(compared) : [],
  };
}

const reports = new WeakMap<ComparedCoders, ReportView>();

/** Made once for each comparison: progress alone draws nothing anew. */
function toReportView(compared: ComparedCoders): ReportView {
  const before = reports.get(compared);
  if (before) return before;
  const { report, notComplete, gone, unreadable } = compared;
  const { coders, articles, units, variables, unitising, unknownLabels } = report;
  const found = unitising.map((pair) => ({
    coders: pair.coders,
    articles: pair.articles,
    otherTexts: pair.otherTexts.length,
    claims: f1Of(pair.claims),
    onlyOne: pair.onlyOne.length,
    onlyOther: pair.onlyOther.length,
    parts: PARTS.map((part) => {
      const { exact, overlap, characters } = pair.parts[part];
      return { part, exact: f1Of(exact), overlap: f1Of(overlap), characters: f1Of(characters) };
    }),
  }));
  const counts = { unknownLabels: unknownLabels.length, notComplete, gone, unreadable };
  const view = { coders, articles, units, variables, found, ...counts };
  reports.set(compared, view);
  return view;
}

const disagreements = new WeakMap<ComparedCoders, readonly DisagreementView[]>();

function toDisagreements(compared: ComparedCoders): readonly DisagreementView[] {
  const before = disagreements.get(compared);
  if (before) return before;
  const titles = new Map(
    compared.codings.flatMap(({ articles }) => articles.map(({ article }) => [article.url, article])),
  );
  const views = disagreementsOf(compared).map(({ key, variable, unit, claim, values, own, settled }) => {
    const article = titles.get(unit.article.url);
    return {
      key,
      variable,
      source: storedWords(claim.selectors.source),
      cue: storedWords(claim.selectors.cue),
      content: storedWords(claim.selectors.content),
      sentence: claim.sentence,
      article: article?.title ?? '',
      language: article?.language ?? '',
      values,
      href: own && claimHref(own),
      settled,
    };
  });
  disagreements.set(compared, views);
  return views;
}
