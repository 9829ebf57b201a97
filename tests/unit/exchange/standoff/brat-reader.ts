/**
 * Reads a folder of brat standoff by the rules of https://brat.nlplab.org/standoff.html, sharing nothing with what writes it, and stops at
 * the first breach: lines and ids, offsets in code points whose words are those given, fragments that neither overlap nor run over a line
 * end, triggers of their event's type that nothing else refers to, references that lead somewhere.
 */
export interface BratSpan {
  readonly type: string;
  readonly words: string;
  readonly fragments: readonly (readonly [number, number])[];
}

export interface BratDocument {
  readonly spans: ReadonlyMap<string, BratSpan>;
  /** By id: the type, and the ids of trigger and arguments by role. */
  readonly events: ReadonlyMap<string, { readonly type: string; readonly roles: Readonly<Record<string, string>> }>;
  /** "Status E1 denied", "Disputes Arg1:E1 Arg2:E2", "AnnotatorNotes E1\tA note." */
  readonly attributes: readonly string[];
  readonly relations: readonly string[];
  readonly notes: readonly string[];
}

/** But for the one that is meant as such. */
const LINE_ENDS = ['\r', '\v', '\f', '\u001c', '\u001d', '\u001e', '\u0085', '\u2028', '\u2029'];

export function readBrat(text: string, annotations: string): BratDocument {
  if (LINE_ENDS.some((end) => (text + annotations).includes(end))) throw new Error('a line end that readers differ on');
  const points = Array.from(text);
  const lines = annotations.split('\n');
  if (lines.pop() !== '') throw new Error('the last line does not end');
  const byKind: Record<string, [id: string, rest: string][]> = { T: [], E: [], A: [], R: [], '#': [] };
  const ids = new Set<string>();
  for (const line of lines) {
    const [, id = '', kind = ''] = /^(([TEAR#])\d+)\t/.exec(line) ?? [];
    if (!id || ids.has(id)) throw new Error(`no id, or one that was there: ${line}`);
    ids.add(id);
    byKind[kind]?.push([id, line.slice(id.length + 1)]);
  }
  const spans = new Map((byKind['T'] ?? []).map(([id, rest]) => [id, readSpan(points, rest)]));
  const events = new Map((byKind['E'] ?? []).map(([id, rest]) => [id, readEvent(spans, rest)]));
  const [attributes = [], relations = [], notes = []] = ['A', 'R', '#'].map((kind) =>
    byKind[kind]?.map(([, rest]) => rest),
  );
  const triggers = new Set([...events.values()].map(({ roles }) => roles['trigger']));
  for (const rest of [...attributes, ...relations, ...notes]) {
    const targets = rest.split('\t')[0]?.match(/\b[TE]\d+\b/g) ?? [];
    for (const target of targets) {
      if (!ids.has(target) || triggers.has(target)) throw new Error(`refers to nothing, or to a trigger: ${rest}`);
    }
  }
  return { spans, events, attributes, relations, notes };
}

function readSpan(points: readonly string[], rest: string): BratSpan {
  const [, type = '', offsets = '', words = ''] = /^(\w+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/u.exec(rest) ?? [];
  const fragments = offsets.split(';').map((pair) => {
    const [start = Number.NaN, end = Number.NaN] = pair.split(' ').map(Number);
    return [start, end] as const;
  });
  let last = 0;
  for (const [start, end] of fragments) {
    if (!(start >= last && start < end && end <= points.length)) throw new Error(`offsets: ${rest}`);
    last = end;
  }
  const there = fragments.map(([start, end]) => points.slice(start, end).join(''));
  if (there.join(' ') !== words) throw new Error(`“${there.join(' ')}” stands there: ${rest}`);
  if (there.some((fragment) => fragment.includes('\n'))) throw new Error(`runs over a line end: ${rest}`);
  return { type, words, fragments };
}

function readEvent(spans: ReadonlyMap<string, BratSpan>, rest: string) {
  const [head = '', ...sides] = rest.split(' ');
  const [type = '', trigger = ''] = head.split(':');
  if (spans.get(trigger)?.type !== type) throw new Error(`the trigger is of another type: ${rest}`);
  const roles: Record<string, string> = { trigger };
  for (const side of sides) {
    const [role = '', id = ''] = side.split(':');
    if (!spans.has(id) || role in roles) throw new Error(`an argument that is not there, or twice: ${rest}`);
    roles[role] = id;
  }
  return { type, roles };
}
