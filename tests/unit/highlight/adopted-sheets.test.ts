/** What a browser does with the sheets is tested in tests/browser; here, where they are and what they hold on to. */
import { describe, expect, test } from 'vitest';
import { adoptSheets, type Root } from '../../../lib/highlight/adopted-sheets.ts';
import { collectGarbage } from '../collect-garbage.ts';

const NODE_TYPES = { document: 9, shadowRoot: 11 };

/** A window as far as style sheets go. */
class SheetWindow {
  /** Sheets made in it. */
  made = 0;
  readonly CSSStyleSheet: new () => object;

  constructor() {
    const count = () => this.made++;
    this.CSSStyleSheet = class {
      text = '';
      constructor() {
        count();
      }
      replaceSync(text: string): void {
        this.text = text;
      }
    };
  }
}

const documentIn = (view: object | null) =>
  ({
    nodeType: NODE_TYPES.document,
    ownerDocument: null,
    defaultView: view,
    adoptedStyleSheets: [],
  }) as unknown as Root;
const shadowRootIn = (doc: Root) =>
  ({ nodeType: NODE_TYPES.shadowRoot, ownerDocument: doc, adoptedStyleSheets: [] }) as unknown as Root;

describe('the marks’ sheet', () => {
  test('is one for each window, in its documents and shadow roots', () => {
    const view = new SheetWindow();
    const page = documentIn(view);
    const root = shadowRootIn(page);
    const frame = documentIn(new SheetWindow());
    adoptSheets().placeIn([page, root, frame]);
    expect(page.adoptedStyleSheets).toHaveLength(1);
    expect(root.adoptedStyleSheets).toEqual(page.adoptedStyleSheets);
    expect(frame.adoptedStyleSheets[0]).not.toBe(page.adoptedStyleSheets[0]);
    expect(view.made).toBe(1);
  });

  test('is taken out where no mark is any more, and the same one comes back', () => {
    const view = new SheetWindow();
    const page = documentIn(view);
    const sheets = adoptSheets();
    sheets.placeIn([page]);
    const [sheet] = page.adoptedStyleSheets;
    sheets.placeIn([]);
    expect(page.adoptedStyleSheets).toEqual([]);
    sheets.placeIn([page]);
    expect(page.adoptedStyleSheets[0]).toBe(sheet);
    expect(view.made).toBe(1);
  });

  test('is put back where the page threw it out, once', () => {
    const page = documentIn(new SheetWindow());
    const sheets = adoptSheets();
    sheets.placeIn([page]);
    page.adoptedStyleSheets.length = 0;
    for (let i = 0; i < 2; i++) sheets.restore();
    expect(page.adoptedStyleSheets).toHaveLength(1);
  });

  test('is in no document without a window, as of a frame that is gone', () => {
    const gone = documentIn(null);
    adoptSheets().placeIn([gone]);
    expect(gone.adoptedStyleSheets).toEqual([]);
  });

  test('does not hold the windows of frames that are gone', async () => {
    const sheets = adoptSheets();
    const placeInFrame = () => {
      const view = new SheetWindow();
      sheets.placeIn([documentIn(view)]);
      sheets.placeIn([]);
      return new WeakRef(view);
    };
    const gone = placeInFrame();
    await collectGarbage();
    expect(gone.deref()).toBeUndefined();
    sheets.placeIn([]);
  });
});
