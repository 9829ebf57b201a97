import { documentSheetsOf } from '../page/dom.ts';
import { markSheet } from './mark-sheet.ts';

/** The marks' style sheet in a document and in the shadow roots that hold marks. */
export interface AdoptedSheets {
  /** Makes the rules hold in this root too. Firefox applies a document's `::highlight()` rules to no shadow root. */
  addTo(root: Document | ShadowRoot): void;
  /** Puts the sheet back where the page has thrown it out. */
  restore(): void;
  remove(): void;
}

/** A constructed sheet: no element in the page, and not subject to its content security policy. */
export function adoptSheets(): AdoptedSheets {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markSheet());
  const roots = new Set<Document | ShadowRoot>();
  const addTo = (root: Document | ShadowRoot) => {
    roots.add(root);
    const sheets = sheetsOf(root);
    if (!sheets.includes(sheet)) sheets.push(sheet);
  };
  return {
    addTo,
    restore: () => roots.forEach(addTo),
    remove() {
      for (const root of roots) {
        const sheets = sheetsOf(root);
        const at = sheets.indexOf(sheet);
        if (at >= 0) sheets.splice(at, 1);
      }
      roots.clear();
    },
  };
}

function sheetsOf(root: Document | ShadowRoot): CSSStyleSheet[] {
  return root.nodeType === 9 ? documentSheetsOf(root as Document) : root.adoptedStyleSheets;
}
