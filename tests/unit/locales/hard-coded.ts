import { parseHTML } from 'linkedom';
import { parseSync } from 'vite';

/** Attributes, and props of our components, whose value is read or heard. */
const WORDS_IN_PROPS = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'caption',
  'hint',
  'label',
  'placeholder',
  'summary',
  'text',
  'title',
];
/** Properties of objects that reach the screen: of DOM nodes, and of what is handed to the browser (menus, notifications). */
const WORDS_IN_OBJECTS = [
  'alt',
  'ariaLabel',
  'innerText',
  'label',
  'message',
  'nodeValue',
  'placeholder',
  'textContent',
  'title',
];
const LETTER = /\p{L}/u;
/** A character by its name or number in markup, which is no word. */
const ENTITY = /&#?\w+;/g;

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/**
 * Words in a source file that a reader would see and that are no message: text and strings between tags, in attributes that are read
 * out, and in properties that reach the screen. What is handed to a function (`t('popup.library')`) is not looked at.
 *
 * @param source TypeScript
 * @param name of the file: by its ending the source may hold JSX or not
 * @throws SyntaxError where it cannot be parsed
 */
export function hardCodedWords(source: string, name = 'source.tsx'): string[] {
  const { program, errors } = parseSync(name, source);
  if (errors[0]) throw new SyntaxError(errors[0].message);
  const found: string[] = [];
  visit(program, (node) => {
    for (const text of wordsOf(node)) if (LETTER.test(text)) found.push(text.trim());
  });
  return found;
}

function visit(value: unknown, look: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, look);
  if (!isNode(value)) return;
  look(value);
  for (const child of Object.values(value)) visit(child, look);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** The strings that one node puts before a reader. */
function wordsOf(node: Node): string[] {
  switch (node.type) {
    case 'JSXText':
      return [String(node['value']).replace(ENTITY, '')];
    case 'JSXElement':
    case 'JSXFragment':
      return asList(node['children']).flatMap((child) => (isType(child, 'JSXText') ? [] : stringsIn(child)));
    case 'JSXAttribute':
      return WORDS_IN_PROPS.includes(nameOf(node['name'])) ? stringsIn(node['value']) : [];
    case 'Property':
      return WORDS_IN_OBJECTS.includes(nameOf(node['key'])) ? stringsIn(node['value']) : [];
    case 'AssignmentExpression':
      return isType(node['left'], 'MemberExpression') && WORDS_IN_OBJECTS.includes(nameOf(node['left']['property']))
        ? stringsIn(node['right'])
        : [];
    default:
      return [];
  }
}

/** The strings that an expression can come to: those it chooses between, joins, or is. */
function stringsIn(value: unknown): string[] {
  if (!isNode(value)) return [];
  switch (value.type) {
    case 'Literal':
      return typeof value['value'] === 'string' ? [value['value']] : [];
    case 'TemplateLiteral':
      return [...asList(value['quasis']).map(cookedOf), ...asList(value['expressions']).flatMap(stringsIn)];
    case 'ConditionalExpression':
      return [...stringsIn(value['consequent']), ...stringsIn(value['alternate'])];
    case 'LogicalExpression':
    case 'BinaryExpression':
      // The words that something is compared with are not shown.
      return isJoining(value['operator']) ? [...stringsIn(value['left']), ...stringsIn(value['right'])] : [];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return stringsIn(value['expression']);
    default:
      return [];
  }
}

function isJoining(operator: unknown): boolean {
  return ['+', '&&', '||', '??'].some((joining) => joining === operator);
}

function cookedOf(quasi: unknown): string {
  const value = isNode(quasi) ? quasi['value'] : null;
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '';
}

function isType(value: unknown, type: string): value is Node {
  return isNode(value) && value.type === type;
}

/** What a property or attribute is called, however it is written. */
function nameOf(value: unknown): string {
  if (!isNode(value)) return '';
  return String(value['name'] ?? value['value'] ?? '');
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The words of a page's own markup: its title, its text, and the attributes that are read out. */
export function wordsOfMarkup(html: string): string[] {
  const { document } = parseHTML(html);
  const texts = [...document.querySelectorAll('title, body')].map((element) => element.textContent ?? '');
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    WORDS_IN_PROPS.map((name) => element.getAttribute(name) ?? ''),
  );
  return [...texts, ...attributes].map((text) => text.trim()).filter((text) => LETTER.test(text));
}
