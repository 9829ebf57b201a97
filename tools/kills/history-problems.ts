/** Whether the history explains every value: the changes of a claim, from its creation on, lead to what is stored. */
import { type ClaimEdit, untouchedLabel } from '../../lib/claim/claim.ts';
import { fieldValue, isSame } from '../../lib/merge/fields.ts';
import type { ChangeRecord, ClaimChange, ClaimRecord, SourceChange } from '../../lib/schema/records.ts';
import type { StoreRecords } from './store-problems.ts';

/** What is wrong with the history of a store's claims and sources. */
export function historyProblems({ claims, changes, sources }: StoreRecords): string[] {
  const byClaim = Map.groupBy(changes.filter(isOfClaim), ({ claimId }) => claimId);
  const bySource = Map.groupBy(changes.filter(isOfSource), ({ sourceId }) => sourceId);
  const ids = new Set(claims.map(({ id }) => id));
  const orphans = [...byClaim.keys()].filter((id) => !ids.has(id));
  return [
    ...orphans.map((id) => `changes of claim ${id}, which is not there`),
    ...claims.flatMap((claim) => problemsOfClaim(claim, byClaim.get(claim.id) ?? [])),
    ...sources.flatMap(({ id, into }) =>
      chainProblems(`source ${id}: into`, bySource.get(id) ?? [], { first: null, last: into }),
    ),
    ...undoneTwice(changes),
  ];
}

export function isOfClaim(change: ChangeRecord): change is ClaimChange {
  return 'claimId' in change;
}

function isOfSource(change: ChangeRecord): change is SourceChange {
  return 'sourceId' in change;
}

/** Fields of a label whose first value is the same for every claim. */
const {
  sourceText: _text,
  act: _act,
  reasonGiven: _reason,
  ...UNTOUCHED
} = untouchedLabel({ sourceText: '', act: 'statement', reasonGiven: false });

function problemsOfClaim(claim: ClaimRecord, changes: readonly ClaimChange[]): string[] {
  const name = `claim ${claim.id}`;
  const [created, ...later] = changes;
  const last = changes.at(-1);
  if (created?.field !== 'created' || !last) return [`${name} has no creation`];
  const byField = Map.groupBy(later, ({ field }) => field);
  const problems = [...Object.keys(UNTOUCHED), 'sourceText', 'act', 'reasonGiven', 'place'].flatMap((field) => {
    const own = byField.get(field as ClaimChange['field']) ?? [];
    const first = field in UNTOUCHED ? UNTOUCHED[field as keyof typeof UNTOUCHED] : own[0]?.from;
    return chainProblems(`${name}: ${field}`, own, { first, last: fieldValue(claim, field as keyof ClaimEdit) });
  });
  if (byField.has('created')) problems.push(`${name} was created twice`);
  if (changes.some(({ articleId }) => articleId !== claim.articleId)) problems.push(`${name} has changes elsewhere`);
  if (claim.created !== created.at || !isWhenChanged(claim, changes) || claim.coder !== last.by)
    problems.push(`${name} was created or changed when its history does not say so`);
  if (!byField.has('sourceText') && !byField.has('place') && claim.sourceText !== wordsOfSource(claim))
    problems.push(`${name}: sourceText was changed without a change`);
  return problems;
}

/** A claim was changed at its last change; where the clock was set back before that, after all that were made until then. */
function isWhenChanged({ modified }: ClaimRecord, changes: readonly ClaimChange[]): boolean {
  const times = changes.map(({ at }) => at);
  const isInOrder = times.every((at, index) => index === 0 || at >= (times[index - 1] ?? ''));
  // What is changed within the millisecond in which it was changed or made before is later by one each time.
  const late = Date.parse(modified) - Date.parse(times.at(-1) ?? '');
  return times.every((at) => modified >= at) && (!isInOrder || late <= times.length);
}

/** What a claim's source is called before the reader says otherwise. */
function wordsOfSource({ selectors }: ClaimRecord): string {
  return selectors.source.map(({ quote }) => quote.exact).join(' ');
}

/** Each change begins where the one before ended, and the last one leads to what is stored. */
function chainProblems(
  name: string,
  changes: readonly Pick<ChangeRecord, 'id' | 'from' | 'to'>[],
  { first, last }: { readonly first: unknown; readonly last: unknown },
): string[] {
  let value = changes.length > 0 ? first : last;
  const problems: string[] = [];
  if (changes.length === 0 && first !== undefined && !isSame(first, last))
    problems.push(`${name} was changed without a change`);
  for (const { id, from, to } of changes) {
    if (!isSame(from, value)) problems.push(`${name}: change ${id} begins from another value than was there`);
    if (isSame(from, to)) problems.push(`${name}: change ${id} changes nothing`);
    value = to;
  }
  if (!isSame(value, last)) problems.push(`${name}: what is stored is not what its changes lead to`);
  return problems;
}

/** A step is undone at most once, on each article, until that is redone; and an undo is redone at most once. */
function undoneTwice(changes: readonly ChangeRecord[]): string[] {
  const taken = new Map<string, Set<string>>();
  for (const change of changes) {
    if (change.of === null) continue;
    const key = `${change.of} ${'articleId' in change ? change.articleId : ''}`;
    taken.set(key, (taken.get(key) ?? new Set()).add(change.step));
  }
  return [...taken].flatMap(([key, steps]) => {
    const place = key.slice(key.indexOf(' '));
    const standing = [...steps].filter((step) => !taken.has(step + place));
    return standing.length > 1 ? [`step ${key} was taken back ${standing.length} times at once`] : [];
  });
}
