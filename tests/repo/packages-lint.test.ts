/** What addons.mozilla.org checks when an add-on is submitted, with the program that it checks with. */
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtFiles, builtFolder } from './built.ts';

/** Milliseconds: it parses two megabytes of scripts. */
const TIMEOUT = 300_000;

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly metadata: { readonly name: string; readonly totalScannedFileSize: number };
}

/** As much of addons-linter, which has no types of its own, as is used here. */
interface Linter {
  createInstance(options: { readonly config: object; readonly runAsBinary: false }): { run(): Promise<Report> };
}

const require = createRequire(import.meta.url);
const { createInstance } = require('addons-linter') as Linter;

describe('the package for Firefox, as addons.mozilla.org checks it,', () => {
  let report: Report;

  beforeAll(async () => {
    const config = { _: [builtFolder('firefox-mv3')], logLevel: 'fatal', output: 'none', selfHosted: false };
    report = await createInstance({ config, runAsBinary: false }).run();
  }, TIMEOUT);

  test('is read whole', () => {
    expect(report.metadata.name).toBe('__MSG_extension_name__');
    expect(builtFiles('firefox-mv3')).toContain('background.js');
    expect(report.metadata.totalScannedFileSize).toBeGreaterThan(1_000_000);
  });

  test.each(['errors', 'warnings'] as const)('has no %s', (kind) => {
    expect(report[kind].map(({ code, file, line, message }) => `${file}:${line} ${code}: ${message}`)).toEqual([]);
  });
});
