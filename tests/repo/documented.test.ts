import { type ESTree, parseSync } from 'vite';
import { expect, test } from 'vitest';
import { read, repositoryFiles } from './sources.ts';

interface Export {
  readonly name: string;
  /** What its docstring says, without the stars; '' when it has none. */
  readonly doc: string;
}

/** What a source file declares and exports, with what stands directly above it. What it hands on from elsewhere is documented there. */
function exportsOf(file: string, source = read(file)): Export[] {
  const { program, comments, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' && statement.type !== 'ExportDefaultDeclaration') return [];
    const above = comments.findLast(({ type, end }) => type === 'Block' && end <= statement.start);
    const between = above === undefined ? '' : source.slice(above.end, statement.start).replaceAll(/^\s*\/\/.*$/gm, '');
    const isDoc = above?.value.startsWith('*') && between.trim() === '';
    const doc = above && isDoc ? above.value.replaceAll(/^\s*\*+/gm, '').trim() : '';
    return namesOf(statement.declaration).map((name) => ({ name, doc }));
  });
}

function namesOf(
  declaration: ESTree.ExportNamedDeclaration['declaration'] | ESTree.ExportDefaultDeclarationKind,
): string[] {
  if (declaration === null) return [];
  if (declaration.type === 'VariableDeclaration')
    return declaration.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : '…'));
  return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : ['default'];
}

const files = repositoryFiles().filter((file) => /^lib\/.*\.tsx?$/.test(file));
const all = files.flatMap((file) => exportsOf(file).map((one) => ({ ...one, file })));

test('every export of lib says what it is', () => {
  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter(({ doc }) => doc === '').map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

test('no docstring of lib only says the name again', () => {
  const plain = (text: string) => text.toLowerCase().replaceAll(/\b(the|an?|of|its?)\b|[^a-z]/g, '');
  const hollow = all.filter(({ name, doc }) => doc !== '' && plain(doc) === plain(name));
  expect(hollow.map(({ file, name, doc }) => `${file}: ${name}: ${doc}`)).toEqual([]);
});

test.each([
  ['/** Says it. */\nexport const a = 1;', [['a', 'Says it.']], 'a constant'],
  [
    '/** Says it. */\nexport const a = 1, b = 2;',
    [
      ['a', 'Says it.'],
      ['b', 'Says it.'],
    ],
    'two in one statement',
  ],
  ['/**\n * Says\n * it.\n */\nexport function f() {}', [['f', 'Says\n it.']], 'a function'],
  [
    '/** Says it. */\nexport type T = 1;\nexport interface I {}',
    [
      ['T', 'Says it.'],
      ['I', ''],
    ],
    'types',
  ],
  ['/* Says it. */\nexport class C {}', [['C', '']], 'an ordinary comment is not for readers of the name'],
  ['/** Says it. */\nconst a = 1;\nexport const b = 2;', [['b', '']], 'what belongs to another statement'],
  ['/** Of the file. */\n\n/** Says it. */\nexport const b = 2;', [['b', 'Says it.']], 'the nearest one'],
  [
    '/** Says it. */\n// fitted: by a program\nexport const b = 2;',
    [['b', 'Says it.']],
    'a mark for a program stands between',
  ],
  ["export { a } from './a.ts';\nexport type * from './b.ts';", [], 'what is handed on'],
  ['/** Says it. */\nexport default 1;', [['default', 'Says it.']], 'a default'],
])('exports are told: %j', (source, expected) => {
  expect(exportsOf('some.ts', source).map(({ name, doc }) => [name, doc])).toEqual(expected);
});
