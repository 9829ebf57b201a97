import type { DiffPiece } from '../claim/change.ts';
import { alignWords, MAX_CELLS } from './align-words.ts';

/** Words with the spaces after them, so that the pieces joined are the passage. */
const WORD = /\S+\s*|\s+/g;

/**
 * The difference between two passages, in runs of words. Typography counts here: it is what the reader sees. Passages
 * too long to be aligned are given whole, the old one and the new one.
 */
export function diffWords(before: string, after: string): DiffPiece[] {
  const old = before.match(WORD) ?? [];
  const now = after.match(WORD) ?? [];
  if ((old.length + 1) * (now.length + 1) > MAX_CELLS) return whole(before, after);
  const ids = new Map<string, number>();
  const idOf = (word: string) => {
    const key = word.trimEnd();
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  };
  const oldIds = Int32Array.from(old, idOf);
  const nowIds = Int32Array.from(now, idOf);
  const counterparts = alignWords(oldIds, nowIds, new Float64Array(old.length).fill(1));
  const writer = new DiffWriter();
  let next = 0;
  for (const [at, word] of old.entries()) {
    const there = counterparts[at] ?? -1;
    if (there < 0 || oldIds[at] !== nowIds[there]) {
      writer.add('gone', word);
      continue;
    }
    while (next < there) writer.add('new', now[next++] ?? '');
    writer.add('same', now[next++] ?? '');
  }
  while (next < now.length) writer.add('new', now[next++] ?? '');
  return writer.pieces;
}

function whole(before: string, after: string): DiffPiece[] {
  const pieces: DiffPiece[] = [
    { kind: 'gone', text: before },
    { kind: 'new', text: after },
  ];
  return pieces.filter(({ text }) => text !== '');
}

/** Joins words of one kind, and puts what is gone before what is new in its place. */
class DiffWriter {
  readonly pieces: DiffPiece[] = [];

  add(kind: DiffPiece['kind'], text: string): void {
    const last = this.pieces.at(-1);
    if (last?.kind === kind) this.pieces[this.pieces.length - 1] = { kind, text: last.text + text };
    else if (kind === 'gone' && last?.kind === 'new') this.#putBefore(last, text);
    else this.pieces.push({ kind, text });
  }

  #putBefore(last: DiffPiece, text: string): void {
    this.pieces.pop();
    this.add('gone', text);
    this.pieces.push(last);
  }
}
