import { FILE_VERSION, SECTIONS, type Section, type Stream } from '../../schema/exchange-file.ts';
import type { ImportedFile } from '../../schema/imported-file.ts';
import type { Parsed } from '../outcome.ts';
import { JsonSections, parseAt } from './json-sections.ts';
import { FileProblem, problemIn } from './problem.ts';
import { importOf, type NativeFile, RecordLists, readableVersion, readFrame } from './read-records.ts';
import { type RawFrame, type RawLists, upgradeFile } from './upgrades.ts';

/**
 * Reads a native file and checks every field, and that ids and addresses are there once. A problem names line and field, as in
 * "line 41: claims[3].status: not a status". Nothing is given of a file with a problem. Files of earlier versions are brought to
 * today's.
 *
 * A claim may name an article that the file lacks, and a change a claim: a row that was damaged when the file was written.
 * What is left of it is not refused.
 * @internal for tests: what is imported is read as it comes
 */
export function parseJson(text: string): Parsed<NativeFile> {
  try {
    const reader = new JsonReader();
    reader.feed(text.replace(/^\uFEFF/, ''));
    return { ok: true, value: reader.end() };
  } catch (error) {
    return problemIn(error);
  }
}

/**
 * The same from a text that comes in parts, for a file that is too large for one string: beside the records no more of it is held
 * than one record's text.
 */
export async function importJson(chunks: Stream<string>): Promise<Parsed<ImportedFile>> {
  try {
    const reader = new JsonReader();
    for await (const chunk of chunks) reader.feed(chunk);
    return { ok: true, value: importOf('json', reader.end()) };
  } catch (error) {
    return problemIn(error);
  }
}

/** Records that are held before they are validated, however small: twenty claims' worth for each of 100,000 claims. */
const MOST_HELD = 2_000_000;

class JsonReader {
  readonly #frame: RawFrame = {};
  readonly #records = new RecordLists();
  /** Records as they stand in the file, of those that are validated when all is read. */
  readonly #lists: RawLists = Object.create(null);
  readonly #lines: Record<string, number[]> = Object.create(null);
  #held = 0;
  /** What is wrong with a field beside them, for when the file is known to be of a version that is known. */
  #misplaced: string | null = null;
  readonly #sections = new JsonSections({
    onField: (name, json, line) => this.#field(name, json, line),
    onElement: (name, index, json, line) => this.#element(name, index, json, line),
  });

  feed(chunk: string): void {
    this.#sections.feed(chunk);
  }

  /** @throws FileProblem */
  end(): NativeFile {
    this.#sections.end();
    const version = readableVersion(this.#frame['format'], this.#frame['version'], 1);
    if (this.#misplaced !== null) throw new FileProblem(this.#misplaced);
    upgradeFile(version, this.#lists, this.#frame);
    const frame = readFrame({ ...this.#frame, version: FILE_VERSION });
    for (const section of SECTIONS) this.#validate(section);
    return this.#records.file(frame);
  }

  #field(name: string, json: string, line: number): void {
    const isList = json === '[]';
    if (name in this.#lists || Object.hasOwn(this.#frame, name)) {
      throw new FileProblem(`line ${line}: ${JSON.stringify(name)} is there twice`);
    }
    if (isList !== isSection(name)) {
      this.#misplaced ??= `line ${line}: ${JSON.stringify(name)}: ${isList ? 'not' : 'expected'} a list of records`;
      return;
    }
    if (isList) {
      this.#lists[name] = [];
      this.#lines[name] = [];
      return;
    }
    Object.defineProperty(this.#frame, name, { value: parseAt(json, line), enumerable: true, writable: true });
    // Known before the records in a file as we write it: that of a newer program is not read to its end.
    if (name === 'version' && 'format' in this.#frame)
      readableVersion(this.#frame['format'], this.#frame['version'], 1);
  }

  /** Validates a record at once where it needs no upgrade, so that a list of what are none is not held. */
  #element(name: string, index: number, json: string, line: number): void {
    if (!isSection(name)) return;
    const value = parseAt(json, line);
    if (this.#frame['version'] === FILE_VERSION) this.#records.add(name, value, `line ${line}: ${name}[${index}]`);
    else {
      if (++this.#held > MOST_HELD) {
        throw new FileProblem(
          `line ${line}: ${name}[${index}]: more than ${MOST_HELD} records in a file of an earlier version`,
        );
      }
      this.#lists[name]?.push(value);
      this.#lines[name]?.push(line);
    }
  }

  /** Lets go of each record as read when it has its valid form, so that both are never held at once. */
  #validate(section: Section): void {
    const list = this.#lists[section];
    if (list === undefined) throw new FileProblem(`${section}: the list is missing`);
    for (const [index, value] of list.entries()) {
      const line = this.#lines[section]?.[index];
      this.#records.add(section, value, `${line === undefined ? '' : `line ${line}: `}${section}[${index}]`);
      list[index] = null;
    }
  }
}

function isSection(name: string): name is Section {
  return (SECTIONS as readonly string[]).includes(name);
}
