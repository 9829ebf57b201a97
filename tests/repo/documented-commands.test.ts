/** Documents tell people what to type: each command is there, takes what is said, and begins with the set-up that it needs. */
import { describe, expect, test } from 'vitest';
import { parseAgreementArguments } from '../../cli/agreement-arguments.ts';
import { parseConvertArguments } from '../../cli/convert-arguments.ts';
import { parseDetectArguments } from '../../cli/detect-arguments.ts';
import { STAGES } from '../../tools/test/stages.ts';
import { read, repositoryFiles } from './sources.ts';

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const documents = repositoryFiles()
  .filter((file) => file.endsWith('.md') && file !== 'CHANGELOG.md')
  .map((file) => ({ file, text: read(file) }));

/** What a pattern finds in all documents, each once. */
function said(pattern: RegExp): string[] {
  return [...new Set(documents.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, found = '']) => found)))];
}

describe('npm scripts', () => {
  test.each(said(/\bnpm run (?:-s |--silent )*([a-z][\w:-]*)/g))('npm run %s is one', (name) => {
    expect(Object.keys(scripts)).toContain(name);
  });

  test('are each named in a document: nobody looks for what they have not heard of', () => {
    const named = new Set([...said(/\bnpm run (?:-s |--silent )*([a-z][\w:-]*)/g), ...said(/\bnpm (start|test)\b/g)]);
    // The set-up is what every command begins with.
    expect(Object.keys(scripts).filter((name) => name !== 'setup' && !named.has(name))).toEqual([]);
  });

  test('set up what they need, in a fresh clone too, but for those whose document says otherwise', () => {
    const bare = Object.entries(scripts).filter(([, script]) => !/^node tools\/(setup|start|test)\.mjs/.test(script));
    // The command line says by itself what is missing; layout and checks are for who works on the code already.
    expect(bare.map(([name]) => name)).toEqual(['check', 'format', 'says-who']);
    expect(read('CONTRIBUTING.md')).toMatch(/npm run check .*without the set-up/);
  });

  test.each(said(/\bnpm test -- ([a-z][\w-]*)/g))('npm test -- %s is a stage', (name) => {
    expect(STAGES.map((stage) => stage.name)).toContain(name);
  });
});

describe('the command line', () => {
  const parsers: Readonly<Record<string, (args: readonly string[]) => unknown>> = {
    detect: parseDetectArguments,
    convert: parseConvertArguments,
    agreement: parseAgreementArguments,
    eval: (args) => args,
  };
  /** A line as it is typed, without its comment and where it reads from and writes to. */
  const lines = said(/\bsays-who -- ([a-z][^`\n#]*)/g).map((line) => line.replaceAll(/[<>] *\S+/g, '').trim());

  test('is shown in use', () => {
    expect(lines.length).toBeGreaterThan(8);
  });

  test.each(lines)('takes “says-who %s”', (line) => {
    const [command = '', ...args] = line.split(/\s+/);
    expect(Object.keys(parsers)).toContain(command);
    expect(() => parsers[command]?.(args)).not.toThrow();
  });
});
