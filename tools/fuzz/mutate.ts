/** Good files made bad by chance: the same for the same numbers. */

export type Bytes = Uint8Array<ArrayBuffer>;

/** What chance is drawn from: numbers from 0 up to 1. */
export type Random = () => number;

/** Values that readers of JSON stumble over. */
const ODD_VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 2 ** 53, -0, 1e300, '', ' ', '\u0000', '\ud800', '\u202e', '\ufeff'],
  ...['__proto__', 'constructor', '<img src=x onerror=alert(1)>', '=1+1', 'own-', 'own-x', 'javascript:alert(1)'],
  ...['2026-02-30T12:00:00.000Z', '019caaaa-0000-7000-8000-00000000000a', 'x'.repeat(11_000)],
  ...[[], {}, [[]], [null], { length: 1 }, { toString: 1 }, Array(300).fill('a')],
];
const ODD_KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'id', 'type', 'length', '', '0', 'then'];
const ODD_TEXTS = [
  ...[
    '"',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\n',
    '\r\n',
    '\u0000',
    '\ufeff',
    '\\ud800',
    '\\u0000',
    '1e999',
    '-',
    '"__proto__":',
  ],
  ...['\t', ';', "'", '=', '\u2028', '🜁', 'null', '[[[[[[[[', '{"a":{"a":', '/*', '\x1b[2J'],
];

/** Makes a bad file of a good one, by one to four accidents. */
export function mutated(good: string, others: readonly string[], random: Random): Bytes {
  let text = random() < 0.6 ? structured(good, random) : good;
  if (text !== good && random() < 0.7) return new TextEncoder().encode(text);
  const times = 1 + Math.floor(random() * 4);
  for (let time = 0; time < times; time++) text = pick(TEXT_ACCIDENTS, random)(text, others, random);
  const bytes = new TextEncoder().encode(text);
  return random() < 0.2 ? flipped(bytes, random) : bytes;
}

type TextAccident = (text: string, others: readonly string[], random: Random) => string;

const TEXT_ACCIDENTS: readonly TextAccident[] = [
  (text, _, random) => text.slice(0, at(text, random)),
  (text, _, random) => text.slice(at(text, random)),
  (text, _, random) => {
    const [from, to] = range(text, random);
    return text.slice(0, from) + text.slice(to);
  },
  (text, _, random) => {
    const [from, to] = range(text, random);
    return text.slice(0, to) + text.slice(from);
  },
  (text, others, random) => {
    const other = pick(others, random);
    const [from, to] = range(other, random);
    const where = at(text, random);
    return text.slice(0, where) + other.slice(from, to) + text.slice(where);
  },
  (text, _, random) => {
    const where = at(text, random);
    return text.slice(0, where) + pick(ODD_TEXTS, random) + text.slice(where + (random() < 0.5 ? 1 : 0));
  },
  (text, _, random) => {
    const lines = text.split('\n');
    const [from, to] = [Math.floor(random() * lines.length), Math.floor(random() * lines.length)];
    const [line = ''] = lines.splice(from, 1);
    return lines.toSpliced(to, 0, line, ...(random() < 0.5 ? [line] : [])).join('\n');
  },
];

/** Single bits turned over, so that it may be no UTF-8 any more. */
function flipped(bytes: Bytes, random: Random): Bytes {
  const copy = bytes.slice();
  const times = 1 + Math.floor(random() * 8);
  for (let time = 0; time < times && copy.length > 0; time++) {
    const where = Math.floor(random() * copy.length);
    copy[where] = (copy[where] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return copy;
}

/** One value of the file put in place of another, as far as it is made of JSON; a cell, where it is a table. */
function structured(text: string, random: Random): string {
  const whole = parsed(text);
  if (whole !== undefined) return JSON.stringify(withOddity(whole, random));
  const lines = text.split('\n');
  const where = Math.floor(random() * lines.length);
  const line = parsed(lines[where] ?? '');
  const odd = pick(ODD_VALUES, random);
  if (line !== undefined) return lines.with(where, JSON.stringify(withOddity(line, random))).join('\n');
  const cells = (lines[where] ?? '').split(',');
  return lines
    .with(
      where,
      cells.with(Math.floor(random() * cells.length), typeof odd === 'string' ? odd : JSON.stringify(odd)).join(','),
    )
    .join('\n');
}

/** A copy of a JSON value with something odd in one place of it. */
function withOddity(value: unknown, random: Random): unknown {
  const holders: object[] = [];
  const copy: unknown = structuredClone(value);
  collect(copy, holders);
  if (holders.length === 0) return pick(ODD_VALUES, random);
  const holder = pick(holders, random) as Record<string, unknown>;
  const keys = Object.keys(holder);
  const isOdd = !Array.isArray(holder) && (keys.length === 0 || random() < 0.15);
  const key = isOdd ? pick(ODD_KEYS, random) : pick([...keys, '0'], random);
  const chance = random();
  if (chance < 0.2) delete holder[key];
  else if (chance < 0.3) put(holder, key, structuredClone(pick(holders, random)));
  else put(holder, key, pick(ODD_VALUES, random));
  return copy;
}

function put(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function collect(value: unknown, holders: object[]): void {
  if (typeof value !== 'object' || value === null) return;
  holders.push(value);
  for (const inner of Object.values(value)) collect(inner, holders);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function at(text: string, random: Random): number {
  return Math.floor(random() * text.length);
}

function range(text: string, random: Random): [from: number, to: number] {
  const from = at(text, random);
  return [from, Math.min(text.length, from + Math.floor(random() ** 3 * text.length))];
}

function pick<T>(values: readonly T[], random: Random): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined && values.length === 0) throw new RangeError('nothing to choose from');
  return value as T;
}
