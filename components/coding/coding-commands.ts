import type { CodingCommand } from '../../lib/coding/commands.ts';
import type { CodingAct } from '../../lib/coding/keys.ts';
import { extended, toggled } from '../../lib/coding/selection.ts';
import type { CodingMoment } from './coding-acts.ts';
import { give, hold, repeat, toggleLabel } from './coding-give.ts';
import { selectionOf } from './coding-state.ts';
import { LABEL_FIELDS } from './label-places.ts';

/** Carries out what a key means. Answers whether there was something to do. */
export function carryOut(act: CodingAct, moment: CodingMoment): boolean {
  switch (act.type) {
    case 'status':
      return give({ status: act.status }, moment);
    case 'source-kind':
      return give({ sourceKind: act.sourceKind }, moment);
    case 'label':
      return toggleLabel(act.label, moment);
    case 'extend':
      return extend(act.step, moment);
    case 'command':
      return COMMANDS[act.command](moment);
  }
}

const COMMANDS: Readonly<Record<CodingCommand, (moment: CodingMoment) => boolean>> = {
  next: (moment) => walk(1, moment),
  previous: (moment) => walk(-1, moment),
  nextUncoded: (moment) => {
    if (!moment.goOn(moment.current()?.id ?? null)) moment.onEvent({ type: 'all-coded' });
    return true;
  },
  show: ({ actions, current }) => {
    const claim = current();
    if (claim) actions.show(claim.id);
    return claim !== null;
  },
  dismiss: (moment) => give({ dismissed: !(moment.current()?.label.dismissed ?? false) }, moment),
  edit: ({ open }) => open(LABEL_FIELDS.edit),
  source: ({ open }) => open(LABEL_FIELDS.source),
  note: ({ open }) => open(LABEL_FIELDS.note),
  repeat,
  sticky: hold,
  select,
  undo: ({ actions }) => takeBack(actions, 'undo'),
  redo: ({ actions }) => takeBack(actions, 'redo'),
  search: ({ root }) => {
    root.current?.querySelector<HTMLElement>('[name="search"]')?.focus();
    return true;
  },
  help: ({ onHelp }) => {
    onHelp();
    return true;
  },
};

function takeBack(actions: CodingMoment['actions'], direction: 'undo' | 'redo'): boolean {
  actions.takeBack(direction);
  return true;
}

function walk(by: 1 | -1, { step, goTo }: CodingMoment): boolean {
  const { to } = step(by);
  if (to !== null) goTo(to);
  return true;
}

function select({ coding, current, setCoding, onEvent }: CodingMoment): boolean {
  const claim = current();
  if (!claim) return false;
  const selection = toggled(selectionOf(coding), claim.id);
  setCoding({ selection, currentId: claim.id });
  onEvent({ type: 'selected', count: selection.ids.size });
  return true;
}

function extend(by: 1 | -1, { coding, order, setCoding, step, goTo, onEvent }: CodingMoment): boolean {
  const { from, to } = step(by);
  if (from === null || to === null) return true;
  const selection = extended(selectionOf(coding), order(), from, to);
  setCoding({ selection });
  onEvent({ type: 'selected', count: selection.ids.size });
  goTo(to);
  return true;
}
