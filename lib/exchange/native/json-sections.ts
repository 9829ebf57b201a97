import { beyondBounds } from '../json-bounds.ts';
import { FileProblem } from './problem.ts';

/** Told of what stands in the file, in its order. Lines count from 1. */
export interface SectionListener {
  /** A field with its value as JSON; of an array only that it begins, by `[]`. */
  onField(name: string, json: string, line: number): void;
  /** One element of the array that a field has. */
  onElement(name: string, index: number, json: string, line: number): void;
}

/** UTF-16 code units of one record: the longest text that is kept, each unit of it escaped (`\u0000`), and then some. */
export const MAX_RECORD_TEXT = 16_000_000;
/** Values of one record: three times those of a project with the most articles. */
const MOST_VALUES = 300_000;
/** Brackets within brackets: records have about eight. */
const MAX_DEPTH = 64;

const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE] = [9, 10, 13, 32];
const [QUOTE, BACKSLASH, COMMA, COLON] = [34, 92, 44, 58];
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [91, 93, 123, 125];

type State = 'start' | 'key' | 'colon' | 'value' | 'element' | 'after-element' | 'after-field' | 'end';

/**
 * Reads an object of arrays of JSON (RFC 8259) piece by piece: the text may come in parts of any size, and of it no more is held than
 * one record. It tells where a record begins and ends; whether it is JSON, whoever is told of it finds out.
 * @throws FileProblem from `feed` and `end`
 */
export class JsonSections {
  readonly #listener: SectionListener;
  #state: State = 'start';
  #line = 1;
  /** Whether a key or an element may be missing here: just after the bracket that opens. */
  #mayClose = false;
  #field = '';
  #index = 0;
  /** The value being read, in the parts in which it came; `null` between values. */
  #capture: { readonly parts: string[]; length: number; readonly line: number } | null = null;
  #depth = 0;
  #inString = false;
  #escaped = false;

  constructor(listener: SectionListener) {
    this.#listener = listener;
  }

  /** The next part of the text. */
  feed(chunk: string): void {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const code = chunk.charCodeAt(at);
      if (this.#capture !== null) {
        if (this.#inCapture(code)) {
          if (code === LINE_FEED) this.#line++;
          continue;
        }
        // A closing bracket or quotation mark is part of the value; what ends a number or a word is not.
        const end = isClosing(code) && this.#closed ? at + 1 : at;
        this.#finish(chunk.slice(from, end));
        if (end === at + 1) continue;
      }
      if (code === LINE_FEED) this.#line++;
      else if (code !== SPACE && code !== TAB && code !== CARRIAGE_RETURN && this.#between(code)) from = at;
    }
    if (this.#capture !== null) this.#keep(chunk.slice(from));
  }

  /** The text is over. */
  end(): void {
    if (this.#state !== 'end') throw this.#problem('not JSON: the file ends before it is complete');
  }

  #closed = false;

  /** Whether the value goes on after this code unit. */
  #inCapture(code: number): boolean {
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (code === BACKSLASH) this.#escaped = true;
      else if (code === QUOTE) {
        this.#inString = false;
        this.#closed = this.#depth === 0;
        return !this.#closed;
      }
      return true;
    }
    if (code === QUOTE) {
      this.#inString = true;
      return true;
    }
    if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      if (++this.#depth > MAX_DEPTH) throw this.#problem(`${this.#place()}nested more than ${MAX_DEPTH} deep`);
      return true;
    }
    if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      this.#closed = this.#depth === 1;
      if (this.#depth > 0) this.#depth--;
      // With no bracket open, it closes what the value stands in.
      else return false;
      return !this.#closed;
    }
    this.#closed = false;
    const isOver = code === COMMA || code === SPACE || code === TAB || code === LINE_FEED || code === CARRIAGE_RETURN;
    return !(isOver && this.#depth === 0);
  }

  /** What a code unit between values does. @returns whether a value begins with it */
  #between(code: number): boolean {
    switch (this.#state) {
      case 'start':
        return this.#expect(code === OPEN_BRACE, 'key', true);
      case 'key':
        if (code === CLOSE_BRACE && this.#mayClose) return this.#expect(true, 'end');
        if (code !== QUOTE) throw this.#unexpected(code);
        return this.#begin(code);
      case 'colon':
        return this.#expect(code === COLON, 'value');
      case 'value':
        if (code !== OPEN_BRACKET) return this.#begin(code);
        this.#listener.onField(this.#field, '[]', this.#line);
        this.#index = 0;
        return this.#expect(true, 'element', true);
      case 'element':
        if (code === CLOSE_BRACKET && this.#mayClose) return this.#expect(true, 'after-field');
        return this.#begin(code);
      case 'after-element':
        if (code === CLOSE_BRACKET) return this.#expect(true, 'after-field');
        return this.#expect(code === COMMA, 'element');
      case 'after-field':
        if (code === CLOSE_BRACE) return this.#expect(true, 'end');
        return this.#expect(code === COMMA, 'key');
      case 'end':
        throw this.#unexpected(code);
    }
  }

  #expect(isRight: boolean, next: State, mayClose = false): false {
    if (!isRight) throw this.#problem('not JSON as Says Who writes it: a bracket, comma or colon is missing');
    this.#state = next;
    this.#mayClose = mayClose;
    return false;
  }

  #begin(code: number): true {
    if (code === COMMA || code === COLON || code === CLOSE_BRACE || code === CLOSE_BRACKET)
      throw this.#unexpected(code);
    this.#capture = { parts: [], length: 0, line: this.#line };
    this.#depth = code === OPEN_BRACE || code === OPEN_BRACKET ? 1 : 0;
    this.#inString = code === QUOTE;
    this.#escaped = false;
    this.#closed = false;
    return true;
  }

  #keep(part: string): void {
    const capture = this.#capture;
    if (capture === null) return;
    capture.parts.push(part);
    capture.length += part.length;
    if (capture.length > MAX_RECORD_TEXT)
      throw this.#problem(`${this.#place()}longer than ${MAX_RECORD_TEXT} characters`);
  }

  /** The value is complete. */
  #finish(lastPart: string): void {
    this.#keep(lastPart);
    const { parts, line } = this.#capture ?? { parts: [], line: this.#line };
    const json = parts.join('');
    this.#capture = null;
    if (this.#state === 'key') {
      this.#field = String(parseAt(json, line));
      this.#state = 'colon';
    } else if (this.#state === 'value') {
      this.#listener.onField(this.#field, json, line);
      this.#state = 'after-field';
    } else {
      this.#listener.onElement(this.#field, this.#index++, json, line);
      this.#state = 'after-element';
    }
  }

  #unexpected(code: number): FileProblem {
    return this.#problem(`not JSON: ${JSON.stringify(String.fromCharCode(code))} is not expected here`);
  }

  /** Of which value a problem is. */
  #place(): string {
    if (this.#state === 'key') return '';
    return this.#state === 'value' ? `${this.#field}: ` : `${this.#field}[${this.#index}]: `;
  }

  #problem(what: string): FileProblem {
    return new FileProblem(`line ${this.#line}: ${what}`);
  }
}

function isClosing(code: number): boolean {
  return code === CLOSE_BRACE || code === CLOSE_BRACKET || code === QUOTE;
}

/** A value of JSON that stands on (or begins in) a line. @throws FileProblem naming the line */
export function parseAt(json: string, line: number): unknown {
  const problem = beyondBounds(json, MOST_VALUES);
  if (problem !== null) throw new FileProblem(`line ${line}: ${problem}`);
  try {
    return JSON.parse(json);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new FileProblem(`line ${line}: not JSON: ${message}`);
  }
}
