import { closeSync, openSync, read, readSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Codebook } from '../../lib/claim/codebook.ts';
import { JsonLinesReader, readRecordLine } from '../../lib/exchange/native/json-lines.ts';
import { MAX_RECORD_TEXT } from '../../lib/exchange/native/json-sections.ts';
import { FileProblem } from '../../lib/exchange/native/problem.ts';
import type { NativeRecord, SectionRecords } from '../../lib/exchange/native/read-records.ts';
import { FILE_VERSION, type Section } from '../../lib/schema/exchange-file.ts';
import type { ClaimRecord } from '../../lib/schema/records.ts';
import { decodeUtf8 } from '../decode.ts';
import { byteLines, LongLineError } from '../lines.ts';
import type { OnRecord, StoredFile } from './stored-file.ts';

/** Bytes of a line: a UTF-16 code unit takes three of UTF-8 at most. */
const LONGEST = 3 * MAX_RECORD_TEXT;
const readInto = promisify(read);
/** Bytes that are read at a time. */
const CHUNK = 65_536;
/** Numbers that a place takes in a list of places: where the line begins, how many bytes it has, and which it is. */
const PLACE = 3;

/** A line of the file. */
interface Line {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  /** Bytes from the beginning of the file, and of the line. */
  readonly at: number;
  readonly length: number;
}

/** From where to where the records of one list stand: bytes, the end excluded, and the number of the first line. */
interface Range {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/**
 * A file of JSON Lines, of any size: it is read once to check it, and of its records no more is kept than where they stand. Records
 * are read again when they are asked for.
 */
export class LinesFile implements StoredFile {
  readonly name: string;
  readonly refused = [];
  readonly tags = [];
  readonly #file: number;
  readonly #ranges = new Map<Section, Range>();
  readonly #claims = new Map<string, number[]>();
  readonly #texts = new Map<string, number[]>();
  #codebook: Codebook | null = null;
  #version = FILE_VERSION;

  private constructor(path: string, name: string) {
    this.name = name;
    this.#file = openSync(path, 'r');
  }

  get codebook(): Codebook | null {
    return this.#codebook;
  }

  /**
   * Reads it to its end.
   * @throws FileProblem; errors of the file system
   */
  static async open(path: string, name: string, onRecord: OnRecord): Promise<LinesFile> {
    const opened = new LinesFile(path, name);
    try {
      await opened.#read(onRecord);
      return opened;
    } catch (error) {
      opened.close();
      throw error;
    }
  }

  async *records<Name extends Section>(section: Name): AsyncGenerator<SectionRecords[Name]> {
    const range = this.#ranges.get(section);
    if (!range) return;
    for await (const { text, number } of this.#lines(range)) {
      const found = readRecordLine(text, number, this.#version);
      if (found.section === section) yield found.record as SectionRecords[Name];
    }
  }

  claimsOf(articleId: string): ClaimRecord[] {
    return this.#at(this.#claims.get(articleId), 'claims');
  }

  textOf(textId: string): string | null {
    return this.#at(this.#texts.get(textId), 'texts')[0]?.text ?? null;
  }

  close(): void {
    closeSync(this.#file);
  }

  async #read(onRecord: OnRecord): Promise<void> {
    const reader = new JsonLinesReader();
    for await (const line of this.#lines({ start: 0, end: Number.POSITIVE_INFINITY, line: 1 })) {
      const found = reader.read(line.text, line.number);
      if (!found) continue;
      this.#note(found, line);
      onRecord(found);
    }
    this.#codebook = reader.end().codebook;
    this.#version = reader.version;
  }

  #note({ section, record }: NativeRecord, { at, length, number }: Line): void {
    const known = this.#ranges.get(section);
    this.#ranges.set(section, { start: known?.start ?? at, end: at + length, line: known?.line ?? number });
    if (section === 'texts') this.#texts.set(record.id, [at, length, number]);
    if (section !== 'claims') return;
    const places = this.#claims.get(record.articleId);
    if (places) places.push(at, length, number);
    else this.#claims.set(record.articleId, [at, length, number]);
  }

  /** Lines that are not empty. */
  async *#lines({ start, end, line }: Range): AsyncGenerator<Line> {
    let number = line;
    let at = start;
    try {
      for await (const bytes of byteLines(this.#bytes(start, end), LONGEST)) {
        const text = textOf(bytes, number);
        if (text.trim() !== '') yield { text, number, at, length: bytes.length };
        number++;
        at += bytes.length + 1;
      }
    } catch (error) {
      throw error instanceof LongLineError ? new FileProblem(`line ${number}: ${error.message}`) : error;
    }
  }

  /** Not a stream of Node: that closes the file when whoever reads leaves early. */
  async *#bytes(start: number, end: number): AsyncGenerator<Uint8Array> {
    for (let at = start; at < end; ) {
      const chunk = Buffer.alloc(Math.min(CHUNK, end - at));
      const { bytesRead } = await readInto(this.#file, chunk, 0, chunk.length, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield chunk.subarray(0, bytesRead);
    }
  }

  #at<Name extends Section>(places: readonly number[] | undefined, section: Name): SectionRecords[Name][] {
    const records: SectionRecords[Name][] = [];
    for (let index = 0; places && index < places.length; index += PLACE) {
      const [at = 0, length = 0, number = 0] = places.slice(index, index + PLACE);
      const bytes = Buffer.alloc(length);
      readSync(this.#file, bytes, 0, length, at);
      const found = readRecordLine(textOf(bytes, number), number, this.#version);
      if (found.section === section) records.push(found.record as SectionRecords[Name]);
    }
    return records;
  }
}

function textOf(bytes: Uint8Array, number: number): string {
  const text = decodeUtf8(bytes);
  if (text === null) throw new FileProblem(`line ${number}: not UTF-8`);
  return text;
}
