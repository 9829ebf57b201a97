import { childNodesOf, DOCUMENT, documentElementOf, documentSheetsOf, isElement, nodeTypeOf } from '../page/dom.ts';
import { markSheet } from './mark-sheet.ts';
import { LIT_NAME } from './palette.ts';
import { type PageWindow, windowOf } from './windows.ts';

/** What has style sheets of its own. */
export type Root = Document | ShadowRoot;

/** The marks' style sheet in the documents and shadow roots that hold marks. */
export interface AdoptedSheets {
  /** Makes the rules hold in these roots, and in no other. Firefox applies a document's `::highlight()` rules to no shadow root. */
  placeIn(roots: Iterable<Root>): void;
  /** Puts the sheet back where the page has thrown it out. */
  restore(): void;
}

/**
 * Constructed sheets: no element in the page, and not subject to its content security policy. A document adopts only those
 * made in its own window.
 */
export function adoptSheets(): AdoptedSheets {
  const sheetOfWindow = new WeakMap<PageWindow, CSSStyleSheet>();
  let placed = new Map<Root, CSSStyleSheet>();
  const sheetFor = (view: PageWindow) => {
    const known = sheetOfWindow.get(view);
    if (known) return known;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(markSheet(':root'));
    sheetOfWindow.set(view, sheet);
    return sheet;
  };
  const restore = () => {
    for (const [root, sheet] of placed) {
      const sheets = sheetsOf(root);
      if (!sheets.includes(sheet)) sheets.push(sheet);
    }
  };
  return {
    placeIn(roots) {
      const before = placed;
      placed = new Map();
      for (const root of roots) {
        const view = windowOf(root);
        if (view) placed.set(root, sheetFor(view));
      }
      for (const [root, sheet] of before) {
        if (placed.get(root) !== sheet) takeOut(root, sheet);
      }
      restore();
      for (const [root, sheet] of placed) if (!before.has(root) && isDocument(root)) reachAll(root, sheet);
    },
    restore,
  };
}

/**
 * Descendants inherit the styles of highlights (https://drafts.csswg.org/css-pseudo/#highlight-cascade), but in Firefox. There the
 * rules must be for every element.
 */
function reachAll(doc: Document, sheet: CSSStyleSheet): void {
  const root = documentElementOf(doc);
  const descendant = root && firstElementIn(root);
  const view = windowOf(doc);
  if (!root || !descendant || !view) return;
  const colourOn = (element: Element) => view.getComputedStyle(element, `::highlight(${LIT_NAME})`).backgroundColor;
  const colour = colourOn(root);
  const isInherited = colour !== TRANSPARENT && colour === colourOn(descendant);
  if (!isInherited) sheet.replaceSync(markSheet(''));
}

/** As computed styles have it, also on paper, where nothing can be told and all is transparent. */
const TRANSPARENT = 'rgba(0, 0, 0, 0)';

function firstElementIn(parent: Element): Element | null {
  for (const node of childNodesOf(parent)) if (isElement(node)) return node;
  return null;
}

/** Whether a root is a document, and no shadow root. */
export function isDocument(root: Root): root is Document {
  return nodeTypeOf(root) === DOCUMENT;
}

function takeOut(root: Root, sheet: CSSStyleSheet): void {
  const sheets = sheetsOf(root);
  const at = sheets.indexOf(sheet);
  if (at >= 0) sheets.splice(at, 1);
}

function sheetsOf(root: Root): CSSStyleSheet[] {
  return isDocument(root) ? documentSheetsOf(root) : root.adoptedStyleSheets;
}
