import { type PageWindow, windowOf } from './windows.ts';

/** What a highlight is to hold. */
export interface Layer {
  readonly ranges: readonly AbstractRange[];
  /** Of two highlights over the same words the one of higher priority is on top. */
  readonly priority: number;
}

/** A highlight of ours in one window's registry. Its ranges are kept beside it: across Xray wrappers it cannot be iterated. */
interface Registered {
  readonly highlight: Highlight;
  readonly ranges: Set<AbstractRange>;
}

/**
 * Our highlights in the registries that we share with the page: one for each window, since a highlight shows only ranges of
 * the document it is registered with. The page may clear a registry or replace an entry at any time; we touch only our own
 * names.
 */
export class HighlightSet {
  private readonly highlights = new Map<string, Map<PageWindow, Registered>>();

  /**
   * Makes one highlight hold these ranges; none takes its name out of the registry. What it holds already stays as it is: a
   * browser takes its time for each range that comes or goes, Firefox much.
   */
  set(name: string, { ranges, priority }: Layer): void {
    const known = this.highlights.get(name) ?? new Map<PageWindow, Registered>();
    const wanted = byWindow(ranges);
    for (const view of [...known.keys()]) if (!wanted.has(view)) unregister(name, view, known);
    for (const [view, ofWindow] of wanted) {
      const registered = known.get(view) ?? { highlight: new view.Highlight(), ranges: new Set() };
      for (const range of registered.ranges) if (!ofWindow.has(range)) drop(registered, range);
      for (const range of ofWindow) if (!registered.ranges.has(range)) registered.highlight.add(range);
      for (const range of ofWindow) registered.ranges.add(range);
      if (registered.highlight.priority !== priority) registered.highlight.priority = priority;
      known.set(view, registered);
      if (view.CSS.highlights.get(name) !== registered.highlight) view.CSS.highlights.set(name, registered.highlight);
    }
    if (known.size > 0) this.highlights.set(name, known);
    else this.highlights.delete(name);
  }

  /** Makes these highlights all there are. */
  setAll(layers: ReadonlyMap<string, Layer>): void {
    for (const name of [...this.highlights.keys()]) if (!layers.has(name)) this.set(name, { ranges: [], priority: 0 });
    for (const [name, layer] of layers) this.set(name, layer);
  }

  /** Takes ranges out of a highlight, whether or not it holds them. */
  remove(name: string, ranges: readonly AbstractRange[]): void {
    for (const registered of this.highlights.get(name)?.values() ?? []) {
      for (const range of ranges) drop(registered, range);
    }
  }

  /** Puts back what the page threw out of its registries, or out of our highlights in them. */
  restore(): void {
    for (const [name, ofWindows] of this.highlights) {
      for (const [{ CSS }, { highlight, ranges }] of ofWindows) {
        if (highlight.size !== ranges.size) {
          highlight.clear();
          for (const range of ranges) highlight.add(range);
        }
        if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      }
    }
  }
}

function byWindow(ranges: readonly AbstractRange[]): Map<PageWindow, Set<AbstractRange>> {
  const documents = new Map<Document | null, AbstractRange[]>();
  for (const range of ranges) {
    const doc = range.startContainer.ownerDocument;
    const there = documents.get(doc);
    if (there) there.push(range);
    else documents.set(doc, [range]);
  }
  const windows = new Map<PageWindow, Set<AbstractRange>>();
  for (const [doc, ofDocument] of documents) {
    const view = doc && windowOf(doc);
    if (view) windows.set(view, new Set(ofDocument));
  }
  return windows;
}

function drop(registered: Registered, range: AbstractRange): void {
  registered.highlight.delete(range);
  registered.ranges.delete(range);
}

function unregister(name: string, view: PageWindow, known: Map<PageWindow, Registered>): void {
  const { highlights } = view.CSS;
  if (highlights.get(name) === known.get(view)?.highlight) highlights.delete(name);
  known.delete(view);
}
