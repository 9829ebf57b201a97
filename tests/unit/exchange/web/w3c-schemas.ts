/** The schemas of the W3C's own test suite for Web Annotations, where they lie beside the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { TestContext } from 'vitest';

/** Data, tools and articles that are not part of the repository. */
export const SHARED = new URL('../../../../../shared/', import.meta.url);
const SUITE = new URL('data/w3c-web-annotation/', SHARED);

/** Skips a test, saying so, where something is not beside the repository. */
export function needsShared(path: string, skip: TestContext['skip']): void {
  if (existsSync(new URL(path, SHARED))) return;
  console.log(`Not tried: ${path} does not lie beside the repository.`);
  skip(`${path} is not beside the repository`);
}

/** Files of the suite with annotations that are right, or wrong. */
export function samples(kind: 'correct' | 'incorrect'): { name: string; text: string }[] {
  const folder = new URL(`tools/samples/${kind}/`, SUITE);
  return readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}

/** The folder of the suite, for programs that read it. */
export const SUITE_PATH = fileURLToPath(SUITE);

interface Suite {
  readonly assertions: readonly unknown[];
}

interface Assertion {
  readonly id: string;
  readonly expectedResult: 'valid' | 'invalid';
}

/**
 * Makes a check of values by all assertions of one list: "annotations/annotationMusts.test".
 * @returns the names of those that a value does not meet
 */
export function assertions(list: string): { count: number; failures: (value: unknown) => string[] } {
  const ajv = new Ajv({ strict: false, logger: false });
  addFormats(ajv);
  const definitions = new URL('definitions/', SUITE);
  for (const name of readdirSync(definitions).filter((file) => file.endsWith('.json'))) {
    const schema = json<{ id?: string }>(`definitions/${name}`);
    ajv.addSchema(schema, schema.id ?? name);
  }
  const all = json<Suite>(list).assertions.flat(9) as string[];
  const checks = all.map((path) => {
    const { id: _, ...schema } = json<Assertion>(path);
    return { name: basename(path), isWanted: schema.expectedResult !== 'invalid', validate: ajv.compile(schema) };
  });
  return {
    count: checks.length,
    failures: (value) =>
      checks.filter(({ validate, isWanted }) => validate(value) !== isWanted).map(({ name }) => name),
  };
}

function json<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, SUITE), 'utf8'));
}
