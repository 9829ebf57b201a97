/**
 * Values as JSON and back, without loss. What the store holds is JSON, but a row that was damaged, or written by a mistake, may hold
 * more of what IndexedDB can hold (the structured clone algorithm): it must come back as it was, not as what JSON makes of it.
 */

/** The one key of an object that stands for a value which JSON has no words for. */
const TAG = '$says-who';

/** Tells which values could not be written down. */
export class UnwritableValueError extends Error {
  override readonly name = 'UnwritableValueError';
}

/** Nested deeper than any row of ours, and not so deep that the stack runs out. */
const MAX_DEPTH = 500;

/** The value as JSON, on one line. @throws UnwritableValueError for binary data, functions of the browser, circles and the like */
export function toJson(value: unknown): string {
  return JSON.stringify(isJson(value, 0) ? value : encoded(value, 0));
}

/** What {@link toJson} wrote. @throws SyntaxError for what is no JSON, UnwritableValueError for a value of an unknown sort */
export function fromJson(json: string): unknown {
  const value: unknown = JSON.parse(json);
  return json.includes(TAG) ? decoded(value) : value;
}

function isJson(value: unknown, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (Array.isArray(value)) return isDense(value) && value.every((item) => isJson(item, depth + 1));
  if (!isPlain(value) || TAG in value) return false;
  for (const key in value) if (!isJson(value[key], depth + 1)) return false;
  return true;
}

/** No holes, and nothing beside the items. */
function isDense(array: readonly unknown[]): boolean {
  return Object.keys(array).length === array.length;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Rows come from other realms in tests and workers, so that the prototype is known by what it is not derived from.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function encoded(value: unknown, depth: number): unknown {
  if (depth > MAX_DEPTH) throw new UnwritableValueError('nested too deeply');
  const inner = (one: unknown) => encoded(one, depth + 1);
  if (value === undefined) return { [TAG]: ['undefined'] };
  if (typeof value === 'bigint') return { [TAG]: ['bigint', String(value)] };
  if (typeof value === 'number' && !isJson(value, depth)) {
    return { [TAG]: ['number', Object.is(value, -0) ? '-0' : String(value)] };
  }
  if (value instanceof Date) return { [TAG]: ['date', inner(value.getTime())] };
  if (value instanceof Map) return { [TAG]: ['map', inner([...value])] };
  if (value instanceof Set) return { [TAG]: ['set', inner([...value])] };
  if (Array.isArray(value) && isDense(value)) return value.map(inner);
  if (isPlain(value)) {
    const object = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inner(one)]));
    return TAG in object ? { [TAG]: ['object', object] } : object;
  }
  if (typeof value === 'object' && value !== null)
    throw new UnwritableValueError(Object.prototype.toString.call(value));
  return value;
}

function decoded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decoded);
  if (!isPlain(value)) return value;
  const tagged = value[TAG];
  if (Object.hasOwn(value, TAG) && Array.isArray(tagged)) return untagged(tagged);
  return decodedFields(value);
}

function decodedFields(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, decoded(one)]));
}

function untagged([sort, content]: readonly unknown[]): unknown {
  switch (sort) {
    case 'undefined':
      return undefined;
    case 'bigint':
      return BigInt(String(content));
    case 'number':
      return Number(content);
    case 'date':
      return new Date(Number(decoded(content)));
    case 'map':
      return new Map(asEntries(decoded(content)));
    case 'set':
      return new Set(asArray(decoded(content)));
    case 'object':
      return isPlain(content) ? decodedFields(content) : content;
    default:
      throw new UnwritableValueError(`a value of the unknown sort ${String(sort)}`);
  }
}

function asArray(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new UnwritableValueError('a list that is none');
  return value;
}

function asEntries(value: unknown): [unknown, unknown][] {
  return asArray(value).map((entry) => {
    const [key, content] = asArray(entry);
    return [key, content];
  });
}
