/** Runs the real program, as a shell would. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, vi } from 'vitest';

// Starting Node takes half a second on a machine at rest, and many times that on a busy one.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../../..');
export const PROGRAM = join(ROOT, 'cli/says-who.mjs');
const EXECUTABLE = process.platform === 'win32' ? 'node.exe' : 'node';

/** The Node that the repository pins. */
export const PINNED_NODE = join(ROOT, 'node_modules/node/bin', EXECUTABLE);

/** The Node of the machine, of whatever version; `null` where there is none but ours. */
export const MACHINE_NODE =
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => join(folder, EXECUTABLE))
    .find((file) => existsSync(file)) ?? null;

export interface Run {
  readonly code: number | null;
  /** Standard output. */
  readonly out: string;
  /** Standard error. */
  readonly err: string;
}

/** Runs `says-who` with these arguments and this standard input; another copy of it where one is named. */
export function saysWho(
  args: readonly string[],
  input: string | Uint8Array = '',
  node = PINNED_NODE,
  program = PROGRAM,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, [program, ...args], { cwd: ROOT });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
    // A program that ends before it has read everything is tested by its exit code, not by this pipe.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

/** A folder for the files of one test file, taken away after it. */
export function scratchFolder(): (name: string, content: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'says-who-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return (name, content) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
}

/** A sentence with one claim that any detector of attributions finds. */
export const SENTENCE = 'Mara Quill said that the bridge was closed.';

export interface OutputRow {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly attributions: readonly {
    readonly id: string;
    readonly source: readonly (readonly [number, number])[];
    readonly cue: readonly (readonly [number, number])[];
    readonly content: readonly (readonly [number, number])[];
    readonly [facet: string]: unknown;
  }[];
  readonly [field: string]: unknown;
}

/** The rows of a JSON Lines output. */
export function rowsOf(out: string): OutputRow[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as OutputRow);
}

/** The words at the places of each part. */
export function wordsOf(row: OutputRow | undefined): { source: string[]; cue: string[]; content: string[] }[] {
  if (!row) return [];
  const at = (spans: readonly (readonly [number, number])[]) => spans.map(([start, end]) => row.text.slice(start, end));
  return row.attributions.map(({ source, cue, content }) => ({
    source: at(source),
    cue: at(cue),
    content: at(content),
  }));
}

export const CLAIM = { source: ['Mara Quill'], cue: ['said'], content: ['that the bridge was closed'] };
